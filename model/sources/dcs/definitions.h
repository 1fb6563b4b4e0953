// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/tree.h"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace tributary::sources::dcs {

// Resolves `$ref: '#/...'` within one document. What the field says itself goes before what the
// definition says.
class Definitions {
public:
    explicit Definitions(const Node& document) : m_document(document) {}

    enum class Outcome { Plain, Resolved, Unresolved };
    struct Field {
        const Node* node;
        Outcome outcome;
    };
    // The field with its definitions laid under it. The node lives as long as this object does.
    Field resolve(const Node& field);

private:
    const Node* at(std::string_view pointer) const;

    const Node& m_document;
    std::deque<Node> m_joined;
    std::size_t m_laid = 0;
};

} // namespace tributary::sources::dcs
