// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/entities/kind.h"
#include "model/search/completion.h"
#include "model/search/query_field.h"
#include "model/store/reader.h"

#include <QString>

#include <vector>

namespace tributary::query {

constexpr std::size_t kMostCompletions = 10;
constexpr std::size_t kMostNames = 6; // below fields that begin so as well

// One way to go on with a query that is being typed.
struct CompletionItem {
    enum class Type : std::uint8_t { Field, Value, Operator, Name };
    Type type = Type::Field;
    QString text; // stands in for characters [begin, end) of the query
    int begin = 0;
    int end = 0;
    std::int64_t count = 0;                              // of a value: how many entities have it
    search::FieldType expects = search::FieldType::Text; // of a field: what goes behind it
    Kind kind = Kind::Unknown;                           // of a name: what is called so

    bool operator==(const CompletionItem&) const = default;
};

// What may stand at that character of a query: fields, values and operators, then names. Nothing that would
// leave the query as it is, and nothing between two words.
Result<std::vector<CompletionItem>> completionsOf(store::Reader& reader, const QString& text, int cursor);

} // namespace tributary::query
