// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/query_value.h"

#include "model/base/text.h"
#include "model/base/time.h"
#include "model/search/sort_order.h"

#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

namespace tributary::search {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();
constexpr double kMostHopsAsked = 1'000;

// What one bound of a range covers: a number is a point, a day has a beginning and an end.
struct Span {
    double begin = 0;
    double end = 0;
    bool withEnd = true;
};

std::optional<Span> readNumber(std::string_view text)
{
    double number = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || stop != text.data() + text.size() || !std::isfinite(number)) {
        return std::nullopt;
    }
    return Span{number, number, true};
}

bool isYear(std::string_view text)
{
    return text.size() == 4 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

// The first month after "2026-10" is "2026-11", after "2026-12" "2027-01".
std::string monthAfter(std::string_view month)
{
    int year = 0;
    int number = 0;
    std::from_chars(month.data(), month.data() + 4, year);
    std::from_chars(month.data() + 5, month.data() + 7, number);
    year += number == 12 ? 1 : 0;
    number = number == 12 ? 1 : number + 1;
    std::string text = std::to_string(10'000 + year).substr(1) + '-';
    return text + (number < 10 ? "0" : "") + std::to_string(number);
}

std::optional<Span> readTimeSpan(std::string_view text)
{
    const std::string first = isYear(text) ? std::string(text) + "-01" : std::string(text);
    const std::optional<Micros> begin = parseTime(first);
    if (!begin) {
        return std::nullopt;
    }
    Micros end = *begin + 1;
    if (isYear(text) || text.size() == 7) {
        const std::optional<Micros> next = parseTime(isYear(text) ? monthAfter(std::string(text) + "-12") : monthAfter(text));
        if (!next) {
            return std::nullopt;
        }
        end = *next;
    } else if (text.size() == 10) {
        end = *begin + kMicrosPerDay;
    }
    return Span{static_cast<double>(*begin), static_cast<double>(end), false};
}

const char* readInterval(std::string_view text, bool isTime, Interval& interval)
{
    const char* const badBound = isTime ? "query.bad-date" : "query.bad-number";
    const auto read = [isTime](std::string_view bound) { return isTime ? readTimeSpan(bound) : readNumber(bound); };
    interval = {-kInfinite, kInfinite, true, true};
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos) {
        const bool less = text.starts_with('<');
        const bool more = text.starts_with('>');
        const std::size_t sign = !less && !more ? 0 : text.substr(1).starts_with('=') ? 2 : 1;
        const std::optional<Span> span = read(text.substr(sign));
        if (!span) {
            return badBound;
        }
        if (more && sign == 1) { // behind all of it
            interval.low = span->end;
            interval.withLow = !span->withEnd;
        } else if (!less) {
            interval.low = span->begin;
        }
        if (less && sign == 1) { // before all of it
            interval.high = span->begin;
            interval.withHigh = false;
        } else if (!more) {
            interval.high = span->end;
            interval.withHigh = span->withEnd;
        }
        return nullptr;
    }
    const std::string_view low = text.substr(0, dots);
    const std::string_view high = text.substr(dots + 2);
    if (low.empty() && high.empty()) {
        return "query.bad-range";
    }
    if (!low.empty()) {
        const std::optional<Span> span = read(low);
        if (!span) {
            return badBound;
        }
        interval.low = span->begin;
    }
    if (!high.empty()) {
        const std::optional<Span> span = read(high);
        if (!span) {
            return badBound;
        }
        interval.high = span->end;
        interval.withHigh = span->withEnd;
    }
    const bool backwards = interval.low > interval.high || (interval.low == interval.high && !interval.withHigh);
    return backwards ? "query.bad-range" : nullptr;
}

const char* readSince(Term& term)
{
    const std::optional<Span> span = readTimeSpan(term.value);
    if (!span) {
        return "query.bad-date";
    }
    term.match = Term::Match::Interval;
    term.interval = term.field == Field::ChangedSince ? Interval{span->begin, kInfinite, true, true}
                                                      : Interval{-kInfinite, span->begin, true, false};
    return nullptr;
}

} // namespace

const char* readTermValue(Term& term)
{
    const std::string plain = folded(term.value);
    if (term.match == Term::Match::Word && mayBeEmpty(term.field) && (plain == "none" || plain == "empty")) {
        term.match = Term::Match::Empty;
        term.value = plain;
        return nullptr;
    }
    switch (fieldType(term.field)) {
    case FieldType::Flag:
        if (plain != "true" && plain != "false" && plain != "yes" && plain != "no") {
            return "query.bad-flag";
        }
        return nullptr;
    case FieldType::Number:
    case FieldType::Time:
        term.match = Term::Match::Interval;
        return readInterval(term.value, fieldType(term.field) == FieldType::Time, term.interval);
    case FieldType::Since:
        return readSince(term);
    case FieldType::Hops: {
        const std::optional<Span> hops = readNumber(term.value);
        if (!hops || hops->begin < 1 || hops->begin > kMostHopsAsked || hops->begin != std::floor(hops->begin)) {
            return "query.bad-number";
        }
        term.match = Term::Match::Interval;
        term.interval = {1, hops->begin, true, true};
        return nullptr;
    }
    case FieldType::Order:
        return sortOrderFromName(term.value) ? nullptr : "query.bad-order";
    default:
        return nullptr;
    }
}

} // namespace tributary::search
