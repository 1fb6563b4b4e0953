// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/plan.h"

#include "model/edit/lines.h"
#include "model/edit/value_writer.h"

#include <algorithm>

namespace tributary::edit {

namespace {

std::size_t columnBefore(const Node& container)
{
    return static_cast<std::size_t>(container.begin.column - 1);
}

// Behind the empty lines that follow; they may belong to a text that keeps them.
std::size_t afterEmptyLines(std::string_view text, std::size_t at)
{
    at = afterLineEnd(text, lineEnd(text, at));
    while (at < text.size() && isLastOnLine(text, at))
        at = afterLineEnd(text, lineEnd(text, at));
    return at;
}

// A line more behind a block's last one.
TextSplice lineAtEnd(const Task& task, const Node& container, const std::string& line)
{
    const std::string& text = task.text();
    const std::string margin(columnBefore(container), ' ');
    const std::size_t end = lineEnd(text, container.end.offset);
    if (task.habits.takesEmptyLines) {
        const std::size_t at = afterEmptyLines(text, end);
        if (at > end && (text[at - 1] == '\n' || text[at - 1] == '\r'))
            return replaced(text, at, at, margin + line + task.habits.lineBreak);
    }
    return replaced(text, end, end, task.habits.lineBreak + margin + line);
}

std::string itemText(const Task& task, const Node& list)
{
    const Habits habits = habitsIn(task, list);
    const bool asFlow = task.edit.value.is_object() && !list.items.empty() && list.items.back()->isMapping() && list.items.back()->style == Node::Style::Flow;
    return "-" + (asFlow ? " " + flowText(task.edit.value, habits) : textBehindDash(task.edit.value, columnBefore(list), habits));
}

// The first entry of a block stands behind something else on its line: what follows moves up to it.
TextSplice firstOnSharedLine(std::string_view text, std::size_t begin, std::size_t end, std::size_t column)
{
    std::size_t next = afterLineEnd(text, lineEnd(text, end));
    const std::size_t start = next;
    while (next < text.size() && text[next] == ' ' && next - start < column)
        ++next;
    return replaced(text, begin, next, "");
}

} // namespace

TextSplice replaced(std::string_view text, std::size_t from, std::size_t to, std::string by)
{
    return {from, std::string(text.substr(from, to - from)), std::move(by)};
}

TextSplice linesRemoved(std::string_view text, std::size_t from, std::size_t to)
{
    std::size_t start = lineStart(text, from);
    const std::size_t end = lineEnd(text, to);
    const std::size_t behind = afterLineEnd(text, end);
    if (behind == end && start > 0) {
        const std::size_t before = lineEnd(text, lineStart(text, start - 1));
        start = std::min(start, before);
    }
    return replaced(text, start, behind, "");
}

Habits habitsIn(const Task& task, const Node& container)
{
    Habits habits = task.habits;
    const Node* last = childCount(container) > 0 && container.isSequence() ? container.items.back() : nullptr;
    if (last != nullptr && last->isScalar() && (last->style == Node::Style::SingleQuoted || last->style == Node::Style::DoubleQuoted))
        habits.newTexts = last->style;
    return habits;
}

Node::Style keyStyleIn(const Node& mapping)
{
    const bool isQuoted = !mapping.members.empty() && mapping.members.front().first->style == Node::Style::DoubleQuoted
        && mapping.members.back().first->style == Node::Style::DoubleQuoted;
    return isQuoted ? Node::Style::DoubleQuoted : Node::Style::Plain;
}

Result<Splices> planNewMember(const Task& task)
{
    const Node& mapping = task.parent();
    if (task.isFlow(mapping))
        return planFlowEntry(task, mapping, mapping.members.size());
    const std::string key = keyText(task.place.token, task.habits, false, keyStyleIn(mapping));
    return Splices{lineAtEnd(task, mapping, key + ":" + textBehindColon(task.edit.value, columnBefore(mapping), task.habits))};
}

Result<Splices> planNewItem(const Task& task, const Node& list, std::size_t index)
{
    if (task.isFlow(list))
        return planFlowEntry(task, list, index);
    if (index >= list.items.size())
        return Splices{lineAtEnd(task, list, itemText(task, list))};
    const std::size_t dash = task.subject.outerBegin(list, index);
    return Splices{replaced(task.text(), dash, dash, itemText(task, list) + task.habits.lineBreak + std::string(columnBefore(list), ' '))};
}

Result<Splices> planRemove(const Task& task)
{
    const Node& container = task.parent();
    const std::string& text = task.text();
    if (task.isFlow(container))
        return planFlowRemove(task);
    if (childCount(container) == 1) {
        const std::vector<Step> above(task.place.way.begin(), task.place.way.end() - 1);
        const std::string empty = container.isMapping() ? "{}" : "[]";
        if (above.empty())
            return Splices{replaced(text, container.begin.offset, container.end.offset, empty)};
        return blockReplaced(task.subject, container, gapBefore(task.subject, *task.place.root, task.edit.document, above), empty);
    }
    const std::size_t begin = task.subject.outerBegin(container, task.place.index());
    std::size_t end = task.subject.endOf(container, task.place.index());
    if (!isFirstOnLine(text, begin))
        return Splices{firstOnSharedLine(text, begin, end, columnBefore(container))};
    if (task.habits.takesEmptyLines) {
        const std::size_t behind = afterEmptyLines(text, end);
        end = behind > end && behind <= text.size() && behind > 0 ? std::max(end, behind - 1) : end;
    }
    return Splices{linesRemoved(text, begin, end)};
}

} // namespace tributary::edit
