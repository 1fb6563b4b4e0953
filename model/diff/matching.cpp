// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/matching.h"

#include "model/base/text.h"
#include "model/diff/likeness.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace tributary::diff {

namespace {

// Beyond so many pairs only what is certain counts.
constexpr std::size_t kMostCompared = 250'000;
constexpr double kLeastLikeness = 0.65;
constexpr double kLeastOfWhole = 0.5; // of what has parts, which tell more than a name
constexpr double kLeastLead = 0.1; // over the second best
// What is less alike is not worth a question, and nobody answers more than so many about one parent.
constexpr double kLeastAsked = 0.5;
constexpr double kLeastAskedOfWhole = 0.35;
constexpr std::size_t kMostQuestions = 50;

class Matching {
public:
    Matching(const std::vector<Part>& before, const std::vector<Part>& after, const ParentPaths& where, const MatchOptions& options)
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

    // Where the parent has another name too, the new path may be told by either of them.
    const RenameDecision* decisionOn(const Part& before, const Part& after) const
    {
        if (m_options.decisions.empty())
            return nullptr;
        const std::string from = dottedPath(m_where.before, before);
        const std::string to = dottedPath(m_where.after, after);
        const std::string byOldParent = dottedPath(m_where.before, after);
        for (const RenameDecision& decision : m_options.decisions) {
            if (decision.from == from && (decision.to == to || decision.to == byOldParent))
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
        std::map<const Part*, std::vector<const Candidate*>> best; // the two most alike of each
        for (const Candidate& each : candidates) {
            for (const Part* part : {each.before, each.after}) {
                if (best[part].size() < 2)
                    best[part].push_back(&each);
            }
        }
        const auto isRivalled = [&best](const Candidate& one, const Part* part) {
            const auto& nearest = best[part];
            const Candidate* other = nearest[0] != &one ? nearest[0] : nearest.size() > 1 ? nearest[1] : nullptr;
            return other != nullptr && other->likeness > one.likeness - kLeastLead;
        };
        for (const Candidate& each : candidates) {
            if (each.likeness >= (each.before->parts.empty() ? kLeastLikeness : kLeastOfWhole) && !isRivalled(each, each.before) && !isRivalled(each, each.after))
                m_chosen.push_back(each);
        }
        for (const Candidate& each : m_chosen) {
            pair(each.before, each.after, each.likeness);
            if (each.likeness < 1)
                ask(each, true);
        }
        std::set<const Part*> left(removed.begin(), removed.end());
        left.insert(added.begin(), added.end());
        std::set<const Part*> asked; // with the one that each is most like
        for (const Candidate& each : candidates) {
            const bool isLeft = left.count(each.before) > 0 && left.count(each.after) > 0;
            const bool isWorth = each.likeness >= (each.before->parts.empty() ? kLeastAsked : kLeastAskedOfWhole);
            if (isLeft && isWorth && m_matches.questions.size() < kMostQuestions && asked.insert(each.before).second)
                ask(each, false);
        }
    }

    void ask(const Candidate& pair, bool assumed)
    {
        m_matches.questions.push_back({pair.before->kind, dottedPath(m_where.before, *pair.before), dottedPath(m_where.after, *pair.after), pair.likeness, assumed});
    }

    const ParentPaths& m_where;
    const MatchOptions& m_options;
    PartMatches m_matches;
    std::vector<Candidate> m_chosen;
};

// What went and what came by their paths, for those that decisions name.
class Moving {
public:
    Moving(const std::vector<Leftover>& removed, const std::vector<Leftover>& added, const std::vector<RenameDecision>& decisions)
        : m_removed(removed), m_added(added), m_decisions(decisions)
    {
    }

    Moves run()
    {
        decided();
        group();
        return std::move(m_moves);
    }

private:
    static std::optional<std::size_t> placeOf(const std::vector<Leftover>& list, const std::string& path)
    {
        const auto found = std::find_if(list.begin(), list.end(), [&](const Leftover& each) { return each.path == path; });
        return found == list.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - list.begin()));
    }

    void take(std::size_t from, std::size_t to)
    {
        m_moves.pairs.emplace_back(from, to);
        m_taken.insert(m_removed[from].part);
        m_taken.insert(m_added[to].part);
    }

    void decided()
    {
        for (const RenameDecision& decision : m_decisions) {
            const auto from = decision.isSame ? placeOf(m_removed, decision.from) : std::nullopt;
            const auto to = from ? placeOf(m_added, decision.to) : std::nullopt;
            if (to && m_removed[*from].part->kind == m_added[*to].part->kind && !isTaken(*from, *to))
                take(*from, *to);
        }
    }

    bool isTaken(std::size_t from, std::size_t to) const { return m_taken.count(m_removed[from].part) > 0 || m_taken.count(m_added[to].part) > 0; }

    bool isForbidden(std::size_t from, std::size_t to) const
    {
        return std::any_of(m_decisions.begin(), m_decisions.end(), [&](const RenameDecision& decision) {
            return !decision.isSame && decision.from == m_removed[from].path && decision.to == m_added[to].path;
        });
    }

    void group()
    {
        std::map<std::tuple<Kind, std::string, std::string>, std::pair<std::vector<std::size_t>, std::vector<std::size_t>>> groups;
        const auto keyOf = [](const Part& part) {
            const std::string id = textAt(part.facts, "id");
            return std::tuple(part.kind, id, id.empty() ? part.local : std::string());
        };
        for (std::size_t i = 0; i < m_removed.size(); ++i)
            groups[keyOf(*m_removed[i].part)].first.push_back(i);
        for (std::size_t i = 0; i < m_added.size(); ++i)
            groups[keyOf(*m_added[i].part)].second.push_back(i);
        for (const auto& [key, pair] : groups) {
            if (pair.first.size() == 1 && pair.second.size() == 1)
                consider(pair.first[0], pair.second[0], !std::get<1>(key).empty());
        }
    }

    void consider(std::size_t from, std::size_t to, bool isSure)
    {
        if (isTaken(from, to) || isForbidden(from, to))
            return;
        const Part& before = *m_removed[from].part;
        const Part& after = *m_added[to].part;
        if (isSure || (canonical(before.facts) == canonical(after.facts) && before.facts.size() > 2))
            return take(from, to);
        const double likeness = likenessOf(before, after, false);
        if (likeness >= kLeastLikeness && m_moves.questions.size() < kMostQuestions)
            m_moves.questions.push_back({before.kind, m_removed[from].path, m_added[to].path, likeness, false});
    }

    const std::vector<Leftover>& m_removed;
    const std::vector<Leftover>& m_added;
    const std::vector<RenameDecision>& m_decisions;
    std::set<const Part*> m_taken;
    Moves m_moves;
};

} // namespace

std::string dottedPath(const std::string& parent, const Part& part)
{
    return parent.empty() ? part.local : parent + "." + part.local;
}

PartMatches matchParts(const std::vector<Part>& before, const std::vector<Part>& after, const ParentPaths& where, const MatchOptions& options)
{
    return Matching(before, after, where, options).run();
}

Moves findMoves(const std::vector<Leftover>& removed, const std::vector<Leftover>& added, const std::vector<RenameDecision>& decisions)
{
    return Moving(removed, added, decisions).run();
}

} // namespace tributary::diff
