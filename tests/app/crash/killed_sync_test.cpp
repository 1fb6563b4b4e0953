// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A sync is killed at random moments: half of them anywhere in its run, half while its commit grows
// the write-ahead log. Whatever the moment, the catalog opens, is sound, holds the state before or
// the one after and nothing between, and the next sync makes it the same, row for row, as a run that
// nobody disturbed.
#include "model/store/integrity.h"
#include "model/store/reader.h"
#include "tests/support/app/program.h"
#include "tests/support/app/small_mesh.h"
#include "tests/support/core/sanitizers.h"
#include "tests/support/core/temp_folder.h"
#include "tests/support/store/table_dump.h"

#include <gtest/gtest.h>

#include <chrono>
#include <iostream>
#include <optional>
#include <random>

namespace tributary::test {
namespace {

constexpr int kProducts = 24;

std::string contractOf(int number, int columns)
{
    const std::string id = std::to_string(number);
    std::string text = "apiVersion: v3.1.0\nkind: DataContract\nid: contract-" + id + "\nname: Contract " + id
        + "\nversion: 1.0.0\nstatus: active\ndomain: sales\nschema:\n  - name: table_" + id + "\n    logicalType: object\n    properties:\n";
    for (int i = 0; i < columns; ++i)
        text += "      - name: column_" + std::to_string(i) + "\n        logicalType: string\n        description: Column "
            + std::to_string(i) + " of " + id + "\n";
    return text;
}

std::string productOf(int number, const std::string& purpose)
{
    const std::string id = std::to_string(number);
    return smallProductText("product-" + id, "Product " + id, "1.0.0", purpose,
                       "outputPorts:\n  - name: port\n    version: 1.0.0\n    contractId: contract-" + id
                           + "\ninputPorts:\n  - name: in\n    version: 1.0.0\n    contractId: contract-"
                           + std::to_string((number + 1) % kProducts) + "\n");
}

class KilledSync : public ::testing::Test {
protected:
    KilledSync() : program(home.path().string())
    {
        for (int i = 0; i < kProducts; ++i) {
            writeText(fileOf("product", i), productOf(i, "As it was"));
            writeText(fileOf("contract", i), contractOf(i, 8));
        }
    }

    std::filesystem::path mesh() const { return home.path() / "mesh"; }
    std::filesystem::path fileOf(const std::string& kind, int number) const
    {
        return mesh() / (kind + "-" + std::to_string(number) + ".yaml");
    }
    std::vector<std::string> sync() const { return {"sync", mesh().string()}; }

    void changeMesh()
    {
        for (int i = 0; i < kProducts; i += 2)
            writeText(fileOf("contract", i), contractOf(i, 8 + i % 3 - 1));
        for (int i = 0; i < kProducts; i += 3)
            writeText(fileOf("product", i), productOf(i, "As it became"));
        std::filesystem::remove(fileOf("product", 1));
        std::filesystem::rename(fileOf("contract", 5), mesh() / "moved.yaml");
        for (int i = kProducts; i < kProducts + 6; ++i)
            writeText(fileOf("contract", i), contractOf(i, 5));
    }

    void removeCatalog() const
    {
        for (const char* ending : {"", "-wal", "-shm", ".writer", ".checks.json"})
            std::filesystem::remove(program.catalog() + ending);
    }
    void startFrom(const std::optional<std::string>& base) const
    {
        removeCatalog();
        if (base)
            std::filesystem::copy_file(*base, program.catalog());
    }

    // Opened as the program opens it, looked over, and written out.
    std::vector<std::string> soundDump() const
    {
        auto writer = store::Writer::open(program.catalog());
        EXPECT_TRUE(writer) << writer.error().code << " " << writer.error().detail;
        if (!writer)
            return {};
        const auto problems = store::checkEverything(**writer);
        EXPECT_TRUE(problems) << problems.error().code;
        EXPECT_TRUE(problems && problems->empty()) << (problems && !problems->empty() ? problems->front() : "");
        return tableDump((*writer)->connection());
    }

    std::vector<std::string> undisturbed()
    {
        const auto begin = std::chrono::steady_clock::now();
        const Answer answer = program.run(sync());
        const auto taken = std::chrono::steady_clock::now() - begin;
        m_milliseconds = static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(taken).count());
        EXPECT_EQ(answer.exit, 0) << answer.err << answer.out;
        return soundDump();
    }

    // `before` is empty where there was no catalog.
    void killAndCompare(const std::vector<std::string>& before, const std::vector<std::string>& after,
                        const std::optional<std::string>& base, int times, unsigned seed)
    {
        std::mt19937 random(seed);
        int killed = 0;
        int committed = 0;
        for (int round = 0; killed < times && round < 4 * times && !::testing::Test::HasFailure(); ++round) {
            SCOPED_TRACE("seed " + std::to_string(seed) + ", round " + std::to_string(round));
            startFrom(base);
            const Moment moment = round % 2 == 0 ? Moment::after(static_cast<int>(random() % static_cast<unsigned>(m_milliseconds + 1)))
                                                 : Moment::ofLog(1 + random() % m_logBytes);
            if (!program.kill(sync(), moment))
                continue; // it had ended
            ++killed;
            committed += isOldOrNew(before, after, base.has_value()) ? 1 : 0;
            const Answer answer = program.run(sync());
            EXPECT_EQ(answer.exit, 0) << answer.err << answer.out;
            EXPECT_EQ(dumpDifference(after, soundDump()), "");
        }
        std::cout << "[   NOTE   ] " << killed << " runs were killed, " << committed << " of them after their commit\n";
        EXPECT_EQ(killed, times) << "too many of the moments lie beyond the runs";
    }

    // Whether it is the new state; a failure where it is neither.
    bool isOldOrNew(const std::vector<std::string>& before, const std::vector<std::string>& after, bool hasBase)
    {
        if (!std::filesystem::exists(program.catalog()))
            return false;
        std::error_code none;
        const auto log = std::filesystem::file_size(program.catalog() + "-wal", none);
        if (!none) // how far the log grows is learnt on the way
            m_logBytes = std::max(m_logBytes, static_cast<unsigned>(log));
        const std::vector<std::string> found = soundDump();
        const bool isNew = found == after;
        EXPECT_TRUE(isNew || (hasBase ? found == before : hasNoRevision(found))) << dumpDifference(after, found);
        return isNew;
    }

    static bool hasNoRevision(const std::vector<std::string>& lines)
    {
        return std::none_of(lines.begin(), lines.end(), [](const std::string& line) {
            return line.starts_with("revision|") || line.starts_with("entity|") || line.starts_with("file|");
        });
    }

    TempFolder home;
    Program program;

private:
    int m_milliseconds = 0;
    unsigned m_logBytes = 50'000;
};

TEST_F(KilledSync, AFirstOneLeavesNothingOrAll)
{
    const auto after = undisturbed();
    ASSERT_GT(after.size(), 500U);
    killAndCompare({}, after, {}, timesToday(100), 20260801);
}

TEST_F(KilledSync, ALaterOneLeavesTheOldStateOrTheNew)
{
    ASSERT_EQ(program.run(sync()).exit, 0);
    const auto before = soundDump();
    const std::string base = (home.path() / "base.tributary").string();
    std::filesystem::copy_file(program.catalog(), base);
    changeMesh();
    const auto after = undisturbed();
    ASSERT_NE(dumpDifference(before, after), "");
    killAndCompare(before, after, base, timesToday(100), 20260802);
}

} // namespace
} // namespace tributary::test
