// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/number_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace tributary::views {

QString numberText(qint64 number)
{
    QString digits = QString::number(number);
    const int first = number < 0 ? 1 : 0;
    for (qsizetype at = digits.size() - 3; at > first; at -= 3) {
        digits.insert(at, QChar(0x2009));
    }
    return digits;
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
