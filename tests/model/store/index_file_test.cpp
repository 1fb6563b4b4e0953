// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search/index_file.h"

#include "model/base/archive.h"
#include "model/base/hash.h"
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace tributary::test {
namespace {

namespace fs = std::filesystem;
using store::indexFileOf;
using store::readIndexFile;
using store::writeIndexFile;

// Some rows that are always the same.
std::shared_ptr<const search::SearchIndex> fixedIndex(EntityId rows)
{
    search::SearchIndexBuilder builder;
    builder.setValue(1, {static_cast<int>(search::Facet::Kind), "Dataset", "dataset"});
    std::vector<std::uint32_t> popularity;
    const std::uint32_t codes[] = {1};
    for (EntityId entity = 1; entity <= rows; ++entity) {
        search::SearchRowData row;
        const std::string name = "customerOrder_" + std::to_string(entity);
        row.entity = entity;
        row.weight = 4;
        row.name = name;
        row.texts[static_cast<std::size_t>(search::Place::Name)] = name;
        row.texts[static_cast<std::size_t>(search::Place::Text)] = "Gr\xC3\xB6\xC3\x9F""e und \xE9\xA1\xA7\xE5\xAE\xA2, what customers ordered";
        row.codes = codes;
        row.columns = static_cast<int>(entity % 7);
        row.changed = entity * 1'000;
        builder.add(row);
        popularity.push_back(static_cast<std::uint32_t>(entity % 5));
    }
    return builder.build(popularity);
}

std::string textOf(const fs::path& file)
{
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

class IndexFile : public ::testing::Test {
protected:
    void SetUp() override { std::ofstream(catalog()) << "stands for a catalog"; }
    std::string catalog() const { return (m_folder.path() / "catalog.tributary").string(); }
    fs::path file() const { return indexFileOf(catalog()); }
    std::size_t filesInFolder() const
    {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(m_folder.path()), fs::directory_iterator()));
    }

    const TempFolder m_folder;
};

TEST_F(IndexFile, ComesBackForTheSameStateOnly)
{
    EXPECT_FALSE(readIndexFile(catalog(), "state 1"));
    ASSERT_TRUE(writeIndexFile(catalog(), "state 1", *fixedIndex(90)));
    EXPECT_EQ(filesInFolder(), 2U); // nothing half-written is left
    const auto back = readIndexFile(catalog(), "state 1");
    ASSERT_TRUE(back);
    EXPECT_EQ(back->rows(), 90U);
    EXPECT_FALSE(readIndexFile(catalog(), "state 2"));
    EXPECT_FALSE(readIndexFile(catalog(), "state 10")); // another length
    EXPECT_FALSE(readIndexFile(catalog(), ""));
}

TEST_F(IndexFile, ANewerOneTakesThePlace)
{
    ASSERT_TRUE(writeIndexFile(catalog(), "state 1", *fixedIndex(90)));
    ASSERT_TRUE(writeIndexFile(catalog(), "state 2", *fixedIndex(10)));
    EXPECT_FALSE(readIndexFile(catalog(), "state 1"));
    ASSERT_TRUE(readIndexFile(catalog(), "state 2"));
    EXPECT_EQ(readIndexFile(catalog(), "state 2")->rows(), 10U);
}

TEST_F(IndexFile, DamageAnywhereIsSeen)
{
    ASSERT_TRUE(writeIndexFile(catalog(), "state", *fixedIndex(30)));
    const std::string whole = textOf(file());
    for (std::size_t at = 0; at < whole.size(); at += 1 + at / 20) {
        std::string damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x41);
        std::ofstream(file(), std::ios::binary) << damaged;
        EXPECT_FALSE(readIndexFile(catalog(), "state")) << at;
        std::ofstream(file(), std::ios::binary) << whole.substr(0, at);
        EXPECT_FALSE(readIndexFile(catalog(), "state")) << at;
    }
    std::ofstream(file(), std::ios::binary) << whole;
    EXPECT_TRUE(readIndexFile(catalog(), "state"));
}

TEST_F(IndexFile, IsReadableForWhomTheCatalogIs)
{
    const auto rights = fs::perms::owner_read | fs::perms::owner_write;
    fs::permissions(catalog(), rights);
    ASSERT_TRUE(writeIndexFile(catalog(), "state", *fixedIndex(3)));
    EXPECT_EQ(fs::status(file()).permissions(), rights);
}

TEST_F(IndexFile, WhereNothingCanBeWrittenNothingIsLeft)
{
    const std::string elsewhere = (m_folder.path() / "no-folder" / "catalog.tributary").string();
    EXPECT_FALSE(writeIndexFile(elsewhere, "state", *fixedIndex(3)));
    fs::create_directory(file()); // cannot be replaced by a file
    EXPECT_FALSE(writeIndexFile(catalog(), "state", *fixedIndex(3)));
    EXPECT_FALSE(readIndexFile(catalog(), "state"));
    EXPECT_EQ(filesInFolder(), 2U);
}

