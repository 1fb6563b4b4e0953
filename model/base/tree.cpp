// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/tree.h"

#include <charconv>

namespace tributary {
namespace {

// Only whole numbers in their one canonical spelling: "007", "+1", "-0" and "1_000" are names or
// codes as often as numbers, and would not come back as they were written.
bool readWholeNumber(const std::string& text, std::int64_t& number)
{
    const bool isNegative = text.starts_with('-');
    const std::size_t first = isNegative ? 1 : 0;
    if (text.size() == first || (text[first] == '0' && text.size() > 1)) {
        return false;
    }
    const char* end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, number);
    return problem == std::errc() && stop == end;
}

Json plainToJson(const Node& node)
{
    const std::string& text = node.text;
    if (node.isNull()) {
        return nullptr;
    }
    if (text == "true" || text == "True" || text == "TRUE") {
        return true;
    }
    if (text == "false" || text == "False" || text == "FALSE") {
        return false;
    }
    std::int64_t number = 0;
    return readWholeNumber(text, number) ? Json(number) : Json(text);
}

} // namespace

bool Node::isNull() const
{
    return isScalar() && style == Style::Plain
           && (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL");
}

const Node* Node::find(std::string_view key) const
{
    for (const auto& [name, value] : members) {
        if (name->isScalar() && name->text == key) {
            return value;
        }
    }
    return nullptr;
}

std::string_view Node::textOf(std::string_view key) const
{
    const Node* value = find(key);
    return value != nullptr && value->isScalar() && !value->isNull() ? std::string_view(value->text) : std::string_view();
}

Node* Tree::make(Node::Type type, Mark begin)
{
    Node& node = m_nodes.emplace_back();
    node.type = type;
    node.begin = begin;
    node.end = begin;
    return &node;
}

// The parsers' depth limit counts through aliases, so this recursion is bounded by it as well.
Json toJson(const Node& node)
{
    switch (node.type) {
    case Node::Type::Scalar: return node.style == Node::Style::Plain ? plainToJson(node) : Json(node.text);
    case Node::Type::Sequence: {
        Json list = Json::array();
        for (const Node* item : node.items) {
            list.push_back(toJson(*item));
        }
        return list;
    }
    case Node::Type::Mapping: {
        Json object = Json::object();
        for (const auto& [key, value] : node.members) {
            object.emplace(key->isScalar() ? key->text : dumpJson(toJson(*key)), toJson(*value));
        }
        return object;
    }
    }
    return nullptr;
}

} // namespace tributary
