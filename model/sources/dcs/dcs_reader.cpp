// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/dcs/dcs_reader.h"

#include "model/sources/dcs/dcs_tables.h"
#include "model/sources/dcs/field_reader.h"
#include "model/sources/dcs/field_upgrade.h"
#include "model/sources/dcs/service_levels.h"
#include "model/sources/diagnostic_codes.h"
#include "model/sources/odcs/foreign_keys.h"
#include "model/sources/reading.h"
#include "model/sources/references.h"

#include <utility>

namespace tributary::sources {

namespace {

class ContractReading {
public:
    ContractReading(const Node& document, BatchBuilder& out) : m_document(document), m_out(out), m_shapes(out, 0), m_definitions(document) {}

    void run()
    {
        declaredVersion(m_document, dcs::isKnownVersion, m_out, "dataContractSpecification");
        ShapeReader::Parts parts = m_shapes.read(m_document, dcs::contractSpec(), {});
        m_contract.kind = Kind::DataContract;
        m_contract.mark = m_document.begin;
        m_contract.facts = std::move(parts.facts);
        m_contract.extra = std::move(parts.extra);
        readInfo();
        readTerms();
        readServers();
        if (const Node* levels = mapping(m_document, "servicelevels")) {
            m_contract.facts["slaProperties"] = dcs::slaProperties(*levels, m_shapes, m_contract.extra);
        }
        if (const Node* definitions = mapping(m_document, "definitions")) {
            m_contract.extra["definitions"] = toJson(*definitions);
        }
        dcs::addLinks(m_document, m_contract.facts);
        nameRoot(m_contract, m_document, m_out);
        addContractReferences(m_contract);
        readModels(m_out.add(std::move(m_contract)));
    }

private:
    const Node* mapping(const Node& owner, const char* member)
    {
        const Node* found = owner.find(member);
        if (found == nullptr || found->isNull()) {
            return nullptr;
        }
        if (!found->isMapping()) {
            m_out.warn(codes::kFieldType, found->begin, member, "map");
            m_contract.extra[member] = toJson(*found);
            return nullptr;
        }
        return found;
    }

    void keep(const std::string& path, const Json& extra)
    {
        for (const auto& [key, value] : extra.items()) {
            m_contract.extra[joinPath(path, key)] = value;
        }
    }

    void readInfo()
    {
        const Node* info = mapping(m_document, "info");
        if (info == nullptr) {
            m_out.warn(codes::kFieldMissing, m_document.begin, "info");
            return;
        }
        ShapeReader::Parts parts = m_shapes.read(*info, dcs::infoSpec(), "info");
        keep("info", parts.extra);
        Json& facts = m_contract.facts;
        for (const char* member : {"name", "version", "status", "domain", "dataProduct"}) {
            if (const auto found = parts.facts.find(member); found != parts.facts.end()) {
                facts[member] = *found;
            }
        }
        if (const std::string text = textAt(parts.facts, "description"); !text.empty()) {
            facts["description"]["purpose"] = text;
        }
        if (const std::string owner = textAt(parts.facts, "owner"); !owner.empty()) {
            facts["team"]["name"] = owner;
        }
        addSupport(objectAt(parts.facts, "contact"));
    }

    void addSupport(const Json& contact)
    {
        const std::string name = textAt(contact, "name");
        const std::string email = textAt(contact, "email");
        const std::string url = textAt(contact, "url");
        if (!url.empty() || (email.empty() && !name.empty())) {
            Json entry{{"channel", name.empty() ? url : name}};
            if (!url.empty()) {
                entry["url"] = url;
            }
            m_contract.facts["support"].push_back(std::move(entry));
        }
        if (!email.empty()) {
            m_contract.facts["support"].push_back(Json{{"channel", email}, {"tool", "email"}, {"url", "mailto:" + email}});
        }
    }

    void readTerms()
    {
        const Node* terms = mapping(m_document, "terms");
        if (terms == nullptr) {
            return;
        }
        ShapeReader::Parts parts = m_shapes.read(*terms, dcs::termsSpec(), "terms");
        keep("terms", parts.extra);
        Json& facts = m_contract.facts;
        for (const char* member : {"usage", "limitations"}) {
            if (const std::string text = textAt(parts.facts, member); !text.empty()) {
                facts["description"][member] = text;
            }
        }
        for (const Json& policy : membersOf(parts.facts, "policies")) {
            const std::string name = textAt(policy, "name");
            Json definition{{"type", name.empty() ? textAt(policy, "type") : name}};
            for (const char* member : {"url", "description"}) {
                if (const std::string text = textAt(policy, member); !text.empty()) {
                    definition[member] = text;
                }
            }
            facts["description"]["authoritativeDefinitions"].push_back(std::move(definition));
        }
    }

    void readServers()
    {
        const Node* servers = mapping(m_document, "servers");
        if (servers == nullptr) {
            return;
        }
        for (const auto& [key, value] : servers->members) {
            const std::string name = m_out.cleanName(key->text, key->begin, "servers");
            if (!value->isMapping()) {
                m_out.warn(codes::kItemShape, value->begin, joinPath("servers", name));
                m_contract.extra[joinPath("servers", name)] = toJson(*value);
                continue;
            }
            Json server = toJson(*value);
            server["server"] = name;
            if (const auto roles = server.find("roles"); roles != server.end() && roles->is_array()) {
                for (Json& role : *roles) {
                    if (role.is_object() && role.contains("name") && !role.contains("role")) {
                        role["role"] = role["name"];
                        role.erase("name");
                    }
                }
            }
            m_contract.facts["servers"].push_back(std::move(server));
        }
    }

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
            EntityDraft dataset;
            dataset.kind = Kind::Dataset;
            dataset.parent = parent;
            dataset.mark = key->begin;
            dataset.local = name;
            ShapeReader::Parts parts = m_shapes.read(*value, dcs::modelSpec(), path);
            dataset.facts = std::move(parts.facts);
            dataset.extra = std::move(parts.extra);
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
