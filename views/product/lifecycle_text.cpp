// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/lifecycle_text.h"

#include "views/widgets/entity_look.h"
#include "views/widgets/plain_text.h"

#include <QCoreApplication>

namespace tributary::views {
namespace {

constexpr int kLongestWord = 40;

struct LifecycleWords {
    Q_DECLARE_TR_FUNCTIONS(Lifecycle)
};

} // namespace

LifecycleMark lifecycleMark(const query::EntitySummary& product)
{
    if (product.placeholder)
        return {LifecycleWords::tr("Not described"), Tone::Outline, QStringLiteral("info")};
    const LifecycleLook look = lifecycleLook(product.status, product.deprecated);
    return {singleLine(look.text, kLongestWord), look.tone, look.icon};
}

} // namespace tributary::views
