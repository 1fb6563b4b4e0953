// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/scale_mesh.h"

#include "model/base/text.h"
#include "tests/support/core/named_assets.h"

#include <algorithm>
#include <cstdlib>

namespace tributary::benchmark {

namespace {

constexpr double kEntitiesPerFile = 62.5;
constexpr int kContractDatasets = 4;
constexpr int kColumns = 12;
constexpr std::size_t kDomains = 40;
constexpr std::size_t kTerms = 500;
constexpr std::size_t kOwners = 500;
constexpr std::size_t kHubEvery = 200;
constexpr Micros kWrittenAt = 1'750'000'000LL * kMicrosPerSecond;
const char* const kVocabulary = "vocabulary.yaml";
const char* const kTypes[] = {"string", "string", "string", "integer", "number", "date", "timestamp", "boolean"};
const char* const kStatus[] = {"active", "active", "active", "active", "draft", "deprecated"};
const char* const kServers[] = {"snowflake", "kafka", "postgres", "s3", "bigquery", "databricks", "oracle", "api"};

std::string padded(std::size_t number)
{
    std::string digits = std::to_string(number);
    return std::string(digits.size() < 7 ? 7 - digits.size() : 0, '0') + digits;
}

// One file while it is made. Names come from one row of random numbers and descriptions from another,
// so that a new state of the file has the same entities.
class Writing {
public:
    Writing(FileBatch& batch, unsigned seed, unsigned state) : m_batch(batch), m_names(seed), m_words(seed ^ (state * 2'654'435'761U)) {}

    int add(Kind kind, std::string local, int parent, Json facts)
    {
        EntityDraft draft;
        draft.kind = kind;
        draft.name = local;
        draft.local = std::move(local);
        draft.parent = parent;
        draft.facts = std::move(facts);
        draft.mark = {static_cast<int>(m_batch.entities.size()) * 4 + 1, 1, m_batch.entities.size() * 80};
        ++m_batch.read[std::string(kindName(kind))];
        m_batch.entities.push_back(std::move(draft));
        return static_cast<int>(m_batch.entities.size()) - 1;
    }
    EntityDraft& at(int entity) { return m_batch.entities[static_cast<std::size_t>(entity)]; }
    void refer(int entity, Role role, Kind kind, std::string target, std::string part = {})
    {
        at(entity).references.push_back({role, kind, std::move(target), {}, std::move(part)});
    }
    void columns(int dataset)
    {
        for (int i = 0; i < kColumns; ++i) {
            std::string name = m_names.spelled(m_names.words(1 + m_names.below(3)));
            const char* type = kTypes[m_names.below(std::size(kTypes))];
            Json facts{{"logicalType", type}, {"physicalType", type + ("(" + std::to_string(m_words.below(200)) + ")")}, {"required", m_names.below(3) == 0}};
            if (m_names.below(3) == 0)
                facts["description"] = m_words.sentence(5);
            add(Kind::Column, name + (i < 6 ? "" : "_" + std::to_string(i)) + std::string(static_cast<std::size_t>(i % 6), '_'), dataset, std::move(facts));
        }
    }
    // Low numbers far more often than high ones.
    std::size_t skewed(std::size_t end)
    {
        const double place = static_cast<double>(m_names.below(1'000'000)) / 1e6;
        return static_cast<std::size_t>(place * place * static_cast<double>(end));
    }
    std::string name(std::size_t words) { return m_names.spelled(m_names.words(words)); }
    std::string sentence(std::size_t words) { return m_words.sentence(words); }
    std::size_t below(std::size_t end) { return m_names.below(end); }

private:
    FileBatch& m_batch;
    test::NameMaker m_names;
    test::NameMaker m_words;
};

std::string contractId(std::size_t number)
{
    return "contract-" + std::to_string(number);
}

std::string lakeName(std::size_t number)
{
    return "lake/table-" + std::to_string(number);
}

} // namespace

ScaleMesh::ScaleMesh(std::size_t entities, unsigned seed)
    : m_seed(seed), m_states(std::max<std::size_t>(1, static_cast<std::size_t>(static_cast<double>(entities) / kEntitiesPerFile)), 0)
{
}

std::size_t ScaleMesh::datasets() const
{
    return m_states.size() * (kContractDatasets + 1);
}

void ScaleMesh::change(double share)
{
    const auto step = static_cast<std::size_t>(1 / share);
    for (std::size_t i = m_rounds++ % step; i < m_states.size(); i += step)
        ++m_states[i];
}

Result<sources::WalkResult> ScaleMesh::list(const StopToken&)
{
    sources::WalkResult walk;
    walk.files.reserve(files());
    for (std::size_t i = 0; i < m_states.size(); ++i)
        walk.files.push_back({"mesh/" + padded(i) + ".yaml", 9'000, kWrittenAt + m_states[i] * kMicrosPerSecond, true});
    walk.files.push_back({kVocabulary, 60'000, kWrittenAt, true});
    return walk;
}

Result<sync::FileContent> ScaleMesh::read(const std::string& path) const
{
    if (path == kVocabulary)
        return sync::FileContent{digestOf(path), vocabulary()};
    const std::size_t number = std::strtoull(path.c_str() + path.find('/') + 1, nullptr, 10);
    const unsigned state = m_states.at(number);
    return sync::FileContent{digestOf(path + ' ' + std::to_string(state)), group(number, state)};
}

FileBatch ScaleMesh::vocabulary() const
{
    FileBatch batch;
    batch.path = kVocabulary;
    batch.state = FileState::Read;
    batch.format = "tributary";
    Writing file(batch, m_seed, 0);
    for (std::size_t i = 0; i < kDomains; ++i) {
        const int domain = file.add(Kind::Domain, "domain-" + std::to_string(i), -1, {{"description", file.sentence(8)}});
        file.at(domain).name = file.name(2);
        if (i >= 8)
            file.refer(domain, Role::ParentDomain, Kind::Domain, "domain-" + std::to_string(i % 8));
    }
    for (std::size_t i = 0; i < kTerms; ++i) {
        const int term = file.add(Kind::Term, "term-" + std::to_string(i), -1, {{"definition", file.sentence(12)}});
        file.at(term).name = file.name(2);
        file.refer(term, Role::Domain, Kind::Domain, "domain-" + std::to_string(file.skewed(kDomains)));
    }
    return batch;
}

FileBatch ScaleMesh::group(std::size_t number, unsigned state) const
{
    FileBatch batch;
    batch.path = "mesh/" + padded(number) + ".yaml";
    batch.state = FileState::Read;
    batch.format = "registry";
    batch.entities.reserve(80);
    Writing file(batch, m_seed + 1 + static_cast<unsigned>(number) * 7'919U, state);
    const std::string id = std::to_string(number);
    const std::string domain = "domain-" + std::to_string(file.skewed(kDomains));
    const std::string owner = "owner" + std::to_string(file.skewed(kOwners)) + "@example.org";
    const std::string status = kStatus[file.below(std::size(kStatus))];

    const int product = file.add(Kind::DataProduct, "product-" + id, -1,
                                 {{"status", status}, {"domain", domain}, {"tags", {file.name(1), file.name(1)}},
                                  {"description", {{"purpose", file.sentence(9)}, {"limitations", file.sentence(6)}}}});
    file.at(product).version = "1.0.0";
    file.at(product).name = file.name(2 + file.below(2));
    file.refer(product, Role::Domain, Kind::Domain, domain);
    file.refer(product, Role::Owner, Kind::Person, owner);
    const int port = file.add(Kind::OutputPort, "main", product, {{"contractId", contractId(number)}, {"type", "tables"}});
    file.refer(port, Role::Contract, Kind::DataContract, contractId(number));

    const int contract = file.add(Kind::DataContract, contractId(number), -1,
                                  {{"status", status}, {"domain", domain}, {"description", {{"purpose", file.sentence(8)}}},
                                   {"servers", {{{"server", "main"}, {"type", kServers[file.below(std::size(kServers))]}, {"schema", file.name(1)}}}}});
    file.at(contract).version = "1.0.0";
    file.at(contract).name = file.name(2);
    file.refer(contract, Role::Domain, Kind::Domain, domain);
    file.refer(contract, Role::Term, Kind::Term, "term-" + std::to_string(file.skewed(kTerms)));
    for (int i = 0; i < kContractDatasets; ++i) {
        const int table = file.add(Kind::Dataset, file.name(2 + file.below(3)) + "_" + std::to_string(i), contract,
                                   {{"physicalType", "table"}, {"description", file.sentence(8)}});
        file.columns(table);
    }

    const int lake = file.add(Kind::Dataset, lakeName(number), -1, {{"description", file.sentence(8)}});
    file.at(lake).merges = true;
    file.columns(lake);
    const int job = file.add(Kind::Job, "job-" + id, -1, {{"description", file.sentence(6)}});
    file.at(job).merges = true;
    const std::size_t before = number == 0 ? 0 : file.below(number);
    const bool fromHub = file.below(2) == 0;
    file.refer(job, Role::Reads, Kind::Dataset, lakeName(fromHub ? before - before % kHubEvery : before));
    file.refer(job, Role::Writes, Kind::Dataset, lakeName(number));
    return batch;
}

} // namespace tributary::benchmark
