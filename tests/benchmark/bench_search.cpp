// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From a keystroke to the best fifty with exact counts of all facets, beside what SQLite's full-text
// index needs for the best fifty alone (ORDER BY bm25), on the same texts in the same run.
//   bench_search [ENTITIES] [--json FILE] [--export FOLDER]
// --export writes the documents, queries and known items for peers that are not linked here.
#include "tests/benchmark/measuring.h"
#include "tests/benchmark/search_mesh.h"

#include "model/base/text.h"
#include "model/search/catalog_search.h"
#include "model/search/tokens.h"
#include "tests/support/core/known_items.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

using namespace tributary;

namespace {

constexpr std::size_t kQueries = 400;
constexpr std::size_t kPeerQueries = 60; // the peer takes seconds for some
constexpr std::size_t kBest = 50;
constexpr int kColumnWeight = 7;
constexpr int kRepeats = 3; // the best of so many: other programs run beside

double millisecondsOf(const std::function<void()>& work)
{
    return benchmark::secondsOf(work) * 1000;
}

double bestOf(const std::function<void()>& work)
{
    double best = millisecondsOf(work);
    for (int i = 1; i < kRepeats; ++i)
        best = std::min(best, millisecondsOf(work));
    return best;
}

struct Times {
    double p50 = 0;
    double p99 = 0;
    double most = 0;
};

Times timesOf(const std::vector<double>& each)
{
    return {benchmark::percentileOf(each, 0.5), benchmark::percentileOf(each, 0.99), benchmark::percentileOf(each, 1)};
}

// The full-text index as the cache has it, without content of its own.
class Peer {
public:
    explicit Peer(const std::string& path)
    {
        sqlite3_open(path.c_str(), &m_database);
        run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -262144;"
            "CREATE VIRTUAL TABLE texts USING fts5(name, words, columns, description, tags, owners, content='',"
            " tokenize='unicode61 remove_diacritics 2', prefix='1 2 3 4');"
            "INSERT INTO texts(texts, rank) VALUES ('hashsize', 67108864); BEGIN");
        sqlite3_prepare_v2(m_database, "INSERT INTO texts(rowid, name, words, columns, description, tags, owners) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                           -1, &m_insert, nullptr);
        sqlite3_prepare_v2(m_database, "SELECT rowid FROM texts WHERE texts MATCH ?1 ORDER BY bm25(texts) LIMIT 50", -1, &m_select, nullptr);
    }
    ~Peer()
    {
        sqlite3_finalize(m_insert);
        sqlite3_finalize(m_select);
        sqlite3_close(m_database);
    }
    Peer(const Peer&) = delete;
    Peer& operator=(const Peer&) = delete;

    void add(const benchmark::SearchEntity& entity)
    {
        using search::Place;
        sqlite3_bind_int64(m_insert, 1, entity.id);
        const auto bind = [&](int column, const std::string& text) { sqlite3_bind_text(m_insert, column, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT); };
        const auto place = [&](Place of) -> const std::string& { return entity.texts[static_cast<std::size_t>(of)]; };
        bind(2, entity.name);
        bind(3, join(identifierWords(entity.name), " "));
        bind(4, entity.weight == kColumnWeight ? entity.name : place(Place::Column)); // as the cache has it
        bind(5, place(Place::Text));
        bind(6, place(Place::Tag));
        bind(7, place(Place::Owner));
        sqlite3_step(m_insert);
        sqlite3_reset(m_insert);
    }
    void finish() { run("COMMIT"); }
    std::size_t ask(const std::string& typed)
    {
        std::string expression;
        for (const std::string& word : split(typed, ' '))
            expression += (expression.empty() ? "\"" : " \"") + word + "\" *";
        sqlite3_bind_text(m_select, 1, expression.data(), static_cast<int>(expression.size()), SQLITE_TRANSIENT);
        std::size_t rows = 0;
        while (sqlite3_step(m_select) == SQLITE_ROW)
            ++rows;
        sqlite3_reset(m_select);
        return rows;
    }

private:
    void run(const char* text)
    {
        if (sqlite3_exec(m_database, text, nullptr, nullptr, nullptr) != SQLITE_OK) {
            std::fprintf(stderr, "%s\n", sqlite3_errmsg(m_database));
            std::exit(4);
        }
    }
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_insert = nullptr;
    sqlite3_stmt* m_select = nullptr;
};

std::vector<std::uint32_t> ask(const search::SearchIndex& index, const std::string& typed, bool facets)
{
    const search::Query query = search::parseQuery(typed).value();
    search::CatalogSearch catalogSearch(index, query, {});
    if (facets)
        catalogSearch.facets();
    std::vector<std::uint32_t> rows;
    for (const search::RankedRow& row : catalogSearch.best(kBest))
        rows.push_back(row.row);
    return rows;
}

void exportForPeers(const std::string& folder, const benchmark::SearchMesh& mesh, const std::vector<std::string>& queries,
                    const std::vector<test::KnownItem>& known)
{
    using search::Place;
    std::ofstream documents(folder + "/documents.ndjson");
    mesh.forEach([&](const benchmark::SearchEntity& entity) {
        const auto place = [&](Place of) -> const std::string& { return entity.texts[static_cast<std::size_t>(of)]; };
        documents << Json{{"id", entity.id}, {"name", entity.name}, {"compact", search::compactName(entity.name)}, {"words", join(identifierWords(entity.name), " ")},
                          {"columns", place(Place::Column)}, {"description", place(Place::Text)}, {"tags", place(Place::Tag)}, {"owners", place(Place::Owner)}}
                         .dump() << '\n';
    });
    std::ofstream(folder + "/queries.json") << Json(queries).dump();
    Json items = Json::array();
    for (const test::KnownItem& item : known)
        items.push_back({{"how", test::knownName(item.how)}, {"query", item.query}, {"name", item.name}});
    std::ofstream(folder + "/known.json") << items.dump();
}

Json timesJson(const Times& times)
{
    return {{"p50_ms", times.p50}, {"p99_ms", times.p99}, {"max_ms", times.most}};
}

} // namespace

