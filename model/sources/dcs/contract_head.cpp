// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/dcs/contract_head.h"

#include "model/sources/dcs/dcs_tables.h"
#include "model/sources/diagnostic_codes.h"
#include "model/sources/reading.h"

#include <utility>

namespace tributary::sources::dcs {

namespace {

class HeadReading {
public:
    HeadReading(const Node& document, ShapeReader& shapes, EntityDraft& contract)
        : m_document(document), m_shapes(shapes), m_out(shapes.out()), m_contract(contract)
    {
    }

    void run()
    {
        readInfo();
        readTerms();
        readServers();
    }

private:
    void keep(const std::string& path, const Json& extra)
    {
        for (const auto& [key, value] : extra.items()) {
            m_contract.extra[joinPath(path, key)] = value;
        }
    }

    void readInfo()
    {
        const Node* info = mapping("info");
        if (info == nullptr) {
            m_out.warn(codes::kFieldMissing, m_document.begin, "info");
            return;
        }
        ShapeReader::Parts parts = m_shapes.read(*info, infoSpec(), "info");
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
        const Node* terms = mapping("terms");
        if (terms == nullptr) {
            return;
        }
        ShapeReader::Parts parts = m_shapes.read(*terms, termsSpec(), "terms");
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
        const Node* servers = mapping("servers");
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

    const Node* mapping(const char* member) { return mappingAt(m_document, member, m_out, m_contract.extra); }

    const Node& m_document;
    ShapeReader& m_shapes;
    BatchBuilder& m_out;
    EntityDraft& m_contract;
};

} // namespace

const Node* mappingAt(const Node& owner, const char* member, BatchBuilder& out, Json& extra)
{
    const Node* found = owner.find(member);
    if (found == nullptr || found->isNull()) {
        return nullptr;
    }
    if (!found->isMapping()) {
        out.warn(codes::kFieldType, found->begin, member, "map");
        extra[member] = toJson(*found);
        return nullptr;
    }
    return found;
}

void readHead(const Node& document, ShapeReader& shapes, EntityDraft& contract)
{
    HeadReading(document, shapes, contract).run();
}

} // namespace tributary::sources::dcs
