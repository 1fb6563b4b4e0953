// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The walk goes down all three documents at once. Where one side is as the base was, the other side's value
// stands, whole and as it is ordered there; only where both differ from the base, and from each other, is it
// taken apart: mappings by their members, lists by their elements. What cannot be taken apart any more and still
// differs is a conflict.
#include "model/merge/merge.h"

#include "model/diff/list_keys.h"
#include "model/merge/order.h"
#include "model/merge/pairing.h"
#include "model/merge/place.h"
#include "model/merge/taken.h"

#include <algorithm>
#include <set>

namespace tributary::merge {

namespace {

using Value = const Json*; // null: not there

bool same(Value left, Value right)
{
    return left == right || (left != nullptr && right != nullptr && *left == *right);
}

std::optional<Json> copied(Value value)
{
    return value == nullptr ? std::nullopt : std::optional(*value);
}

struct Three {
    Value base = nullptr;
    Value mine = nullptr;
    Value theirs = nullptr;

    bool all(bool (Json::*is)() const noexcept) const
    {
        return mine != nullptr && theirs != nullptr && (mine->*is)() && (theirs->*is)() && (base == nullptr || (base->*is)());
    }
    Three member(const std::string& name) const
    {
        const auto of = [&name](Value object) {
            if (object == nullptr)
                return Value(nullptr);
            const auto found = object->find(name);
            return found == object->end() ? Value(nullptr) : &*found;
        };
        return {of(base), of(mine), of(theirs)};
    }
};

// Mappings that nothing but their content tells apart: what both sides removed may be what both changed.
bool mayHaveChangedTheSame(const Pairing& pairing)
{
    const PairedList& base = pairing.lists[0];
    const PairedList& mine = pairing.lists[1];
    const PairedList& theirs = pairing.lists[2];
    const bool bothRemoved = std::any_of(base.ids.begin(), base.ids.end(), [&](const std::string& id) { return !mine.has(id) && !theirs.has(id); });
    const auto adds = [&](const PairedList& one, const PairedList& other) {
        return std::any_of(one.ids.begin(), one.ids.end(), [&](const std::string& id) { return !base.has(id) && !other.has(id); });
    };
    return bothRemoved && (adds(mine, theirs) || adds(theirs, mine));
}

class Merger {
public:
    explicit Merger(const std::vector<Choice>& choices) : m_choices(choices) {}

    std::optional<Json> value(const Three& at, const std::string& place, std::string_view name)
    {
        if (same(at.mine, at.theirs)) {
            addTaken(at.base, at.mine, place, name, Side::Both, m_merged.taken);
            return copied(at.mine);
        }
        if (same(at.base, at.mine)) {
            addTaken(at.base, at.theirs, place, name, Side::Theirs, m_merged.taken);
            return copied(at.theirs);
        }
        if (same(at.base, at.theirs)) {
            addTaken(at.base, at.mine, place, name, Side::Mine, m_merged.taken);
            return copied(at.mine);
        }
        if (at.all(&Json::is_object))
            return object(at, place);
        if (at.all(&Json::is_array) && !diff::isOrdered(name))
            if (auto merged = list(at, place, name))
                return merged;
        return conflict(at, place);
    }

    Merged finish(std::optional<Json> document)
    {
        m_merged.document = document ? std::move(*document) : Json();
        const auto byPlace = [](const auto& left, const auto& right) { return left.place < right.place; };
        std::stable_sort(m_merged.taken.begin(), m_merged.taken.end(), byPlace);
        std::stable_sort(m_merged.conflicts.begin(), m_merged.conflicts.end(), byPlace);
        return std::move(m_merged);
    }

private:
    std::optional<Json> object(const Three& at, const std::string& place)
    {
        std::set<std::string> names;
        for (const Value side : {at.base, at.mine, at.theirs})
            if (side != nullptr)
                for (const auto& [name, member] : side->items())
                    names.insert(name);
        Json merged = Json::object();
        for (const std::string& name : names)
            if (auto member = value(at.member(name), memberPlace(place, name), name))
                merged[name] = std::move(*member);
        return merged;
    }

    // Nothing where the list is one value to both.
    std::optional<Json> list(const Three& at, const std::string& place, std::string_view name)
    {
        const Pairing pairing = pairLists(name, {at.base, at.mine, at.theirs});
        if (pairing.by == PairedBy::Content && mayHaveChangedTheSame(pairing))
            return std::nullopt;
        const PairedList& base = pairing.lists[0];
        const PairedList& mine = pairing.lists[1];
        const PairedList& theirs = pairing.lists[2];
        // First of all: where the order makes the list one value, nothing may have been noted of its elements.
        if (pairing.by != PairedBy::Key && mergeOrder(base, mine, theirs, {}).disagrees)
            return std::nullopt;
        std::map<std::string, Json> elements;
        std::set<std::string> kept;
        for (const auto& [id, key] : pairing.keys) {
            if (auto element = value({base.find(id), mine.find(id), theirs.find(id)}, elementPlace(place, key), {})) {
                elements[id] = std::move(*element);
                kept.insert(id);
            }
        }
        Json merged = Json::array();
        for (const std::string& id : mergeOrder(base, mine, theirs, kept).ids)
            merged.push_back(std::move(elements[id]));
        return merged;
    }

    std::optional<Json> conflict(const Three& at, const std::string& place)
    {
        Conflict open{place, copied(at.base), copied(at.mine), copied(at.theirs)};
        const auto decided = std::find_if(m_choices.begin(), m_choices.end(), [&open](const Choice& choice) { return choice.conflict == open; });
        if (decided == m_choices.end()) {
            m_merged.conflicts.push_back(std::move(open));
            return copied(at.theirs);
        }
        switch (decided->take) {
        case Take::Mine: return open.mine;
        case Take::Theirs: return open.theirs;
        case Take::Value: return decided->value;
        }
        return open.theirs;
    }

    const std::vector<Choice>& m_choices;
    Merged m_merged;
};

} // namespace

Merged mergeDocuments(const Json& base, const Json& mine, const Json& theirs, const std::vector<Choice>& choices)
{
    Merger merger(choices);
    auto document = merger.value({&base, &mine, &theirs}, {}, {});
    return merger.finish(std::move(document));
}

} // namespace tributary::merge
