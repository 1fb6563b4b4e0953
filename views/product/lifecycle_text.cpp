// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/lifecycle_text.h"

#include "views/widgets/plain_text.h"
#include "views/product/port_text.h"

#include <QCoreApplication>

namespace tributary::views {
namespace {

struct LifecycleWords {
    Q_DECLARE_TR_FUNCTIONS(Lifecycle)
};

} // namespace

LifecycleMark lifecycleMark(const query::EntitySummary& product)
{
    if (product.placeholder)
        return {LifecycleWords::tr("Not described"), Tone::Outline, QStringLiteral("info")};
    const QString status = singleLine(product.status, 40);
    const QString lower = status.toLower();
    if (product.deprecated || lower == u"deprecated" || lower == u"retired")
        return {lower == u"retired" ? LifecycleWords::tr("Retired") : LifecycleWords::tr("Deprecated"), Tone::Warn, QStringLiteral("warning")};
    if (lower == u"active" || lower == u"stable" || lower == u"production")
        return {capitalised(status), Tone::Ok, QStringLiteral("check")};
    if (lower == u"experimental")
        return {capitalised(status), Tone::Warn, QStringLiteral("pulse")};
    if (lower == u"draft" || lower == u"proposed")
        return {capitalised(status), Tone::Info, QStringLiteral("pencil")};
    return {capitalised(status), Tone::Neutral, {}};
}

} // namespace tributary::views
