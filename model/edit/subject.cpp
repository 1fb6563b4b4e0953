// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/subject.h"

#include "model/base/json_parser.h"
#include "model/edit/gap.h"
#include "model/edit/lines.h"
#include "model/edit/pointer.h"

#include <algorithm>

namespace tributary::edit {

namespace {

// Over comments and blanks to the first byte that means something.
std::size_t firstSignificant(std::string_view text, std::size_t at, std::size_t to)
{
    for (;;) {
        at = std::min(text.find_first_not_of(" \t\r\n", at), to);
        if (at >= to || text[at] != '#')
            return at;
        at = std::min(lineEnd(text, at), to);
    }
}

} // namespace

Error errorAt(const char* code, const Mark& mark, std::string subject, std::string detail)
{
    return {code, std::move(subject), std::move(detail), {}, mark};
}

std::size_t childCount(const Node& container)
{
    return container.isMapping() ? container.members.size() : container.items.size();
}

const Node& childAt(const Node& container, std::size_t index)
{
    return container.isMapping() ? *container.members[index].second : *container.items[index];
}

bool hasBrackets(const Node& container, std::string_view text)
{
    const std::size_t at = container.begin.offset;
    return at < text.size() && text[at] == (container.isMapping() ? '{' : '[');
}

Result<Subject> Subject::read(std::string text, Format format)
{
    auto parsed = format == Format::Json ? parseJsonTree(text) : parseYaml(text);
    if (!parsed)
        return fail(std::move(parsed.error()));
    Subject subject;
    subject.m_text = std::move(text);
    subject.m_format = format;
    subject.m_parsed = std::move(*parsed);
    subject.findShared();
    return subject;
}

// A node is met first where it stands: aliases come behind their anchor, merged members behind the own.
void Subject::findShared()
{
    if (m_format == Format::Json || m_text.find('*') == std::string::npos)
        return;
    std::unordered_set<const Node*> seen;
    for (const Node* document : documents())
        visit(*document, seen);
}

// As deep as the parser's limit at most, since what was seen is not visited again.
void Subject::visit(const Node& node, std::unordered_set<const Node*>& seen)
{
    for (std::size_t i = 0; i < childCount(node); ++i) {
        if (node.isMapping())
            meet(node, i, Side::Key, *node.members[i].first, seen);
        meet(node, i, Side::Value, childAt(node, i), seen);
    }
}

void Subject::meet(const Node& container, std::size_t index, Side side, const Node& child, std::unordered_set<const Node*>& seen)
{
    if (seen.insert(&child).second)
        return visit(child, seen);
    m_shared.insert(&child);
    (side == Side::Key ? m_aliasKeys : m_aliasValues).insert({&container, index});
}

bool Subject::isAliasAt(const Node& container, std::size_t index, Side side) const
{
    return (side == Side::Key ? m_aliasKeys : m_aliasValues).count({&container, index}) > 0;
}

std::optional<Error> Subject::problemAt(const Node& container, std::size_t index, const Node& node, const std::string& pointer) const
{
    if (container.isMapping() && isAliasAt(container, index, Side::Key))
        return errorAt("edit.merge-key", container.begin, pointer);
    if (m_shared.count(&node) > 0)
        return errorAt("edit.alias", node.begin, pointer);
    return std::nullopt;
}

Result<Place> Subject::find(const ValueEdit& edit) const
{
    const auto tokens = pointerTokens(edit.pointer);
    if (!tokens)
        return fail(errorAt("edit.pointer", {}, edit.pointer));
    if (edit.document >= documents().size())
        return fail(errorAt("edit.no-document", {}, std::to_string(edit.document), std::to_string(documents().size())));
    return descend(*documents()[edit.document], *tokens, edit);
}

Result<Place> Subject::descend(const Node& root, const std::vector<std::string>& tokens, const ValueEdit& edit) const
{
    Place place{&root, {}, &root, {}};
    const Node* here = &root;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Node& container = *here;
        place.token = tokens[i];
        const bool isLast = i + 1 == tokens.size();
        std::size_t index = childCount(container);
        if (container.isMapping()) {
            const auto named = [&](const auto& member) { return member.first->isScalar() && member.first->text == tokens[i]; };
            index = static_cast<std::size_t>(std::find_if(container.members.begin(), container.members.end(), named) - container.members.begin());
        } else if (container.isSequence()) {
            index = tokens[i] == "-" ? index : listIndex(tokens[i]).value_or(kNowhere);
        }
        const bool isThere = index < childCount(container);
        const bool mayBeNew = isLast && index == childCount(container) && !container.isScalar()
            && (edit.kind == ValueEdit::Kind::Insert || (edit.kind == ValueEdit::Kind::Set && container.isMapping()));
        if (!isThere && !mayBeNew)
            return fail(errorAt("edit.absent", container.begin, edit.pointer, tokens[i]));
        place.way.push_back({&container, index});
        if (!isThere) {
            place.node = nullptr;
            break; // the last token
        }
        here = &childAt(container, index);
        place.node = here;
        // An item in front of an alias changes nothing of what it stands for.
        const bool isPassedBy = isLast && edit.kind == ValueEdit::Kind::Insert;
        if (auto problem = isPassedBy ? std::nullopt : problemAt(container, index, *here, edit.pointer))
            return fail(std::move(*problem));
    }
    return place;
}

std::size_t Subject::gapStart(const Node& container, std::size_t index) const
{
    if (index > 0)
        return endOf(container, index - 1);
    const bool isOpened = container.style == Node::Style::Flow && hasBrackets(container, m_text);
    return container.begin.offset + (isOpened ? 1 : 0);
}

std::size_t Subject::endOf(const Node& container, std::size_t index) const
{
    if (!isAliasAt(container, index, Side::Value))
        return childAt(container, index).end.offset;
    std::size_t at = container.isMapping() ? container.members[index].first->end.offset : gapStart(container, index);
    while (at < m_text.size() && m_text[at] != '*')
        at = m_text[at] == '#' ? lineEnd(m_text, at) : at + 1;
    return std::min(m_text.find_first_of(" \t\r\n,]}", at), m_text.size());
}

std::size_t Subject::outerBegin(const Node& container, std::size_t index) const
{
    const std::size_t from = gapStart(container, index);
    const Node& first = container.isMapping() ? *container.members[index].first : *container.items[index];
    const std::size_t to = isAliasAt(container, index, container.isMapping() ? Side::Key : Side::Value) ? m_text.size() : first.begin.offset;
    const std::size_t comma = index > 0 && container.style == Node::Style::Flow ? scanGap(m_text, from, to).comma : kNowhere;
    return firstSignificant(m_text, comma == kNowhere || comma >= to ? from : comma + 1, to);
}

} // namespace tributary::edit
