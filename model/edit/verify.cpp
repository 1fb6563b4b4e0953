// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/verify.h"

#include <cstdlib>
#include <unordered_map>

namespace tributary::edit {

namespace {

bool isNumber(const Node& node, const Json& value)
{
    if (node.style != Node::Style::Plain || node.text.empty())
        return false;
    if (node.text == dumpJson(value))
        return true;
    char* end = nullptr;
    const double number = std::strtod(node.text.c_str(), &end);
    return value.is_number_float() && end == node.text.c_str() + node.text.size() && number == value.get<double>();
}

class Comparison {
public:
    Comparison(const ValueEdit& edit, const Place& place) : m_edit(edit), m_place(place) {}

    bool isSame(const Node& before, const Node& after)
    {
        if (before.type != after.type || before.style != after.style)
            return false;
        if (before.isScalar())
            return before.text == after.text;
        const auto [known, isNew] = m_pairs.try_emplace(&before, &after);
        if (!isNew)
            return known->second == &after;
        if (childCount(before) != childCount(after))
            return false;
        for (std::size_t i = 0; i < childCount(before); ++i) {
            if (!isSameChild(before, i, after, i))
                return false;
        }
        return true;
    }

    // `level` steps of the way are behind.
    bool isChanged(const Node& before, const Node& after, std::size_t level)
    {
        if (level == m_place.way.size())
            return m_edit.kind == ValueEdit::Kind::Append ? hasOneMore(before, after, childCount(before)) : matches(after, m_edit.value);
        const std::size_t index = m_place.way[level].index;
        const bool isParent = level + 1 == m_place.way.size();
        if (isParent && m_edit.kind == ValueEdit::Kind::Remove)
            return hasOneMore(after, before, index);
        if (isParent && (m_edit.kind == ValueEdit::Kind::Insert || index == childCount(before)))
            return hasOneMore(before, after, before.isMapping() ? newMember(after) : index);
        if (before.type != after.type || before.style != after.style || childCount(before) != childCount(after))
            return false;
        for (std::size_t i = 0; i < childCount(before); ++i) {
            const bool isOnWay = i == index;
            if (isOnWay ? !isSameKey(before, i, after, i) || !isChanged(childAt(before, i), childAt(after, i), level + 1)
                        : !isSameChild(before, i, after, i))
                return false;
        }
        return true;
    }

private:
    // The larger one is the smaller one with a child more, at `index`: the edit's value where one was added.
    bool hasOneMore(const Node& smaller, const Node& larger, std::size_t index)
    {
        if (smaller.type != larger.type || childCount(larger) != childCount(smaller) + 1 || index >= childCount(larger))
            return false;
        const bool isAdded = m_edit.kind != ValueEdit::Kind::Remove;
        for (std::size_t i = 0; i < childCount(smaller); ++i) {
            const std::size_t j = i < index ? i : i + 1;
            if (isAdded ? !isSameChild(smaller, i, larger, j) : !isSameChild(larger, j, smaller, i))
                return false;
        }
        return !isAdded || matches(childAt(larger, index), m_edit.value);
    }

    std::size_t newMember(const Node& mapping) const
    {
        for (std::size_t i = 0; i < mapping.members.size(); ++i) {
            const Node& key = *mapping.members[i].first;
            if (key.isScalar() && key.text == m_place.token)
                return i;
        }
        return mapping.members.size();
    }

    bool isSameKey(const Node& before, std::size_t i, const Node& after, std::size_t j)
    {
        return !before.isMapping() || isSame(*before.members[i].first, *after.members[j].first);
    }
    bool isSameChild(const Node& before, std::size_t i, const Node& after, std::size_t j)
    {
        return isSameKey(before, i, after, j) && isSame(childAt(before, i), childAt(after, j));
    }

    const ValueEdit& m_edit;
    const Place& m_place;
    std::unordered_map<const Node*, const Node*> m_pairs; // a value that aliases bring to several places is compared once
};

} // namespace

bool matches(const Node& node, const Json& value)
{
    switch (value.type()) {
    case Json::value_t::string: return node.isScalar() && node.text == value.get_ref<const std::string&>() && toJson(node).is_string();
    case Json::value_t::array:
        if (!node.isSequence() || node.items.size() != value.size())
            return false;
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (!matches(*node.items[i], value[i]))
                return false;
        }
        return true;
    case Json::value_t::object:
        if (!node.isMapping() || node.members.size() != value.size())
            return false;
        for (const auto& [key, item] : value.items()) {
            const Node* child = node.find(key);
            if (child == nullptr || !matches(*child, item))
                return false;
        }
        return true;
    default: return node.isScalar() && (value.is_number() ? isNumber(node, value) : toJson(node) == value);
    }
}

bool isChangedAs(const Subject& before, const Subject& after, const ValueEdit& edit, const Place& place)
{
    if (before.documents().size() != after.documents().size())
        return false;
    Comparison comparison(edit, place);
    for (std::size_t i = 0; i < before.documents().size(); ++i) {
        const Node& old = *before.documents()[i];
        const Node& now = *after.documents()[i];
        if (i == edit.document ? !comparison.isChanged(old, now, 0) : !comparison.isSame(old, now))
            return false;
    }
    return true;
}

} // namespace tributary::edit
