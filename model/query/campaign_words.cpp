// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/campaign_words.h"

#include <QCoreApplication>

namespace tributary::query {

const QHash<QString, const char*>& campaignTexts()
{
    static const QHash<QString, const char*> kTexts = {
        {"campaign.incomplete", QT_TRANSLATE_NOOP("Diagnostic", "A campaign needs its %1.")},
        {"campaign.not-told", QT_TRANSLATE_NOOP("Diagnostic", "“%1” was not told by the campaign %2. See tributary campaign show %2.")},
        {"campaign.not-a-day", QT_TRANSLATE_NOOP("Diagnostic", "“%1” is no day. Write it as 2027-01-31.")},
        {"campaign.no-day", QT_TRANSLATE_NOOP("Diagnostic", "Say by when “%1” will have moved.")},
        {"campaign.closed", QT_TRANSLATE_NOOP("Diagnostic", "The campaign %1 was closed on %2.")},
        {"campaign.undecided", QT_TRANSLATE_NOOP("Diagnostic", "Decide first what happens to the old version: tributary campaign decide %1 dual-serve or retire.")},
        {"campaign.answered", QT_TRANSLATE_NOOP("Diagnostic", "“%1” answered already, so the message of the campaign %2 stays as it was sent.")},
        {"campaign.unreadable", QT_TRANSLATE_NOOP("Diagnostic", "The file holds no campaign “%1” any more. Sync again.")},
        {"campaign.unknown", QT_TRANSLATE_NOOP("Diagnostic", "%1 is no campaign (%2). See tributary campaign.")},
        {"campaign.exists", QT_TRANSLATE_NOOP("Diagnostic", "There is a campaign “%1” already. Change that one, or give another id.")},
        {"campaign.no-product", QT_TRANSLATE_NOOP("Diagnostic", "No product serves the contract “%1”, so nobody reads it through one.")},
        {"campaign.one-version", QT_TRANSLATE_NOOP("Diagnostic", "A campaign leads from one version of “%1” to another. Name two.")},
        {"source-file.none", QT_TRANSLATE_NOOP("Diagnostic", "%1 is in no file on this machine (%2), so there is nothing to change. Add a folder or a clone as its source.")},
    };
    return kTexts;
}

} // namespace tributary::query
