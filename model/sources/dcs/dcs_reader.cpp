// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/dcs/dcs_reader.h"

#include "model/sources/dcs/contract_head.h"
#include "model/sources/dcs/dcs_tables.h"
#include "model/sources/dcs/field_reader.h"
#include "model/sources/dcs/field_upgrade.h"
#include "model/sources/dcs/service_levels.h"
#include "model/sources/diagnostic_codes.h"
#include "model/sources/odcs/foreign_keys.h"
#include "model/sources/reading.h"
#include "model/sources/references.h"
#include "model/sources/shape/entity_reading.h"

#include <utility>

namespace tributary::sources {

namespace {

class ContractReading {
public:
    ContractReading(const Node& document, BatchBuilder& out) : m_document(document), m_out(out), m_shapes(out, 0), m_definitions(document) {}

    void run()
    {
        declaredVersion(m_document, dcs::isKnownVersion, m_out, "dataContractSpecification");
        m_contract = draftOf(Kind::DataContract, m_document, dcs::contractSpec(), {}, m_shapes);
        dcs::readHead(m_document, m_shapes, m_contract);
        if (const Node* levels = mapping("servicelevels")) {
            m_contract.facts["slaProperties"] = dcs::slaProperties(*levels, m_shapes, m_contract.extra);
        }
        if (const Node* definitions = mapping("definitions")) {
            m_contract.extra["definitions"] = toJson(*definitions);
        }
        dcs::addLinks(m_document, m_contract.facts);
        nameRoot(m_contract, m_document, m_out);
        addContractReferences(m_contract);
        readModels(m_out.add(std::move(m_contract)));
    }

private:
    const Node* mapping(const char* member) { return dcs::mappingAt(m_document, member, m_out, m_contract.extra); }

    void readModels(int parent)
    {
        const Node* models = m_document.find("models");
        if (models == nullptr || models->isNull()) {
            return;
        }
        if (!models->isMapping()) {
            m_out.warn(codes::kFieldType, models->begin, "models", "map");
            m_out.addExtra(parent, Json{{"models", toJson(*models)}});
            return;
        }
        dcs::FieldReader fields(m_definitions, m_shapes);
        for (const auto& [key, value] : models->members) {
            const std::string name = m_out.cleanName(key->text, key->begin, "models");
            const std::string path = joinPath("models", name);
            if (!value->isMapping()) {
                m_out.warn(codes::kItemShape, value->begin, path);
                m_out.addExtra(parent, Json{{path, toJson(*value)}});
                continue;
            }
            EntityDraft dataset = draftOf(Kind::Dataset, *value, dcs::modelSpec(), path, m_shapes);
            dataset.parent = parent;
            dataset.mark = key->begin;
            dataset.local = name;
            dataset.facts["name"] = name;
            dcs::addLinks(*value, dataset.facts);
            const std::map<std::string, int> positions = keyPositions(dataset.facts);
            fields.readFields(*value, path, m_out.add(std::move(dataset)), positions);
        }
    }

    // A model's key is told by its columns in ODCS.
    static std::map<std::string, int> keyPositions(Json& facts)
    {
        std::map<std::string, int> positions;
        for (const Json& column : membersOf(facts, "primaryKey")) {
            positions.try_emplace(scalarText(column), static_cast<int>(positions.size()) + 1);
        }
        facts.erase("primaryKey");
        return positions;
    }

    const Node& m_document;
    BatchBuilder& m_out;
    ShapeReader m_shapes;
    dcs::Definitions m_definitions;
    EntityDraft m_contract;
};

} // namespace

void readDataContractSpecification(const Node& document, BatchBuilder& out)
{
    ContractReading(document, out).run();
}

} // namespace tributary::sources
