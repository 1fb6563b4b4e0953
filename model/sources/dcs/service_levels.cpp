// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/dcs/service_levels.h"

#include "model/base/text.h"
#include "model/sources/dcs/dcs_tables.h"
#include "model/sources/diagnostic_codes.h"
#include "model/sources/shape/numbers.h"

#include <cmath>

namespace tributary::sources::dcs {

namespace {

// The members that state a level, each a property of its own; the first one takes the level's name.
constexpr const char* kValues[] = {"percentage", "period", "threshold", "interval", "cron", "time", "responseTime", "recoveryTime",
                                   "recoveryPoint"};

bool isUnit(std::string_view text)
{
    for (const char c : text) {
        if (c != '%' && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z')) {
            return false;
        }
    }
    return !text.empty();
}

Json numberJson(double number)
{
    const bool whole = std::floor(number) == number && std::abs(number) < 1e15;
    return whole ? Json(static_cast<std::int64_t>(number)) : Json(number);
}

// "P30D", "PT1H": one part only.
Quantity durationOf(std::string_view text)
{
    const bool ofTime = text.substr(0, 2) == "PT";
    const std::string_view number = text.substr(ofTime ? 2 : 1, text.size() - (ofTime ? 3 : 2));
    const auto count = parseNumber(number);
    if (!count) {
        return {};
    }
    const char last = text.back();
    const std::string unit = !ofTime && last == 'M' ? "mo" : std::string(1, static_cast<char>(last - 'A' + 'a'));
    return {numberJson(*count), unit};
}

} // namespace

Quantity quantityOf(const std::string& text)
{
    const std::string_view whole = trimmed(text);
    if (whole.size() > 2 && whole.front() == 'P' && whole.back() >= 'A' && whole.back() <= 'Z') {
        if (Quantity found = durationOf(whole); !found.unit.empty()) {
            return found;
        }
    }
    const std::size_t end = whole.find_first_not_of("0123456789.");
    if (end != std::string_view::npos && end > 0 && isUnit(trimmed(whole.substr(end)))) {
        if (const auto number = parseNumber(whole.substr(0, end))) {
            return {numberJson(*number), std::string(trimmed(whole.substr(end)))};
        }
    }
    return {Json(text), {}};
}

Json slaProperties(const Node& levels, ShapeReader& shapes, Json& extra)
{
    Json all = Json::array();
    for (const auto& [key, node] : levels.members) {
        const std::string name = shapes.out().cleanName(key->text, key->begin, "servicelevels");
        const std::string path = joinPath("servicelevels", name);
        if (!node->isMapping()) {
            if (!node->isNull()) {
                shapes.out().warn(codes::kItemShape, node->begin, path);
                extra[path] = toJson(*node);
            }
            continue;
        }
        ShapeReader::Parts level = shapes.read(*node, serviceLevelSpec(), path);
        for (const auto& [member, value] : level.extra.items()) {
            extra[joinPath(path, member)] = value;
        }
        Json common = Json::object();
        if (const std::string text = textAt(level.facts, "description"); !text.empty()) {
            common["description"] = text;
        }
        for (const char* field : {"timestampField", "processedTimestampField"}) {
            if (const std::string text = textAt(level.facts, field); !text.empty()) {
                common["element"] = text;
            }
        }
        std::size_t before = all.size();
        const auto add = [&](const std::string& property, Quantity quantity) {
            Json entry = common;
            entry["property"] = property;
            entry["value"] = std::move(quantity.value);
            if (!quantity.unit.empty()) {
                entry["unit"] = quantity.unit;
            }
            all.push_back(std::move(entry));
        };
        for (const char* member : kValues) {
            if (const std::string text = textAt(level.facts, member); !text.empty()) {
                add(all.size() == before ? name : name + "." + member, quantityOf(text));
            }
        }
        const auto unlimited = level.facts.find("unlimited");
        if (all.size() == before && unlimited != level.facts.end() && *unlimited == true) {
            add(name, {Json("unlimited"), {}});
        } else if (all.size() == before && !common.empty()) {
            add(name, {Json(textAt(common, "description")), {}});
        }
    }
    return all;
}

} // namespace tributary::sources::dcs
