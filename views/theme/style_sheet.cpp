// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/style_sheet.h"

#include "views/theme/theme.h"
#include "views/theme/theme_resources.h"

#include <QFile>
#include <QRegularExpression>

#include <map>

namespace tributary::views {

QString styleSheetOf(const Theme& theme)
{
    registerResources();
    QFile file(QStringLiteral(":/tributary/themes/window.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("The style sheet is not part of the program");
    }
    const QString text = QString::fromUtf8(file.readAll());
    const auto pixels = [](int size) { return QString::number(size) + QLatin1String("px"); };
    const std::map<QString, QString> values = {
        {QStringLiteral("window"), theme.window.name()},
        {QStringLiteral("chrome"), theme.chrome.name()},
        {QStringLiteral("surface"), theme.surface.name()},
        {QStringLiteral("sunken"), theme.sunken.name()},
        {QStringLiteral("raised"), theme.raised.name()},
        {QStringLiteral("line"), theme.line.name()},
        {QStringLiteral("line2"), theme.line2.name()},
        {QStringLiteral("control"), theme.control.name()},
        {QStringLiteral("text1"), theme.text1.name()},
        {QStringLiteral("text2"), theme.text2.name()},
        {QStringLiteral("text3"), theme.text3.name()},
        {QStringLiteral("textDisabled"), theme.textDisabled.name()},
        {QStringLiteral("accent"), theme.accent.name()},
        {QStringLiteral("accentHover"), theme.accentHover.name()},
        {QStringLiteral("accentSoft"), theme.accentSoft.name()},
        {QStringLiteral("accentLine"), theme.accentLine.name()},
        {QStringLiteral("accentText"), theme.accentText.name()},
        {QStringLiteral("onAccent"), theme.onAccent.name()},
        {QStringLiteral("select"), theme.select.name()},
        {QStringLiteral("hover"), theme.hover.name()},
        {QStringLiteral("err"), theme.err.name()},
        {QStringLiteral("warnSoft"), theme.warnSoft.name()},
        {QStringLiteral("warn"), theme.warn.name()},
        {QStringLiteral("titlePx"), pixels(theme.title.pixelSize())},
        {QStringLiteral("headingPx"), pixels(theme.heading.pixelSize())},
        {QStringLiteral("bodyPx"), pixels(theme.body.pixelSize())},
        {QStringLiteral("smallPx"), pixels(theme.small.pixelSize())},
        {QStringLiteral("captionPx"), pixels(theme.caption.pixelSize())},
        {QStringLiteral("buttonPx"), pixels(theme.button)},
        {QStringLiteral("fieldPx"), pixels(theme.button - 2)}, // with its border as high as a button
        {QStringLiteral("chipPx"), pixels(theme.button - 6)},
        {QStringLiteral("tabsPx"), pixels(theme.tabs)},
        {QStringLiteral("radiusPx"), pixels(theme.radiusButton)},
        {QStringLiteral("cardPx"), pixels(theme.radiusCard)},
    };
    static const QRegularExpression token(QStringLiteral("@([A-Za-z0-9]+)"));
    QString result;
    qsizetype from = 0;
    QRegularExpressionMatchIterator matches = token.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto value = values.find(match.captured(1));
        Q_ASSERT_X(value != values.end(), "styleSheetOf", qPrintable(match.captured(0)));
        result += text.mid(from, match.capturedStart() - from);
        result += value == values.end() ? QString() : value->second;
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

} // namespace tributary::views
