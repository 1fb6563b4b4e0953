// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace tributary::views {

// Small parts that every page is made of. Labels are always plain text: a data set may be called
// "<b>x</b>". `role` is a selector of the style sheet: title, heading, strong, small, value, meta,
// caption, error.
QLabel* plainLabel(const QString& text, const char* role, QWidget* parent = nullptr);
QToolButton* iconButton(const QString& icon, const QString& accessibleName, QWidget* parent = nullptr);
// `role`: empty, primary or link.
QPushButton* textButton(const QString& text, const char* role = "", QWidget* parent = nullptr);
QFrame* hairline(Qt::Orientation orientation, QWidget* parent = nullptr);

} // namespace tributary::views
