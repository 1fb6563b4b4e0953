// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/sort_order.h"

#include "model/base/text.h"

#include <algorithm>
#include <array>

namespace tributary::search {
namespace {

constexpr std::array<std::string_view, 5> kOrderNames = {"relevance", "name", "changed", "popularity", "quality"};

bool isSort(const Node& node)
{
    return node.type == Node::Type::Term && node.term.field == Field::Sort;
}

// The parser lets `sort:` stand alone or within a conjunction only, so that it can always be taken out.
Node withoutSort(Node node)
{
    if (isSort(node)) {
        return {};
    }
    std::erase_if(node.children, isSort);
    for (Node& child : node.children) {
        child = withoutSort(std::move(child));
    }
    if (node.type == Node::Type::And && node.children.size() == 1) {
        Node only = std::move(node.children.front());
        return only;
    }
    return node;
}

} // namespace

std::string_view sortOrderName(SortOrder order)
{
    return kOrderNames[static_cast<std::size_t>(order)];
}

std::optional<SortOrder> sortOrderFromName(std::string_view name)
{
    const auto found = std::find(kOrderNames.begin(), kOrderNames.end(), folded(name));
    if (found == kOrderNames.end()) {
        return std::nullopt;
    }
    return static_cast<SortOrder>(found - kOrderNames.begin());
}

const std::vector<SortOrder>& allSortOrders()
{
    static const std::vector<SortOrder> kAll = {SortOrder::Relevance, SortOrder::Name, SortOrder::Changed, SortOrder::Popularity,
                                                SortOrder::Quality};
    return kAll;
}

std::optional<SortOrder> sortOrderOf(const Query& query)
{
    std::optional<SortOrder> order;
    forEachTerm(query.root, [&order](const Term& term, const Node&, bool) {
        if (term.field == Field::Sort) {
            order = sortOrderFromName(term.value);
        }
    });
    return order;
}

std::string withSortOrder(std::string_view text, SortOrder order)
{
    const Result<Query> query = parseQuery(text);
    if (!query) {
        return std::string(text);
    }
    // Only what must be written anew is: people know their own blanks and brackets again.
    std::string words = sortOrderOf(*query) ? printQuery(withoutSort(query->root)) : std::string(trimmed(text));
    if (order != SortOrder::Relevance) {
        words += (words.empty() ? "" : " ") + std::string(fieldName(Field::Sort)) + ':' + std::string(sortOrderName(order));
    }
    return words;
}

} // namespace tributary::search
