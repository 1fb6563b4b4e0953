// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of a manifest may come in any order, and parent_map is near the end of most. So first it is
// noted where the nodes are, then each is read and given away when everything else is known: as values all
// of them would take more room than the text.
#include "model/sources/dbt/manifest.h"

#include "model/sources/dbt/json_pick.h"
#include "model/sources/dbt/node_drafts.h"
#include "model/sources/dbt/parents.h"
#include "model/sources/dbt/tests_of.h"
#include "model/sources/dbt/unique_id.h"
#include "model/sources/padded_json.h"

namespace tributary::sources::dbt {

namespace {

bool isNodeSection(const std::string& section)
{
    return section == "nodes" || section == "sources" || section == "exposures" || section == "metrics";
}

class Manifest {
public:
    Manifest(std::string_view text, std::size_t readable) : m_text(text, readable) {}

    bool read()
    {
        return forEachSection(m_text.view(), [this](const std::string& section, Value value) {
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
                   forEachMember(value, [this](const std::string& id, Value node) { return noteNode(id, node); });
        });
    }

    bool give(BatchBuilder& out)
    {
        for (const NodeText& node : m_nodes) {
            if (!m_parents.isKnown(node.id) && !readFallback(node)) {
                return false;
            }
        }
        const bool foldsNames = textAt(m_metadata, "adapter_type") == "snowflake";
        for (const NodeText& each : m_nodes) {
            Node node;
            node.id = each.id;
            if (!readPart(each, [&node](Value value) { return readFields(value, node); })) {
                return false;
            }
            std::vector<EntityDraft> drafts = nodeDrafts(node, foldsNames);
            m_tests.count(node.id, drafts);
            m_parents.addReferences(node.id, drafts.front());
            out.addDocument(std::move(drafts));
        }
        return true;
    }

private:
    struct NodeText {
        std::string id;
        std::string_view text; // empty where the node is no object
    };

    bool noteNode(const std::string& id, Value value)
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
        simdjson::ondemand::json_type kind{};
        if (value.type().get(kind) != simdjson::SUCCESS) {
            return false;
        }
        NodeText& node = m_nodes.emplace_back();
        node.id = id;
        return kind != simdjson::ondemand::json_type::object || textOf(value, node.text);
    }

    bool readPart(const NodeText& node, const std::function<bool(Value)>& visit)
    {
        return node.text.empty() || dbt::readPart(m_text.view(), node.text, m_parser, visit);
    }

    bool readFallback(const NodeText& node)
    {
        Json fields = Json::object();
        const bool read = readPart(node, [&fields](Value value) { return pick(value, {"depends_on"}, fields); });
        m_parents.addFallback(node.id, fields);
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

    PaddedJson m_text;
    simdjson::ondemand::parser m_parser; // of one node after another
    Json m_metadata = Json::object();
    std::vector<NodeText> m_nodes;
    Parents m_parents;
    TestsOf m_tests;
};

} // namespace

bool readManifest(std::string_view text, std::size_t readable, BatchBuilder& out)
{
    Manifest manifest(text, readable);
    return manifest.read() && manifest.give(out);
}

} // namespace tributary::sources::dbt
