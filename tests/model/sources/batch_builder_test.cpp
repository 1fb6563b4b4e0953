// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/batch_builder.h"

#include "tests/model/sources/batch_support.h"

namespace tributary::sources::test {

namespace {

EntityDraft draft(Kind kind, const char* local, int parent = -1, const char* version = "")
{
    EntityDraft made;
    made.kind = kind;
    made.local = local;
    made.parent = parent;
    made.version = version;
    return made;
}

TEST(BatchBuilder, FillsNamesAndCounts)
{
    BatchBuilder out("f");
    EXPECT_EQ(out.add(draft(Kind::DataProduct, "p")), 0);
    EXPECT_EQ(out.add(draft(Kind::OutputPort, "", 0)), 1);
    const FileBatch batch = out.take("odps", true);
    EXPECT_EQ(batch.entities[0].name, "p");
    EXPECT_EQ(batch.entities[1].local, "unnamed");
    EXPECT_EQ(batch.read, (std::map<std::string, int>{{"product", 1}, {"output-port", 1}}));
    EXPECT_EQ(batch.state, FileState::Read);
}

TEST(BatchBuilder, SiblingsDifferInKindVersionOrName)
{
    BatchBuilder out("f");
    out.add(draft(Kind::DataProduct, "p"));
    out.add(draft(Kind::InputPort, "a", 0, "1"));
    out.add(draft(Kind::InputPort, "a", 0, "2"));
    out.add(draft(Kind::OutputPort, "a", 0, "1"));
    EXPECT_TRUE(remarks(out.take("x", true)).empty());
    BatchBuilder again("f");
    again.add(draft(Kind::DataContract, "c"));
    again.add(draft(Kind::Dataset, "t", 0));
    again.add(draft(Kind::Dataset, "u", 0));
    again.add(draft(Kind::Column, "x", 1));
    again.add(draft(Kind::Column, "x", 2)); // in another table
    again.add(draft(Kind::Column, "x", 1));
    const FileBatch batch = again.take("x", true);
    EXPECT_EQ(batch.entities[4].local, "x");
    EXPECT_EQ(batch.entities[5].local, "x~2");
    EXPECT_EQ(batch.entities[5].name, "x"); // what a person reads stays
}

TEST(BatchBuilder, StatesFollowFromRemarks)
{
    BatchBuilder information("f");
    information.remark(Severity::Info, "a", {}, "b");
    EXPECT_EQ(information.take("x", true).state, FileState::Read);
    BatchBuilder warned("f");
    warned.warn("a", {}, "b");
    EXPECT_EQ(warned.take("x", true).state, FileState::Warned);
    BatchBuilder skipped("f");
    skipped.warn("a", {}, "b");
    EXPECT_EQ(skipped.take("x", false).state, FileState::Skipped);
    BatchBuilder failed("f");
    failed.fail(Error{"yaml.syntax", "s", "d", {}, Mark{3, 4, 5}});
    const FileBatch batch = failed.take("", false);
    EXPECT_EQ(batch.state, FileState::Failed);
    EXPECT_EQ(batch.diagnostics.at(0).severity, Severity::Error);
    EXPECT_EQ(batch.diagnostics.at(0).mark.line, 3);
}

TEST(BatchBuilder, CleansNamesWithRemarks)
{
    BatchBuilder out("f");
    EXPECT_EQ(out.cleanName("plain", {}, "n"), "plain");
    EXPECT_EQ(out.cleanName(" a b ", {}, "n"), "a b");
    EXPECT_EQ(out.cleanName("a\tb", {}, "n"), "a b");
    EXPECT_EQ(out.cleanName("", {}, "n"), "");
    EXPECT_EQ(remarks(out.take("x", true)), (std::vector<std::string>{"text.trimmed n", "text.control n"}));
}

TEST(BatchBuilder, QuotesOnlyPartsOfLongTexts)
{
    BatchBuilder out("f");
    out.warn("a", {}, std::string(100'000, 's'), std::string(100'000, 'd'));
    const FileBatch batch = out.take("x", true);
    EXPECT_EQ(batch.diagnostics.at(0).subject.size(), 512U);
    EXPECT_EQ(batch.diagnostics.at(0).detail.size(), 512U);
}

} // namespace

} // namespace tributary::sources::test
