// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Picture, outline, tables and every exported file are one answer: compared on the sample mesh at every
// level and for every filter, and across two dates.
#include "model/base/json.h"
#include "model/query/lineage_query.h"
#include "model/query/local_catalog_service.h"
#include "model/query/local_layout_service.h"
#include "model/query/moment_catalog.h"
#include "model/store/reader.h"
#include "tests/support/core/temp_folder.h"
#include "tests/window/window_driver.h"
#include "views/lineage/lineage_board.h"
#include "views/lineage/lineage_filter_menu.h"
#include "views/lineage/lineage_panel.h"
#include "views/lineage/lineage_tables.h"
#include "views/lineage/outline_model.h"
#include "views/product/cell_table_model.h"
#include "views/product/data_table.h"

#include <QRegularExpression>

#include <filesystem>
#include <fstream>
#include <set>

namespace tributary::test {
namespace {

using lineage::Level;
using views::LineageBoard;
using views::LineageExport;
using Edges = std::multiset<std::pair<std::string, std::string>>;

class LineageOneQuery : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_folder = new TempFolder;
        const std::filesystem::path mesh = s_folder->path() / "mesh";
        std::filesystem::copy(TRIBUTARY_SOURCE_DIR "/resources/samples/quote-to-cash", mesh, std::filesystem::copy_options::recursive);
        ASSERT_NO_FATAL_FAILURE(syncInto(catalogFile(), mesh.string()));
        // One document goes, so that there are two moments to compare.
        std::vector<std::filesystem::path> documents;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(mesh))
            if (entry.is_regular_file() && entry.path().extension() == ".yaml")
                documents.push_back(entry.path());
        std::sort(documents.begin(), documents.end());
        ASSERT_FALSE(documents.empty());
        std::filesystem::remove(documents.front()); // no more: what loses much at once waits for a person
        ASSERT_NO_FATAL_FAILURE(syncInto(catalogFile(), mesh.string()));
    }
    static void TearDownTestSuite() { delete s_folder; }
    static std::string catalogFile() { return (s_folder->path() / "catalog.tributary").string(); }

    LineageOneQuery() { board.resize(1300, 820); }
    void open(Level level)
    {
        board.show();
        board.showLink({{}, level, {}});
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return board.isSettled(); }, 20'000));
    }
    void narrow(const query::LineageNarrowing& narrowing)
    {
        board.toolbar()->filter()->setNarrowing(narrowing);
        emit board.toolbar()->filter()->narrowed();
        settle();
    }

    // What the board shows, four times.
    void compare(const lineage::LineageResult& expected, const std::string& what)
    {
        if (expected.nodes.empty()) {
            EXPECT_TRUE(board.showsMessage()) << what;
            return;
        }
        ASSERT_FALSE(board.showsMessage()) << what;
        const views::Scene& scene = *board.view()->scene();
        std::multiset<std::string> nodes;
        Edges edges;
        for (const lineage::ResultNode& node : expected.nodes)
            nodes.insert(node.ref);
        for (const lineage::ResultEdge& edge : expected.edges)
            edges.emplace(expected.nodes[edge.from].ref, expected.nodes[edge.to].ref);

        // The picture: each edge has at least one line, and each line is of an edge.
        std::multiset<std::string> drawn;
        for (const views::SceneNode& node : scene.nodes)
            drawn.insert(node.ref.toStdString());
        EXPECT_EQ(drawn, nodes) << what;
        std::set<std::pair<std::string, std::string>> lines;
        for (const views::SceneArc& arc : scene.arcs)
            lines.emplace(scene.nodes[static_cast<std::size_t>(arc.from)].ref.toStdString(), scene.nodes[static_cast<std::size_t>(arc.to)].ref.toStdString());
        EXPECT_EQ(lines, (std::set<std::pair<std::string, std::string>>(edges.begin(), edges.end()))) << what;

        // The tables.
        std::multiset<std::string> listed;
        const QAbstractItemModel* table = board.tables()->nodeTable()->model();
        for (int row = 0; row < table->rowCount(); ++row)
            listed.insert(table->index(row, 0).data(views::CellRefRole).toString().toStdString());
        EXPECT_EQ(listed, nodes) << what;
        EXPECT_EQ(board.tables()->edgeTable()->model()->rowCount(), static_cast<int>(edges.size())) << what;

        // The outline, with nothing in focus.
        board.view()->setFocusPlace({});
        emit board.view()->placeChosen();
        std::multiset<std::string> outlined;
        const views::OutlineModel* outline = board.panel()->outlineModel();
        const QModelIndex all = outline->index(outline->rowCount() - 1, 0); // below what changed
        for (int row = 0; row < outline->rowCount(all); ++row)
            outlined.insert(scene.nodes[static_cast<std::size_t>(outline->placeAt(outline->index(row, 0, all)).node)].ref.toStdString());
        EXPECT_EQ(outlined, nodes) << what;
        compareFiles(nodes, edges, what);
    }

    void compareFiles(const std::multiset<std::string>& nodes, const Edges& edges, const std::string& what)
    {
        const auto count = [this](LineageExport format, const char* pattern) {
            auto found = QRegularExpression(QLatin1String(pattern), QRegularExpression::MultilineOption).globalMatch(QString::fromUtf8(board.exported(format)));
            std::size_t matches = 0;
            for (; found.hasNext(); found.next())
                ++matches;
            return matches;
        };
        EXPECT_EQ(count(LineageExport::Dot, "^  n\\d+ \\["), nodes.size()) << what;
        EXPECT_EQ(count(LineageExport::Dot, "^  n\\d+ -> n\\d+"), edges.size()) << what;
        EXPECT_EQ(count(LineageExport::Mermaid, "^  n\\d+\\["), nodes.size()) << what;
        EXPECT_EQ(count(LineageExport::Mermaid, "^  n\\d+ (-->|==>|-\\.->)"), edges.size()) << what;
        EXPECT_EQ(count(LineageExport::Graphml, "<node "), nodes.size()) << what;
        EXPECT_EQ(count(LineageExport::Graphml, "<edge "), edges.size()) << what;
        const QString csv = QString::fromUtf8(board.exported(LineageExport::Csv));
        std::set<std::pair<std::string, std::string>> rows;
        auto row = QRegularExpression(QStringLiteral("^\"([^\"]*)\",\"([^\"]*)\","), QRegularExpression::MultilineOption).globalMatch(csv);
        while (row.hasNext()) {
            const auto match = row.next();
            rows.emplace(match.captured(1).toStdString(), match.captured(2).toStdString());
        }
        EXPECT_EQ(rows, (std::set<std::pair<std::string, std::string>>(edges.begin(), edges.end()))) << what;
        if (board.compared())
            return; // that document holds what changed alone
        const Json document = parseJson(board.exported(LineageExport::Json).toStdString());
        std::multiset<std::string> refs;
        for (const Json& node : document.at("nodes"))
            refs.insert(node.at("ref").get<std::string>());
        Edges pairs;
        for (const Json& edge : document.at("edges"))
            pairs.emplace(edge.at("from").get<std::string>(), edge.at("to").get<std::string>());
        EXPECT_EQ(refs, nodes) << what;
        EXPECT_EQ(pairs, edges) << what;
    }

    lineage::LineageResult asked(Level level, const query::LineageNarrowing& narrowing)
    {
        auto reader = store::Reader::open(catalogFile());
        EXPECT_TRUE(reader.has_value());
        query::LineageRequest request;
        request.level = level == Level::Column ? Level::Dataset : level;
        request.columns = level == Level::Column;
        request.narrow = narrowing;
        auto result = query::lineageOf(**reader, request);
        EXPECT_TRUE(result.has_value());
        return result ? std::move(*result) : lineage::LineageResult{};
    }

    static inline TempFolder* s_folder = nullptr;
    query::LocalCatalogService catalog{QString::fromStdString(catalogFile())};
    query::MomentCatalog moments{catalog};
    query::LocalLayoutService layout{{}};
    LineageBoard board{moments, layout, QStringLiteral("lineage:one-query")};
};

