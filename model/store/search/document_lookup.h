// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/connection.h"
#include "model/entities/entity_row.h"

#include <map>
#include <string>
#include <vector>

namespace tributary::store {

// What a document's search rows need from elsewhere, each asked for once.
class DocumentLookup {
public:
    explicit DocumentLookup(Connection& connection) : m_connection(connection) {}

    struct Domain {
        std::string name;               // as people read it
        std::string path;               // names from the top, for the text
        std::vector<std::string> keys;  // folded ids and names of it and all above
    };
    const Domain& domain(const std::string& target);
    const std::string& sourceName(SourceId source);
    const std::string& personName(const std::string& foldedUser);
    // Names of all columns of the contract (that version, or the latest one), by line feeds.
    const std::string& contractColumns(const std::string& contract, const std::string& version);
    std::vector<Reference> references(EntityId entity);

private:
    Domain resolveDomain(const std::string& target);

    Connection& m_connection;
    std::map<std::string, Domain> m_domains;
    std::map<SourceId, std::string> m_sources;
    std::map<std::string, std::string> m_people;
    std::map<std::pair<std::string, std::string>, std::string> m_columns;
};

} // namespace tributary::store
