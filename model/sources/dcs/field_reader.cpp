// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/dcs/field_reader.h"

#include "model/sources/dcs/dcs_tables.h"
#include "model/sources/dcs/field_upgrade.h"
#include "model/sources/diagnostic_codes.h"
#include "model/sources/odcs/foreign_keys.h"
#include "model/sources/openlineage/column_lineage.h"
#include "model/sources/reading.h"
#include "model/sources/shape/entity_reading.h"

namespace tributary::sources::dcs {

namespace {

constexpr int kMaxDepth = 100;
// Definitions that use each other can stand for more fields than any table has.
constexpr int kMaxFields = 20'000;
// Items, keys and values looked into; three of them in each can be thrice as many at every level.
constexpr int kMaxLooks = 80'000;

} // namespace

const Node& FieldReader::resolved(const Node& field, const std::string& path)
{
    const Definitions::Field found = m_definitions.resolve(field);
    if (found.outcome == Definitions::Outcome::Unresolved) {
        const Node* ref = field.find("$ref");
        m_shapes.out().warn(codes::kReferenceUnresolved, ref->begin, path, ref->text);
    }
    return *found.node;
}

EntityDraft FieldReader::columnOf(const std::string& name, const Node& field, const std::string& path)
{
    EntityDraft column = draftOf(Kind::Column, field, fieldSpec(), path, m_shapes);
    column.local = name;
    column.name = name;
    column.extra.erase("name"); // the definition's, which the key stands for
    column.facts["name"] = name;
    const Json lineage = objectAt(column.facts, "lineage");
    upgradeField(column.facts, field);
    m_shapes.out().count("column-mapping", addInputFields(lineage, column));
    addForeignKeys(column);
    return column;
}

// What stands in items, keys and values has no name of its own.
Json FieldReader::anonymous(const Node& field, const std::string& path, int depth)
{
    const Node& node = resolved(field, path);
    Json facts = m_shapes.read(node, fieldSpec(), path).facts;
    upgradeField(facts, node);
    if (const Node* items = node.find("items"); items != nullptr && items->isMapping() && depth < kMaxDepth) {
        facts["items"] = anonymous(*items, path + ".items", depth + 1);
    }
    return facts;
}

void FieldReader::readBelow(const Node& field, const std::string& path, int parent, int depth)
{
    if (depth > kMaxDepth || m_looks > kMaxLooks) {
        return;
    }
    if (++m_looks > kMaxLooks) {
        m_shapes.out().warn("limit.nodes", field.begin, path, std::to_string(kMaxLooks));
        return;
    }
    readFields(field, path, parent, {}, depth + 1);
    for (const char* member : {"items", "keys", "values"}) {
        if (const Node* inner = field.find(member); inner != nullptr && inner->isMapping()) {
            const std::string innerPath = joinPath(path, member);
            readBelow(resolved(*inner, innerPath), innerPath, parent, depth + 1);
        }
    }
}

void FieldReader::readFields(const Node& owner, const std::string& path, int parent,
                             const std::map<std::string, int>& positions, int depth)
{
    const Node* fields = owner.find("fields");
    if (fields == nullptr || fields->isNull() || depth > kMaxDepth) {
        return;
    }
    BatchBuilder& out = m_shapes.out();
    const std::string fieldsPath = joinPath(path, "fields");
    if (!fields->isMapping()) {
        out.warn(codes::kFieldType, fields->begin, fieldsPath, "map");
        out.addExtra(parent, Json{{"fields", toJson(*fields)}});
        return;
    }
    for (const auto& [key, value] : fields->members) {
        const std::string name = out.cleanName(key->text, key->begin, fieldsPath);
        const std::string here = joinPath(fieldsPath, name);
        if (++m_read > kMaxFields) {
            if (m_read == kMaxFields + 1) {
                out.warn("limit.nodes", key->begin, "models", std::to_string(kMaxFields));
            }
            return;
        }
        static const Node kEmpty = [] {
            Node node;
            node.type = Node::Type::Mapping;
            return node;
        }();
        if (!value->isMapping() && !value->isNull()) {
            out.warn(codes::kItemShape, value->begin, here);
            out.addExtra(parent, Json{{"fields." + name, toJson(*value)}});
            continue;
        }
        const Node& field = value->isMapping() ? resolved(*value, here) : kEmpty;
        EntityDraft column = columnOf(name, field, here);
        column.parent = parent;
        column.mark = key->begin;
        if (const auto place = positions.find(name); place != positions.end()) {
            column.facts["primaryKey"] = true;
            column.facts["primaryKeyPosition"] = place->second;
        }
        if (const Node* items = field.find("items"); items != nullptr && items->isMapping()) {
            column.facts["items"] = anonymous(*items, here + ".items", depth);
        }
        for (const char* member : {"keys", "values"}) {
            if (const Node* inner = field.find(member); inner != nullptr && inner->isMapping()) {
                column.facts["map"][member == std::string_view("keys") ? "key" : "value"] = anonymous(*inner, joinPath(here, member), depth);
            }
        }
        readBelow(field, here, out.add(std::move(column)), depth + 1);
    }
}

} // namespace tributary::sources::dcs
