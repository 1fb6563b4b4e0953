// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace tributary::views {

// Tells that another theme or text size is in use. Painters need not listen: they read the theme when
// they paint, and layouts ask for size hints anew.
class ThemeNews : public QObject {
    Q_OBJECT
signals:
    void changed();
    void motionChanged();
};
ThemeNews& themeNews();

// For sizes that are set and not asked for: runs `fit` now, and after each change of theme for as long
// as the widget lives.
void followTheme(QWidget* widget, const std::function<void()>& fit);

// A height in pixels at 100 %, with the text's growth; never below it.
int grownHeight(int pixels);

} // namespace tributary::views
