// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sources/corpus/corpus.h"
#include "tests/model/sources/corpus/event_counter.h"

namespace tributary::sources::test {

namespace {

using Counts = std::map<std::string, int>;

class CorpusCounts : public CorpusTest {
protected:
    // The same by the parser's bare events. Names differ by version of the standard.
    static Counts independent(const std::string& folder)
    {
        Counts sum;
        forEachFile(folder, [&sum](const std::string&, const std::string& bytes) {
            EventCount events = countEvents(bytes);
            sum["contract"] += events.kinds["DataContract"] + events.kinds["managedDataset"];
            sum["product"] += events.kinds["DataProduct"];
            sum["dataset"] += events.mappingsIn["schema"] + events.mappingsIn["dataset"] + events.mappingsIn["tables"];
            sum["column"] += events.mappingsIn["properties"] + events.mappingsIn["columns"];
            sum["input-port"] += events.mappingsIn["inputPorts"];
            sum["output-port"] += events.mappingsIn["outputPorts"];
            sum["management-port"] += events.mappingsIn["managementPorts"];
        });
        for (auto each = sum.begin(); each != sum.end();) {
            each = each->second == 0 ? sum.erase(each) : std::next(each);
        }
        return sum;
    }
};

TEST_F(CorpusCounts, ContractsOf31)
{
    const Counts read = countRead("odcs/docs");
    EXPECT_EQ(read, (Counts{{"contract", 18}, {"dataset", 84}, {"column", 493}}));
    EXPECT_EQ(read, independent("odcs/docs"));
}

TEST_F(CorpusCounts, ContractsOf30)
{
    EXPECT_EQ(countRead("odcs/tag-v3.0.2"), (Counts{{"contract", 18}, {"dataset", 83}, {"column", 487}}));
    EXPECT_EQ(countRead("odcs/tag-v3.0.2"), independent("odcs/tag-v3.0.2"));
    EXPECT_EQ(countRead("odcs/tag-v3.0.0"), (Counts{{"contract", 16}, {"dataset", 81}, {"column", 484}}));
    EXPECT_EQ(countRead("odcs/tag-v3.0.0"), independent("odcs/tag-v3.0.0"));
}

TEST_F(CorpusCounts, ContractsOf22)
{
    const Counts read = countRead("odcs/tag-v2.2.2");
    EXPECT_EQ(read.at("contract"), 11);
    EXPECT_EQ(read, independent("odcs/tag-v2.2.2"));
}

TEST_F(CorpusCounts, Products)
{
    Counts read;
    Counts events;
    for (const char* folder : {"odps/docs", "odps/v0.9.0"}) {
        for (const auto& [kind, count] : countRead(folder)) {
            read[kind] += count;
        }
        for (const auto& [kind, count] : independent(folder)) {
            events[kind] += count;
        }
    }
    EXPECT_EQ(read.at("product"), 4);
    EXPECT_EQ(read, events);
}

TEST_F(CorpusCounts, Registries)
{
    const Counts read = countRead("registry");
    EXPECT_EQ(read.at("product"), 32);
    EXPECT_EQ(read.at("contract"), 8);
    EXPECT_EQ(read.at("dataset"), 15);
    EXPECT_EQ(read.at("column"), 44);
    EXPECT_EQ(read, independent("registry"));
}

} // namespace

} // namespace tributary::sources::test
