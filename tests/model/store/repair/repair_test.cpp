// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/repair/repair.h"

#include "model/store/connection.h"
#include "model/store/failure.h"
#include "model/store/integrity.h"
#include "tests/model/store/support/catalog.h"
#include "tests/model/store/support/random_catalog.h"
#include "tests/support/catalog/catalog_state.h"
#include "tests/support/core/sanitizers.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>

namespace tributary::test {
namespace {

using store::Connection;
using Outcome = store::Repaired::Outcome;

class Repairing : public ::testing::Test {
protected:
    Repairing()
    {
        std::mt19937 random(5);
        Catalog catalog;
        RandomCatalog content(random);
        for (int i = 0; i < 8; ++i) {
            content.mutate();
            catalog.sync(content.files());
        }
        auto& connection = catalog.writer().connection();
        connection.script("INSERT INTO alias_override(left_path, right_path, joined, decided_at) VALUES ('a', 'b', 1, 7)");
        connection.script("PRAGMA wal_checkpoint(TRUNCATE)");
        std::filesystem::copy_file(catalog.path(), path());
    }

    std::string path() const { return (m_folder.path() / "c.tributary").string(); }
    std::vector<std::string> state() const
    {
        auto reader = store::Reader::open(path());
        EXPECT_TRUE(reader) << reader.error().code;
        return reader ? catalogState(**reader) : std::vector<std::string>{};
    }
    std::vector<std::string> problems() const
    {
        auto writer = store::Writer::open(path());
        EXPECT_TRUE(writer) << writer.error().code << writer.error().detail;
        return writer ? store::checkEverything(**writer).value_or(std::vector<std::string>{"unchecked"}) : std::vector<std::string>{};
    }
    std::int64_t number(const char* sql) const { return Connection::open(path(), Connection::Mode::Write)->number(sql); }
    void alter(const char* script) const { Connection::open(path(), Connection::Mode::Write)->script(script); }
    store::Repaired repaired() const
    {
        auto result = store::repairCatalog(path());
        EXPECT_TRUE(result) << result.error().code << " " << result.error().detail;
        return result.value_or(store::Repaired{});
    }
    void overwrite(std::int64_t offset, const std::string& bytes) const
    {
        std::fstream file(path(), std::ios::binary | std::ios::in | std::ios::out);
        file.seekp(offset);
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }

    TempFolder m_folder;
};

TEST_F(Repairing, ASoundCatalogSaysTheSameAfterwards)
{
    const auto before = state();
    ASSERT_GT(before.size(), 20U);
    const store::Repaired result = repaired();
    EXPECT_EQ(result.outcome, Outcome::Sound);
    EXPECT_TRUE(result.found.empty());
    EXPECT_EQ(stateDifference(before, state()), "");
    EXPECT_EQ(problems(), std::vector<std::string>{});
}

TEST_F(Repairing, DerivedRowsComeBack)
{
    const auto before = state();
    alter("DELETE FROM search_text; DELETE FROM search_slot; DELETE FROM edge; DELETE FROM dataset_key;"
          "DELETE FROM entity WHERE derived = 1; UPDATE entity SET latest = 1 - latest WHERE parent_id = 0 AND kind = 1;");
    ASSERT_NE(stateDifference(before, state()), "");
    const store::Repaired result = repaired();
    EXPECT_EQ(result.outcome, Outcome::Mended) << "the index did not fit its texts any more";
    EXPECT_EQ(stateDifference(before, state()), "");
    EXPECT_EQ(problems(), std::vector<std::string>{});
}

TEST_F(Repairing, ADamagedIndexIsMendedInPlace)
{
    const auto before = state();
    const std::int64_t page = number("SELECT rootpage FROM sqlite_schema WHERE name = 'entity_by_local'");
    overwrite((page - 1) * 4096 + 3, std::string(2, '\0')); // no cells: every row misses its entry
    const store::Repaired result = repaired();
    EXPECT_NE(result.outcome, Outcome::Sound);
    EXPECT_FALSE(result.found.empty());
    EXPECT_EQ(stateDifference(before, state()), "");
    EXPECT_EQ(number("SELECT count(*) FROM alias_override"), 1);
}

TEST_F(Repairing, ADamagedTableIsCarriedOverAsFarAsItGoesAndTheFileIsKept)
{
    const std::string original = [&] {
        const std::int64_t page = number("SELECT rootpage FROM sqlite_schema WHERE name = 'diagnostic'");
        const std::int64_t points = number("SELECT rootpage FROM sqlite_schema WHERE name = 'entity_history'");
        overwrite((page - 1) * 4096, std::string(4096, '\x5a'));
        overwrite((points - 1) * 4096, std::string(4096, '\x5a'));
        std::ifstream file(path(), std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(file), {});
    }();
    const std::int64_t entities = number("SELECT count(*) FROM entity");
    const std::int64_t last = number("SELECT seq FROM sqlite_sequence WHERE name = 'revision'");
    const store::Repaired result = repaired();
    EXPECT_EQ(result.outcome, Outcome::Rebuilt);
    EXPECT_EQ(problems(), std::vector<std::string>{});
    EXPECT_EQ(result.salvaged.rows.at("entity"), entities);
    EXPECT_EQ(result.salvaged.rows.at("alias_override"), 1);
    EXPECT_NE(std::find(result.salvaged.incomplete.begin(), result.salvaged.incomplete.end(), "entity_history"),
              result.salvaged.incomplete.end());
    EXPECT_EQ(number("SELECT seq FROM sqlite_sequence WHERE name = 'revision'"), last) << "numbers are not given twice";
    EXPECT_EQ(number("SELECT count(*) FROM file WHERE reader_version >= 0"), 0) << "everything is read again";
    std::ifstream aside(result.movedTo, std::ios::binary);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(aside), {}), original) << "moved, and not a byte of it changed";
}

