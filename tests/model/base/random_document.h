// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <random>
#include <string>

namespace tributary::test {

// Random values, and random ways to write them down, for what has an inverse. Holds no fractions:
// the tree keeps those as text on purpose.
class RandomDocument {
public:
    explicit RandomDocument(unsigned seed) : m_random(seed) {}

    Json value(int depth);
    std::string asJson(const Json& value);
    // One YAML document: blocks and flow, all scalar styles, comments, anchors and tags, maybe a
    // byte order mark, LF or CRLF.
    std::string asYaml(const Json& value);

private:
    bool chance(unsigned oneIn) { return m_random() % oneIn == 0; }
    std::string text();
    std::string space();
    std::string scalar(const Json& value, bool inFlow);
    std::string flow(const Json& value);
    void block(const Json& value, int indent, std::string& out);
    void blockChild(const Json& value, int indent, std::string& out);

    std::mt19937 m_random;
    int m_anchors = 0;
};

} // namespace tributary::test
