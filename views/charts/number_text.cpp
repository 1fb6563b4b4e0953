// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/number_text.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>

#include <array>
#include <cmath>
#include <utility>

namespace tributary::views {
namespace {

constexpr QChar kThinSpace(0x2009);
constexpr QChar kLeftToRightIsolate(0x2066);
constexpr QChar kPopIsolate(0x2069);

QString isolatedNumber(const QString& text)
{
    return QGuiApplication::isRightToLeft() ? kLeftToRightIsolate + text + kPopIsolate : text;
}

QString grouped(double value, int maxDecimals)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    QString digits = QString::number(std::abs(value), 'f', maxDecimals);
    if (maxDecimals > 0) {
        while (digits.endsWith(u'0'))
            digits.chop(1);
        if (digits.endsWith(u'.'))
            digits.chop(1);
    }
    const qsizetype point = digits.indexOf(u'.');
    QString whole = point < 0 ? digits : digits.left(point);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, kThinSpace);
    QString text = whole;
    if (point >= 0)
        text += QLocale().decimalPoint() + digits.mid(point + 1);
    // A rounded-away remainder must not read "-0".
    const bool isZero = digits == u"0";
    return value < 0 && !isZero ? QChar(0x2212) + text : text;
}

QDateTime localMoment(Micros at)
{
    return QDateTime::fromMSecsSinceEpoch(at / 1000).toLocalTime();
}

} // namespace

QString numberText(double value, int maxDecimals)
{
    return isolatedNumber(grouped(value, maxDecimals));
}

QString countText(qint64 value)
{
    return isolatedNumber(grouped(static_cast<double>(value), 0));
}

QString compactText(double value)
{
    static constexpr std::array<std::pair<double, char16_t>, 4> kScales{
        {{1e12, u'T'}, {1e9, u'G'}, {1e6, u'M'}, {1e4, u'k'}}};
    for (const auto& [scale, letter] : kScales) {
        if (std::abs(value) >= scale) {
            const double divisor = letter == u'k' ? 1e3 : scale;
            return isolatedNumber(grouped(value / divisor, 1) + kThinSpace + QChar(letter));
        }
    }
    return isolatedNumber(grouped(value, std::abs(value) < 10 ? 2 : 1));
}

QString unitSuffix(const QString& unit)
{
    static const std::array<std::pair<const char16_t*, const char16_t*>, 24> kSuffixes{{
        {u"percent", u"%"}, {u"percentage", u"%"}, {u"pct", u"%"}, {u"hour", u"h"}, {u"hours", u"h"},
        {u"hr", u"h"}, {u"hrs", u"h"}, {u"minute", u"min"}, {u"minutes", u"min"}, {u"m", u"min"},
        {u"second", u"s"}, {u"seconds", u"s"}, {u"sec", u"s"}, {u"millisecond", u"ms"},
        {u"milliseconds", u"ms"}, {u"day", u"d"}, {u"days", u"d"}, {u"year", u"y"}, {u"years", u"y"},
        {u"week", u"wk"}, {u"weeks", u"wk"}, {u"month", u"mo"}, {u"months", u"mo"}, {u"bytes", u"B"}}};
    const QString lower = unit.trimmed().toLower();
    for (const auto& [name, suffix] : kSuffixes) {
        if (lower == QStringView(name))
            return QStringView(suffix).toString();
    }
    return unit.trimmed().left(24);
}

QString withUnit(double value, const QString& unit, int maxDecimals)
{
    const QString suffix = unitSuffix(unit);
    const QString number = grouped(value, maxDecimals);
    // A no-break space: the unit never stands alone on the next line.
    return isolatedNumber(suffix.isEmpty() ? number : number + QChar(0x00A0) + suffix);
}

QString dayText(Micros at)
{
    return QLocale().toString(localMoment(at).date(), QStringLiteral("d MMM"));
}

QString dateText(Micros at)
{
    return QLocale().toString(localMoment(at).date(), QStringLiteral("d MMM yyyy"));
}

QString dateTimeText(Micros at)
{
    return QLocale().toString(localMoment(at), QStringLiteral("d MMM yyyy, HH:mm"));
}

} // namespace tributary::views
