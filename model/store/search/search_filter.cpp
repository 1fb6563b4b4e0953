// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search/search_filter.h"

#include "model/base/text.h"
#include "model/entities/kind.h"
#include "model/store/search/match_expression.h"
#include "model/store/search/search_row.h"
#include "model/store/search/search_sql.h"

namespace tributary::store {

namespace {

using search::Clause;
using search::Facet;
using Marks = std::vector<std::uint8_t>;

std::vector<int> facetsOfField(std::string_view field)
{
    const auto one = [](auto facet) { return std::vector<int>{static_cast<int>(facet)}; };
    if (field == "kind")
        return one(Facet::Kind);
    if (field == "domain")
        return one(Aspect::DomainPath);
    if (field == "status")
        return one(Facet::Lifecycle);
    if (field == "archetype")
        return one(Facet::Archetype);
    if (field == "technology")
        return one(Facet::Technology);
    if (field == "classification")
        return one(Facet::Classification);
    if (field == "source")
        return one(Facet::Source);
    if (field == "version")
        return one(Aspect::Version);
    if (field == "is" || field == "has")
        return one(Aspect::Flag);
    if (field == "tag")
        return one(Facet::Tag);
    if (field == "owner")
        return {static_cast<int>(Facet::Owner), static_cast<int>(Aspect::OwnerKey)};
    return {};
}

std::string wantedText(const Clause& clause)
{
    std::string wanted = folded(clause.value);
    if (clause.field == "kind")
        if (const auto kind = kindFromName(clause.value))
            return folded(kindName(*kind));
    if (clause.field == "has") {
        if (wanted.size() > 1 && wanted.back() == 's')
            wanted.pop_back();
        return "has " + wanted;
    }
    return wanted;
}

// Which value codes a clause asks for: those that are the text; where none is, those that begin so.
Marks wantedCodes(const SearchSnapshot& snapshot, const Clause& clause, bool& any)
{
    const std::vector<int> facets = facetsOfField(clause.field);
    const std::string wanted = wantedText(clause);
    const auto& values = snapshot.values();
    Marks codes(values.size(), 0);
    any = false;
    // Tags and owners fall back to the index; kinds, flags and domains are meant as they stand.
    const bool byPrefix = clause.field != "tag" && clause.field != "owner" && clause.field != "kind" && clause.field != "is"
        && clause.field != "has" && clause.field != "domain";
    for (const bool exact : {true, false}) {
        if (any || (!exact && !byPrefix))
            break;
        for (std::size_t code = 0; code < values.size(); ++code) {
            const bool asked = std::find(facets.begin(), facets.end(), values[code].facet) != facets.end();
            const std::string& text = values[code].folded;
            if (asked && (exact ? text == wanted : text.compare(0, wanted.size(), wanted) == 0))
                codes[code] = 1;
        }
        any = std::find(codes.begin(), codes.end(), 1) != codes.end();
    }
    return codes;
}

void keepCoded(const SearchSnapshot& snapshot, const Marks& codes, bool negated, Marks& kept)
{
    for (std::size_t row = 0; row < kept.size(); ++row) {
        if (kept[row] == 0)
            continue;
        const bool has = std::any_of(snapshot.codesBegin(row), snapshot.codesEnd(row),
                                     [&](std::uint32_t code) { return codes[code] != 0; });
        kept[row] = has != negated ? 1 : 0;
    }
}

void keepIndexed(Connection& connection, const SearchSnapshot& snapshot, const std::string& expression, bool negated, Marks& kept)
{
    Marks found(kept.size(), 0);
    for (const std::size_t row : indexedRows(connection, snapshot, expression))
        found[row] = 1;
    for (std::size_t row = 0; row < kept.size(); ++row)
        kept[row] &= negated ? 1 - found[row] : found[row];
}

// Older versions and dangling names are left out unless the query speaks of them.
Marks initiallyKept(const SearchSnapshot& snapshot, const search::Query& query)
{
    bool olderVersions = false;
    bool placeholders = false;
    for (const Clause& clause : query.clauses) {
        if (clause.negated || clause.type != Clause::Type::Field)
            continue;
        olderVersions |= clause.field == "version" || (clause.field == "is" && folded(clause.value) == "deprecated");
        placeholders |= clause.field == "is" && folded(clause.value) == "placeholder";
    }
    Marks kept(snapshot.size(), 1);
    if (placeholders)
        return kept;
    if (olderVersions) {
        bool any = false;
        const Marks codes = wantedCodes(snapshot, Clause{Clause::Type::Field, false, "is", "placeholder", 0, 0}, any);
        keepCoded(snapshot, codes, true, kept);
        return kept;
    }
    for (std::size_t row = 0; row < kept.size(); ++row)
        kept[row] = snapshot.shown(row) ? 1 : 0;
    return kept;
}

} // namespace

std::vector<std::size_t> indexedRows(Connection& connection, const SearchSnapshot& snapshot, const std::string& expression)
{
    std::vector<std::size_t> rows;
    Statement match = connection.use(sql::kMatch);
    match.bind(expression);
    std::size_t row = 0; // both sides ascend
    while (match.step()) {
        const std::int64_t slot = match.integer(0);
        while (row < snapshot.size() && snapshot.slot(row) < slot)
            ++row;
        if (row < snapshot.size() && snapshot.slot(row) == slot)
            rows.push_back(row);
    }
    return rows;
}

std::vector<std::size_t> matchingRows(Connection& connection, const SearchSnapshot& snapshot, const search::Query& query)
{
    Marks kept = initiallyKept(snapshot, query);
    std::string together; // positive expressions go to the index as one
    for (const Clause& clause : query.clauses) {
        if (clause.field == "version" && folded(clause.value) == "any")
            continue;
        std::string expression;
        if (clause.type == Clause::Type::Field && !facetsOfField(clause.field).empty()) {
            bool any = false;
            const Marks codes = wantedCodes(snapshot, clause, any);
            if (any || columnsOfField(clause.field).empty()) {
                keepCoded(snapshot, codes, clause.negated, kept);
                continue;
            }
        }
        if (!hasWords(clause.value))
            continue;
        expression = restricted(clause.type == Clause::Type::Field ? columnsOfField(clause.field) : std::string_view(),
                                matchExpression(clause.value, clause.type == Clause::Type::Phrase));
        if (clause.negated)
            keepIndexed(connection, snapshot, expression, true, kept);
        else
            together += (together.empty() ? "" : " AND ") + ('(' + expression + ')');
    }
    if (!together.empty())
        keepIndexed(connection, snapshot, together, false, kept);

    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < kept.size(); ++row)
        if (kept[row] != 0)
            rows.push_back(row);
    return rows;
}

} // namespace tributary::store
