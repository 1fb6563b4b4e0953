// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets/accessible_names.h"

#include <QAccessible>
#include <QWidget>

namespace tributary::test {

namespace {

constexpr int kMostChildren = 40;
constexpr int kMostDepth = 40;

// Cells of a table may be empty; the row is told by those that are not.
bool mayBeUnnamed(QAccessible::Role role)
{
    return role == QAccessible::Cell || role == QAccessible::Client || role == QAccessible::Window;
}

void walk(QAccessibleInterface* element, const QString& path, FocusableElements& found, int depth)
{
    if (!element || !element->isValid() || element->state().invisible || depth > kMostDepth)
        return;
    const QObject* object = element->object();
    const QString here = path + QLatin1Char('/') + (object ? QString::fromLatin1(object->metaObject()->className()) : QStringLiteral("(%1)").arg(int(element->role())));
    if (element->state().focusable && !element->state().disabled) {
        ++found.count;
        if (element->text(QAccessible::Name).trimmed().isEmpty() && !mayBeUnnamed(element->role()))
            found.unnamed.append(here);
    }
    for (int i = 0; i < qMin(element->childCount(), kMostChildren); ++i)
        walk(element->child(i), here, found, depth + 1);
}

} // namespace

FocusableElements focusableElements(QWidget& top)
{
    FocusableElements found;
    walk(QAccessible::queryAccessibleInterface(&top), {}, found, 0);
    return found;
}

} // namespace tributary::test