int main(int argc, char** argv)
{
    std::size_t entities = 100'000;
    std::string jsonPath;
    std::string exportPath;
    for (int i = 1; i < argc; ++i) {
        if (std::string(argv[i]) == "--json" && i + 1 < argc)
            jsonPath = argv[++i];
        else if (std::string(argv[i]) == "--export" && i + 1 < argc)
            exportPath = argv[++i];
        else
            entities = std::strtoull(argv[i], nullptr, 10);
    }
    const benchmark::SearchMesh mesh = benchmark::searchMesh(entities);
    const double before = benchmark::memoryNow();
    search::SearchIndexBuilder builder;
    for (std::uint32_t code = 1; code < mesh.values.size(); ++code)
        builder.setValue(code, mesh.values[code]);
    std::vector<std::uint32_t> popularity;
    std::vector<std::string> assets;
    std::vector<std::string> columns;
    double adding = 0;
    mesh.forEach([&](const benchmark::SearchEntity& entity) {
        search::SearchRowData data;
        data.entity = entity.id;
        data.weight = entity.weight;
        data.name = entity.name;
        data.codes = entity.codes;
        data.columns = entity.columns;
        for (std::size_t place = 0; place < search::kPlaceCount; ++place)
            data.texts[place] = entity.texts[place];
        adding += millisecondsOf([&] { builder.add(data); });
        popularity.push_back(entity.popularity);
        (entity.weight == kColumnWeight ? columns : assets).push_back(entity.name);
    });
    std::shared_ptr<const search::SearchIndex> index;
    const double building = millisecondsOf([&] { index = builder.build(popularity); });
    std::printf("%zu entities; index added in %.0f ms, built in %.0f ms, %.1f MiB (process +%.0f MiB)\n", index->rows(), adding, building,
                static_cast<double>(index->bytes()) / 1048576.0, benchmark::memoryNow() - before);

    const std::vector<std::string> queries = benchmark::typedQueries(kQueries, 5);
    std::vector<double> ours;
    for (const std::string& query : queries)
        ours.push_back(bestOf([&] { ask(*index, query, true); }));
    const Times own = timesOf(ours);
    std::printf("keystroke to top 50 with facets   p50 %8.3f ms   p99 %8.2f ms   max %8.2f ms\n", own.p50, own.p99, own.most);

    Times peer;
    {
        const benchmark::ScratchFolder scratch;
        Peer texts(scratch.file("texts.sqlite"));
        mesh.forEach([&](const benchmark::SearchEntity& entity) { texts.add(entity); });
        texts.finish();
        std::vector<double> theirs;
        for (std::size_t i = 0; i < kPeerQueries; ++i)
            theirs.push_back(bestOf([&] { texts.ask(queries[i]); }));
        peer = timesOf(theirs);
    }
    std::printf("FTS5 ORDER BY bm25() LIMIT 50     p50 %8.3f ms   p99 %8.2f ms   max %8.2f ms\n", peer.p50, peer.p99, peer.most);
    std::printf("times faster                      p50 %8.1f      p99 %8.1f\n", peer.p50 / own.p50, peer.p99 / own.p99);

    Json known = Json::object();
    const std::vector<test::KnownItem> items = test::knownItems(assets, columns, 2'000, 11);
    if (!exportPath.empty())
        exportForPeers(exportPath, mesh, queries, items);
    const auto scores = test::scoreKnownItems(items, [&](const std::string& typed) {
        std::vector<std::string> names;
        for (const std::uint32_t row : ask(*index, typed, false))
            if (names.size() < 10)
                names.emplace_back(index->names().name(row));
        return names;
    });
    for (std::size_t how = 0; how < test::kKnownCount; ++how) {
        const char* name = test::knownName(static_cast<test::Known>(how));
        std::printf("known item, %-22s right first %.3f   MRR %.3f\n", name, scores[how].share(), scores[how].meanReciprocalRank());
        known[name] = {{"first", scores[how].share()}, {"mrr", scores[how].meanReciprocalRank()}};
    }
    if (!jsonPath.empty())
        std::ofstream(jsonPath) << Json{{"benchmark", "search"}, {"entities", index->rows()}, {"index_mib", static_cast<double>(index->bytes()) / 1048576.0},
                                        {"build_ms", adding + building}, {"search", timesJson(own)}, {"fts5_bm25", timesJson(peer)},
                                        {"p99_ratio", peer.p99 / own.p99}, {"known_items", known}}.dump(2) << '\n';
    return 0;
}
