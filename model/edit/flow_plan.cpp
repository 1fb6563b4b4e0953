// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/plan.h"

#include "model/edit/lines.h"
#include "model/edit/value_writer.h"

namespace tributary::edit {

namespace {

bool isBlankOnly(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

// `margin` is that of the line on which the entry will begin.
std::string entryText(const Task& task, const Node& container, const std::string& margin)
{
    const Habits habits = habitsIn(task, container);
    const bool isJson = task.subject.format() == Format::Json;
    const std::string value = isJson ? jsonText(task.edit.value, margin, habits) : flowText(task.edit.value, habits);
    if (!container.isMapping())
        return value;
    if (isJson)
        return dumpJson(task.place.token) + habits.colon + value;
    return keyText(task.place.token, habits, true, keyStyleIn(container)) + ": " + value;
}

// How a container parts its entries: on one line, or each on a line of its own with that margin.
struct Parting {
    std::string text;   // between two entries, with the comma
    std::string behind; // the same without it
    std::string margin;
    bool hasBreak = false;
};

Parting partingOf(const Task& task, const Node& container)
{
    const std::string& text = task.text();
    const std::size_t last = childCount(container) - 1;
    const std::size_t begin = task.subject.outerBegin(container, last);
    const Gap gap = scanGap(text, task.subject.gapStart(container, last), begin);
    Parting parting;
    parting.hasBreak = gap.hasBreak;
    if (gap.hasBreak) {
        parting.margin = isFirstOnLine(text, begin) ? std::string(marginOf(text, begin)) : std::string(columnOf(text, begin), ' ');
        parting.behind = task.habits.lineBreak + parting.margin;
        parting.text = "," + parting.behind;
        return parting;
    }
    parting.margin = marginOf(text, begin);
    parting.text = task.habits.comma;
    if (last > 0 && !gap.hasComment && gap.comma != kNowhere)
        parting.text = text.substr(task.subject.endOf(container, last - 1), begin - task.subject.endOf(container, last - 1));
    parting.behind = parting.text.substr(parting.text.find(',') + 1);
    return parting;
}

Splices firstEntry(const Task& task, const Node& container)
{
    const std::string& text = task.text();
    const std::size_t from = container.begin.offset + 1;
    const std::size_t to = container.end.offset - 1;
    const bool isEmpty = isBlankOnly(std::string_view(text).substr(from, to - from));
    if (!task.habits.isPretty)
        return {replaced(text, from, isEmpty ? to : from, entryText(task, container, {}))};
    const std::string margin(marginOf(text, container.begin.offset));
    const std::string inner = margin + task.habits.unit;
    return {replaced(text, from, to, task.habits.lineBreak + inner + entryText(task, container, inner) + task.habits.lineBreak + margin)};
}

Splices lastEntry(const Task& task, const Node& container, const Parting& parting)
{
    const std::string& text = task.text();
    const std::string entry = entryText(task, container, parting.margin);
    const std::size_t end = task.subject.endOf(container, childCount(container) - 1);
    const Gap behind = scanGap(text, end, container.end.offset - 1);
    const bool hasComma = behind.comma != kNowhere;
    const std::size_t from = hasComma ? behind.comma + 1 : end;
    const std::size_t lineBehind = lineEnd(text, from);
    // A remark behind the last entry stays with it.
    const bool isRemarked = parting.hasBreak && lineBehind < container.end.offset - 1 && !isLastOnLine(text, from);
    if (hasComma) {
        const std::size_t at = isRemarked ? lineBehind : from;
        return {replaced(text, at, at, parting.behind + entry + ",")};
    }
    if (isRemarked)
        return {replaced(text, lineBehind, lineBehind, parting.behind + entry), replaced(text, end, end, ",")};
    return {replaced(text, end, end, parting.text + entry)};
}

} // namespace

Result<Splices> planFlowEntry(const Task& task, const Node& container, std::size_t index)
{
    if (!hasBrackets(container, task.text()))
        return fail(errorAt("edit.unclean", container.begin, task.edit.pointer));
    if (childCount(container) == 0)
        return firstEntry(task, container);
    const Parting parting = partingOf(task, container);
    if (index >= childCount(container))
        return lastEntry(task, container, parting);
    const std::size_t at = task.subject.outerBegin(container, index);
    return Splices{replaced(task.text(), at, at, entryText(task, container, parting.margin) + parting.text)};
}

Result<Splices> planFlowRemove(const Task& task)
{
    const Node& container = task.parent();
    const std::string& text = task.text();
    const std::size_t index = task.place.index();
    if (!hasBrackets(container, text))
        return fail(errorAt("edit.unclean", container.begin, task.edit.pointer));
    const std::size_t begin = task.subject.outerBegin(container, index);
    const std::size_t end = task.subject.endOf(container, index);
    const std::size_t inside = container.end.offset - 1;
    const bool isLast = index + 1 == childCount(container);
    const Gap behind = scanGap(text, end, isLast ? inside : task.subject.outerBegin(container, index + 1));
    if (childCount(container) == 1) {
        const bool hasRemarks = behind.hasComment || scanGap(text, container.begin.offset + 1, begin).hasComment;
        return Splices{hasRemarks ? replaced(text, begin, behind.comma == kNowhere ? end : behind.comma + 1, "")
                                  : replaced(text, container.begin.offset + 1, inside, "")};
    }
    const std::size_t lastByte = behind.comma == kNowhere ? end : behind.comma + 1;
    const bool hasRemarks = behind.hasComment || scanGap(text, task.subject.gapStart(container, index), begin).hasComment;
    if (hasRemarks && isFirstOnLine(text, begin) && lineEnd(text, lastByte) < (isLast ? inside : task.subject.outerBegin(container, index + 1)))
        return Splices{linesRemoved(text, begin, lastByte)};
    if (!isLast)
        return Splices{replaced(text, begin, task.subject.outerBegin(container, index + 1), "")};
    return Splices{replaced(text, task.subject.endOf(container, index - 1), end, "")};
}

} // namespace tributary::edit
