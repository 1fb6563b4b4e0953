// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/plan.h"

#include "model/base/marks.h"
#include "model/edit/block_scalar.h"
#include "model/edit/lines.h"
#include "model/edit/value_writer.h"

#include <algorithm>

namespace tributary::edit {

namespace {

bool isBlockStyle(Node::Style style)
{
    return style == Node::Style::Literal || style == Node::Style::Folded;
}

bool standsInFlow(const Place& place)
{
    return std::any_of(place.way.begin(), place.way.end(), [](const Step& step) { return step.container->style == Node::Style::Flow; });
}

// Where what belongs to the value's key or dash stands, counted from 0.
std::size_t baseColumn(const Place& place)
{
    return place.parent() == nullptr ? 0 : static_cast<std::size_t>(place.parent()->begin.column - 1);
}

std::size_t emptyLinesBehind(std::string_view text, std::size_t at)
{
    std::size_t count = 0;
    for (at = afterLineEnd(text, lineEnd(text, at)); at < text.size() && isLastOnLine(text, at); at = afterLineEnd(text, lineEnd(text, at)))
        ++count;
    return count;
}

std::optional<std::string> asBlockScalar(const Task& task, const Node& node)
{
    const auto& value = task.edit.value.get_ref<const std::string&>();
    const std::size_t margin = (task.place.parent() == nullptr ? 0 : baseColumn(task.place)) + task.habits.step;
    BlockShape shape;
    shape.margin = margin;
    shape.lineBreak = task.habits.lineBreak;
    if (isBlockStyle(node.style)) {
        const std::string_view written = std::string_view(task.text()).substr(node.begin.offset, node.end.offset - node.begin.offset);
        const auto old = blockShapeOf(written, margin);
        shape = old.value_or(shape);
        shape.lineBreak = task.habits.lineBreak;
        shape.emptyBehind = shape.keeps ? emptyLinesBehind(task.text(), node.end.offset) : 0;
    } else if (value.find('\n') == std::string::npos || node.style == Node::Style::DoubleQuoted) {
        return std::nullopt; // stays on its line
    }
    auto text = blockScalar(value, shape);
    if (!text && shape.sign == '>') {
        shape.sign = '|';
        text = blockScalar(value, shape);
    }
    return text;
}

std::string inlineValue(const Task& task, const Node& node, bool inFlow)
{
    const Json& value = task.edit.value;
    if (value.is_structured())
        return flowText(value, task.habits);
    if (value.is_string() && !inFlow && !task.habits.isCareful) {
        if (const auto block = asBlockScalar(task, node))
            return *block;
    }
    return scalarText(value, node.isScalar() ? node.style : Node::Style::Plain, inFlow, task.habits);
}

// An absent value is an empty stretch behind its colon, dash or anchor, or behind a key without colon.
TextSplice filled(const Task& task, const Node& node, const Gap& gap, const std::string& text)
{
    std::size_t at = node.begin.offset;
    const Node* parent = task.place.parent();
    if (parent != nullptr && parent->isMapping() && gap.colon == kNowhere) {
        at = parent->members[task.place.index()].first->end.offset;
        return replaced(task.text(), at, at, ": " + text);
    }
    const bool isBehindBlank = at == 0 || task.text()[at - 1] == ' ' || task.text()[at - 1] == '\n';
    return replaced(task.text(), at, at, (isBehindBlank ? "" : " ") + text);
}

// A list or mapping in exchange for a scalar, below its key or behind its dash.
Splices blockForScalar(const Task& task, const Node& node, const Gap& gap)
{
    const std::string& text = task.text();
    const Json& value = task.edit.value;
    const Node* parent = task.place.parent();
    const std::size_t base = baseColumn(task.place);
    const std::size_t end = node.end.offset;
    if (parent == nullptr || (gap.hasBreak && isFirstOnLine(text, node.begin.offset))) {
        const bool isFirst = isFirstOnLine(text, node.begin.offset);
        const std::size_t column = isFirst ? columnOf(text, node.begin.offset) : 0;
        return {replaced(text, node.begin.offset, end, (isFirst ? "" : task.habits.lineBreak) + blockText(value, column, task.habits))};
    }
    const bool isLast = isLastOnLine(text, end);
    if (!isLast && !parent->isMapping())
        return {node.begin.offset == end ? filled(task, node, gap, flowText(value, task.habits)) : replaced(text, node.begin.offset, end, flowText(value, task.habits))};
    const bool isBelow = parent->isMapping() || gap.hasAnchor; // an anchor of a block stands above it
    const std::string below = parent->isMapping() ? textBehindColon(value, base, task.habits)
        : isBelow ? task.habits.lineBreak + std::string(base + 2, ' ') + blockText(value, base + 2, task.habits)
                  : textBehindDash(value, base, task.habits);
    if (isLast)
        return {replaced(text, gap.afterSigns, lineEnd(text, end), below)};
    const std::size_t lineBehind = lineEnd(text, end); // behind a remark
    return {replaced(text, lineBehind, lineBehind, below), replaced(text, gap.afterSigns, end, "")};
}

Splices blockForBlock(const Task& task, const Node& node)
{
    const auto column = static_cast<std::size_t>(node.begin.column - 1);
    const Node* parent = task.place.parent();
    const bool isTooLeft = parent != nullptr && parent->isMapping() && task.edit.value.is_object() && column <= baseColumn(task.place);
    const std::size_t deeper = isTooLeft ? baseColumn(task.place) + task.habits.step - column : 0;
    return {replaced(task.text(), node.begin.offset, node.end.offset,
                     std::string(deeper, ' ') + blockText(task.edit.value, column + deeper, task.habits))};
}

} // namespace

Gap gapBefore(const Subject& subject, const Node& root, std::size_t document, const std::vector<Step>& way)
{
    if (way.empty()) {
        const std::size_t from = document > 0 ? subject.documents()[document - 1]->end.offset : textStart(subject.text()).offset;
        return scanGap(subject.text(), from, root.begin.offset);
    }
    const Node& container = *way.back().container;
    const std::size_t index = way.back().index;
    const std::size_t from = container.isMapping() ? container.members[index].first->end.offset : subject.gapStart(container, index);
    return scanGap(subject.text(), from, childAt(container, index).begin.offset);
}

Splices blockReplaced(const Subject& subject, const Node& block, const Gap& gap, const std::string& text)
{
    const std::string& whole = subject.text();
    if (!gap.hasBreak || gap.afterSigns == 0 || !isFirstOnLine(whole, block.begin.offset))
        return {replaced(whole, block.begin.offset, block.end.offset, text)};
    return {linesRemoved(whole, block.begin.offset, block.end.offset), replaced(whole, gap.afterSigns, gap.afterSigns, " " + text)};
}

Result<Splices> planSet(const Task& task)
{
    const Node& node = *task.place.node;
    const Json& value = task.edit.value;
    const Gap gap = gapBefore(task.subject, *task.place.root, task.edit.document, task.place.way);
    if (gap.hasTag)
        return fail(errorAt("edit.tag", node.begin, task.edit.pointer));
    const bool inFlow = standsInFlow(task.place);
    if (task.subject.format() == Format::Json)
        return Splices{replaced(task.text(), node.begin.offset, node.end.offset,
                                jsonText(value, std::string(marginOf(task.text(), node.begin.offset)), task.habits))};
    const bool asBlock = value.is_structured() && !value.empty() && !inFlow && node.style != Node::Style::Flow;
    if (asBlock)
        return node.isScalar() ? blockForScalar(task, node, gap) : blockForBlock(task, node);
    const std::string text = inlineValue(task, node, inFlow || node.style == Node::Style::Flow);
    if (node.style == Node::Style::Block)
        return task.place.way.empty() ? Splices{replaced(task.text(), node.begin.offset, node.end.offset, text)} : blockReplaced(task.subject, node, gap, text);
    if (node.begin.offset == node.end.offset)
        return Splices{filled(task, node, gap, text)};
    return Splices{replaced(task.text(), node.begin.offset, node.end.offset, text)};
}

} // namespace tributary::edit
