// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/search_index.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tributary::search {

// One way to go on with a query that is being typed.
struct Completion {
    enum class Type : std::uint8_t { Field, Value, Operator };
    Type type = Type::Field;
    std::string text;       // stands in for bytes [begin, end) of the query
    std::size_t begin = 0;
    std::size_t end = 0;
    std::uint32_t rows = 0; // of a value: how many entities have it
};

// What may stand at the cursor (a byte offset, within the text): fields that begin so, behind a
// field's colon the values that the catalog holds there, most frequent first, and OR between words. At
// most `most`; nothing inside of quotes that belong to no field. The whole word that the cursor stands
// in is replaced, what is behind the cursor too; of a field only its name.
std::vector<Completion> complete(std::string_view text, std::size_t cursor, const ValueIndex& values, std::size_t most);

// An entity whose name goes on as it was begun; printValue() of its name stands in for [begin, end).
struct NameCompletion {
    EntityId entity = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};

// Names that begin like the word at the cursor, or like it and the plain words before it; also behind
// name:, column: and the lineage fields. Longest beginning first, then as search orders entities; each
// name once. At most `most`; nothing for less than two letters.
std::vector<NameCompletion> completeNames(std::string_view text, std::size_t cursor, const SearchIndex& index, std::size_t most);

} // namespace tributary::search
