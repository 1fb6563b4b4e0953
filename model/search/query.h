// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tributary::search {

// A parsed query. Words are prefixes of words in the index; a phrase stands in that order; a field
// term holds only in that field.
//   query  = { clause }            all must hold
//   clause = ["-"] ( word | "phrase" | field ":" value | field ":" "phrase" )
// Fields: name, description, column, tag, owner, kind, domain, status, archetype, technology,
// classification, source, version (default: latest versions only; "any" opens all), is, has.
struct Clause {
    enum class Type : std::uint8_t { Word, Phrase, Field };
    Type type = Type::Word;
    bool negated = false;
    std::string field; // Field only; lower case
    std::string value; // as typed
    std::size_t begin = 0; // byte range in the query text, for marking errors
    std::size_t end = 0;
};

struct Query {
    std::string text;
    std::vector<Clause> clauses;
};

// Error codes: query.unknown-field, query.unclosed-quote, query.empty-value, query.only-negative.
// The mark's offset and column point at the culprit.
Result<Query> parseQuery(std::string_view text);

} // namespace tributary::search
