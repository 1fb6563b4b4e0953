// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/matching.h"

#include "model/base/text.h"
#include "model/diff/likeness.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace tributary::diff {

namespace {

// Beyond so many pairs only what is certain counts.
constexpr std::size_t kMostCompared = 250'000;
constexpr double kLeastLikeness = 0.65;
constexpr double kLeastOfWhole = 0.5; // of what has parts, which tell more than a name
constexpr double kLeastLead = 0.1; // over the second best

class Matching {
public:
    Matching(const std::vector<Part>& before, const std::vector<Part>& after, const std::string& where, const MatchOptions& options)
        : m_where(where), m_options(options)
    {
        byName(before, after);
    }

    PartMatches run()
    {
        pairWhereOne([](const Part& part) { return isPort(part.kind) ? part.local : std::string(); });
        if (m_options.findRenames) {
            decided();
            pairWhereOne([](const Part& part) { return textAt(part.facts, "id"); });
            alike();
        }
        return std::move(m_matches);
    }

private:
    static bool isPort(Kind kind) { return kind == Kind::InputPort || kind == Kind::OutputPort || kind == Kind::ManagementPort; }

    void byName(const std::vector<Part>& before, const std::vector<Part>& after)
    {
        using Key = std::tuple<Kind, std::string_view, std::string_view>;
        std::multimap<Key, const Part*> left;
        for (const Part& part : before)
            left.emplace(Key{part.kind, part.local, part.version}, &part);
        for (const Part& part : after) {
            const auto found = left.find(Key{part.kind, part.local, part.version});
            if (found == left.end()) {
                m_matches.added.push_back(&part);
                continue;
            }
            m_matches.pairs.push_back({found->second, &part, false, 1});
            left.erase(found);
        }
        for (const auto& [key, part] : left)
            m_matches.removed.push_back(part);
    }

    void pair(const Part* before, const Part* after, double confidence)
    {
        std::erase(m_matches.removed, before);
        std::erase(m_matches.added, after);
        m_matches.pairs.push_back({before, after, before->local != after->local, confidence});
    }

    // Pairs those whose text, if there is any, occurs once among what went and once among what came.
    template <typename TextOf>
    void pairWhereOne(TextOf textOf)
    {
        std::map<std::pair<Kind, std::string>, std::pair<std::vector<const Part*>, std::vector<const Part*>>> groups;
        for (const Part* part : m_matches.removed)
            groups[{part->kind, textOf(*part)}].first.push_back(part);
        for (const Part* part : m_matches.added)
            groups[{part->kind, textOf(*part)}].second.push_back(part);
        for (const auto& [key, group] : groups) {
            if (!key.second.empty() && group.first.size() == 1 && group.second.size() == 1 && !isForbidden(*group.first[0], *group.second[0]))
                pair(group.first[0], group.second[0], 1);
        }
    }

    std::string pathOf(const Part& part) const { return m_where.empty() ? part.local : m_where + "." + part.local; }

    const RenameDecision* decisionOn(const Part& before, const Part& after) const
    {
        for (const RenameDecision& decision : m_options.decisions) {
            if (decision.from == pathOf(before) && decision.to == pathOf(after))
                return &decision;
        }
        return nullptr;
    }

    bool isForbidden(const Part& before, const Part& after) const
    {
        const RenameDecision* decision = decisionOn(before, after);
        return decision != nullptr && !decision->isSame;
    }

    void decided()
    {
        if (m_options.decisions.empty())
            return;
        const std::vector<const Part*> removed = m_matches.removed;
        const std::vector<const Part*> added = m_matches.added;
        for (const Part* before : removed) {
            for (const Part* after : added) {
                const RenameDecision* decision = before->kind == after->kind ? decisionOn(*before, *after) : nullptr;
                if (decision != nullptr && decision->isSame && std::count(m_matches.removed.begin(), m_matches.removed.end(), before) > 0)
                    pair(before, after, 1);
            }
        }
    }

    struct Candidate {
        const Part* before;
        const Part* after;
        double likeness;
    };

    void alike()
    {
        const auto& removed = m_matches.removed;
        const auto& added = m_matches.added;
        if (removed.empty() || added.empty() || removed.size() * added.size() > kMostCompared)
            return;
        const bool isOnly = removed.size() == 1 && added.size() == 1;
        std::vector<Candidate> candidates;
        for (const Part* before : removed) {
            for (const Part* after : added) {
                const double likeness = before->kind == after->kind && !isForbidden(*before, *after) ? likenessOf(*before, *after, isOnly) : 0;
                if (likeness > 0)
                    candidates.push_back({before, after, likeness});
            }
        }
        std::stable_sort(candidates.begin(), candidates.end(), [](const auto& a, const auto& b) { return a.likeness > b.likeness; });
        for (const Candidate& best : candidates) {
            if (best.likeness < (best.before->parts.empty() ? kLeastLikeness : kLeastOfWhole))
                continue;
            const bool isRivalled = std::any_of(candidates.begin(), candidates.end(), [&](const Candidate& other) {
                return (other.before == best.before) != (other.after == best.after) && other.likeness > best.likeness - kLeastLead;
            });
            if (!isRivalled)
                m_chosen.push_back(best);
        }
        for (const Candidate& each : m_chosen)
            pair(each.before, each.after, each.likeness);
    }

    const std::string& m_where;
    const MatchOptions& m_options;
    PartMatches m_matches;
    std::vector<Candidate> m_chosen;
};

} // namespace

PartMatches matchParts(const std::vector<Part>& before, const std::vector<Part>& after, const std::string& where, const MatchOptions& options)
{
    return Matching(before, after, where, options).run();
}

std::vector<std::pair<std::size_t, std::size_t>> findMoves(const std::vector<const Part*>& removed, const std::vector<const Part*>& added)
{
    std::vector<std::pair<std::size_t, std::size_t>> moves;
    std::map<std::tuple<Kind, std::string, std::string>, std::pair<std::vector<std::size_t>, std::vector<std::size_t>>> groups;
    const auto keyOf = [](const Part& part) {
        const std::string id = textAt(part.facts, "id");
        return std::tuple(part.kind, id, id.empty() ? part.local : std::string());
    };
    for (std::size_t i = 0; i < removed.size(); ++i)
        groups[keyOf(*removed[i])].first.push_back(i);
    for (std::size_t i = 0; i < added.size(); ++i)
        groups[keyOf(*added[i])].second.push_back(i);
    for (const auto& [key, group] : groups) {
        if (group.first.size() != 1 || group.second.size() != 1)
            continue;
        const Part& before = *removed[group.first[0]];
        const Part& after = *added[group.second[0]];
        const bool isSure = !std::get<1>(key).empty();
        if (isSure || (canonical(before.facts) == canonical(after.facts) && before.facts.size() > 2))
            moves.emplace_back(group.first[0], group.second[0]);
    }
    return moves;
}

} // namespace tributary::diff
