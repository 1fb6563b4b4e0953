// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/field_diff.h"

#include "model/diff/list_keys.h"

#include <map>
#include <set>

namespace tributary::diff {

namespace {

const Json* memberOf(const Json& object, const std::string& key)
{
    const auto found = object.find(key);
    if (found == object.end() || found->is_null() || (found->is_structured() && found->empty()))
        return nullptr;
    return &*found;
}

class Fields {
public:
    std::vector<FieldChange> take() { return std::move(m_changes); }

    void mappings(const Json& before, const Json& after, const FieldChange& at)
    {
        auto left = before.begin();
        auto right = after.begin();
        // Both are sorted by key.
        while (left != before.end() || right != after.end()) {
            const bool onlyLeft = right == after.end() || (left != before.end() && left.key() < right.key());
            const bool onlyRight = left == before.end() || (right != after.end() && right.key() < left.key());
            const std::string key = onlyRight ? right.key() : left.key();
            if (onlyLeft || onlyRight || *left != *right)
                member(key, memberOf(before, key), memberOf(after, key), at);
            left = onlyRight ? left : std::next(left);
            right = onlyLeft ? right : std::next(right);
        }
    }

private:
    static FieldChange below(const FieldChange& at, const std::string& key)
    {
        FieldChange here = at;
        here.steps.push_back({key, {}, false});
        here.field += (here.field.empty() ? "" : ".") + key;
        here.path += (here.path.empty() ? "" : ".") + key;
        return here;
    }

    void emit(FieldChange here, const Json* before, const Json* after)
    {
        if (before != nullptr)
            here.before = *before;
        if (after != nullptr)
            here.after = *after;
        m_changes.push_back(std::move(here));
    }

    void member(const std::string& key, const Json* before, const Json* after, const FieldChange& at)
    {
        if (before == nullptr && after == nullptr)
            return;
        FieldChange here = below(at, key);
        static const Json kNothing = Json::array();
        const Json& left = before == nullptr ? kNothing : *before;
        const Json& right = after == nullptr ? kNothing : *after;
        const bool pairs = !isOrdered(key) && (before == nullptr || isListOfMappings(left)) && (after == nullptr || isListOfMappings(right));
        if (pairs && (before != nullptr || after != nullptr)) {
            lists(key, left, right, here);
            return;
        }
        // Each of these says something of its own, also where the others come or go with it.
        const bool isLoose = key == "logicalTypeOptions" || key == "description";
        static const Json kEmpty = Json::object();
        if (isLoose && (before == nullptr || left.is_object()) && (after == nullptr || right.is_object())) {
            mappings(before == nullptr ? kEmpty : left, after == nullptr ? kEmpty : right, here);
            return;
        }
        if (before != nullptr && after != nullptr) {
            if (left.is_object() && right.is_object()) {
                mappings(left, right, here);
                return;
            }
            if (canonical(left, key) == canonical(right, key))
                return;
        }
        emit(std::move(here), before, after);
    }

    void lists(const std::string& name, const Json& before, const Json& after, const FieldChange& at)
    {
        const ListKey key = keyFor(name, before, after);
        std::multimap<std::string, const Json*> left;
        for (const Json& item : before)
            left.emplace(key.byContent() ? dumpJson(canonical(item)) : key.of(item), &item);
        std::vector<std::pair<std::string, const Json*>> added;
        for (const Json& item : after) {
            std::string text = key.byContent() ? dumpJson(canonical(item)) : key.of(item);
            const auto found = left.find(text);
            if (found == left.end()) {
                added.emplace_back(std::move(text), &item);
                continue;
            }
            if (*found->second != item)
                mappings(*found->second, item, memberAt(at, key, text));
            left.erase(found);
        }
        for (const auto& [text, item] : left)
            emit(memberAt(at, key, text), item, nullptr);
        for (const auto& [text, item] : added)
            emit(memberAt(at, key, text), nullptr, item);
    }

    static FieldChange memberAt(const FieldChange& at, const ListKey& key, const std::string& text)
    {
        FieldChange here = at;
        here.steps.push_back({text, key.members, true});
        // What a custom property means is told by its name alone.
        const bool isNamed = here.field.size() >= 16 && here.field.compare(here.field.size() - 16, 16, "customProperties") == 0;
        here.field += isNamed && !key.byContent() ? "[" + text + "]" : "[]";
        here.path += "[" + (key.byContent() ? std::string() : text) + "]";
        return here;
    }

    std::vector<FieldChange> m_changes;
};

} // namespace

std::vector<FieldChange> diffFields(const Json& before, const Json& after)
{
    Fields fields;
    if (before.is_object() && after.is_object() && before != after)
        fields.mappings(before, after, {});
    return fields.take();
}

} // namespace tributary::diff
