// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every part is laid over one tree of places, a place being a path of (kind, local, version) below the
// root; then each place's statements become one draft. Whatever has an order and differs between the
// parts is sorted, and whatever was said keeps the time at which it was said, so merging merged parts
// gives what merging all of them at once gives.
#include "model/entities/merge_drafts.h"

#include "model/entities/merge_facts.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace tributary {
namespace {

constexpr const char* kChildren = "children";
constexpr int kNoPosition = std::numeric_limits<int>::max();

struct Place {
    std::vector<Statement> statements;
    std::vector<std::size_t> children;
    std::vector<std::vector<std::size_t>> orders; // of the children, in each part that has this place
};

using PlaceKey = std::tuple<std::size_t, Kind, std::string, std::string>; // parent's place first

int positionOf(const EntityDraft& draft)
{
    const auto found = draft.facts.find("position");
    const bool given = found != draft.facts.end() && found->is_number_integer();
    return given ? found->get<int>() : kNoPosition;
}

// The time of the last event that listed a part's children; nothing where none did.
std::optional<Stamp> childrenTime(const std::vector<EntityDraft>& part)
{
    const Json& facts = part.front().facts;
    if (const auto atOf = facts.find("atOf"); atOf != facts.end() && atOf->contains(kChildren)) {
        return Stamp::of(*atOf, kChildren);
    }
    const bool lists = std::any_of(part.begin() + 1, part.end(), [](const EntityDraft& each) { return !isInferred(each); });
    return lists ? std::optional(Stamp::of(facts, "at")) : std::nullopt;
}

class Merge {
public:
    explicit Merge(const std::vector<std::vector<EntityDraft>>& parts) : m_places(1)
    {
        for (const std::vector<EntityDraft>& part : parts) {
            if (!part.empty()) {
                lay(part);
            }
        }
    }

    std::vector<EntityDraft> take()
    {
        if (!m_places.front().statements.empty()) {
            emitRoot();
        }
        return std::move(m_result);
    }

private:
    void lay(const std::vector<EntityDraft>& part)
    {
        const std::optional<Stamp> listed = childrenTime(part);
        if (listed && (!m_listed || *m_listed < *listed)) {
            m_listed = listed;
        }
        std::vector<std::size_t> placeOf(part.size(), 0);
        m_places.front().statements.push_back({&part.front(), Stamp::of(part.front().facts, "at")});
        m_places.front().orders.emplace_back();
        for (std::size_t i = 1; i < part.size(); ++i) {
            const EntityDraft& draft = part[i];
            const std::size_t parent = placeOf[static_cast<std::size_t>(std::max(draft.parent, 0))];
            const std::size_t place = placeFor(parent, draft);
            placeOf[i] = place;
            Statement statement{&draft, {}};
            if (!isInferred(draft)) {
                statement.at = draft.facts.contains("at") ? Stamp::of(draft.facts, "at") : listed.value_or(Stamp{});
            }
            m_places[place].statements.push_back(std::move(statement));
            m_places[place].orders.emplace_back();
            m_places[parent].orders.back().push_back(place);
        }
    }

    std::size_t placeFor(std::size_t parent, const EntityDraft& draft)
    {
        const auto [found, isNew] = m_index.try_emplace({parent, draft.kind, draft.local, draft.version}, m_places.size());
        if (isNew) {
            m_places.emplace_back();
            m_places[parent].children.push_back(found->second);
        }
        return found->second;
    }

    EntityDraft mergedDraft(const Place& place, Stamp& at) const
    {
        const EntityDraft& first = *place.statements.front().draft;
        EntityDraft draft;
        draft.kind = first.kind;
        draft.local = first.local;
        draft.version = first.version;
        at = mergeStatements(place.statements, draft);
        return draft;
    }

    void emitRoot()
    {
        Stamp at;
        EntityDraft root = mergedDraft(m_places.front(), at);
        if (!at.text.empty()) {
            root.facts["at"] = at.text;
        }
        if (m_listed && !m_listed->sameTime(at)) {
            root.facts["atOf"][kChildren] = m_listed->text;
        }
        m_result.push_back(std::move(root));
        emitChildren(0, 0);
    }

