// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/steps.h"

#include "model/diff/list_keys.h"
#include "model/merge/pairing.h"
#include "model/merge/place.h"

#include <algorithm>
#include <set>

namespace tributary::merge {

namespace {

// Elements that may stay where they are: a longest run of common ids that goes upwards in both lists.
std::set<std::string> longestKept(const std::vector<std::string>& before, const PairedList& after)
{
    std::map<std::string, std::size_t> placeAfter;
    for (std::size_t i = 0; i < after.ids.size(); ++i)
        placeAfter[after.ids[i]] = i;
    struct Run {
        std::size_t at = 0; // in `before`
        int previous = -1;
        std::size_t end = 0; // its place in the new list
    };
    std::vector<Run> runs;
    std::vector<int> shortestEnd; // by length - 1: the run that ends first
    for (std::size_t i = 0; i < before.size(); ++i) {
        const auto found = placeAfter.find(before[i]);
        if (found == placeAfter.end())
            continue;
        const auto ends = std::lower_bound(shortestEnd.begin(), shortestEnd.end(), found->second,
                                           [&runs](int run, std::size_t place) { return runs[static_cast<std::size_t>(run)].end < place; });
        runs.push_back({i, ends == shortestEnd.begin() ? -1 : *(ends - 1), found->second});
        const int number = static_cast<int>(runs.size()) - 1;
        if (ends == shortestEnd.end())
            shortestEnd.push_back(number);
        else
            *ends = number;
    }
    std::set<std::string> kept;
    for (int run = shortestEnd.empty() ? -1 : shortestEnd.back(); run >= 0; run = runs[static_cast<std::size_t>(run)].previous)
        kept.insert(before[runs[static_cast<std::size_t>(run)].at]);
    return kept;
}

std::string elementPointer(const std::string& pointer, std::size_t index)
{
    return pointer + '/' + std::to_string(index);
}

class Differ {
public:
    void value(const Json& before, const Json& after, const std::string& pointer, std::string_view name)
    {
        if (before == after)
            return;
        if (before.is_object() && after.is_object())
            return object(before, after, pointer);
        if (before.is_array() && after.is_array() && !before.empty() && !after.empty() && !diff::isOrdered(name))
            return list(before, after, pointer, name);
        m_steps.push_back({Step::Kind::Set, pointer, after});
    }

    std::vector<Step> take() { return std::move(m_steps); }

private:
    void object(const Json& before, const Json& after, const std::string& pointer)
    {
        for (const auto& [name, member] : before.items())
            if (!after.contains(name))
                m_steps.push_back({Step::Kind::Remove, memberPlace(pointer, name), {}});
        for (const auto& [name, member] : after.items()) {
            const auto was = before.find(name);
            if (was == before.end())
                m_steps.push_back({Step::Kind::Set, memberPlace(pointer, name), member});
            else
                value(*was, member, memberPlace(pointer, name), name);
        }
    }

    void list(const Json& before, const Json& after, const std::string& pointer, std::string_view name)
    {
        const Pairing pairing = pairLists(name, {&before, &after});
        const std::set<std::string> kept = longestKept(pairing.lists[0].ids, pairing.lists[1]);
        if (kept.empty()) {
            m_steps.push_back({Step::Kind::Set, pointer, after});
            return;
        }
        for (std::size_t i = pairing.lists[0].ids.size(); i-- > 0;)
            if (kept.count(pairing.lists[0].ids[i]) == 0)
                m_steps.push_back({Step::Kind::Remove, elementPointer(pointer, i), {}});
        std::size_t keptBefore = 0;
        for (std::size_t i = 0; i < pairing.lists[1].ids.size(); ++i) {
            const std::string& id = pairing.lists[1].ids[i];
            if (kept.count(id) != 0) {
                ++keptBefore;
                value(*pairing.lists[0].find(id), after[i], elementPointer(pointer, i), {});
            } else if (keptBefore == kept.size()) {
                m_steps.push_back({Step::Kind::Append, pointer, after[i]});
            } else {
                m_steps.push_back({Step::Kind::Insert, elementPointer(pointer, i), after[i]});
            }
        }
    }

    std::vector<Step> m_steps;
};

Json* at(Json& document, const Json::json_pointer& pointer)
{
    return document.contains(pointer) ? &document[pointer] : nullptr;
}

// The number of an element up to the end of the list; nothing where it is none.
std::optional<std::size_t> indexIn(const Json& list, const std::string& text)
{
    if (!list.is_array() || text.empty() || text.size() > 9 || text.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    const std::size_t index = std::stoul(text);
    return index <= list.size() ? std::optional(index) : std::nullopt;
}

bool apply(Json& document, const Step& step)
{
    const Json::json_pointer pointer(step.pointer);
    if (step.kind == Step::Kind::Append) {
        Json* list = at(document, pointer);
        if (list == nullptr || !list->is_array())
            return false;
        list->push_back(step.value);
        return true;
    }
    if (pointer.empty()) {
        if (step.kind != Step::Kind::Set)
            return false;
        document = step.value;
        return true;
    }
    Json* parent = at(document, pointer.parent_pointer());
    if (parent == nullptr)
        return false;
    const std::string& last = pointer.back();
    if (parent->is_object() && step.kind != Step::Kind::Insert) {
        if (step.kind == Step::Kind::Remove)
            return parent->erase(last) == 1;
        (*parent)[last] = step.value;
        return true;
    }
    const auto index = indexIn(*parent, last);
    if (!index || (step.kind != Step::Kind::Insert && *index == parent->size()))
        return false;
    if (step.kind == Step::Kind::Set)
        (*parent)[*index] = step.value;
    else if (step.kind == Step::Kind::Insert)
        parent->insert(parent->begin() + static_cast<std::ptrdiff_t>(*index), step.value);
    else
        parent->erase(*index);
    return true;
}

} // namespace

std::vector<Step> stepsBetween(const Json& before, const Json& after)
{
    Differ differ;
    differ.value(before, after, {}, {});
    return differ.take();
}

std::optional<Json> applySteps(const Json& document, const std::vector<Step>& steps)
{
    Json made = document;
    for (const Step& step : steps) {
        // The pointer's own class throws at a broken one.
        try {
            if (!apply(made, step))
                return std::nullopt;
        } catch (const Json::exception&) {
            return std::nullopt;
        }
    }
    return made;
}

} // namespace tributary::merge
