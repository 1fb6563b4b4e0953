// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/summaries.h"

#include "model/base/text.h"
#include "model/query/fact_access.h"
#include "model/query/reference_text.h"

#include <algorithm>

namespace tributary::query {

namespace {

constexpr int kMaxDomainLevels = 64; // a chain of a hundred thousand domains must not end the stack
constexpr int kMaxAncestors = 200; // parents never nest deeper than the reader's limit

std::string codeFromName(const std::string& name)
{
    const auto words = identifierWords(name);
    std::string code;
    if (words.size() >= 2)
        code = std::string(clipped(words[0], 1)) + std::string(clipped(words[1], 1));
    else if (!words.empty())
        code = std::string(clipped(words[0], 2));
    if (!code.empty() && code[0] >= 'a' && code[0] <= 'z')
        code[0] = static_cast<char>(code[0] - 'a' + 'A');
    return code;
}

} // namespace

const EntityRow& Summaries::rowOf(EntityId id)
{
    static const EntityRow kNone;
    if (id == 0)
        return kNone;
    if (const auto known = m_rows.find(id); known != m_rows.end())
        return known->second;
    auto row = m_reader.entity(id);
    return m_rows.emplace(id, row ? std::move(*row) : EntityRow{}).first->second;
}

const EntityRow& Summaries::rootOf(const EntityRow& row)
{
    return row.parent == 0 ? row : rowOf(row.root);
}

const EntityRow& Summaries::parentOf(const EntityRow& row)
{
    return rowOf(row.parent);
}

std::string Summaries::referenceOf(const EntityRow& row)
{
    ReferenceText reference;
    reference.kind = row.kind;
    const EntityRow* here = &row;
    for (int depth = 0; here->id != 0 && depth < kMaxAncestors; ++depth) {
        reference.path.push_back({here->local, here->version});
        here = &rowOf(here->parent);
    }
    std::reverse(reference.path.begin(), reference.path.end());
    return formatReference(reference);
}

Summaries::DomainInfo Summaries::domainBelow(const std::string& text, int levels)
{
    if (text.empty())
        return {};
    if (const auto known = m_domains.find(text); known != m_domains.end())
        return known->second;
    m_domains[text] = {text, codeFromName(text), {}}; // also ends a circle of parents
    auto rows = m_reader.byLocal(text);
    if (!rows || rows->empty())
        rows = m_reader.byName(text);
    if (!rows)
        return m_domains[text];
    for (const auto& row : *rows) {
        if (row.kind != Kind::Domain)
            continue;
        if (row.placeholder) {
            m_domains[text].ref = referenceOf(row);
            continue;
        }
        DomainInfo info;
        info.ref = referenceOf(row);
        info.code = textAt(row.facts, "code");
        if (info.code.empty())
            info.code = codeFromName(row.name);
        const std::string parent = textAt(row.facts, "parent");
        info.path = parent.empty() || levels >= kMaxDomainLevels ? row.name : domainBelow(parent, levels + 1).path + " / " + row.name;
        return m_domains[text] = info;
    }
    return m_domains[text];
}

const Summaries::PersonInfo& Summaries::person(const std::string& username)
{
    if (const auto known = m_persons.find(username); known != m_persons.end())
        return known->second;
    PersonInfo info{username, {}};
    if (username.empty())
        return m_persons[username] = info;
    if (auto rows = m_reader.byLocal(folded(username)); rows) {
        for (const auto& row : *rows) {
            if (row.kind != Kind::Person)
                continue;
            if (!row.name.empty())
                info.name = row.name;
            info.ref = referenceOf(row);
        }
    }
    return m_persons[username] = info;
}

Provenance Summaries::provenanceOf(const EntityRow& row)
{
    Provenance provenance = provenanceOfFile(row.source, row.file);
    provenance.line = row.line;
    provenance.revision = row.validFrom;
    return provenance;
}

Provenance Summaries::provenanceOfFile(SourceId source, std::int64_t file)
{
    Provenance provenance;
    if (m_sources.empty()) {
        if (auto sources = m_reader.sources(); sources) {
            for (const auto& each : *sources)
                m_sources[each.id] = each.name;
        }
    }
    provenance.source = m_sources[source];
    if (file != 0) {
        auto known = m_files.find(file);
        if (known == m_files.end()) {
            auto read = m_reader.file(file);
            known = m_files.emplace(file, read ? *read : store::FileRow{}).first;
        }
        provenance.file = known->second.path;
        provenance.readAt = known->second.readAt;
    }
    return provenance;
}

EntitySummary Summaries::of(const EntityRow& row)
{
    if (row.kind != Kind::Column) // nearly nothing is below it, and there may be very many
        m_rows.emplace(row.id, row);
    EntitySummary out;
    out.id = row.id;
    out.kind = row.kind;
    out.name = row.name.empty() ? row.local : row.name;
    out.version = row.version;
    out.description = descriptionText(row.facts);
    out.placeholder = row.placeholder;
    out.latest = row.latest;
    out.ref = referenceOf(row);

    const EntityRow& root = rootOf(row);
    std::string domainText = textAt(row.facts, "domain");
    if (domainText.empty())
        domainText = textAt(root.facts, "domain");
    if (row.kind == Kind::Domain)
        domainText = textAt(row.facts, "parent");
    const DomainInfo info = domain(domainText);
    out.domain = info.path;
    out.domainCode = info.code;
    out.domainRef = info.ref;
    std::string owner = ownerUsername(root.facts);
    if (owner.empty())
        owner = textAt(row.facts, "owner");
    out.owner = personName(owner);
    out.ownerRef = personRef(owner);
    out.status = textAt(row.facts, "status");
    if (out.status.empty())
        out.status = textAt(root.facts, "status");
    out.deprecated = isRetired(out.status) || factFlag(row.facts, "deprecated");
    return out;
}

std::vector<Member> teamMembers(const Json& facts)
{
    std::vector<Member> out;
    Json list = factAt(facts, "team.members");
    if (!list.is_array())
        list = factAt(facts, "team");
    if (!list.is_array())
        return out;
    for (const auto& entry : list) {
        Member member{textAt(entry, "username"), textAt(entry, "name"), textAt(entry, "role")};
        if (!member.username.empty() || !member.name.empty())
            out.push_back(std::move(member));
    }
    return out;
}

std::string ownerUsername(const Json& facts)
{
    for (const auto& member : teamMembers(facts)) {
        const std::string role = folded(member.role);
        if (role.find("owner") != std::string::npos || role == "dpo")
            return member.username.empty() ? member.name : member.username;
    }
    return {};
}

bool isRetired(const std::string& status)
{
    const std::string text = folded(status);
    return text == "deprecated" || text == "retired";
}

} // namespace tributary::query
