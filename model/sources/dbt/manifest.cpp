// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of a manifest may come in any order, and parent_map is near the end of most, so nodes
// are collected first and given to the batch when everything is known.
#include "model/sources/dbt/manifest.h"

#include "model/sources/dbt/json_pick.h"
#include "model/sources/dbt/node_drafts.h"
#include "model/sources/dbt/parents.h"
#include "model/sources/dbt/tests_of.h"
#include "model/sources/dbt/unique_id.h"

namespace tributary::sources::dbt {

namespace {

bool isNodeSection(const std::string& section)
{
    return section == "nodes" || section == "sources" || section == "exposures" || section == "metrics";
}

class Manifest {
public:
    bool read(std::string_view text, std::size_t readable)
    {
        return forEachSection(text, readable, [this](const std::string& section, Value value) {
            if (section == "metadata") {
                return pick(value, {"adapter_type"}, m_metadata);
            }
            if (section == "parent_map") {
                return readParentMap(value);
            }
            if (section == "semantic_models" || section == "saved_queries") {
                return forEachMember(value, [this](const std::string& id, Value node) { return readLayer(id, node); });
            }
            return !isNodeSection(section) ||
                   forEachMember(value, [this](const std::string& id, Value node) { return readNode(id, node); });
        });
    }

    void give(BatchBuilder& out)
    {
        const bool foldsNames = textAt(m_metadata, "adapter_type") == "snowflake";
        for (Node& node : m_nodes) {
            std::vector<EntityDraft> drafts = nodeDrafts(node, foldsNames);
            m_tests.count(node.id, drafts);
            m_parents.addReferences(node.id, drafts.front());
            out.addDocument(std::move(drafts));
            node = {}; // a large manifest need not be held twice
        }
    }

private:
    bool readNode(const std::string& id, Value value)
    {
        const std::string_view type = typeOf(id);
        if (type == "test") {
            Json test;
            const bool read = pick(value, {"column_name", "attached_node", "depends_on", "test_metadata"}, test);
            m_tests.add(test);
            return read;
        }
        if (kindOf(id) == Kind::Unknown) {
            return true;
        }
        Node node;
        node.id = id;
        const bool read = readFields(value, node);
        m_parents.addFallback(id, node.fields);
        m_nodes.push_back(std::move(node));
        return read;
    }

    bool readLayer(const std::string& id, Value value)
    {
        Json layer;
        const bool read = pick(value, {"depends_on"}, layer);
        m_parents.addFallback(id, layer);
        return read;
    }

    bool readParentMap(Value value)
    {
        return forEachMember(value, [this](const std::string& id, Value parents) {
            Json list;
            const bool read = toJson(parents, list);
            m_parents.add(id, list);
            return read;
        });
    }

    Json m_metadata = Json::object();
    std::vector<Node> m_nodes;
    Parents m_parents;
    TestsOf m_tests;
};

} // namespace

bool readManifest(std::string_view text, std::size_t readable, BatchBuilder& out)
{
    Manifest manifest;
    if (!manifest.read(text, readable)) {
        return false;
    }
    manifest.give(out);
    return true;
}

} // namespace tributary::sources::dbt
