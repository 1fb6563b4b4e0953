// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/rules.h"

#include "model/diff/rule_tables.h"

#include <map>
#include <tuple>

namespace tributary::diff {

namespace {

using Place = std::tuple<Kind, std::string, Nature>;
using Table = std::map<Place, const Rule*>;

Table tableOf(RuleSetName set)
{
    Table table;
    for (const Rule& rule : rulesOf(set))
        table.emplace(Place{rule.kind, std::string(rule.field), rule.nature}, &rule);
    return table;
}

const Table& tableFor(RuleSetName set)
{
    static const Table kOwn = tableOf(RuleSetName::Own);
    static const Table kDcs = tableOf(RuleSetName::Dcs);
    return set == RuleSetName::Own ? kOwn : kDcs;
}

// "items.map.value.quality[].mustBe" -> "quality[].mustBe": what an array or a map holds is judged like a column.
std::string_view withoutContainers(std::string_view field)
{
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view prefix : {"items.", "map.key.", "map.value."}) {
            if (field.substr(0, prefix.size()) == prefix) {
                field.remove_prefix(prefix.size());
                again = true;
            }
        }
    }
    return field;
}

// From the field itself to ever less exact ones; empty at the end.
std::string lessExact(const std::string& field)
{
    const std::size_t open = field.rfind('[');
    if (field.back() == ']') {
        if (open == std::string::npos)
            return {};
        return field.substr(0, open) + (open + 2 < field.size() ? "[]" : "");
    }
    // A dot within brackets belongs to a name.
    const std::size_t dot = field.rfind('.');
    const std::size_t close = field.rfind(']');
    if (dot != std::string::npos && (close == std::string::npos || dot > close))
        return field.substr(0, dot);
    return close == std::string::npos ? std::string() : field.substr(0, close + 1);
}

const Rule* lookUp(const Table& table, Kind kind, const std::string& field, Nature nature)
{
    const auto found = table.find(Place{kind, field, nature});
    return found == table.end() ? nullptr : found->second;
}

} // namespace

const std::vector<Rule>& rulesOf(RuleSetName set)
{
    return set == RuleSetName::Own ? ownRules() : dcsRules();
}

const Rule& ruleFor(RuleSetName set, Kind kind, std::string_view field, Nature nature, Nature presence)
{
    const Table& table = tableFor(set);
    const std::string whole(withoutContainers(field));
    const Nature natures[] = {nature, presence, Nature::Changed};
    if (whole.empty()) {
        for (const Nature one : {nature, presence}) {
            if (const Rule* rule = lookUp(table, kind, whole, one))
                return *rule;
        }
    }
    for (std::string at = whole; !at.empty(); at = lessExact(at)) {
        for (const Kind each : {kind, Kind::Unknown}) {
            // What comes or goes within a member of a list is a change of the member, not one more member.
            const bool isWithin = at.back() == ']' && whole.back() != ']';
            for (const Nature one : natures) {
                if (isWithin && one != Nature::Changed)
                    continue;
                if (set == RuleSetName::Dcs && !isWithin && one != presence)
                    continue; // what is not in that table was information
                if (const Rule* rule = lookUp(table, each, at, one))
                    return *rule;
            }
        }
    }
    const Rule* last = lookUp(table, Kind::Unknown, "*", presence);
    return last != nullptr ? *last : *table.at(Place{Kind::Unknown, "*", Nature::Changed}); // every table ends in it
}

const Rule* findRule(RuleSetName set, std::string_view id)
{
    for (const Rule& rule : rulesOf(set)) {
        if (rule.id == id)
            return &rule;
    }
    return nullptr;
}

} // namespace tributary::diff
