// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/parts_of_change.h"

#include "model/edit/pointer.h"
#include "model/edit/verify.h"

#include <algorithm>
#include <array>

namespace tributary::edit {

namespace {

constexpr std::size_t kMostPairs = 1'000'000; // above, only equal beginnings and ends are kept

ValueEdit part(ValueEdit::Kind kind, std::string pointer, const Json& value, std::size_t document)
{
    return {kind, std::move(pointer), value, document};
}

std::vector<ValueEdit> partsOfMapping(const Node& before, const ValueEdit& set)
{
    std::vector<ValueEdit> parts;
    for (const auto& [key, value] : set.value.items()) {
        const Node* old = before.find(key);
        if (old == nullptr || !matches(*old, value))
            parts.push_back(part(old == nullptr ? ValueEdit::Kind::Insert : ValueEdit::Kind::Set, childPointer(set.pointer, key), value, set.document));
    }
    // Last, so that the mapping is never empty in between and keeps its style.
    for (const auto& [key, old] : before.members) {
        if (key->isScalar() && !set.value.contains(key->text))
            parts.push_back(part(ValueEdit::Kind::Remove, childPointer(set.pointer, key->text), nullptr, set.document));
    }
    return parts;
}

// What tells an item of a list from others, in the standards' files.
constexpr std::array<const char*, 8> kNames = {"id", "name", "username", "property", "server", "channel", "role", "url"};

// Equal, or two states of the same thing.
bool isSameItem(const Node& old, const Json& now)
{
    if (!old.isMapping() || !now.is_object())
        return matches(old, now);
    for (const char* name : kNames) {
        const Node* value = old.find(name);
        if (value != nullptr && now.contains(name))
            return matches(*value, now[name]);
    }
    return matches(old, now);
}

struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t size() const { return end - begin; }
};

// Pairs of items that are the same in both stretches, ascending.
std::vector<std::pair<std::size_t, std::size_t>> commonItems(const Node& list, const Json& value, Stretch old, Stretch now)
{
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    if (old.size() == 0 || now.size() == 0 || old.size() * now.size() > kMostPairs)
        return pairs;
    const std::size_t width = now.size() + 1;
    std::vector<std::uint32_t> longest((old.size() + 1) * width, 0);
    std::vector<bool> isEqual(old.size() * now.size(), false);
    for (std::size_t i = old.size(); i-- > 0;) {
        for (std::size_t j = now.size(); j-- > 0;) {
            const bool equal = isSameItem(*list.items[old.begin + i], value[now.begin + j]);
            isEqual[i * now.size() + j] = equal;
            longest[i * width + j] = equal ? longest[(i + 1) * width + j + 1] + 1 : std::max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
        }
    }
    for (std::size_t i = 0, j = 0; i < old.size() && j < now.size();) {
        if (isEqual[i * now.size() + j])
            pairs.emplace_back(old.begin + i++, now.begin + j++);
        else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1])
            ++i;
        else
            ++j;
    }
    return pairs;
}

// Between two kept items: what has a partner is changed in place, the rest is added behind or removed.
void addPartsBetween(Stretch old, Stretch now, const ValueEdit& set, std::vector<ValueEdit>& parts)
{
    const std::size_t both = std::min(old.size(), now.size());
    for (std::size_t i = now.size(); i-- > both;)
        parts.push_back(part(ValueEdit::Kind::Insert, childPointer(set.pointer, old.end), set.value[now.begin + i], set.document));
    for (std::size_t i = old.size(); i-- > both;)
        parts.push_back(part(ValueEdit::Kind::Remove, childPointer(set.pointer, old.begin + i), nullptr, set.document));
    for (std::size_t i = both; i-- > 0;)
        parts.push_back(part(ValueEdit::Kind::Set, childPointer(set.pointer, old.begin + i), set.value[now.begin + i], set.document));
}

std::vector<ValueEdit> partsOfList(const Node& before, const ValueEdit& set)
{
    const std::size_t oldSize = before.items.size();
    const std::size_t newSize = set.value.size();
    std::size_t head = 0;
    while (head < std::min(oldSize, newSize) && matches(*before.items[head], set.value[head]))
        ++head;
    std::size_t tail = 0;
    while (tail < std::min(oldSize, newSize) - head && matches(*before.items[oldSize - tail - 1], set.value[newSize - tail - 1]))
        ++tail;
    auto kept = commonItems(before, set.value, {head, oldSize - tail}, {head, newSize - tail});
    kept.emplace(kept.begin(), head, head);
    kept.emplace_back(oldSize - tail, newSize - tail);
    std::vector<ValueEdit> parts;
    for (std::size_t i = kept.size() - 1; i > 0; --i) {
        const std::size_t skip = i == 1 ? 0 : 1; // the first pair is where the difference begins, no item
        const auto& [old, now] = kept[i - 1];
        addPartsBetween({old + skip, kept[i].first}, {now + skip, kept[i].second}, set, parts);
        if (skip == 1 && !matches(*before.items[old], set.value[now]))
            parts.push_back(part(ValueEdit::Kind::Set, childPointer(set.pointer, old), set.value[now], set.document));
    }
    return parts;
}

} // namespace

std::vector<ValueEdit> partsOfChange(const Node& before, const ValueEdit& set)
{
    return before.isMapping() ? partsOfMapping(before, set) : partsOfList(before, set);
}

} // namespace tributary::edit
