// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever happened to a folder, every earlier state of it can be read back: as of each revision the
// cache says what a fresh cache of the folder as it was then says.
#include "model/query/lineage_query.h"
#include "model/query/product_query.h"
#include "tests/model/sync/support/mesh_folder.h"
#include "tests/support/catalog/catalog_state.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <set>

namespace tributary::test {
namespace {

class FolderPast : public ::testing::TestWithParam<unsigned> {
protected:
    std::string anyPath() { return "f" + std::to_string(m_random() % 6) + "/" + std::to_string(m_random() % 3) + ".yaml"; }

    std::string anyText()
    {
        const std::string version = std::to_string(1 + m_random() % 3) + ".0";
        const std::string id = std::to_string(m_random() % 5);
        std::string text = std::string(m_random() % 4, '\n'); // moves everything below
        if (m_random() % 2 == 0) {
            text += productText("product-" + id, version, "Purpose " + std::to_string(m_random() % 3),
                                "contract-" + std::to_string(m_random() % 6));
            if (m_random() % 2 == 0)
                text += "inputPorts:\n  - name: in\n    version: 1.0.0\n    contractId: contract-" + std::to_string(m_random() % 6) + "\n";
            if (m_random() % 2 == 0)
                text += "team:\n  name: T\n  members:\n    - username: person-" + std::to_string(m_random() % 3)
                    + "@example.org\n      name: Person " + std::to_string(m_random() % 4) + "\n      role: Owner\n";
            return text;
        }
        text += contractText("contract-" + id, version, static_cast<int>(m_random() % 5));
        return m_random() % 3 == 0 ? text + "dataProduct: product-" + id + "\n" : text;
    }

    void change()
    {
        const std::string path = anyPath();
        switch (m_random() % 7) {
        case 0:
            mesh.remove(path);
            break;
        case 1:
            if (std::filesystem::exists(mesh.root() / path))
                mesh.move(path, anyPath());
            break;
        case 2: // cannot be read any more
            if (std::filesystem::exists(mesh.root() / path))
                mesh.write(path, "apiVersion: v1.0.0\nkind: [");
            break;
        default:
            mesh.write(path, anyText());
        }
    }

    std::mt19937 m_random{GetParam()};
    MeshFolder mesh;
};

void addProvenance(const query::Provenance& from, std::string& text)
{
    text += " (" + from.source + " " + from.file + ":" + std::to_string(from.line) + ")";
}

// What pages and graphs say, without row ids, revisions and times of reading.
std::vector<std::string> pagesOf(store::Reader& reader)
{
    std::vector<std::string> lines;
    const auto products = reader.ofKind(Kind::DataProduct, 1'000, 0);
    for (const EntityRow& row : products ? *products : std::vector<EntityRow>{}) {
        const std::string ref = query::Summaries(reader).referenceOf(row);
        const auto page = query::productPage(reader, ref);
        if (!page) {
            lines.push_back(ref + " " + page.error().code);
            continue;
        }
        std::string text = ref + " " + page->product.name + " | " + page->purpose + " | " + page->product.owner + " | " + page->product.domain;
        addProvenance(page->provenance, text);
        for (const query::Fact& fact : page->facts)
            text += " " + fact.name + "=" + dumpJson(fact.value);
        for (const auto* ports : {&page->inputs, &page->outputs})
            for (const query::PortItem& port : *ports) {
                text += " port " + port.port.ref + " " + port.contract.contractId + (port.contract.drift ? " drift" : "")
                    + (port.contract.contract ? " " + port.contract.contract->ref : "");
                std::set<std::string> suppliers; // a set: they stand in the order of their arrival
                for (const query::EntitySummary& supplier : port.suppliers)
                    suppliers.insert(supplier.ref);
                for (const std::string& supplier : suppliers)
                    text += " from " + supplier;
            }
        for (const query::DatasetItem& dataset : page->datasets)
            text += " dataset " + dataset.dataset.ref + " " + std::to_string(dataset.columns);
        for (const query::VersionItem& version : page->versions)
            if (version.present)
                text += " version " + version.product.ref + (version.product.latest ? " latest" : "");
        for (const query::ConsumerItem& consumer : page->consumers)
            text += " consumer " + consumer.name + " " + consumer.proof;
        for (const std::string& file : page->variantFiles)
            text += " variant " + file;
        lines.push_back(std::move(text));
    }
    for (const lineage::Level level : {lineage::Level::Product, lineage::Level::Dataset, lineage::Level::Column}) {
        query::LineageRequest request;
        request.level = level;
        const auto graph = query::lineageOf(reader, request);
        if (!graph) {
            lines.push_back("lineage " + graph.error().code);
            continue;
        }
        for (const lineage::ResultNode& node : graph->nodes)
            lines.push_back("node " + node.ref + " " + node.name + (node.placeholder ? " placeholder" : ""));
        for (const lineage::ResultEdge& edge : graph->edges)
            lines.push_back("edge " + graph->nodes[edge.from].ref + " > " + graph->nodes[edge.to].ref);
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

std::vector<std::string> everythingOf(store::Reader& reader)
{
    std::vector<std::string> lines = catalogState(reader);
    for (std::string& line : pagesOf(reader))
        lines.push_back(std::move(line));
    std::sort(lines.begin(), lines.end());
    return lines;
}

// A file that cannot be read keeps its claims, though another one may describe the document by then:
// the past tells the one that describes it.
std::vector<std::string> withoutClaims(std::vector<std::string> lines)
{
    std::erase_if(lines, [](const std::string& line) { return line.starts_with("claim on "); });
    return lines;
}

TEST_P(FolderPast, EqualsAFreshCacheOfThen)
{
    sync::SyncOptions release;
    release.release = true;
    std::map<RevisionId, std::vector<std::string>> fresh;
    std::set<RevisionId> incomplete;
    for (int round = 0; round < 12; ++round) {
        for (unsigned i = 0; i < 1 + m_random() % 5; ++i)
            change();
        const auto report = mesh.sync(release);
        if (!report.wrote)
            continue;
        // A file that became unreadable keeps what was read of it before, which a fresh cache cannot
        // know: then the state of the moment itself is the measure.
        if (report.state != sync::RunState::Complete) {
            fresh[report.revision] = withoutClaims(everythingOf(*mesh.reader()));
            incomplete.insert(report.revision);
            continue;
        }
        MeshFolder other;
        std::filesystem::remove_all(other.root());
        std::filesystem::copy(mesh.root(), other.root(), std::filesystem::copy_options::recursive);
        other.sync();
        fresh[report.revision] = everythingOf(*other.reader());
    }
    ASSERT_GT(fresh.size(), 5U);
    const auto reader = mesh.reader();
    for (const auto& [revision, state] : fresh) {
        const auto moment = reader->momentOf(revision);
        ASSERT_TRUE(moment) << moment.error().code;
        const store::MomentScope scope(*reader, *moment);
        const auto past = everythingOf(*reader);
        EXPECT_EQ(stateDifference(state, incomplete.contains(revision) ? withoutClaims(past) : past), "") << "seed " << GetParam() << " @" << revision;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, FolderPast, ::testing::Range(1U, 9U));

} // namespace
} // namespace tributary::test
