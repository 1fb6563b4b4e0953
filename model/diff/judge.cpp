// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/judge.h"

#include "model/base/text.h"
#include "model/diff/type_order.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace tributary::diff {

namespace {

std::optional<double> numberOf(const std::optional<Json>& value)
{
    if (!value || value->is_structured())
        return std::nullopt;
    const std::string text = scalarText(*value);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional<double>(number) : std::nullopt;
}

bool isFalse(const std::optional<Json>& value)
{
    return !value || *value == false || scalarText(*value) == "false";
}

std::string_view lastName(std::string_view field)
{
    const std::size_t dot = field.rfind('.');
    return dot == std::string_view::npos ? field : field.substr(dot + 1);
}

// More is allowed below a higher upper bound, and above a lower lower one; without a bound, everything.
Nature ofBound(const FieldChange& change, bool isUpper)
{
    if (!change.before)
        return Nature::Narrowed;
    if (!change.after)
        return Nature::Widened;
    const auto before = numberOf(change.before);
    const auto after = numberOf(change.after);
    if (!before || !after)
        return Nature::Changed;
    if (*before == *after)
        return Nature::Stated;
    return (*after > *before) == isUpper ? Nature::Widened : Nature::Narrowed;
}

// Rules that hold or do not: required, unique, a key. False is what an absent one means.
Nature ofConstraint(const FieldChange& change)
{
    if (isFalse(change.before) == isFalse(change.after))
        return Nature::Stated;
    return isFalse(change.before) ? Nature::Narrowed : Nature::Widened;
}

std::set<std::string> textsOf(const Json& list)
{
    std::set<std::string> texts;
    for (const Json& each : list.is_array() ? list : Json::array({list}))
        texts.insert(dumpJson(each));
    return texts;
}

Nature ofValues(const FieldChange& change)
{
    if (!change.before)
        return Nature::Narrowed;
    if (!change.after)
        return Nature::Widened;
    const auto before = textsOf(*change.before);
    const auto after = textsOf(*change.after);
    if (std::includes(after.begin(), after.end(), before.begin(), before.end()))
        return Nature::Widened;
    if (std::includes(before.begin(), before.end(), after.begin(), after.end()))
        return Nature::Narrowed;
    return Nature::Changed;
}

Nature ofType(const FieldChange& change)
{
    const auto presence = presenceOf(change);
    if (presence != Nature::Changed)
        return presence;
    switch (typeChange(scalarText(*change.before), scalarText(*change.after))) {
    case TypeChange::Same: return Nature::Stated;
    case TypeChange::Widened: return Nature::Widened;
    case TypeChange::Narrowed: return Nature::Narrowed;
    case TypeChange::Other: break;
    }
    return Nature::Changed;
}

// "1.4.0" to "1.5.0" keeps what it serves; "2.0" need not.
Nature ofPortVersion(const FieldChange& change)
{
    if (presenceOf(change) != Nature::Changed)
        return presenceOf(change);
    const auto major = [](const Json& version) {
        std::string text = scalarText(version);
        text.erase(0, text.find_first_of("0123456789"));
        return text.substr(0, text.find('.'));
    };
    return major(*change.before) == major(*change.after) ? Nature::Widened : Nature::Changed;
}

} // namespace

Nature presenceOf(const FieldChange& change)
{
    return !change.before ? Nature::Added : !change.after ? Nature::Removed : Nature::Changed;
}

Nature natureOf(Kind kind, const FieldChange& change)
{
    const std::string_view name = lastName(change.field);
    if (kind == Kind::Column) {
        if (name == "required" || name == "unique" || name == "primaryKey")
            return ofConstraint(change);
        if (name == "type")
            return ofType(change);
        if (name == "enum")
            return ofValues(change);
        if (change.field.find("logicalTypeOptions.") != std::string::npos) {
            if (name == "maxLength" || name == "maximum" || name == "exclusiveMaximum" || name == "maxItems" || name == "maxProperties")
                return ofBound(change, true);
            if (name == "minLength" || name == "minimum" || name == "exclusiveMinimum" || name == "minItems" || name == "minProperties")
                return ofBound(change, false);
        }
    }
    const bool isPort = kind == Kind::OutputPort || kind == Kind::InputPort || kind == Kind::ManagementPort;
    if (isPort && change.field == "version")
        return ofPortVersion(change);
    if (change.field == "deprecated" || change.field == "criticalDataElement")
        return ofConstraint(change);
    return presenceOf(change);
}

} // namespace tributary::diff
