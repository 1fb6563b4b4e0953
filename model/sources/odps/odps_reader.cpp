// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/odps/odps_reader.h"

#include "model/sources/odps/odps_tables.h"
#include "model/sources/reading.h"
#include "model/sources/references.h"
#include "model/sources/shape/entity_reading.h"

namespace tributary::sources {

namespace {

struct PortList {
    std::string_view field;
    Kind kind;
    const ObjectSpec& (*spec)();
};

constexpr PortList kPortLists[] = {
    {"inputPorts", Kind::InputPort, odps::inputPortSpec},
    {"outputPorts", Kind::OutputPort, odps::outputPortSpec},
    {"managementPorts", Kind::ManagementPort, odps::managementPortSpec},
};

EntityDraft readPort(const Node& node, const PortList& list, const std::string& path, ShapeReader& shapes)
{
    EntityDraft draft = partOf(list.kind, node, list.spec(), path, shapes);
    draft.version = plainName(textAt(draft.facts, "version"));
    if (list.kind != Kind::ManagementPort) {
        addReference(draft, Role::Contract, Kind::DataContract, textAt(draft.facts, "contractId"), draft.version);
    }
    for (const Json& each : membersOf(draft.facts, "inputContracts")) {
        addReference(draft, Role::InputContract, Kind::DataContract, textAt(each, "id"), textAt(each, "version"));
    }
    addTermReferences(draft);
    return draft;
}

} // namespace

void readOdps(const Node& document, BatchBuilder& out)
{
    ShapeReader shapes(out, declaredVersion(document, odps::isKnownVersion, out));
    EntityDraft product = draftOf(Kind::DataProduct, document, odps::productSpec(), {}, shapes);
    nameRoot(product, document, out);
    addReference(product, Role::Domain, Kind::Domain, textAt(product.facts, "domain"));
    addTeamReferences(product);
    addTermReferences(product);

    std::vector<EntityDraft> ports;
    for (const PortList& list : kPortLists) {
        for (const auto& [node, path] : shapes.itemsOf(document, list.field, {}, product.extra)) {
            ports.push_back(readPort(*node, list, path, shapes));
        }
    }
    const int parent = out.add(std::move(product));
    for (EntityDraft& port : ports) {
        port.parent = parent;
        out.add(std::move(port));
    }
}

} // namespace tributary::sources
