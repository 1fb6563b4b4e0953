// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/habits.h"

#include "model/edit/gap.h"
#include "model/edit/lines.h"

#include <map>
#include <unordered_set>

namespace tributary::edit {

namespace {

// Counts how often each way occurs; the most frequent one is the habit.
template <typename Value>
class Votes {
public:
    void add(Value value) { ++m_counts[value]; }
    Value winner(Value byDefault) const
    {
        int most = 0;
        for (const auto& [value, count] : m_counts) {
            if (count > most) {
                most = count;
                byDefault = value;
            }
        }
        return byDefault;
    }

private:
    std::map<Value, int> m_counts;
};

class Census {
public:
    explicit Census(const Subject& subject) : m_subject(subject)
    {
        for (const Node* document : subject.documents())
            visit(*document);
    }

    void tell(Habits& habits) const
    {
        habits.step = m_steps.winner(habits.step);
        habits.isDashDeeper = m_dashes.winner(habits.isDashDeeper);
        habits.quote = m_quotes.winner(habits.quote);
        habits.comma = m_commas.winner(habits.comma);
        habits.colon = m_colons.winner(habits.colon);
    }

private:
    void visit(const Node& node)
    {
        if (m_seen.size() > kMost || !m_seen.insert(&node).second)
            return;
        if (node.isScalar()) {
            if (node.style == Node::Style::SingleQuoted || node.style == Node::Style::DoubleQuoted)
                m_quotes.add(node.style == Node::Style::SingleQuoted ? '\'' : '"');
            return;
        }
        if (node.style == Node::Style::Flow)
            lookAtFlow(node);
        for (std::size_t i = 0; i < childCount(node); ++i) {
            const Node& child = childAt(node, i);
            if (node.isMapping() && node.style == Node::Style::Block && child.style == Node::Style::Block)
                lookAtBlock(node, child);
            visit(child);
        }
    }

    void lookAtBlock(const Node& mapping, const Node& child)
    {
        const int deeper = child.begin.column - mapping.begin.column;
        if (child.isSequence() && deeper >= 0)
            m_dashes.add(deeper > 0);
        if (deeper > 0 && deeper <= 8)
            m_steps.add(static_cast<std::size_t>(deeper));
    }

    void lookAtFlow(const Node& node)
    {
        const std::string& text = m_subject.text();
        const auto note = [&text](Votes<std::string>& votes, std::size_t from, std::size_t to, char sign) {
            const std::string between = from < to ? text.substr(from, to - from) : std::string();
            const bool isPlain = between.find_first_not_of(std::string{sign, ' '}) == std::string::npos;
            if (isPlain && !between.empty() && between.size() < 5)
                votes.add(between);
        };
        if (childCount(node) > 1)
            note(m_commas, m_subject.endOf(node, 0), m_subject.outerBegin(node, 1), ',');
        if (node.isMapping() && !node.members.empty())
            note(m_colons, node.members[0].first->end.offset, node.members[0].second->begin.offset, ':');
    }

    static constexpr std::size_t kMost = 20'000; // enough to know a habit

    const Subject& m_subject;
    std::unordered_set<const Node*> m_seen;
    Votes<std::size_t> m_steps;
    Votes<bool> m_dashes;
    Votes<char> m_quotes;
    Votes<std::string> m_commas;
    Votes<std::string> m_colons;
};

// The first child of the root that has something in it, on a line of its own, shows the indentation.
void lookAtLines(const Subject& subject, Habits& habits)
{
    const std::string& text = subject.text();
    for (const Node* document : subject.documents()) {
        if (document->isScalar() || childCount(*document) == 0)
            continue;
        const std::size_t first = subject.outerBegin(*document, 0);
        habits.isPretty = scanGap(text, document->begin.offset, first).hasBreak;
        if (const std::string_view margin = marginOf(text, first); habits.isPretty && !margin.empty())
            habits.unit = margin;
        return;
    }
}

} // namespace

Habits habitsOf(const Subject& subject, std::size_t near)
{
    Habits habits;
    habits.format = subject.format();
    habits.lineBreak = lineBreakNear(subject.text(), near);
    Census(subject).tell(habits);
    if (subject.format() == Format::Json)
        lookAtLines(subject, habits);
    return habits;
}

} // namespace tributary::edit
