// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search/phrase_search.h"

#include "model/store/search/search_sql.h"

namespace tributary::store {

namespace {

const char* columnsOf(search::Place place)
{
    switch (place) {
    case search::Place::Name: return "name words";
    case search::Place::Id: return "words";
    case search::Place::Column: return "columns";
    case search::Place::Tag: return "tags";
    case search::Place::Owner: return "owners";
    case search::Place::Text: return "description";
    }
    return "";
}

} // namespace

std::string phraseExpression(const std::vector<search::Place>& places, const std::string& phrase)
{
    std::string text;
    if (!places.empty()) {
        text = "{";
        for (const search::Place place : places)
            text += std::string(text.size() > 1 ? " " : "") + columnsOf(place);
        text += "} : ";
    }
    text += '"';
    for (const char c : phrase) {
        if (c == '\0')
            continue;
        text += c;
        if (c == '"')
            text += c;
    }
    return text + '"';
}

search::RowSet rowsWithPhrase(Connection& connection, const search::SearchIndex& index, const std::vector<search::Place>& places,
                              const std::string& phrase)
{
    search::RowSet rows(index.rows());
    Statement match = connection.use(sql::kMatch);
    match.bind(phraseExpression(places, phrase));
    while (match.step())
        if (const std::uint32_t row = index.rowOf(match.integer(0)); row != search::SearchIndex::kNoRow)
            rows.set(row);
    return rows;
}

} // namespace tributary::store
