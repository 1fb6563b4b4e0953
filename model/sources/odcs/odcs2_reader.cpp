// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/odcs/foreign_keys.h"
#include "model/sources/odcs/odcs2_upgrade.h"
#include "model/sources/odcs/odcs_reader.h"
#include "model/sources/odcs/odcs_tables.h"
#include "model/sources/reading.h"
#include "model/sources/references.h"
#include "model/sources/shape/entity_reading.h"

namespace tributary::sources {

namespace {

EntityDraft readPart(const Node& node, Kind kind, const ObjectSpec& spec, const std::string& path, int parent, ShapeReader& shapes)
{
    EntityDraft draft = partOf(kind, node, spec, path, shapes);
    draft.parent = parent;
    addTermReferences(draft);
    return draft;
}

// `dataset` is a list of tables, in some documents a mapping with the list under `tables`.
void readTables(const Node& document, int parent, ShapeReader& shapes)
{
    const Node* dataset = document.find("dataset");
    const bool wrapped = dataset != nullptr && dataset->isMapping() && dataset->find("tables") != nullptr;
    const Node& owner = wrapped ? *dataset : document;
    Json left = Json::object();
    for (const auto& [node, path] : shapes.itemsOf(owner, wrapped ? "tables" : "dataset", wrapped ? "dataset" : "", left)) {
        const int table = shapes.out().add(readPart(*node, Kind::Dataset, odcs::oldTableSpec(), path, parent, shapes));
        Json tableLeft = Json::object();
        for (const auto& [columnNode, columnPath] : shapes.itemsOf(*node, "columns", path, tableLeft)) {
            shapes.out().add(readPart(*columnNode, Kind::Column, odcs::oldColumnSpec(), columnPath, table, shapes));
        }
        shapes.out().addExtra(table, tableLeft);
    }
    if (wrapped) {
        for (const auto& [key, value] : dataset->members) {
            if (key->text != "tables") {
                left["dataset." + key->text] = toJson(*value);
            }
        }
    }
    shapes.out().addExtra(parent, left);
}

} // namespace

void readOdcs2(const Node& document, BatchBuilder& out)
{
    // Most documents of this age say no apiVersion at all: that alone deserves no remark.
    ShapeReader shapes(out, 0);
    EntityDraft contract = draftOf(Kind::DataContract, document, odcs::oldContractSpec(), {}, shapes);
    upgradeOldContract(contract.facts, contract.extra);
    nameRoot(contract, document, out);
    addContractReferences(contract);
    readTables(document, out.add(std::move(contract)), shapes);
}

} // namespace tributary::sources