// Where this fails, the same rows make other bytes than before: raise the number in kForm, so that no index of
// an older version is taken for one of this, and put the new digest here.
TEST_F(IndexFile, TheFormHasANewNumberWhereItIsAnother)
{
    ASSERT_TRUE(writeIndexFile(catalog(), "state", *fixedIndex(50)));
    EXPECT_EQ(digestOf(textOf(file())).hex(), "d7d8572f9fee353d832510f7f277ebae");
}

// A catalog that is large enough for a file, by columns of one dataset.
class LargeCatalog : public ::testing::Test {
protected:
    static constexpr int kColumns = 20'050;

    void sync(const std::string& another = "other")
    {
        Drafts drafts("big.yaml");
        const int contract = drafts.contract("big");
        const int dataset = drafts.add(Kind::Dataset, "wide", Json::object(), contract);
        for (int i = 0; i < kColumns; ++i)
            drafts.add(Kind::Column, "measure" + std::to_string(i), Json::object(), dataset);
        drafts.add(Kind::Column, another, Json::object(), dataset);
        m_catalog.sync({drafts});
    }
    // Another path, so that nothing of this process's memory is asked.
    std::string copyTo(const fs::path& folder) const
    {
        fs::create_directory(folder);
        const std::string copy = (folder / "catalog.sqlite").string();
        fs::copy_file(m_catalog.path(), copy);
        fs::copy_file(indexFileOf(m_catalog.path()), indexFileOf(copy));
        return copy;
    }
    static std::int64_t totalIn(const std::string& path, const std::string& typed)
    {
        const auto reader = store::Reader::open(path);
        store::SearchRequest request;
        request.query = search::parseQuery(typed).value();
        return store::SearchStore(**reader).search(request)->total;
    }

    Catalog m_catalog;
    const TempFolder m_folder;
};

TEST_F(LargeCatalog, ItsIndexIsKeptAndIsWhatTheNextProgramAsks)
{
    sync("zebra");
    EXPECT_EQ(m_catalog.search("zebra").total, 3); // with the dataset and the contract that hold it
    ASSERT_TRUE(fs::exists(indexFileOf(m_catalog.path())));
    m_catalog.closeWriter();

    const std::string copy = copyTo(m_folder.path() / "one");
    EXPECT_EQ(totalIn(copy, "zebra"), 3);

    // Another index under the same state: that it answers shows that the file was asked and no row.
    const std::string other = copyTo(m_folder.path() / "other");
    std::string form, state;
    const std::string bytes = textOf(indexFileOf(other));
    ArchiveReader head(bytes);
    head(form, state);
    ASSERT_FALSE(state.empty());
    ASSERT_TRUE(writeIndexFile(other, state, *fixedIndex(3)));
    EXPECT_EQ(totalIn(other, "customerOrder"), 3);
}

TEST_F(LargeCatalog, AnIndexOfAnOlderRevisionIsNotAsked)
{
    sync("zebra");
    ASSERT_GT(m_catalog.search("zebra").total, 0);
    const std::string before = textOf(indexFileOf(m_catalog.path()));
    sync("giraffe");
    EXPECT_GT(m_catalog.search("giraffe").total, 0);
    EXPECT_EQ(m_catalog.search("zebra").total, 0);
    EXPECT_NE(textOf(indexFileOf(m_catalog.path())), before);
}

TEST_F(LargeCatalog, WhileItIsKeptUpASearchIsAnsweredFromTheIndexBefore)
{
    sync("zebra");
    ASSERT_EQ(m_catalog.search("zebra").total, 3);
    {
        const store::SearchUpkeep upkeep(m_catalog.path());
        sync("giraffe");
        EXPECT_EQ(m_catalog.search("giraffe").total, 0);
        EXPECT_EQ(m_catalog.search("zebra").total, 3) << "of which the column is gone";
        ASSERT_TRUE(store::SearchStore(m_catalog.reader()).prepare());
        EXPECT_EQ(m_catalog.search("giraffe").total, 3) << "the new one is there";
        EXPECT_EQ(m_catalog.search("zebra").total, 0);
        sync("okapi");
    }
    EXPECT_EQ(m_catalog.search("okapi").total, 3) << "nobody makes it any more, so the search does";
}

TEST_F(LargeCatalog, UpkeepIsOfOneFileAndOfWhatIsKnown)
{
    sync("zebra");
    const store::SearchUpkeep other(m_catalog.path() + ".other");
    ASSERT_EQ(m_catalog.search("zebra").total, 3);
    sync("giraffe");
    EXPECT_EQ(m_catalog.search("giraffe").total, 3);
    Catalog fresh;
    const store::SearchUpkeep upkeep(fresh.path());
    Drafts drafts("small.yaml");
    drafts.contract("okapi");
    fresh.sync({drafts});
    EXPECT_EQ(fresh.search("okapi").total, 1) << "there is none before it";
}

TEST(SmallCatalog, HasNoFileBesideIt)
{
    Catalog catalog;
    Drafts drafts("small.yaml");
    drafts.product("orders", "Orders");
    catalog.sync({drafts});
    EXPECT_EQ(catalog.search("orders").total, 1);
    EXPECT_FALSE(fs::exists(indexFileOf(catalog.path())));
}

} // namespace
} // namespace tributary::test