TEST_F(Repairing, AFileOfNoiseStillMakesRoomForANewOne)
{
    std::ofstream(path(), std::ios::binary | std::ios::trunc) << std::string(20'000, 'x');
    const store::Repaired result = repaired();
    EXPECT_EQ(result.outcome, Outcome::Rebuilt);
    EXPECT_EQ(std::filesystem::file_size(result.movedTo), 20'000U);
    EXPECT_EQ(problems(), std::vector<std::string>{});
    EXPECT_EQ(number("SELECT count(*) FROM source"), 0);
}

TEST_F(Repairing, WhatIsNotOursIsLeftAlone)
{
    const std::string notes = (m_folder.path() / "notes.txt").string();
    std::ofstream(notes) << std::string(5'000, 'n');
    EXPECT_EQ(store::repairCatalog(notes).error().code, "store.not-a-catalog");
    EXPECT_EQ(std::filesystem::file_size(notes), 5'000U);
    const std::string foreign = (m_folder.path() / "foreign.tributary").string();
    Connection::open(foreign, Connection::Mode::Write)->script("CREATE TABLE notes(x)");
    EXPECT_EQ(store::repairCatalog(foreign).error().code, "store.not-a-catalog");
    EXPECT_EQ(store::repairCatalog(path() + ".none").error().code, "store.missing");
    alter("PRAGMA user_version = 9999; UPDATE meta SET value = '9999' WHERE key = 'min_compatible'");
    EXPECT_EQ(store::repairCatalog(path()).error().code, "store.newer");
}

// Wherever bytes go bad: nothing crashes, trouble has a code, the repair ends in a sound catalog, and
// where it could not mend the file, the file is still there.
TEST_F(Repairing, BytesGoneBadAnywhereAreSurvived)
{
    const std::string sound = path() + ".sound";
    std::filesystem::copy_file(path(), sound);
    const auto size = static_cast<std::int64_t>(std::filesystem::file_size(sound));
    int rebuilt = 0;
    for (unsigned seed = 0; seed < static_cast<unsigned>(timesToday(60)); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        std::filesystem::copy_file(sound, path(), std::filesystem::copy_options::overwrite_existing);
        std::mt19937 random(seed);
        for (unsigned left = 1 + random() % 6; left > 0; --left) {
            std::string bytes(1 + random() % (seed % 3 == 0 ? 3'000 : 8), '\0');
            for (char& byte : bytes)
                byte = static_cast<char>(random());
            overwrite(static_cast<std::int64_t>(random() % static_cast<unsigned>(size - static_cast<std::int64_t>(bytes.size()))), bytes);
        }
        if (auto reader = store::Reader::open(path())) {
            const auto found = store::checkIntegrity(**reader);
            EXPECT_TRUE(found || found.error().code == "store.corrupt" || found.error().code == "store.failed") << found.error().code;
        } else {
            EXPECT_TRUE(reader.error().code == "store.corrupt" || reader.error().code == "store.not-a-catalog"
                        || reader.error().code == "store.newer" || reader.error().code == "store.older"
                        || reader.error().code == "store.failed") << reader.error().code;
        }
        const auto result = store::repairCatalog(path());
        if (!result) { // the bytes that say whose file it is, or of which version, were hit
            EXPECT_TRUE(result.error().code == "store.not-a-catalog" || result.error().code == "store.newer") << result.error().code
                << " " << result.error().detail;
            EXPECT_EQ(static_cast<std::int64_t>(std::filesystem::file_size(path())), size);
            continue;
        }
        EXPECT_EQ(problems(), std::vector<std::string>{});
        rebuilt += result->outcome == Outcome::Rebuilt ? 1 : 0;
        if (result->outcome == Outcome::Rebuilt) {
            EXPECT_TRUE(std::filesystem::exists(result->movedTo));
            std::filesystem::remove(result->movedTo);
        }
    }
    EXPECT_GT(rebuilt, 0);
}

} // namespace
} // namespace tributary::test
