// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/lineage_nodes.h"

#include "model/base/text.h"
#include "model/query/technology.h"
#include "model/store/manual_lineage.h"

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

namespace tributary::query {

namespace {

constexpr int kDeepestColumn = 40;

void fill(std::string& field, const std::string& value)
{
    if (field.empty())
        field = value;
}

void addColumns(const store::RowsByParent& below, EntityId parent, const std::string& prefix, int depth, std::vector<lineage::ResultColumn>& columns)
{
    const auto children = below.find(parent);
    if (children == below.end() || depth > kDeepestColumn)
        return;
    for (const EntityRow& row : children->second) {
        if (row.kind != Kind::Column)
            continue;
        const std::string path = prefix.empty() ? row.local : prefix + "." + row.local;
        columns.push_back({path, columnType(row)});
        addColumns(below, row.id, path, depth + 1, columns);
    }
}

} // namespace

LineageNames::LineageNames(store::Reader& reader) : m_reader(reader), m_summaries(reader), m_lookup(reader)
{
    if (const auto sources = reader.sources())
        for (const store::SourceRow& source : *sources)
            m_sources.emplace(source.id, source.name);
    readManual();
}

void LineageNames::readManual()
{
    if (const auto edges = store::manualEdges(m_reader))
        for (const store::ManualEdge& edge : *edges)
            m_manual[edge.id] = {edge.author, edge.reason};
    if (const auto notes = store::lineageNotes(m_reader))
        for (const store::LineageNote& note : *notes)
            if (note.about.id != 0)
                m_notes[note.about.id].push_back({note.text, note.author, note.addedAt, note.about.id});
}

const std::optional<lineage::DatasetKey>& LineageNames::keyOf(EntityId dataset)
{
    const auto [known, fresh] = m_keys.try_emplace(dataset);
    if (fresh)
        known->second = m_lookup.keyOf(dataset);
    return known->second;
}

std::string LineageNames::nativeOf(EntityId id)
{
    const EntityRow row = m_summaries.rowOf(id);
    if (row.parent == 0)
        return row.local;
    const EntityRow root = m_summaries.rootOf(row);
    return root.local + "/" + row.local;
}

// What one of the joined views knows and those before it did not.
void LineageNames::describe(lineage::ResultNode& shown, EntityId member)
{
    const EntityRow row = m_summaries.rowOf(member);
    const EntitySummary summary = m_summaries.of(row);
    fill(shown.domain, summary.domain);
    if (shown.domainCode.empty() && shown.domain == summary.domain)
        shown.domainCode = summary.domainCode;
    fill(shown.version, summary.version);
    fill(shown.description, summary.description);
    fill(shown.responsible, summary.owner);
    fill(shown.technology, technologyOf(m_summaries, row));
    if (const auto& key = keyOf(member))
        fill(shown.technology, schemeOf(key->nameSpace));
    EntityRow port = row;
    if (const EntityId offered = m_lookup.portServing(member); offered != 0)
        port = m_summaries.rowOf(offered);
    const EntityRow root = m_summaries.rootOf(port);
    if (root.kind != Kind::DataProduct || root.id == row.id)
        return;
    const EntitySummary product = m_summaries.of(root);
    fill(shown.owner, product.name);
    fill(shown.domain, product.domain);
    if (shown.domainCode.empty() && shown.domain == product.domain)
        shown.domainCode = product.domainCode;
    fill(shown.responsible, product.owner);
}

std::vector<lineage::ResultColumn> LineageNames::columns(const lineage::Node& node)
{
    std::vector<lineage::ResultColumn> columns;
    for (const EntityId member : node.members)
        if (const auto below = m_reader.below(member))
            addColumns(*below, member, {}, 0, columns);
    std::set<std::string> seen;
    columns.erase(std::remove_if(columns.begin(), columns.end(),
                                 [&](const lineage::ResultColumn& column) { return !seen.insert(folded(column.path)).second; }),
                  columns.end());
    return columns;
}

lineage::ResultNode LineageNames::node(const lineage::Node& node, int hops)
{
    lineage::ResultNode shown;
    shown.id = node.id;
    shown.kind = node.kind;
    shown.column = node.column;
    shown.hops = hops;
    const EntitySummary summary = m_summaries.of(m_summaries.rowOf(node.id));
    shown.ref = summary.ref;
    shown.name = node.column.empty() ? summary.name : node.column;
    shown.placeholder = summary.placeholder;
    if (!node.column.empty())
        shown.dataset = summary.name;
    describe(shown, node.id);
    shown.changedAt = changedAt(node);
    for (const EntityId member : node.members) {
        describe(shown, member);
        if (const auto notes = m_notes.find(member); notes != m_notes.end() && node.column.empty())
            shown.notes.insert(shown.notes.end(), notes->second.begin(), notes->second.end());
    }
    for (const EntityId member : node.members) {
        std::string native = nativeOf(member);
        if (!node.column.empty())
            native += "#" + node.column;
        if (std::find(shown.native.begin(), shown.native.end(), native) == shown.native.end())
            shown.native.push_back(std::move(native));
        const auto& key = keyOf(member);
        if (!key || key->isLoose())
            continue;
        const std::string name = key->nameSpace + "/" + key->name;
        const std::string text = node.column.empty() ? name : name + "#" + node.column;
        if (std::find(shown.native.begin(), shown.native.end(), text) == shown.native.end())
            shown.native.push_back(text);
    }
    if (!node.column.empty())
        shown.ref += "#" + node.column;
    return shown;
}

// Of joined views the one that changed last.
Micros LineageNames::changedAt(const lineage::Node& node)
{
    if (m_revisionTimes.empty()) {
        const auto revisions = m_reader.revisions({}, std::numeric_limits<int>::max());
        if (!revisions)
            return 0;
        for (const store::RevisionRow& revision : *revisions)
            m_revisionTimes.emplace(revision.id, revision.at);
    }
    Micros latest = 0;
    for (const EntityId member : node.members)
        if (const auto time = m_revisionTimes.find(m_summaries.rowOf(member).validFrom); time != m_revisionTimes.end())
            latest = std::max(latest, time->second);
    return latest;
}

lineage::ResultReason LineageNames::reason(const lineage::Reason& reason)
{
    lineage::ResultReason shown{reason.kind, reason.evidence, reason.via, {}, {}, {}};
    if (const auto source = m_sources.find(reason.source); source != m_sources.end())
        shown.source = source->second;
    shown.manual = reason.manual;
    if (const auto said = m_manual.find(reason.manual); said != m_manual.end())
        std::tie(shown.author, shown.note) = said->second;
    if (reason.via == 0)
        return shown;
    const auto [carrier, fresh] = m_carriers.try_emplace(reason.via);
    if (fresh) {
        const EntitySummary summary = m_summaries.of(m_summaries.rowOf(reason.via));
        carrier->second = {summary.ref, summary.name};
    }
    shown.viaRef = carrier->second.first;
    shown.viaName = carrier->second.second;
    return shown;
}

} // namespace tributary::query