TEST_F(LineageOneQuery, HoldsAtEveryLevelForEveryFilter)
{
    for (const Level level : {Level::Domain, Level::Product, Level::Port, Level::Job, Level::Dataset, Level::Column}) {
        ASSERT_NO_FATAL_FAILURE(open(level));
        const lineage::LineageResult whole = asked(level, {});
        ASSERT_FALSE(whole.nodes.empty());
        ASSERT_NO_FATAL_FAILURE(compare(whole, std::string(lineage::levelName(level))));
        std::vector<query::LineageNarrowing> filters;
        std::set<std::string> domains, platforms;
        std::set<Kind> kinds;
        std::set<lineage::EdgeKind> edgeKinds;
        for (const lineage::ResultNode& node : whole.nodes) {
            domains.insert(node.domain);
            platforms.insert(node.technology);
            kinds.insert(node.kind);
        }
        for (const lineage::ResultEdge& edge : whole.edges)
            for (const lineage::ResultReason& reason : edge.reasons)
                edgeKinds.insert(reason.kind);
        const auto add = [&filters](auto fill) { fill(filters.emplace_back()); };
        for (const std::string& domain : domains)
            if (!domain.empty())
                add([&](query::LineageNarrowing& filter) { filter.domains = {domain}; });
        for (const std::string& platform : platforms)
            if (!platform.empty())
                add([&](query::LineageNarrowing& filter) { filter.platforms = {platform}; });
        for (const Kind kind : kinds)
            add([&](query::LineageNarrowing& filter) { filter.kinds = {kind}; });
        for (const lineage::EdgeKind kind : edgeKinds)
            add([&](query::LineageNarrowing& filter) { filter.edgeKinds = {kind}; });
        add([](query::LineageNarrowing& filter) { filter.tags = {"no such tag"}; });
        add([](query::LineageNarrowing& filter) { filter.freshSince = 1; });
        add([](query::LineageNarrowing& filter) { filter.freshSince = nowMicros() + kMicrosPerDay; });
        if (!domains.empty() && !kinds.empty())
            add([&](query::LineageNarrowing& filter) {
                filter.domains = {*domains.rbegin()};
                filter.kinds = {*kinds.begin()};
            });
        for (const query::LineageNarrowing& filter : filters) {
            ASSERT_NO_FATAL_FAILURE(narrow(filter));
            ASSERT_NO_FATAL_FAILURE(compare(asked(level, filter), std::string(lineage::levelName(level)) + ": " + board.toolbar()->filter()->words().toStdString()));
        }
        ASSERT_NO_FATAL_FAILURE(narrow({}));
    }
}

