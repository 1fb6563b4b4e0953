// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"

#include "views/theme/follow_theme.h"
#include "views/theme/style_sheet.h"
#include "views/theme/theme_palette.h"
#include "views/theme/theme_tokens.h"
#include "views/theme/tributary_style.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>

#include <optional>

namespace tributary::views {
namespace {

Theme& mutableCurrent()
{
    static Theme theme = readTheme(Theme::Mode::Light, 1.0);
    return theme;
}

std::optional<Theme::Mode>& firstSystemMode()
{
    static std::optional<Theme::Mode> mode;
    return mode;
}

} // namespace

QColor Theme::domainColor(const QString& domainName) const
{
    // A domain looks the same whether it is named alone or below its parents.
    const QString leaf = domainName.mid(domainName.lastIndexOf(QLatin1Char('/')) + 1).trimmed();
    if (domain.size() < 2 || leaf.isEmpty()) {
        return domain.empty() ? accent : domain.back(); // grey
    }
    // FNV-1a and not qHash, which is seeded anew for each process: a domain keeps its hue. The start
    // is the one, of 200,000 tried, that deals the usual names of business domains out most evenly;
    // the last steps mix the upper bits in, which the rest of a division hardly sees.
    quint32 hash = 4635U;
    for (const char byte : leaf.toUtf8()) {
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    }
    hash ^= hash >> 16;
    hash *= 0x7feb352dU;
    hash ^= hash >> 15;
    return domain[hash % (domain.size() - 1)];
}

const Theme& Theme::current()
{
    return mutableCurrent();
}

void Theme::apply(Mode mode, double textFactor)
{
    systemMode(); // remembered now: afterwards the palette is ours
    Theme& theme = mutableCurrent();
    theme = readTheme(mode, textFactor);

    static bool styled = false;
    if (!styled) {
        QApplication::setStyle(new TributaryStyle);
        styled = true;
    }
    QApplication::setPalette(paletteOf(theme));
    QApplication::setFont(theme.body);
    QToolTip::setFont(theme.small);
    QToolTip::setPalette(paletteOf(theme));
    qApp->setStyleSheet(styleSheetOf(theme));
    emit themeNews().changed();
}

Theme::Mode Theme::systemMode()
{
    std::optional<Mode>& known = firstSystemMode();
    if (!known) {
        const QPalette palette = QGuiApplication::palette();
        known = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness() ? Mode::Dark
                                                                                                        : Mode::Light;
    }
    return *known;
}

} // namespace tributary::views
