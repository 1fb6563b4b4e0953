// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"
#include "model/store/reader.h"

#include <map>
#include <string>

namespace tributary::query {

// Turns rows into what a page shows of them. One a request: it remembers domains, roots and files, so
// that a hundred hits of one domain look it up once.
class Summaries {
public:
    explicit Summaries(store::Reader& reader) : m_reader(reader) {}

    EntitySummary of(const EntityRow& row);
    std::string referenceOf(const EntityRow& row);
    Provenance provenanceOf(const EntityRow& row);
    Provenance provenanceOfFile(SourceId source, std::int64_t file); // without line and revision
    // What these return stands as long as this object, or as the row that was handed in.
    const EntityRow& rootOf(const EntityRow& row);   // itself for a root
    const EntityRow& parentOf(const EntityRow& row); // id 0 for a root
    const EntityRow& rowOf(EntityId id);             // id 0 where unknown

    struct DomainInfo {
        std::string path; // "Quote to Cash / Deal"
        std::string code; // "De"
        std::string ref;  // tributary:domain/deal; empty where nobody describes or places it
    };
    // By id or name, as products and contracts write it.
    DomainInfo domain(const std::string& text) { return domainBelow(text, 0); }
    std::string personName(const std::string& username) { return person(username).name; }
    // Of a person who is known; empty else.
    std::string personRef(const std::string& username) { return person(username).ref; }

private:
    struct PersonInfo {
        std::string name, ref;
    };
    const PersonInfo& person(const std::string& username);
    DomainInfo domainBelow(const std::string& text, int levels); // levels: how many stand below it

    store::Reader& m_reader;
    std::map<EntityId, EntityRow> m_rows;
    std::map<std::string, DomainInfo> m_domains;
    std::map<std::string, PersonInfo> m_persons;
    std::map<std::int64_t, store::FileRow> m_files;
    std::map<SourceId, std::string> m_sources;
};

// The data product owner's username: the team member whose role says so.
std::string ownerUsername(const Json& facts);
std::vector<Member> teamMembers(const Json& facts);
bool isRetired(const std::string& status);

} // namespace tributary::query
