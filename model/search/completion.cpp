// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/completion.h"

#include "model/base/text.h"
#include "model/search/evaluator.h"
#include "model/search/query.h"

#include <algorithm>
#include <set>

namespace tributary::search {
namespace {

constexpr std::string_view kHas = "has ";

// Where the term that the cursor stands in begins, without its dash; blanks within quotes do not end it.
struct TermStart {
    std::size_t begin = 0;
    bool quoted = false;
};

TermStart termAt(std::string_view text, std::size_t cursor)
{
    TermStart place;
    for (std::size_t at = 0; at < cursor; ++at) {
        const char c = text[at];
        if (c == '"') {
            place.begin = !place.quoted && at > 0 && text[at - 1] != ':' ? at : place.begin;
            place.quoted = !place.quoted;
            if (!place.quoted) {
                place.begin = at + 1;
            }
        } else if (!place.quoted && (c == ' ' || c == '\t' || c == '\n' || c == '(' || (c == '-' && place.begin == at))) {
            place.begin = at + 1;
        }
    }
    return place;
}

std::string shownValue(Field field, const IndexValue& value)
{
    const bool isHas = std::string_view(value.text).starts_with(kHas);
    if (field == Field::Has) {
        return isHas ? value.text.substr(kHas.size()) : std::string();
    }
    return field == Field::Is && isHas ? std::string() : value.text;
}

std::vector<Completion> valuesOf(Field field, std::string_view typed, const ValueIndex& values)
{
    std::vector<Completion> found;
    const std::string wanted = (field == Field::Has ? std::string(kHas) : std::string()) + folded(typed);
    const std::vector<int> facets = facetsOfField(field);
    for (const std::uint32_t code : values.codes(facets, wanted, true)) {
        const std::string shown = shownValue(field, values.values()[code]);
        if (!shown.empty() && values.count(code) > 0) {
            found.push_back({Completion::Type::Value, printValue(shown), 0, 0, values.count(code)});
        }
    }
    std::sort(found.begin(), found.end(), [](const Completion& left, const Completion& right) {
        return left.rows != right.rows ? left.rows > right.rows : left.text < right.text;
    });
    const auto word = [&](std::string_view text) {
        if (text.starts_with(folded(typed))) {
            found.push_back({Completion::Type::Value, std::string(text), 0, 0, 0});
        }
    };
    if (fieldType(field) == FieldType::Flag) {
        word("true");
        word("false");
    }
    if (mayBeEmpty(field)) {
        word("none");
    }
    return found;
}

std::vector<Completion> fieldsAndOperators(std::string_view typed, bool behindTerm)
{
    std::vector<Completion> found;
    const std::string plain = folded(typed);
    for (const Field field : allFields()) {
        if (!plain.empty() && fieldName(field).starts_with(plain)) {
            found.push_back({Completion::Type::Field, std::string(fieldName(field)) + ':', 0, 0, 0});
        }
    }
    if (behindTerm && std::string_view("OR").starts_with(typed)) {
        found.push_back({Completion::Type::Operator, "OR ", 0, 0, 0});
    }
    return found;
}

} // namespace

std::vector<Completion> complete(std::string_view text, std::size_t cursor, const ValueIndex& values, std::size_t most)
{
    cursor = std::min(cursor, text.size());
    const TermStart place = termAt(text, cursor);
    const std::string_view typed = text.substr(place.begin, cursor - place.begin);
    const std::size_t colon = typed.find(':');
    const auto field = colon == std::string_view::npos ? std::nullopt : fieldFromName(typed.substr(0, colon));
    std::vector<Completion> found;
    std::size_t begin = place.begin;
    if (field) {
        begin += colon + 1;
        std::string_view value = typed.substr(colon + 1);
        value.remove_prefix(value.starts_with('"') ? 1 : 0);
        found = valuesOf(*field, value, values);
    } else if (!place.quoted && colon == std::string_view::npos) {
        found = fieldsAndOperators(typed, !trimmed(text.substr(0, place.begin)).empty());
    }
    if (found.size() > most) {
        found.resize(most);
    }
    for (Completion& each : found) {
        each.begin = begin;
        each.end = cursor;
    }
    return found;
}

} // namespace tributary::search
