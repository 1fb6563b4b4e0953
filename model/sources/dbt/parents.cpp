// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/dbt/parents.h"

#include "model/sources/dbt/unique_id.h"
#include "model/sources/reading.h"
#include "model/sources/references.h"

namespace tributary::sources::dbt {

namespace {

std::vector<std::string> textsOf(const Json& list)
{
    std::vector<std::string> texts;
    if (list.is_array()) {
        for (const Json& each : list) {
            if (each.is_string()) {
                texts.push_back(each.get<std::string>());
            }
        }
    }
    return texts;
}

bool isLayer(std::string_view type)
{
    return type == "semantic_model" || type == "saved_query";
}

} // namespace

void Parents::add(const std::string& id, const Json& parents)
{
    m_map[id] = textsOf(parents);
}

void Parents::addFallback(const std::string& id, const Json& fields)
{
    m_fallback[id] = textsOf(membersOf(objectAt(fields, "depends_on"), "nodes"));
}

const Parents::List& Parents::of(const std::string& id) const
{
    static const List kNone;
    if (const auto found = m_map.find(id); found != m_map.end()) {
        return found->second;
    }
    const auto found = m_fallback.find(id);
    return found == m_fallback.end() ? kNone : found->second;
}

void Parents::collect(const std::string& id, std::set<std::string>& seen, std::set<std::string>& found) const
{
    std::vector<std::string> open{id};
    while (!open.empty()) {
        const std::string next = std::move(open.back());
        open.pop_back();
        for (const std::string& parent : of(next)) {
            const Kind kind = kindOf(parent);
            if (kind == Kind::Dataset || kind == Kind::Metric) {
                found.insert(parent);
            } else if (isLayer(typeOf(parent)) && seen.insert(parent).second) {
                open.push_back(parent);
            }
        }
    }
}

void Parents::addReferences(const std::string& id, EntityDraft& draft) const
{
    std::set<std::string> seen;
    std::set<std::string> found;
    collect(id, seen, found);
    for (const std::string& parent : found) {
        addReference(draft, Role::DependsOn, kindOf(parent), parent);
    }
}

} // namespace tributary::sources::dbt
