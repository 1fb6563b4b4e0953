// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/base/time.h"
#include "model/base/utf8.h"
#include "model/entities/kind.h"
#include "model/query/product_query.h"
#include "model/query/reference_text.h"
#include "model/search/query.h"
#include "model/sources/logical_type.h"
#include "model/sources/shape/numbers.h"
#include "tests/fuzz/targets/require.h"
#include "tests/fuzz/targets/targets.h"

namespace tributary::fuzz {

namespace {

void checkQuery(const search::Query& query, std::string_view text)
{
    search::forEachTerm(query.root, [&](const search::Term&, const search::Node& node, bool) {
        require(node.begin < node.end && node.end <= text.size(), "a term stands in the text");
    });
    const auto again = search::parseQuery(search::printQuery(query.root));
    require(again && again->root == query.root, "a query reads as it is written");
}

} // namespace

void queries(std::string_view bytes)
{
    if (const auto query = search::parseQuery(bytes))
        checkQuery(*query, bytes);
    else
        require(query.error().mark.offset <= bytes.size() && query.error().mark.column > 0, "an error points into the query");
    if (const auto reference = query::parseReference(bytes)) {
        const auto again = query::parseReference(query::formatReference(*reference));
        require(again && again->kind == reference->kind && again->path.size() == reference->path.size(), "a reference reads as it is written");
        for (std::size_t i = 0; i < again->path.size(); ++i)
            require(again->path[i].local == reference->path[i].local && again->path[i].version == reference->path[i].version,
                    "a reference keeps its segments");
    }
    kindFromName(bytes);
}

void texts(std::string_view bytes)
{
    const std::string clean = cleanUtf8(bytes);
    require(firstInvalidUtf8(clean) == std::string::npos && clean.find('\0') == std::string::npos, "cleaned text is text");
    require(cleanUtf8(clean) == clean, "clean text stays");
    const std::string once = folded(clean);
    require(firstInvalidUtf8(once) == std::string::npos && folded(once) == once, "folding twice is folding once");
    for (const std::string& word : identifierWords(clean))
        require(!word.empty(), "no word is empty");
    for (std::size_t size = 0; size < clean.size() && size < 40; ++size)
        require(clipped(clean, size).size() <= size && firstInvalidUtf8(clipped(clean, size)) == std::string::npos, "a cut is between characters");
    if (const auto time = parseTime(bytes))
        require(parseTime(formatTime(*time)) == time, "a time reads as it is written");
    const std::string half(bytes.substr(0, bytes.size() / 2));
    const std::string rest(bytes.substr(bytes.size() / 2));
    require(query::compareVersions(half, rest) == -query::compareVersions(rest, half), "versions have an order");
    sources::parseNumber(bytes);
    sources::logicalTypeOf(bytes);
}

} // namespace tributary::fuzz