    void emitChildren(std::size_t parentPlace, int parentIndex)
    {
        struct Child {
            std::size_t place;
            EntityDraft draft;
        };
        const Place& parent = m_places[parentPlace];
        std::vector<Child> children;
        for (const std::size_t place : parent.children) {
            Stamp at;
            EntityDraft draft = mergedDraft(m_places[place], at);
            draft.parent = parentIndex;
            if (!isInferred(draft) && m_listed && !at.sameTime(*m_listed)) {
                draft.facts["at"] = at.text;
            }
            children.push_back({place, std::move(draft)});
        }
        // Positions can change with every part, so where there are any they always decide.
        const bool placed = std::any_of(children.begin(), children.end(),
                                        [](const Child& each) { return positionOf(each.draft) != kNoPosition; });
        const bool sameOrder = std::all_of(parent.orders.begin(), parent.orders.end(),
                                           [&](const auto& each) { return each == parent.orders.front(); });
        if (placed || !sameOrder) {
            const auto key = [](const EntityDraft& d) {
                return std::make_tuple(positionOf(d), d.kind, d.local, d.version);
            };
            std::sort(children.begin(), children.end(), [&](const Child& a, const Child& b) { return key(a.draft) < key(b.draft); });
        }
        for (Child& child : children) {
            const int index = static_cast<int>(m_result.size());
            m_result.push_back(std::move(child.draft));
            emitChildren(child.place, index);
        }
    }

    std::vector<Place> m_places; // the root's first
    std::map<PlaceKey, std::size_t> m_index;
    std::optional<Stamp> m_listed;
    std::vector<EntityDraft> m_result;
};

// No times of parts of it, nor marks that merging takes for its own and rewrites. A root's time is put back as it was.
bool isOneStatement(const EntityDraft& draft)
{
    if (!draft.facts.is_object() || !draft.extra.is_object() || draft.facts.contains("atOf")) {
        return false;
    }
    if (draft.facts.contains("inferred") && !isInferred(draft)) {
        return false;
    }
    return !draft.facts.contains("at") || (draft.parent < 0 && !textAt(draft.facts, "at").empty());
}

// Each place once, each followed by all below it, and siblings by their positions where they have any.
bool standsInItsOrder(const std::vector<EntityDraft>& part)
{
    struct Siblings {
        const EntityDraft* last = nullptr;
        bool placed = false;
        bool ascending = true;
    };
    const auto key = [](const EntityDraft& d) { return std::make_tuple(positionOf(d), d.kind, std::string_view(d.local), std::string_view(d.version)); };
    std::vector<Siblings> childrenOf(part.size());
    std::vector<std::tuple<int, Kind, std::string_view, std::string_view>> places;
    std::vector<int> path{0};
    for (std::size_t i = 1; i < part.size(); ++i) {
        const EntityDraft& draft = part[i];
        while (!path.empty() && path.back() != draft.parent) {
            path.pop_back();
        }
        if (path.empty()) {
            return false;
        }
        path.push_back(static_cast<int>(i));
        places.emplace_back(draft.parent, draft.kind, draft.local, draft.version);
        Siblings& siblings = childrenOf[static_cast<std::size_t>(draft.parent)];
        siblings.ascending = siblings.ascending && (siblings.last == nullptr || key(*siblings.last) < key(draft));
        siblings.placed = siblings.placed || positionOf(draft) != kNoPosition;
        siblings.last = &draft;
    }
    std::sort(places.begin(), places.end());
    return std::adjacent_find(places.begin(), places.end()) == places.end() &&
           std::all_of(childrenOf.begin(), childrenOf.end(), [](const Siblings& each) { return each.ascending || !each.placed; });
}

} // namespace

bool mergesToItself(const std::vector<EntityDraft>& part)
{
    return !part.empty() && standsInItsOrder(part) && std::all_of(part.begin(), part.end(), isOneStatement);
}

std::vector<EntityDraft> mergeDrafts(const std::vector<std::vector<EntityDraft>>& parts)
{
    return Merge(parts).take();
}

} // namespace tributary
