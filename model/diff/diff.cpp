// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/diff.h"

#include "model/diff/field_diff.h"
#include "model/diff/matching.h"
#include "model/diff/part_changes.h"

#include <algorithm>

namespace tributary::diff {

namespace {

// Goes down both trees at once. What went or came is only told at the end, since it may have moved.
class Walk {
public:
    Walk(const DiffOptions& options, std::vector<Change>& out) : m_rules(options.rules), m_own(options.own), m_out(out)
    {
        m_match.findRenames = options.rules == RuleSetName::Own;
    }

    void run(const Part& before, const Part& after)
    {
        for (const ChangeRules& rules : m_own) {
            for (const RenameDecision& decision : rules.renames) {
                if (isOf(decision, before, after))
                    m_match.decisions.push_back(decision);
            }
        }
        compare(before, after, {});
        if (m_match.findRenames)
            takeMoves();
        for (const Rest& each : m_removed)
            m_out.push_back(removalOf(*each.part, each.parent, m_rules));
        for (const Rest& each : m_added)
            m_out.push_back(additionOf(*each.part, each.parent, m_rules));
        std::stable_sort(m_questions.begin(), m_questions.end(), [](const RenameQuestion& a, const RenameQuestion& b) { return a.likeness > b.likeness; });
    }

    std::vector<RenameQuestion> takeQuestions() { return std::move(m_questions); }

private:
    struct Rest {
        const Part* part;
        PartPlace parent;
    };

    void compare(const Part& before, const Part& after, const PartPlace& place)
    {
        changedFields(before, after, place, m_rules, m_out);
        if (before.parts.empty() && after.parts.empty())
            return;
        const PartMatches matches = matchParts(before.parts, after.parts, {place.oldPath, place.path}, m_match);
        m_questions.insert(m_questions.end(), matches.questions.begin(), matches.questions.end());
        for (const PartPair& pair : matches.pairs) {
            const PartPlace here = below(place, *pair.before, *pair.after);
            if (pair.isRenamed)
                m_out.push_back(renameOf(*pair.before, *pair.after, here, pair.confidence, m_rules));
            compare(*pair.before, *pair.after, here);
        }
        for (const Part* part : matches.removed)
            m_removed.push_back({part, place});
        for (const Part* part : matches.added)
            m_added.push_back({part, place});
    }

    void takeMoves()
    {
        std::vector<Leftover> removed, added;
        for (const Rest& each : m_removed)
            removed.push_back({each.part, dottedPath(each.parent.oldPath, *each.part)});
        for (const Rest& each : m_added)
            added.push_back({each.part, dottedPath(each.parent.path, *each.part)});
        const Moves moves = findMoves(removed, added, m_match.decisions);
        m_questions.insert(m_questions.end(), moves.questions.begin(), moves.questions.end());
        const std::vector<Rest> from = m_removed;
        const std::vector<Rest> to = m_added;
        for (const auto& [left, right] : moves.pairs) {
            std::erase_if(m_removed, [part = from[left].part](const Rest& each) { return each.part == part; });
            std::erase_if(m_added, [part = to[right].part](const Rest& each) { return each.part == part; });
        }
        for (const auto& [left, right] : moves.pairs) {
            PartPlace here = below(from[left].parent, *from[left].part, *to[right].part);
            here.path = below(to[right].parent, *from[left].part, *to[right].part).path;
            m_out.push_back(moveOf(*from[left].part, *to[right].part, here, to[right].parent, m_rules));
            compare(*from[left].part, *to[right].part, here);
        }
    }

    RuleSetName m_rules;
    const std::vector<ChangeRules>& m_own;
    MatchOptions m_match;
    std::vector<Change>& m_out;
    std::vector<Rest> m_removed;
    std::vector<Rest> m_added;
    std::vector<RenameQuestion> m_questions;
};

} // namespace

std::vector<Change> diffDocuments(const Part& before, const Part& after, const DiffOptions& options, std::vector<RenameQuestion>* questions)
{
    std::vector<Change> changes;
    Walk walk(options, changes);
    walk.run(before, after);
    if (questions != nullptr)
        *questions = walk.takeQuestions();
    const std::string domain = textAt(after.facts, "domain");
    applyRules(options.own, domain.empty() ? textAt(before.facts, "domain") : domain, after.local, options.now, changes);
    std::stable_sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) {
        return a.severity != b.severity ? a.severity > b.severity : a.path < b.path;
    });
    return changes;
}

} // namespace tributary::diff
