// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/field_history.h"

#include "model/query/product_query.h"

#include <map>

namespace tributary::query {

namespace {

constexpr int kMostSteps = 2'000;

using Fields = std::map<std::string, Json>;

Fields fieldsOf(store::EntityStep& step)
{
    Fields fields;
    if (step.absent)
        return fields;
    EntityRow row;
    row.facts = std::move(step.facts);
    row.extra = std::move(step.extra);
    for (Fact& fact : factsOf(row, {}))
        fields.emplace(std::move(fact.name), std::move(fact.value));
    fields.emplace("name", step.name);
    return fields;
}

// The comparison of the store: 1 is not 1.0.
bool isSame(const Json& left, const Json& right)
{
    return left.type() == right.type() && dumpJson(left) == dumpJson(right);
}

void compare(const Fields& older, const Fields& newer, const store::EntityStep& step, const std::string& field,
             std::vector<FieldChange>& changes)
{
    const auto note = [&](const std::string& name, const Json* before, const Json* after) {
        if (!field.empty() && name != field)
            return;
        FieldChange& change = changes.emplace_back();
        change.field = name;
        change.revision = step.validFrom;
        change.at = step.at;
        if (before)
            change.before = *before;
        if (after)
            change.after = *after;
    };
    for (const auto& [name, value] : newer) {
        const auto was = older.find(name);
        if (was == older.end())
            note(name, nullptr, &value);
        else if (!isSame(was->second, value))
            note(name, &was->second, &value);
    }
    for (const auto& [name, value] : older)
        if (newer.find(name) == newer.end())
            note(name, &value, nullptr);
}

} // namespace

Result<std::vector<FieldChange>> fieldHistory(store::Reader& reader, EntityId entity, const std::string& field)
{
    auto steps = reader.steps(entity, kMostSteps);
    if (!steps)
        return tl::unexpected(steps.error());
    std::vector<Fields> states;
    for (store::EntityStep& step : *steps)
        states.push_back(fieldsOf(step));
    std::vector<FieldChange> changes;
    for (std::size_t i = 0; i < states.size(); ++i)
        compare(i + 1 < states.size() ? states[i + 1] : Fields{}, states[i], (*steps)[i], field, changes);
    return changes;
}

void addSince(std::vector<Fact>& facts, const std::vector<FieldChange>& changes)
{
    std::map<std::string, const FieldChange*> newest;
    for (const FieldChange& change : changes)
        newest.emplace(change.field, &change);
    for (Fact& fact : facts) {
        const auto found = newest.find(fact.name);
        if (found == newest.end())
            continue;
        fact.provenance.revision = found->second->revision;
        fact.since = found->second->at;
    }
}

} // namespace tributary::query
