// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/yaml_parser.h"
#include "model/edit/value_edit.h"

#include <set>
#include <unordered_set>

namespace tributary::edit {

// One step down: into the value of a container's member, or its item.
struct Step {
    const Node* container = nullptr;
    std::size_t index = 0;
};

// Where an edit takes place. The way leads from the document's root to the value; its last step says
// where a new one would stand (a list's or mapping's end) where `node` is null.
struct Place {
    const Node* root = nullptr;
    std::vector<Step> way;
    const Node* node = nullptr;
    std::string token; // the pointer's last

    const Node* parent() const { return way.empty() ? nullptr : way.back().container; }
    std::size_t index() const { return way.empty() ? 0 : way.back().index; }
};

// A text and the tree that was read of it, with what the tree alone does not tell: which of its nodes
// stand in several places, because aliases or merge keys bring them there.
class Subject {
public:
    static Result<Subject> read(std::string text, Format format);

    const std::string& text() const { return m_text; }
    Format format() const { return m_format; }
    const std::vector<const Node*>& documents() const { return m_parsed.tree.documents(); }

    // Errors: edit.pointer, edit.no-document, edit.absent, edit.alias, edit.merge-key.
    Result<Place> find(const ValueEdit& edit) const;

    // Behind the child's last byte, also where an alias stands for it.
    std::size_t endOf(const Node& container, std::size_t index) const;
    // Where the text between the child before (or the opening) and this child begins.
    std::size_t gapStart(const Node& container, std::size_t index) const;
    // The first byte of all that belongs to a child: its dash, question mark, anchor, tag or itself.
    std::size_t outerBegin(const Node& container, std::size_t index) const;

private:
    enum class Side : std::uint8_t { Key, Value };
    using Slot = std::pair<const Node*, std::size_t>;

    void findShared();
    void visit(const Node& node, std::unordered_set<const Node*>& seen);
    void meet(const Node& container, std::size_t index, Side side, const Node& child, std::unordered_set<const Node*>& seen);
    Result<Place> descend(const Node& root, const std::vector<std::string>& tokens, const ValueEdit& edit) const;
    bool isAliasAt(const Node& container, std::size_t index, Side side) const;
    std::optional<Error> problemAt(const Node& container, std::size_t index, const Node& node, const std::string& pointer) const;

    std::string m_text;
    Format m_format = Format::Yaml;
    ParsedText m_parsed;
    std::unordered_set<const Node*> m_shared;
    std::set<Slot> m_aliasKeys;
    std::set<Slot> m_aliasValues;
};

// An error that names a place of the text.
Error errorAt(const char* code, const Mark& mark, std::string subject, std::string detail = {});

std::size_t childCount(const Node& container);
const Node& childAt(const Node& container, std::size_t index);
bool hasBrackets(const Node& container, std::string_view text); // a pair in a flow list has none

} // namespace tributary::edit
