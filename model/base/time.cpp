// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/time.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace tributary {
namespace {

// Takes fixed-width numbers and separators off the front of a text; sticky once it failed.
class Cursor {
public:
    explicit Cursor(std::string_view text) : m_text(text) {}

    bool isGood() const { return m_good; }
    bool isAtEnd() const { return m_text.empty(); }
    bool isAtDigit() const { return !m_text.empty() && m_text[0] >= '0' && m_text[0] <= '9'; }

    int number(int digits, int least, int most)
    {
        int value = 0;
        for (int i = 0; i < digits; ++i) {
            value = value * 10 + digit();
        }
        m_good = m_good && value >= least && value <= most;
        return value;
    }
    int digit()
    {
        if (!isAtDigit()) {
            m_good = false;
            return 0;
        }
        const int value = m_text[0] - '0';
        m_text.remove_prefix(1);
        return value;
    }
    bool take(std::string_view anyOf)
    {
        if (m_text.empty() || anyOf.find(m_text[0]) == std::string_view::npos) {
            return false;
        }
        m_taken = m_text[0];
        m_text.remove_prefix(1);
        return true;
    }
    void need(std::string_view anyOf) { m_good = take(anyOf) && m_good; }
    char taken() const { return m_taken; }

private:
    std::string_view m_text;
    char m_taken = 0;
    bool m_good = true;
};

Micros readFraction(Cursor& cursor)
{
    Micros micros = 0;
    Micros unit = kMicrosPerSecond / 10;
    do {
        micros += cursor.digit() * unit; // digits beyond microseconds are dropped
        unit /= 10;
    } while (cursor.isAtDigit());
    return micros;
}

// The time of day and the offset, as distance from midnight UTC of the date.
Micros readClock(Cursor& cursor)
{
    Micros seconds = cursor.number(2, 0, 23) * 3600;
    cursor.need(":");
    seconds += cursor.number(2, 0, 59) * 60;
    Micros fraction = 0;
    if (cursor.take(":")) {
        seconds += cursor.number(2, 0, 60); // 60: a leap second is the next minute's first
        if (cursor.take(".,")) {
            fraction = readFraction(cursor);
        }
    }
    if (!cursor.isAtEnd() && !cursor.take("Zz")) {
        cursor.need("+-");
        const int sign = cursor.taken() == '-' ? 1 : -1;
        seconds += sign * cursor.number(2, 0, 23) * 3600;
        cursor.take(":");
        seconds += sign * cursor.number(2, 0, 59) * 60;
    }
    return seconds * kMicrosPerSecond + fraction;
}

struct Split {
    std::chrono::year_month_day date;
    Micros inDay;
};

Split splitDay(Micros time)
{
    const Micros rest = time % kMicrosPerDay;
    const Micros begun = rest < 0 ? 1 : 0; // before 1970; the first of all days begins before any time that can be told
    return {std::chrono::sys_days(std::chrono::days(time / kMicrosPerDay - begun)), rest + begun * kMicrosPerDay};
}

} // namespace

Micros nowMicros()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(now).count();
}

std::optional<Micros> parseTime(std::string_view text)
{
    Cursor cursor(text);
    const int year = cursor.number(4, 0, 9999);
    cursor.need("-");
    const int month = cursor.number(2, 1, 12);
    const bool hasDay = cursor.take("-");
    const int day = hasDay ? cursor.number(2, 1, 31) : 1;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!cursor.isGood() || !date.ok()) {
        return std::nullopt;
    }
    Micros time = std::chrono::sys_days(date).time_since_epoch().count() * kMicrosPerDay;
    if (hasDay && cursor.take("Tt ")) {
        time += readClock(cursor);
    }
    return cursor.isGood() && cursor.isAtEnd() ? std::optional(time) : std::nullopt;
}

std::string formatDate(Micros time)
{
    const Split split = splitDay(time);
    std::array<char, 48> buffer;
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(split.date.year()),
                  static_cast<unsigned>(split.date.month()), static_cast<unsigned>(split.date.day()));
    return buffer.data();
}

std::string formatTime(Micros time)
{
    const Micros inDay = splitDay(time).inDay;
    const int seconds = static_cast<int>(inDay / kMicrosPerSecond);
    const int micros = static_cast<int>(inDay % kMicrosPerSecond);
    std::array<char, 64> buffer;
    std::snprintf(buffer.data(), buffer.size(), "T%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    std::string text = formatDate(time) + buffer.data();
    if (micros != 0) {
        std::snprintf(buffer.data(), buffer.size(), ".%06d", micros);
        text += buffer.data();
        text.erase(text.find_last_not_of('0') + 1);
    }
    return text + 'Z';
}

} // namespace tributary
