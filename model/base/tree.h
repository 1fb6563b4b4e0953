// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/json.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tributary {

// A document (YAML or JSON) as a tree that remembers where each part stands in the text, so that
// warnings name line and column and an edit can splice exactly the bytes of one value.
struct Node {
    enum class Type : std::uint8_t { Scalar, Sequence, Mapping };
    enum class Style : std::uint8_t { Plain, SingleQuoted, DoubleQuoted, Literal, Folded, Flow, Block };

    Type type = Type::Scalar;
    Style style = Style::Plain;
    Mark begin;
    Mark end; // one past the last byte of the value
    std::string text;                                // scalars: the value, unescaped
    std::vector<const Node*> items;                  // sequences
    std::vector<std::pair<const Node*, const Node*>> members; // mappings: key, value, in file order

    bool isScalar() const { return type == Type::Scalar; }
    bool isSequence() const { return type == Type::Sequence; }
    bool isMapping() const { return type == Type::Mapping; }

    // Null by the YAML 1.2 core schema: a plain scalar that is empty, "~", "null", "Null", "NULL".
    bool isNull() const;

    // The value of the first member with that key; nullptr where absent or not a mapping.
    const Node* find(std::string_view key) const;
    // The member's scalar text; empty where absent, null or not a scalar.
    std::string_view textOf(std::string_view key) const;
};

// Owns the nodes of one text. Aliases point at the anchored node itself (no copy is made, so an
// alias bomb costs nothing until someone expands it; see Limits::maxExpandedNodes).
class Tree {
public:
    Tree() = default;
    Tree(Tree&&) = default;
    Tree& operator=(Tree&&) = default;
    Tree(const Tree&) = delete;
    Tree& operator=(const Tree&) = delete;

    Node* make(Node::Type type, Mark begin);
    void addDocument(const Node* root) { m_documents.push_back(root); }
    const std::vector<const Node*>& documents() const { return m_documents; }
    std::size_t size() const { return m_nodes.size(); }

private:
    std::deque<Node> m_nodes;
    std::vector<const Node*> m_documents;
};

// Limits that hold before anything is expanded.
struct Limits {
    std::size_t maxBytes = 64U << 20U;          // of one file
    int maxDepth = 100;
    std::size_t maxNodes = 4'000'000;
    std::size_t maxExpandedNodes = 4'000'000;   // counting each use of an alias in full
    std::size_t maxScalarBytes = 4U << 20U;
};

// The value as JSON by the YAML 1.2 core schema: true/false, null; whole numbers whose text round
// trips become numbers, every other plain scalar stays text (so "4.0" and dates keep their text).
Json toJson(const Node& node);

} // namespace tributary
