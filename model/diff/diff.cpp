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
    Walk(const DiffOptions& options, const std::string& document, std::vector<Change>& out) : m_rules(options.rules), m_out(out)
    {
        m_match.findRenames = options.rules == RuleSetName::Own;
        for (const ChangeRules& rules : options.own) {
            for (const RenameDecision& decision : rules.renames) {
                if (decision.document.empty() || decision.document == document)
                    m_match.decisions.push_back(decision);
            }
        }
    }

    void run(const Part& before, const Part& after)
    {
        compare(before, after, {});
        if (m_match.findRenames)
            takeMoves();
        for (const Leftover& each : m_removed)
            m_out.push_back(removalOf(*each.part, each.parent, m_rules));
        for (const Leftover& each : m_added)
            m_out.push_back(additionOf(*each.part, each.parent, m_rules));
    }

private:
    struct Leftover {
        const Part* part;
        PartPlace parent;
    };

    void compare(const Part& before, const Part& after, const PartPlace& place)
    {
        changedFields(before, after, place, m_rules, m_out);
        if (before.parts.empty() && after.parts.empty())
            return;
        const PartMatches matches = matchParts(before.parts, after.parts, place.oldPath, m_match);
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
        std::vector<const Part*> removed, added;
        for (const Leftover& each : m_removed)
            removed.push_back(each.part);
        for (const Leftover& each : m_added)
            added.push_back(each.part);
        const auto moves = findMoves(removed, added);
        const std::vector<Leftover> from = m_removed;
        const std::vector<Leftover> to = m_added;
        for (const auto& [left, right] : moves) {
            std::erase_if(m_removed, [part = from[left].part](const Leftover& each) { return each.part == part; });
            std::erase_if(m_added, [part = to[right].part](const Leftover& each) { return each.part == part; });
        }
        for (const auto& [left, right] : moves) {
            PartPlace here = below(from[left].parent, *from[left].part, *to[right].part);
            here.path = below(to[right].parent, *from[left].part, *to[right].part).path;
            m_out.push_back(moveOf(*from[left].part, *to[right].part, here, to[right].parent, m_rules));
            compare(*from[left].part, *to[right].part, here);
        }
    }

    RuleSetName m_rules;
    MatchOptions m_match;
    std::vector<Change>& m_out;
    std::vector<Leftover> m_removed;
    std::vector<Leftover> m_added;
};

} // namespace

std::vector<Change> diffDocuments(const Part& before, const Part& after, const DiffOptions& options)
{
    std::vector<Change> changes;
    Walk(options, after.local, changes).run(before, after);
    const std::string domain = textAt(after.facts, "domain");
    applyRules(options.own, domain.empty() ? textAt(before.facts, "domain") : domain, after.local, options.now, changes);
    std::stable_sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) {
        return a.severity != b.severity ? a.severity > b.severity : a.path < b.path;
    });
    return changes;
}

} // namespace tributary::diff
