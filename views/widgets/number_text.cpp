// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/number_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
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

QString inThousands(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, kThinSpace);
    return digits;
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
    QString text = inThousands(point < 0 ? digits : digits.left(point));
    if (point >= 0)
        text += QLocale().decimalPoint() + digits.mid(point + 1);
    // A rounded-away remainder must not read "-0".
    const bool isZero = digits == u"0";
    return value < 0 && !isZero ? QChar(0x2212) + text : text;
}

struct Scale {
    double divisor = 1;
    char16_t letter = 0; // none: as it is
};

Scale scaleOf(double value)
{
    static constexpr std::array<std::pair<double, char16_t>, 4> kScales{
        {{1e12, u'T'}, {1e9, u'G'}, {1e6, u'M'}, {1e4, u'k'}}};
    for (const auto& [scale, letter] : kScales) {
        if (std::abs(value) >= scale)
            return {letter == u'k' ? 1e3 : scale, letter};
    }
    return {};
}

// How many decimals a round step (1, 2, 2.5 or 5 times a power of ten) takes to be written.
int decimalsOf(double step)
{
    constexpr int kMost = 12; // a double has no more to say beside a whole part
    const double scaled = std::floor(std::log10(step) + 1e-9);
    const double lead = step / std::pow(10.0, scaled);
    const bool half = std::abs(lead - std::round(lead)) > 1e-6; // 2.5
    return std::clamp(static_cast<int>(-scaled) + (half ? 1 : 0), 0, kMost);
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
    const QString digits = QString::number(value);
    return isolatedNumber(value < 0 ? QChar(0x2212) + inThousands(digits.mid(1)) : inThousands(digits));
}

QString compactText(double value)
{
    const Scale scale = scaleOf(value);
    if (scale.letter == 0)
        return isolatedNumber(grouped(value, std::abs(value) < 10 ? 2 : 1));
    return isolatedNumber(grouped(value / scale.divisor, 1) + kThinSpace + QChar(scale.letter));
}

QString axisText(double value, double step)
{
    const Scale scale = scaleOf(value);
    const int usual = scale.letter != 0 ? 1 : std::abs(value) < 10 ? 2 : 1;
    if (!(step > 0) || decimalsOf(step / scale.divisor) <= usual)
        return compactText(value);
    // A third decimal of a million is harder to read than the number itself.
    const int decimals = decimalsOf(step / scale.divisor);
    if (scale.letter != 0 && decimals <= 2)
        return isolatedNumber(grouped(value / scale.divisor, decimals) + kThinSpace + QChar(scale.letter));
    return isolatedNumber(grouped(value, decimalsOf(step)));
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

QString writtenDayText(const QString& day)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QStringLiteral("d MMM yyyy")) : day;
}

QString dateTimeText(Micros at)
{
    return QLocale().toString(localMoment(at), QStringLiteral("d MMM yyyy, HH:mm"));
}

QString durationText(double milliseconds)
{
    const QLocale locale;
    if (milliseconds < 1000) {
        return QCoreApplication::translate("Number", "%1 ms").arg(locale.toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0));
    }
    return QCoreApplication::translate("Number", "%1 s").arg(locale.toString(milliseconds / 1000, 'f', 1));
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10'000'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

QString timeText(Micros time, Micros now)
{
    if (time == 0) {
        return QString(QChar(0x2013));
    }
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(time / 1000);
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(now / 1000);
    const QLocale locale;
    if (then.date() == today.date()) {
        return locale.toString(then.time(), QStringLiteral("HH:mm"));
    }
    return locale.toString(then, then.date().year() == today.date().year() ? QStringLiteral("d MMM HH:mm")
                                                                           : QStringLiteral("d MMM yyyy"));
}

} // namespace tributary::views
