// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/follow_theme.h"

#include "views/theme/theme.h"

#include <QWidget>

namespace tributary::views {

ThemeNews& themeNews()
{
    static ThemeNews news;
    return news;
}

void followTheme(QWidget* widget, const std::function<void()>& fit)
{
    QObject::connect(&themeNews(), &ThemeNews::changed, widget, fit);
    fit();
}

int grownHeight(int pixels)
{
    return qRound(pixels * qMax(1.0, Theme::current().textFactor));
}

} // namespace tributary::views
