// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/mapping_rules.h"
#include "model/base/yaml_parser.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace tributary {

// Puts the nodes of a text together in the order in which a parser meets them, and holds the limits:
// a node is counted before it is made, an alias with all that it stands for. Every step answers false
// once a limit is passed; `error()` then tells which.
class TreeBuilder {
public:
    TreeBuilder(ParsedText& target, const Limits& limits, Syntax syntax)
        : m_target(target), m_limits(limits), m_syntax(syntax) {}

    bool open(Node::Type type, Node::Style style, const Mark& begin, const std::string& anchor = {});
    bool addScalar(Node::Style style, const Mark& begin, const Mark& end, std::string text, const std::string& anchor = {});
    bool addAlias(const std::string& anchor, const Mark& begin);
    void close(const Mark& end);

    // Documents do not share anchors; what a broken document left open is forgotten, and only a
    // finished one is handed to the tree.
    void startDocument();
    void finishDocument();

    bool isOpen() const { return !m_frames.empty(); }
    const Node& current() const { return *m_frames.back().node; }
    const std::optional<Error>& error() const { return m_error; }

private:
    struct Frame {
        Node* node = nullptr;
        const Node* key = nullptr; // a mapping's key that waits for its value
        std::size_t expanded = 1;  // nodes in it, each use of an alias counted in full
        int height = 1;            // levels in it, aliases followed
        std::string anchor;
    };
    struct Anchored {
        const Node* node = nullptr;
        std::size_t expanded = 1;
        int height = 0;
        bool isOpen = false;
    };

    Node* make(Node::Type type, const Mark& begin);
    void place(const Node* node, std::size_t expanded, int height);
    bool refuse(const char* code, const Mark& mark, std::string detail = {});

    ParsedText& m_target;
    Limits m_limits;
    Syntax m_syntax;
    const Node* m_root = nullptr;
    std::vector<Frame> m_frames;
    std::unordered_map<std::string, Anchored> m_anchors;
    std::size_t m_expanded = 0;
    std::optional<Error> m_error;
};

} // namespace tributary
