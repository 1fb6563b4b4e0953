// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/what_if_link.h"

#include <QUrl>
#include <QUrlQuery>

namespace tributary::views {
namespace {

const QString kWhatIf = QStringLiteral("tributary:what-if?");

} // namespace

QString formatWhatIfLink(const QString& ref)
{
    return kWhatIf + QStringLiteral("of=") + QString::fromLatin1(QUrl::toPercentEncoding(ref));
}

QString parseWhatIfLink(const QString& text)
{
    return text.startsWith(kWhatIf) ? QUrlQuery(text.mid(kWhatIf.size())).queryItemValue(QStringLiteral("of"), QUrl::FullyDecoded) : QString();
}

} // namespace tributary::views
