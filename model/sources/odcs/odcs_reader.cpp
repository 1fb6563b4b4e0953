// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/odcs/odcs_reader.h"

#include "model/sources/odcs/foreign_keys.h"
#include "model/sources/odcs/odcs_tables.h"
#include "model/sources/reading.h"
#include "model/sources/references.h"
#include "model/sources/shape/entity_reading.h"

namespace tributary::sources {

namespace {

// Returns its index in the batch.
int addPart(Kind kind, const Node& node, const ObjectSpec& spec, const std::string& path, int parent, ShapeReader& shapes)
{
    EntityDraft part = partOf(kind, node, spec, path, shapes);
    part.parent = parent;
    addTermReferences(part);
    addForeignKeys(part);
    return shapes.out().add(std::move(part));
}

void readProperties(const Node& owner, const std::string& ownerPath, int parent, Json& extra, ShapeReader& shapes, int depth);

// Columns below the items of an array and the values of a map belong to the column itself.
void readInner(const Node& owner, const std::string& path, int parent, Json& extra, ShapeReader& shapes, int depth)
{
    readProperties(owner, path, parent, extra, shapes, depth);
    const auto descend = [&](const Node* inner, const std::string& name) {
        if (inner != nullptr && inner->isMapping()) {
            readInner(*inner, path + "." + name, parent, extra, shapes, depth + 1);
        }
    };
    descend(owner.find("items"), "items");
    if (const Node* map = owner.find("map"); map != nullptr && map->isMapping()) {
        descend(map->find("key"), "map.key");
        descend(map->find("value"), "map.value");
    }
}

void readProperties(const Node& owner, const std::string& ownerPath, int parent, Json& extra, ShapeReader& shapes, int depth)
{
    if (depth > Limits{}.maxDepth) {
        return; // the parsers do not let such documents pass; this only keeps the stack safe
    }
    for (const auto& [node, path] : shapes.itemsOf(owner, "properties", ownerPath, extra)) {
        const int index = addPart(Kind::Column, *node, odcs::propertySpec(), path, parent, shapes);
        Json left = Json::object();
        readInner(*node, path, index, left, shapes, depth + 1);
        shapes.out().addExtra(index, left);
    }
}

void readDatasets(const Node& document, int parent, ShapeReader& shapes)
{
    Json contractExtra = Json::object();
    for (const auto& [node, path] : shapes.itemsOf(document, "schema", {}, contractExtra)) {
        const int index = addPart(Kind::Dataset, *node, odcs::schemaObjectSpec(), path, parent, shapes);
        Json left = Json::object();
        readProperties(*node, path, index, left, shapes, 0);
        shapes.out().addExtra(index, left);
    }
    shapes.out().addExtra(parent, contractExtra);
}

} // namespace

void readOdcs(const Node& document, BatchBuilder& out)
{
    ShapeReader shapes(out, declaredVersion(document, odcs::isKnownVersion, out));
    EntityDraft contract = draftOf(Kind::DataContract, document, odcs::contractSpec(), {}, shapes);
    nameRoot(contract, document, out);
    addContractReferences(contract);
    readDatasets(document, out.add(std::move(contract)), shapes);
}

} // namespace tributary::sources
