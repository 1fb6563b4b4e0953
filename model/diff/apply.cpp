// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The new document is built from the old one, part by part: each takes its fields' edits and its new name,
// then its children that stay, those that moved here, and those that are new. Everything is found by the
// names of the old document, so that no edit has to wait for another.
#include "model/diff/apply.h"

#include "model/diff/list_keys.h"

#include <algorithm>
#include <map>
#include <set>

namespace tributary::diff {

namespace {

template <typename List>
auto itemOf(List& list, const FieldStep& step)
{
    const ListKey key{step.keyMembers};
    return std::find_if(list.begin(), list.end(), [&](const Json& item) {
        return item.is_object() && (key.byContent() ? dumpJson(canonical(item)) : key.of(item)) == step.name;
    });
}

void set(Json& facts, const std::vector<FieldStep>& steps, const std::optional<Json>& value)
{
    Json* here = &facts;
    for (std::size_t i = 0; i + 1 < steps.size(); ++i) {
        if (!steps[i].inList) {
            Json& next = (*here)[steps[i].name];
            if (next.is_null())
                next = steps[i + 1].inList ? Json::array() : Json::object();
            here = &next;
            continue;
        }
        const auto item = itemOf(*here, steps[i]);
        if (item == here->end())
            return;
        here = &*item;
    }
    const FieldStep& last = steps.back();
    if (!last.inList) {
        if (value)
            (*here)[last.name] = *value;
        else
            here->erase(last.name);
    } else if (value) {
        here->push_back(*value);
    } else if (const auto item = itemOf(*here, last); item != here->end()) {
        here->erase(item);
    }
}

bool isShape(const Json& value, const FieldStep& step)
{
    return step.inList ? value.is_array() : value.is_object();
}

// Whether every step finds the shape that it needs.
bool fits(const Json& facts, const std::vector<FieldStep>& steps)
{
    const Json* here = &facts;
    for (const FieldStep& step : steps) {
        if (!isShape(*here, step))
            return false;
        if (step.inList) {
            const auto item = itemOf(*here, step);
            if (item == here->end())
                return true;
            here = &*item;
            continue;
        }
        const auto found = here->find(step.name);
        if (found == here->end() || found->is_null())
            return true;
        here = &*found;
    }
    return true;
}

// Parts of a path as a key; no name holds a line break.
std::string keyOf(const PartPath& path)
{
    std::string key;
    for (const PartStep& step : path)
        key += std::to_string(static_cast<int>(step.kind)) + "\n" + step.local + "\n" + step.version + "\n";
    return key;
}

class Building {
public:
    explicit Building(const std::vector<Change>& changes)
    {
        for (const Change& change : changes) {
            for (const Edit& edit : change.edits)
                sort(edit);
        }
    }

    Part build(const Part& old)
    {
        index(old, {});
        return rebuilt(old, {});
    }

private:
    struct Moved {
        const Part* part = nullptr;
        PartPath path;
    };

    void sort(const Edit& edit)
    {
        const std::string key = keyOf(edit.part);
        if (edit.what == Edit::What::Set)
            m_sets[key].push_back(&edit);
        else if (edit.what == Edit::What::AddPart)
            m_added[key].push_back(&edit);
        else if (edit.what == Edit::What::RemovePart)
            m_gone.insert(key);
        else
            m_replaced[key] = &edit;
    }

    // Finds what moves before anything is built.
    void index(const Part& part, const PartPath& path)
    {
        const auto found = m_replaced.find(keyOf(path));
        if (found != m_replaced.end() && found->second->moved)
            m_arriving[keyOf(found->second->newParent)].push_back({&part, path});
        for (const Part& child : part.parts) {
            PartPath below = path;
            below.push_back({child.kind, child.local, child.version});
            index(child, below);
        }
    }

    Part rebuilt(const Part& old, const PartPath& path)
    {
        const std::string key = keyOf(path);
        Part part{old.kind, old.local, old.version, old.facts, old.extra, {}};
        if (const auto named = m_replaced.find(key); named != m_replaced.end()) {
            part.local = named->second->renamed.local;
            part.version = named->second->renamed.version;
        }
        for (const Edit* edit : m_sets[key]) {
            Json& facts = edit->inExtra ? part.extra : part.facts;
            if (!edit->field.empty() && fits(facts, edit->field))
                set(facts, edit->field, edit->value);
        }
        for (const Part& child : old.parts) {
            PartPath below = path;
            below.push_back({child.kind, child.local, child.version});
            const std::string childKey = keyOf(below);
            const auto named = m_replaced.find(childKey);
            const bool leaves = named != m_replaced.end() && named->second->moved;
            if (m_gone.count(childKey) == 0 && !leaves)
                part.parts.push_back(rebuilt(child, below));
        }
        for (const Moved& each : m_arriving[key])
            part.parts.push_back(rebuilt(*each.part, each.path));
        for (const Edit* edit : m_added[key])
            part.parts.push_back(edit->whole);
        return part;
    }

    std::map<std::string, std::vector<const Edit*>> m_sets;
    std::map<std::string, std::vector<const Edit*>> m_added;
    std::map<std::string, std::vector<Moved>> m_arriving;
    std::map<std::string, const Edit*> m_replaced;
    std::set<std::string> m_gone;
};

} // namespace

Part applyChanges(const std::vector<Change>& changes, const Part& document)
{
    return Building(changes).build(document);
}

} // namespace tributary::diff
