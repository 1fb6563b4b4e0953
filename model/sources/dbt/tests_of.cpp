// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/dbt/tests_of.h"

#include "model/base/text.h"
#include "model/sources/reading.h"

namespace tributary::sources::dbt {

namespace {

// Since v10 a test says what it is attached to. Before, that is the first node it depends on, except
// that a test of a relationship names the other table first.
std::string subjectOf(const Json& test)
{
    if (std::string attached = textAt(test, "attached_node"); !attached.empty()) {
        return attached;
    }
    const Json& nodes = membersOf(objectAt(test, "depends_on"), "nodes");
    if (nodes.empty()) {
        return {};
    }
    const bool relationship = textAt(objectAt(test, "test_metadata"), "name") == "relationships";
    return scalarText(relationship ? nodes.back() : nodes.front());
}

} // namespace

void TestsOf::add(const Json& test)
{
    const std::string subject = subjectOf(test);
    if (subject.empty()) {
        return;
    }
    Counts& counts = m_tables[subject];
    ++counts.all;
    if (const std::string column = textAt(test, "column_name"); !column.empty()) {
        ++counts.columns[folded(column)];
    }
}

void TestsOf::count(const std::string& id, std::vector<EntityDraft>& drafts) const
{
    const auto table = m_tables.find(id);
    if (table == m_tables.end()) {
        return;
    }
    drafts.front().facts["tests"] = table->second.all;
    for (EntityDraft& draft : drafts) {
        const auto column = table->second.columns.find(folded(draft.local));
        if (draft.kind == Kind::Column && column != table->second.columns.end()) {
            draft.facts["tests"] = column->second;
        }
    }
}

} // namespace tributary::sources::dbt
