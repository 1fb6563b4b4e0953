// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/tree_builder.h"

#include <algorithm>

namespace tributary {

bool TreeBuilder::refuse(const char* code, const Mark& mark, std::string detail)
{
    m_error = Error{code, {}, std::move(detail), {}, mark};
    return false;
}

Node* TreeBuilder::make(Node::Type type, const Mark& begin)
{
    if (m_target.tree.size() >= m_limits.maxNodes || m_expanded >= m_limits.maxExpandedNodes) {
        refuse("limit.nodes", begin, std::to_string(std::min(m_limits.maxNodes, m_limits.maxExpandedNodes)));
        return nullptr;
    }
    ++m_expanded;
    return m_target.tree.make(type, begin);
}

void TreeBuilder::place(const Node* node, std::size_t expanded, int height)
{
    if (m_frames.empty()) {
        m_root = node;
        return;
    }
    Frame& frame = m_frames.back();
    frame.expanded += expanded;
    frame.height = std::max(frame.height, height + 1);
    if (frame.node->isSequence()) {
        frame.node->items.push_back(node);
    } else if (frame.key == nullptr) {
        frame.key = node;
    } else {
        frame.node->members.emplace_back(frame.key, node);
        frame.key = nullptr;
    }
}

bool TreeBuilder::open(Node::Type type, Node::Style style, const Mark& begin, const std::string& anchor)
{
    if (m_frames.size() >= static_cast<std::size_t>(m_limits.maxDepth)) {
        return refuse("limit.depth", begin, std::to_string(m_limits.maxDepth));
    }
    Node* node = make(type, begin);
    if (node == nullptr) {
        return false;
    }
    node->style = style;
    if (!anchor.empty()) {
        m_anchors[anchor] = {node, 1, 1, true};
    }
    m_frames.push_back({node, nullptr, 1, 1, anchor});
    return true;
}

bool TreeBuilder::addScalar(Node::Style style, const Mark& begin, const Mark& end, std::string text, const std::string& anchor)
{
    if (text.size() > m_limits.maxScalarBytes) {
        return refuse("limit.scalar", begin, std::to_string(m_limits.maxScalarBytes));
    }
    Node* node = make(Node::Type::Scalar, begin);
    if (node == nullptr) {
        return false;
    }
    node->style = style;
    node->end = end;
    node->text = std::move(text);
    if (!anchor.empty()) {
        m_anchors[anchor] = {node, 1, 0, false};
    }
    place(node, 1, 0);
    return true;
}

bool TreeBuilder::addAlias(const std::string& anchor, const Mark& begin)
{
    const auto found = m_anchors.find(anchor);
    if (found == m_anchors.end()) {
        return refuse("yaml.syntax", begin, "unknown alias *" + anchor);
    }
    const Anchored& target = found->second;
    if (target.isOpen) {
        return refuse("limit.alias", begin, "*" + anchor + " contains itself");
    }
    if (target.expanded > m_limits.maxExpandedNodes - m_expanded) {
        return refuse("limit.alias", begin, std::to_string(m_limits.maxExpandedNodes));
    }
    if (m_frames.size() + static_cast<std::size_t>(target.height) > static_cast<std::size_t>(m_limits.maxDepth)) {
        return refuse("limit.depth", begin, std::to_string(m_limits.maxDepth));
    }
    m_expanded += target.expanded;
    place(target.node, target.expanded, target.height);
    return true;
}

void TreeBuilder::close(const Mark& end)
{
    const Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    frame.node->end = end;
    if (frame.node->isMapping()) {
        applyMappingRules(*frame.node, m_syntax, m_target.diagnostics);
    }
    const auto anchored = m_anchors.find(frame.anchor);
    // The name may have been given again to something inside.
    if (anchored != m_anchors.end() && anchored->second.node == frame.node) {
        anchored->second = {frame.node, frame.expanded, frame.height, false};
    }
    place(frame.node, frame.expanded, frame.height);
}

void TreeBuilder::startDocument()
{
    m_frames.clear();
    m_anchors.clear();
    m_error.reset();
    m_root = nullptr;
}

void TreeBuilder::finishDocument()
{
    if (m_root != nullptr) {
        m_target.tree.addDocument(m_root);
    }
}

} // namespace tributary
