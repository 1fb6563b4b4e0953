// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What fields with values, measures and lineage ask for.
#include "model/base/text.h"
#include "model/entities/kind.h"
#include "model/search/evaluator.h"

namespace tributary::search {
namespace {

std::string wantedValue(const Term& term)
{
    std::string wanted = folded(term.value);
    if (term.field == Field::Kind) {
        if (const auto kind = kindFromName(term.value)) {
            return folded(kindName(*kind));
        }
    }
    if (term.field == Field::Has) {
        if (wanted.size() > 1 && wanted.back() == 's') {
            wanted.pop_back();
        }
        return "has " + wanted;
    }
    return wanted;
}

// Kinds, flags and domains are meant as they stand; tags and owners fall back to their words.
bool mayBegin(Field field)
{
    return field != Field::Tag && field != Field::Owner && field != Field::Kind && field != Field::Is && field != Field::Has
           && field != Field::Domain;
}

// Fields whose emptiness is a flag of the row.
std::string_view hasFlag(Field field)
{
    switch (field) {
    case Field::Description: return "has description";
    case Field::Column: return "has column";
    case Field::Tag: return "has tag";
    case Field::Owner: return "has owner";
    case Field::Domain: return "has domain";
    default: return {};
    }
}

} // namespace

RowSet Evaluator::rowsOfFlag(std::string_view flag)
{
    RowSet found(m_index.rows());
    const int facets[] = {static_cast<int>(Aspect::Flag)};
    m_index.values().addRows(found, m_index.values().codes(facets, flag, false));
    ++m_work.sets;
    return found;
}

RowSet Evaluator::rowsWithout(const Term& term)
{
    RowSet with(m_index.rows());
    if (term.field == Field::Quality || term.field == Field::Columns) {
        for (std::uint32_t row = 0; row < m_index.rows(); ++row) {
            const bool known = term.field == Field::Quality ? m_index.quality(row) >= 0 : m_index.columns(row) >= 0;
            if (known) {
                with.set(row);
            }
        }
    } else if (const std::string_view flag = hasFlag(term.field); !flag.empty()) {
        with = rowsOfFlag(flag);
    } else {
        for (const int facet : facetsOfField(term.field)) {
            m_index.values().addRows(with, m_index.values().codesOfFacet(facet));
        }
    }
    with.complement();
    ++m_work.sets;
    return with;
}

RowSet Evaluator::rowsOfValueField(const Term& term)
{
    const std::string wanted = wantedValue(term);
    if (term.field == Field::Version && wanted == "any") {
        return RowSet(m_index.rows(), true);
    }
    const std::vector<int> facets = facetsOfField(term.field);
    ValueIndex::Codes codes = m_index.values().codes(facets, wanted, false);
    if (codes.empty() && mayBegin(term.field)) {
        codes = m_index.values().codes(facets, wanted, true);
    }
    if (codes.empty() && (term.field == Field::Tag || term.field == Field::Owner)) {
        return rowsOfTextField(term);
    }
    RowSet found(m_index.rows());
    m_index.values().addRows(found, codes);
    ++m_work.sets;
    return found;
}

// Rows that hold such a column, and columns that are called so.
RowSet Evaluator::rowsOfColumnField(const Term& term)
{
    const WordPattern pattern = patternOf(term.value, term.match == Term::Match::Phrase);
    RowSet columns(m_index.rows());
    const int facets[] = {static_cast<int>(Facet::Kind)};
    m_index.values().addRows(columns, m_index.values().codes(facets, kindName(Kind::Column), false));
    columns &= rowsInPlaces(pattern, {Place::Name});
    columns |= rowsInPlaces(pattern, {Place::Column});
    return columns;
}

RowSet Evaluator::rowsOfMeasure(const Term& term)
{
    RowSet found(m_index.rows());
    for (std::uint32_t row = 0; row < m_index.rows(); ++row) {
        bool holds = false;
        if (term.field == Field::Columns) {
            holds = m_index.columns(row) >= 0 && term.interval.holds(m_index.columns(row));
        } else if (term.field == Field::Quality) {
            holds = m_index.quality(row) >= 0 && term.interval.holds(static_cast<double>(m_index.quality(row)));
        } else {
            holds = term.interval.holds(static_cast<double>(m_index.changed(row)));
        }
        if (holds) {
            found.set(row);
        }
    }
    ++m_work.sets;
    return found;
}

RowSet Evaluator::rowsOfLineage(const Term& term, int hops)
{
    RowSet found(m_index.rows());
    if (!m_outside.lineage) {
        return found;
    }
    for (const EntityId entity : m_outside.lineage(term, hops)) {
        if (const std::uint32_t row = m_index.rowOf(entity); row != SearchIndex::kNoRow) {
            found.set(row);
        }
    }
    return found;
}

} // namespace tributary::search
