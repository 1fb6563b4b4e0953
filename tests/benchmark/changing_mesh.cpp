// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/changing_mesh.h"

#include <array>
#include <set>

namespace tributary::benchmark {

namespace {

constexpr std::array kTerms = {"customer", "order", "invoice", "payment", "product", "price", "shipment", "contact",
                               "account", "region", "revenue", "margin", "stock", "supplier", "campaign", "session"};

int addDraft(FileBatch& batch, Kind kind, std::string local, int parent, Json facts)
{
    EntityDraft draft;
    draft.kind = kind;
    draft.name = local;
    draft.local = std::move(local);
    draft.parent = parent;
    draft.facts = std::move(facts);
    draft.mark.line = static_cast<int>(batch.entities.size()) + 1;
    draft.mark.column = 1;
    batch.entities.push_back(std::move(draft));
    return static_cast<int>(batch.entities.size()) - 1;
}

} // namespace

ChangingMesh::ChangingMesh(std::size_t entities, unsigned seed) : m_random(seed), m_clock(nowMicros())
{
    while (m_places.size() < entities) {
        m_begin.push_back(m_places.size());
        m_files.push_back(file(m_files.size()));
        for (std::size_t i = 0; i < m_files.back().entities.size(); ++i)
            m_places.push_back({m_files.size() - 1, i});
    }
}

std::string ChangingMesh::words(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += (i == 0 ? "" : " ") + std::string(kTerms[m_random() % kTerms.size()]);
    return text;
}

FileBatch ChangingMesh::file(std::size_t number)
{
    FileBatch batch;
    batch.path = "d" + std::to_string(number % 100) + "/f" + std::to_string(number) + ".yaml";
    batch.state = FileState::Read;
    batch.format = "odps";
    const std::string id = std::to_string(number);
    const std::string domain = "domain-" + std::to_string(number % 40);
    const auto refer = [&](int entity, Role role, Kind kind, const std::string& target) {
        batch.entities[static_cast<std::size_t>(entity)].references.push_back({role, kind, target, {}, {}});
    };
    const int product = addDraft(batch, Kind::DataProduct, "product-" + id, -1,
                                 {{"status", "active"}, {"domain", domain}, {"tags", {words(1), words(1)}},
                                  {"description", {{"purpose", "Everything about " + words(6)}, {"limitations", words(5)}}}});
    batch.entities.back().version = "1.0.0";
    batch.entities.back().name = words(2) + " " + id;
    refer(product, Role::Domain, Kind::Domain, domain);
    refer(addDraft(batch, Kind::OutputPort, "out", product, {{"contractId", "contract-" + id}, {"type", "tables"}}), Role::Contract,
          Kind::DataContract, "contract-" + id);
    const std::string origin = std::to_string(number == 0 ? 0 : m_random() % number);
    refer(addDraft(batch, Kind::InputPort, "in", product, {{"contractId", "contract-" + origin}}), Role::Contract,
          Kind::DataContract, "contract-" + origin);
    const int contract = addDraft(batch, Kind::DataContract, "contract-" + id, -1,
                                  {{"status", "active"}, {"domain", domain}, {"description", {{"purpose", words(8)}}},
                                   {"servers", {{{"server", "main"}, {"type", "postgres"}, {"schema", words(1)}}}}});
    batch.entities.back().version = "1.0.0";
    const int table = addDraft(batch, Kind::Dataset, "table_" + id, contract, {{"physicalType", "table"}, {"description", words(6)}});
    for (int i = 0; i < kColumns; ++i)
        addDraft(batch, Kind::Column, words(1) + "_" + std::to_string(i), table,
                 {{"logicalType", "string"}, {"physicalType", "varchar(80)"}, {"required", i % 3 == 0}, {"description", "The " + words(7)}});
    addDraft(batch, Kind::Dataset, "lake/" + id, -1, {{"description", words(6)}});
    const int job = addDraft(batch, Kind::Job, "job-" + id, -1, {{"description", words(6)}});
    refer(job, Role::Reads, Kind::Dataset, "lake/" + origin);
    refer(job, Role::Writes, Kind::Dataset, "lake/" + id);
    return batch;
}

std::size_t ChangingMesh::jobOf(std::size_t file) const
{
    return m_files[file].entities.size() - 1;
}

// The store numbers entities as they come.
EntityId ChangingMesh::idOf(std::size_t file, std::size_t index) const
{
    return static_cast<EntityId>(m_begin[file] + index) + 1;
}

store::SourceDelta ChangingMesh::first(SourceId source)
{
    store::SourceDelta delta;
    delta.source = source;
    delta.state = "complete";
    delta.at = m_clock;
    for (std::size_t f = 0; f < m_files.size(); ++f) {
        store::FileChange change;
        change.row.path = m_files[f].path;
        change.row.state = FileState::Read;
        change.row.format = m_files[f].format;
        change.row.size = 4'000;
        change.row.readAt = m_clock;
        change.diagnostics = &m_files[f].diagnostics;
        change.points = &m_files[f].points;
        delta.files.push_back(change);
        for (const EntityDraft& draft : m_files[f].entities) {
            store::EntityChange add;
            add.draft = &draft;
            add.content = contentDigest(draft);
            add.parentChange = draft.parent < 0 ? -1 : static_cast<int>(m_begin[f]) + draft.parent;
            add.file = static_cast<int>(f);
            if (draft.parent < 0)
                delta.claims.push_back({static_cast<int>(f), 0, static_cast<int>(delta.entities.size()), 0, add.content, draft.mark.line, true});
            delta.entities.push_back(add);
        }
    }
    return delta;
}

void ChangingMesh::alter(EntityDraft& draft)
{
    // Any one of its fields, each as likely.
    auto field = draft.facts.begin();
    std::advance(field, static_cast<std::ptrdiff_t>(m_random() % draft.facts.size()));
    if (field->is_boolean())
        *field = !field->get<bool>();
    else if (field.key() == "description")
        (field->is_object() ? (*field)["purpose"] : *field) = "The " + words(7);
    else if (field->is_string())
        *field = words(1) + std::to_string(m_random() % 10);
    else if (field.key() == "tags")
        *field = {words(1), words(1)};
    else
        (*field)[0]["schema"] = words(1) + std::to_string(m_random() % 10);
}

store::SourceDelta ChangingMesh::change(SourceId source, std::size_t fields, std::size_t edges)
{
    m_clock += kMicrosPerDay;
    store::SourceDelta delta;
    delta.source = source;
    delta.state = "complete";
    delta.at = m_clock;
    std::set<std::size_t> chosen;
    while (chosen.size() < fields) {
        const std::size_t number = m_random() % m_places.size();
        const Place place = m_places[number];
        if (chosen.insert(number).second)
            alter(m_files[place.file].entities[place.index]);
    }
    // Another origin takes one edge into the job and one on to its table, both at two levels.
    for (std::size_t i = 0; i < (edges + 1) / 2; ++i) {
        const std::size_t f = 1 + m_random() % (m_files.size() - 1);
        m_files[f].entities[jobOf(f)].references[0].target = "lake/" + std::to_string(m_random() % f);
        chosen.insert(m_begin[f] + jobOf(f));
    }
    for (const std::size_t number : chosen) {
        const Place place = m_places[number];
        const EntityDraft& draft = m_files[place.file].entities[place.index];
        store::EntityChange change;
        change.action = store::EntityChange::Action::Change;
        change.id = idOf(place.file, place.index);
        change.parentId = draft.parent < 0 ? 0 : idOf(place.file, static_cast<std::size_t>(draft.parent));
        change.draft = &draft;
        change.content = contentDigest(draft);
        delta.entities.push_back(change);
    }
    return delta;
}

} // namespace tributary::benchmark
