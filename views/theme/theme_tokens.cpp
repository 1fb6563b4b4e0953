// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme_tokens.h"

#include "views/theme/theme_resources.h"

#include <QFile>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>

namespace tributary::views {
namespace {

struct ColorToken {
    const char* name;
    QColor Theme::*field;
};

constexpr ColorToken kColorTokens[] = {
    {"window", &Theme::window}, {"chrome", &Theme::chrome}, {"surface", &Theme::surface},
    {"sunken", &Theme::sunken}, {"raised", &Theme::raised}, {"line", &Theme::line},
    {"line2", &Theme::line2}, {"control", &Theme::control}, {"text1", &Theme::text1},
    {"text2", &Theme::text2}, {"text3", &Theme::text3}, {"textDisabled", &Theme::textDisabled},
    {"accent", &Theme::accent}, {"accentHover", &Theme::accentHover}, {"accentSoft", &Theme::accentSoft},
    {"accentLine", &Theme::accentLine}, {"onAccent", &Theme::onAccent}, {"accentText", &Theme::accentText},
    {"select", &Theme::select}, {"hover", &Theme::hover}, {"ok", &Theme::ok}, {"okSoft", &Theme::okSoft},
    {"warn", &Theme::warn}, {"warnSoft", &Theme::warnSoft}, {"err", &Theme::err},
    {"errSoft", &Theme::errSoft}, {"info", &Theme::info}, {"infoSoft", &Theme::infoSoft},
    {"neutral", &Theme::neutral}, {"neutralSoft", &Theme::neutralSoft}, {"mark", &Theme::mark},
    {"upstream", &Theme::upstream}, {"downstream", &Theme::downstream},
    {"upstreamSoft", &Theme::upstreamSoft}, {"downstreamSoft", &Theme::downstreamSoft},
    {"added", &Theme::added}, {"removed", &Theme::removed}, {"grid", &Theme::grid},
    {"dotGrid", &Theme::dotGrid}, {"chartOk", &Theme::chartOk}, {"chartWarn", &Theme::chartWarn},
    {"chartErr", &Theme::chartErr}, {"chartNone", &Theme::chartNone},
};

QJsonObject readObject(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("The theme file %s is not part of the program", qPrintable(path));
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

QFont textFont(const QJsonObject& types, const char* role, double factor)
{
    const QJsonArray values = types.value(QLatin1String(role)).toArray();
    QFont font;
    if (qstrcmp(role, "code") == 0) {
        font.setFamilies({QStringLiteral("JetBrains Mono"), QStringLiteral("DejaVu Sans Mono"),
                          QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
        font.setStyleHint(QFont::Monospace);
        font.setStyleStrategy(QFont::PreferNoShaping); // code is read sign by sign: ">-" is no arrow
    } else {
        font.setFamilies({QStringLiteral("Inter"), QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()});
    }
    font.setPixelSize(qMax(8, qRound(values.at(0).toInt(13) * factor)));
    font.setWeight(static_cast<QFont::Weight>(values.at(2).toInt(400)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void fillSizes(Theme& theme, const QJsonObject& tokens)
{
    const QJsonObject types = tokens.value(QLatin1String("type")).toObject();
    theme.title = textFont(types, "title", theme.textFactor);
    theme.heading = textFont(types, "heading", theme.textFactor);
    theme.body = textFont(types, "body", theme.textFactor);
    theme.small = textFont(types, "small", theme.textFactor);
    theme.caption = textFont(types, "caption", theme.textFactor);
    theme.code = textFont(types, "code", theme.textFactor);

    // Rows grow with the text but never shrink under the pointer's 24 pixels.
    const QJsonObject heights = tokens.value(QLatin1String("height")).toObject();
    const double grow = qMax(1.0, theme.textFactor);
    const auto height = [&](const char* name, int& field) {
        field = qRound(heights.value(QLatin1String(name)).toInt(field) * grow);
    };
    height("row", theme.row);
    height("button", theme.button);
    height("topBar", theme.topBar);
    height("tabs", theme.tabs);
    height("panelHeader", theme.panelHeader);
    height("result", theme.result);
    height("rail", theme.rail);
    height("statusBar", theme.statusBar);
    const QJsonObject radii = tokens.value(QLatin1String("radius")).toObject();
    theme.radiusChip = radii.value(QLatin1String("chip")).toInt(theme.radiusChip);
    theme.radiusButton = radii.value(QLatin1String("button")).toInt(theme.radiusButton);
    theme.radiusCard = radii.value(QLatin1String("card")).toInt(theme.radiusCard);
    theme.radiusCluster = radii.value(QLatin1String("cluster")).toInt(theme.radiusCluster);
}

} // namespace

QStringList fillColors(Theme& theme, const QJsonObject& colors)
{
    QStringList missing;
    for (const ColorToken& token : kColorTokens) {
        const QColor color(colors.value(QLatin1String(token.name)).toString());
        if (!color.isValid()) {
            missing.append(QLatin1String(token.name));
        }
        theme.*token.field = color;
    }
    theme.domain.clear();
    for (const QJsonValue& value : colors.value(QLatin1String("domain")).toArray()) {
        theme.domain.emplace_back(value.toString());
    }
    if (theme.domain.empty()) {
        missing.append(QStringLiteral("domain"));
    }
    return missing;
}

Theme readTheme(Theme::Mode mode, double textFactor)
{
    registerResources();
    const QJsonObject tokens = readObject(QStringLiteral(":/tributary/themes/tokens.json"));
    QJsonObject colors = tokens.value(QLatin1String(mode == Theme::Mode::Dark ? "dark" : "light")).toObject();
    if (mode == Theme::Mode::Contrast || mode == Theme::Mode::ContrastLight) {
        const QString file = mode == Theme::Mode::Contrast ? QStringLiteral("contrast") : QStringLiteral("contrast-light");
        colors = readObject(QStringLiteral(":/tributary/themes/%1.json").arg(file)).value(QLatin1String("contrast")).toObject();
    }
    Theme theme;
    theme.mode = mode;
    theme.textFactor = qBound(0.9, textFactor, 1.5);
    const QStringList missing = fillColors(theme, colors);
    Q_ASSERT_X(missing.isEmpty(), "readTheme", qPrintable(missing.join(QLatin1Char(' '))));
    fillSizes(theme, tokens);
    return theme;
}

} // namespace tributary::views
