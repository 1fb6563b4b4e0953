// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/search_mesh.h"

#include "model/base/text.h"
#include "tests/support/core/named_assets.h"

#include <algorithm>
#include <random>

namespace tributary::benchmark {

namespace {

using search::Aspect;
using search::Facet;

constexpr unsigned kSeed = 2026;
constexpr std::size_t kColumns = 12;
constexpr std::size_t kDomains = 40;
constexpr std::size_t kOwners = 500;
constexpr std::size_t kTags = 60;
constexpr std::uint32_t kHubEvery = 200;
const char* const kKinds[] = {"product", "contract", "output-port", "dataset", "column"};
const char* const kStatus[] = {"active", "draft", "deprecated", "retired"};
const char* const kTechnologies[] = {"snowflake", "kafka", "postgres", "s3", "bigquery", "databricks", "oracle", "api"};

// Codes stand in this order.
struct Codes {
    std::uint32_t kind = 1;
    std::uint32_t status = kind + 5;
    std::uint32_t technology = status + 4;
    std::uint32_t domain = technology + 8;
    std::uint32_t owner = domain + kDomains;
    std::uint32_t tag = owner + kOwners;
    std::uint32_t source = tag + kTags;
    std::uint32_t end = source + 1;
};

// Low numbers far more often than high ones.
std::uint32_t skewed(std::mt19937& random, std::size_t end)
{
    const double place = std::uniform_real_distribution<double>(0, 1)(random);
    return static_cast<std::uint32_t>(place * place * static_cast<double>(end));
}

} // namespace

SearchMesh searchMesh(std::size_t entities)
{
    const Codes codes;
    SearchMesh mesh;
    mesh.entities = entities;
    mesh.values.resize(codes.end);
    const auto name = [&](std::uint32_t code, auto facet, const std::string& text) {
        mesh.values[code] = {static_cast<int>(facet), text, folded(text)};
    };
    mesh.values[0] = {-1, {}, {}};
    for (std::uint32_t i = 0; i < 5; ++i)
        name(codes.kind + i, Facet::Kind, kKinds[i]);
    for (std::uint32_t i = 0; i < 4; ++i)
        name(codes.status + i, Facet::Lifecycle, kStatus[i]);
    for (std::uint32_t i = 0; i < 8; ++i)
        name(codes.technology + i, Facet::Technology, kTechnologies[i]);
    test::NameMaker names(kSeed);
    for (std::uint32_t i = 0; i < kDomains; ++i)
        name(codes.domain + i, Facet::Domain, "Domain " + std::to_string(i));
    for (std::uint32_t i = 0; i < kOwners; ++i)
        name(codes.owner + i, Facet::Owner, "Owner " + std::to_string(i));
    for (std::uint32_t i = 0; i < kTags; ++i)
        name(codes.tag + i, Facet::Tag, names.word() + std::to_string(i));
    name(codes.source, Facet::Source, "lake");
    return mesh;
}

void SearchMesh::forEach(const std::function<void(const SearchEntity&)>& visit) const
{
    const Codes codes;
    std::mt19937 random(kSeed);
    test::NameMaker names(kSeed + 1);
    EntityId last = 0;
    const auto make = [&](std::uint32_t kind, int weight, std::string title, std::vector<std::uint32_t> shared) {
        SearchEntity entity;
        entity.id = ++last;
        entity.weight = weight;
        entity.popularity = random() % kHubEvery == 0 ? 20 + random() % 10 : skewed(random, 8);
        entity.name = std::move(title);
        entity.texts[static_cast<std::size_t>(search::Place::Name)] = entity.name;
        entity.codes = std::move(shared);
        entity.codes.push_back(codes.kind + kind);
        return entity;
    };
    const auto text = [](SearchEntity& entity, search::Place place) -> std::string& { return entity.texts[static_cast<std::size_t>(place)]; };
    while (static_cast<std::size_t>(last) < entities) {
        const std::uint32_t owner = skewed(random, kOwners);
        const std::vector<std::uint32_t> shared = {codes.status + skewed(random, 4), codes.technology + skewed(random, 8),
                                                   codes.domain + skewed(random, kDomains), codes.owner + owner, codes.source};
        std::vector<std::string> columns;
        for (std::size_t i = 0; i < kColumns; ++i)
            columns.push_back(names.spelled(names.words(1 + names.below(3))));
        const std::string table = names.spelled(names.words(2 + names.below(3)));
        const bool offered = last % 5 == 0;
        for (std::uint32_t kind = offered ? 0 : 3; kind < 4; ++kind) {
            SearchEntity entity = make(kind, static_cast<int>(kind) + 1, kind == 3 ? table : names.spelled(names.words(2 + names.below(2))), shared);
            entity.columns = kind == 2 ? search::kUncounted : static_cast<int>(kColumns);
            text(entity, search::Place::Column) = kind == 2 ? std::string() : join(columns, "\n");
            text(entity, search::Place::Text) = names.sentence(8);
            text(entity, search::Place::Owner) = "Owner " + std::to_string(owner);
            const std::uint32_t tag = skewed(random, kTags);
            text(entity, search::Place::Tag) = values[codes.tag + tag].text;
            entity.codes.push_back(codes.tag + tag);
            visit(entity);
        }
        for (const std::string& column : columns) {
            SearchEntity entity = make(4, 7, column, shared);
            if (random() % 3 == 0)
                text(entity, search::Place::Text) = names.sentence(5);
            visit(entity);
        }
    }
}

std::vector<std::string> typedQueries(std::size_t count, unsigned seed)
{
    test::NameMaker names(seed);
    std::mt19937 random(seed);
    std::vector<std::string> queries;
    while (queries.size() < count) {
        const std::string word = names.word();
        if (queries.size() % 4 == 3)
            queries.push_back(word + ' ' + names.word().substr(0, 1 + random() % 10));
        else
            queries.push_back(word.substr(0, 1 + random() % 10));
    }
    return queries;
}

} // namespace tributary::benchmark
