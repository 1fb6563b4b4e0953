// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_draft.h"

#include <map>
#include <string>
#include <vector>

namespace tributary::sources::dbt {

// How many tests stand on each table and column.
class TestsOf {
public:
    // A test node with column_name, attached_node, depends_on and test_metadata.
    void add(const Json& test);
    // Sets facts.tests of the table and of its columns where there are any.
    void count(const std::string& id, std::vector<EntityDraft>& drafts) const;

private:
    struct Counts {
        int all = 0;
        std::map<std::string, int> columns; // by folded name
    };
    std::map<std::string, Counts> m_tables;
};

} // namespace tributary::sources::dbt
