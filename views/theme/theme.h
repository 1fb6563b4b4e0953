// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <array>
#include <vector>

namespace tributary::views {

// Every colour, size and font of the window, filled from resources/themes/*.json. Painters read it;
// nothing else holds a literal colour.
struct Theme {
    // High contrast comes light on dark and dark on light, as the desktop is.
    enum class Mode { Light, Dark, Contrast, ContrastLight };
    Mode mode = Mode::Light;
    bool isContrast() const { return mode == Mode::Contrast || mode == Mode::ContrastLight; }

    QColor window, chrome, surface, sunken, raised, line, line2, control;
    QColor text1, text2, text3, textDisabled;
    QColor accent, accentHover, accentSoft, accentLine, onAccent, accentText, select, hover;
    QColor ok, okSoft, warn, warnSoft, err, errSoft, info, infoSoft, neutral, neutralSoft, mark;
    QColor upstream, downstream, upstreamSoft, downstreamSoft, added, removed, grid, dotGrid;
    QColor chartOk, chartWarn, chartErr, chartNone;
    std::vector<QColor> domain;

    // Fonts in pixels, already times the user's text factor.
    QFont title, heading, body, small, caption, code;
    double textFactor = 1.0;

    int row = 30, button = 28, topBar = 44, tabs = 34, panelHeader = 34, result = 78, rail = 52, statusBar = 24;
    int radiusChip = 3, radiusButton = 5, radiusCard = 6, radiusCluster = 8;

    // The hue of a domain, by the last part of its path: stable for a name. Grey only for no name.
    QColor domainColor(const QString& domainName) const;

    static const Theme& current();
    // Loads and makes it current: palette, style, style sheet of the application.
    static void apply(Mode mode, double textFactor = 1.0);
    static Mode systemMode(); // dark or light, as the palette was before any theme was applied
};

} // namespace tributary::views
