// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/search_result.h"

#include <QString>

#include <map>
#include <optional>

namespace tributary::views {

// One value a facet at most: the query language has no "or".
using FacetSelection = std::map<search::Facet, QString>;

QString facetTitle(search::Facet facet);   // "Domain"
QString facetKeyword(search::Facet facet); // "domain", as the query language calls it

// How a value of a facet reads; the query keeps the value itself. "product" -> "Data product".
QString facetValueText(search::Facet facet, const QString& value);

// Whether there is more in it than clauses such as `status:active`.
bool hasWords(const QString& typed);

// What the user typed, and behind it the chosen facets as `field:value` clauses.
QString composeQuery(const QString& typed, const FacetSelection& selection);

// The order that the query itself asks for; nothing where it asks for none, or is no query.
std::optional<search::SortOrder> sortOrderIn(const QString& query);
QString withSortOrder(const QString& query, search::SortOrder order); // see search::withSortOrder

} // namespace tributary::views