TEST_F(LineageOneQuery, HoldsForTwoDatesAsOne)
{
    for (const Level level : {Level::Product, Level::Dataset, Level::Column}) {
        ASSERT_NO_FATAL_FAILURE(open(level));
        board.compareWith(tributary::Moment{1, 0});
        ASSERT_NO_FATAL_FAILURE(settle());
        ASSERT_TRUE(board.compared()) << lineage::levelName(level);
        ASSERT_NO_FATAL_FAILURE(compare(board.compared()->together.result, "two dates, " + std::string(lineage::levelName(level))));
        const Json document = parseJson(board.exported(LineageExport::Json).toStdString());
        const lineage::LineageUnion& both = board.compared()->together;
        EXPECT_EQ(document.at("counts").at("nodes").at("removed"), both.nodeCounts.removed);
        EXPECT_EQ(document.at("counts").at("edges").at("same"), both.edgeCounts.same);
        board.compareWith({});
        ASSERT_NO_FATAL_FAILURE(settle());
    }
}

TEST_F(LineageOneQuery, TheFilterOffersWhatTheGraphHolds)
{
    ASSERT_NO_FATAL_FAILURE(open(Level::Dataset));
    const lineage::LineageResult whole = asked(Level::Dataset, {});
    std::set<std::string> domains;
    for (const lineage::ResultNode& node : whole.nodes)
        if (!node.domain.empty())
            domains.insert(node.domain);
    views::LineageFilterMenu* filter = board.toolbar()->filter();
    ASSERT_EQ(filter->part(views::LineageFilterMenu::Domains)->actions().size(), static_cast<qsizetype>(domains.size()));
    filter->part(views::LineageFilterMenu::Domains)->actions().front()->toggle();
    settle();
    EXPECT_EQ(filter->narrowing().domains, (std::vector<std::string>{*domains.begin()}));
    EXPECT_LT(board.view()->scene()->nodes.size(), whole.nodes.size());
    EXPECT_EQ(filter->part(views::LineageFilterMenu::Domains)->actions().size(), static_cast<qsizetype>(domains.size())) << "the others can still be added";
    EXPECT_TRUE(board.notice().contains(QStringLiteral("hidden")));
    filter->clearAll();
    settle();
    EXPECT_EQ(board.view()->scene()->nodes.size(), whole.nodes.size());
    EXPECT_TRUE(board.notice().isEmpty()) << board.notice().toStdString();
}

} // namespace
} // namespace tributary::test
