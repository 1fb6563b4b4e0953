// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/plain_parts.h"

#include "views/widgets/plain_text.h"

#include "views/theme/icons.h"

namespace tributary::views {

QLabel* plainLabel(const QString& text, const char* role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setProperty("role", role);
    return label;
}

QToolButton* iconButton(const QString& icon, const QString& accessibleName, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(themedIcon(icon));
    button->setIconSize(QSize(16, 16));
    button->setAccessibleName(accessibleName);
    button->setToolTip(plainToolTip(accessibleName));
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumSize(28, 28);
    return button;
}

QPushButton* textButton(const QString& text, const char* role, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setProperty("role", role);
    button->setAutoDefault(false);
    return button;
}

QFrame* hairline(Qt::Orientation orientation, QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("role", "line");
    if (orientation == Qt::Horizontal) {
        line->setFixedHeight(1);
    } else {
        line->setFixedWidth(1);
    }
    return line;
}

} // namespace tributary::views
