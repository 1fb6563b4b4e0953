// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outbox/pusher.h"

#include "tests/model/outbox/support/steward.h"
#include "tests/support/core/temp_folder.h"

#include <algorithm>

namespace tributary::outbox::test {
namespace {

using store::OutboxState;
using tributary::test::Steward;

const std::string kBase = "# Orders\nid: orders\nstatus: draft\ntags: [a, b]\nvalue: 1\nunit: h\n";

std::string with(std::string text, const std::string& from, const std::string& to)
{
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from << " in " << text;
    return text.replace(at, from.size(), to);
}

class PushFolder : public ::testing::Test {
protected:
    PushFolder() { put(kBase); }

    void put(const std::string& text) const
    {
        std::filesystem::create_directories(root);
        std::ofstream(root / "orders.yaml", std::ios::binary) << text;
    }
    std::string get() const { return ada.text("orders.yaml"); }
    std::size_t files() const { return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(root), std::filesystem::directory_iterator())); }

    tributary::test::TempFolder temp;
    std::filesystem::path root = temp.path() / "mesh";
    Steward ada{"Ada", temp.path() / "ada", "folder", (temp.path() / "mesh").string()};
};

TEST_F(PushFolder, AChangeIsWrittenAndAcknowledged)
{
    const std::string after = with(kBase, "draft", "active");
    const auto id = ada.publish("orders.yaml", kBase, after);
    EXPECT_EQ(get(), kBase) << "publishing alone writes nothing";
    EXPECT_EQ(ada.push().count(OutboxState::Pushed), 1);
    EXPECT_EQ(get(), after);
    EXPECT_EQ(ada.entry(id).result, digestOf(after).hex());
    EXPECT_TRUE(ada.push().entries.empty()) << "once";
    EXPECT_EQ(files(), 1U);
}

TEST_F(PushFolder, ANewFileIsMade)
{
    ada.publish("sales/new.yaml", std::nullopt, "id: new\n");
    ada.push();
    EXPECT_EQ(ada.text("sales/new.yaml"), "id: new\n");
}

TEST_F(PushFolder, WhatOthersChangedElsewhereIsKeptAndListed)
{
    const auto id = ada.publish("orders.yaml", kBase, with(kBase, "draft", "active"));
    put(with(kBase, "unit: h", "unit: min # finer"));
    ada.push();
    EXPECT_EQ(get(), with(with(kBase, "draft", "active"), "unit: h", "unit: min # finer"));
    const auto merged = ada.entry(id).merged;
    ASSERT_EQ(merged.size(), 2U);
    EXPECT_EQ(merged[0].place, "/status");
    EXPECT_EQ(merged[0].side, merge::Side::Mine);
    EXPECT_EQ(merged[1].place, "/unit");
    EXPECT_EQ(merged[1].after, Json("min"));
}

TEST_F(PushFolder, AConflictIsAskedAboutAndPushedOnceItIsDecided)
{
    const auto id = ada.publish("orders.yaml", kBase, with(kBase, "draft", "active"));
    const std::string theirs = with(kBase, "draft", "retired");
    put(theirs);
    EXPECT_EQ(ada.push().count(OutboxState::Conflict), 1);
    EXPECT_EQ(get(), theirs) << "nothing is written";
    EXPECT_TRUE(ada.push().entries.empty()) << "and it is not tried again before somebody has decided";
    const auto conflicts = ada.conflicts(id);
    ASSERT_EQ(conflicts.size(), 1U);
    EXPECT_EQ(conflicts[0].conflict, (merge::Conflict{"/status", "draft", "active", "retired"}));
    ada.decide(conflicts[0].id, merge::Take::Mine);
    EXPECT_EQ(ada.push().count(OutboxState::Pushed), 1);
    EXPECT_EQ(get(), with(kBase, "draft", "active"));
}

TEST_F(PushFolder, ADecisionAgainstAStateThatIsGoneIsAskedForAgain)
{
    const auto id = ada.publish("orders.yaml", kBase, with(kBase, "draft", "active"));
    put(with(kBase, "draft", "retired"));
    ada.push();
    ada.decide(ada.conflicts(id)[0].id, merge::Take::Mine);
    put(with(kBase, "draft", "proposed"));
    EXPECT_EQ(ada.push().count(OutboxState::Conflict), 1);
    const auto conflicts = ada.conflicts(id);
    ASSERT_EQ(conflicts.size(), 2U);
    EXPECT_TRUE(conflicts[0].superseded);
    ada.decide(conflicts[1].id, merge::Take::Theirs);
    const auto report = ada.push();
    ASSERT_EQ(report.entries.size(), 1U);
    EXPECT_EQ(report.entries[0].code, "outbox.nothing-left");
    EXPECT_EQ(get(), with(kBase, "draft", "proposed"));
}

TEST_F(PushFolder, WhatCannotBeReadIsNeverTouched)
{
    const auto id = ada.publish("orders.yaml", kBase, with(kBase, "draft", "active"));
    put("id: [broken\n");
    ada.push();
    EXPECT_EQ(get(), "id: [broken\n");
    EXPECT_EQ(ada.conflicts(id)[0].document, merge::kWholeFile);
}

TEST_F(PushFolder, WhereTheFolderIsAwayTheChangeWaits)
{
    std::filesystem::rename(root, temp.path() / "away");
    const auto id = ada.publish("orders.yaml", kBase, with(kBase, "draft", "active"));
    EXPECT_EQ(ada.push().count(OutboxState::Waiting), 1);
    const auto entry = ada.entry(id);
    EXPECT_EQ(entry.code, "folder.missing");
    EXPECT_GT(entry.nextAttempt, entry.changedAt);
    EXPECT_TRUE(ada.push({}, {false, false, {}}).entries.empty()) << "its time has not come";
    std::filesystem::rename(temp.path() / "away", root);
    EXPECT_EQ(ada.push().count(OutboxState::Pushed), 1);
    EXPECT_EQ(get(), with(kBase, "draft", "active"));
}

TEST_F(PushFolder, ASourceThatIsNotOnRecordWaitsForSomebody)
{
    const auto id = publishChange(ada.writer(), {"gone", "x.yaml", {}, "a: 1\n", "m", "Ada", {}, {}, {}, {}}, 1).value();
    const auto report = pushOutbox({ada.writer()}, {}, {}).value();
    EXPECT_EQ(report.entries.at(0).code, "outbox.source");
    EXPECT_EQ(report.entries.at(0).nextAttempt, 0);
    EXPECT_EQ(report.entries.at(0).id, id);
}

TEST_F(PushFolder, ChangesOfOneFileKeepTheirOrder)
{
    const std::string first = with(kBase, "draft", "active");
    const std::string second = with(first, "value: 1", "value: 2");
    const auto one = ada.publish("orders.yaml", kBase, first);
    const auto two = ada.publish("orders.yaml", first, second);
    const auto other = ada.publish("other.yaml", std::nullopt, "id: other\n");
    put(with(kBase, "draft", "retired"));
    const auto report = ada.push();
    EXPECT_EQ(report.held, std::vector<std::int64_t>{two}) << "its base is not there yet";
    EXPECT_EQ(ada.entry(other).state, OutboxState::Pushed);
    ada.decide(ada.conflicts(one)[0].id, merge::Take::Theirs);
    EXPECT_EQ(ada.push().count(OutboxState::Pushed), 2);
    EXPECT_EQ(get(), with(with(kBase, "draft", "retired"), "value: 1", "value: 2")) << "of the second nothing but its own change";
}

TEST_F(PushFolder, AFileThatChangesWhileItIsPushedIsReadAnew)
{
    ada.publish("orders.yaml", kBase, with(kBase, "draft", "active"));
    int changes = 0;
    ada.push([&](PushStep step) {
        if (step == PushStep::Planned && ++changes == 1)
            put(with(kBase, "value: 1", "value: 7"));
    });
    EXPECT_EQ(changes, 2);
    EXPECT_EQ(get(), with(with(kBase, "draft", "active"), "value: 1", "value: 7"));
    EXPECT_EQ(files(), 1U);
}

TEST_F(PushFolder, WhereOthersAreAlwaysFasterItWaits)
{
    const auto id = ada.publish("orders.yaml", kBase, with(kBase, "draft", "active"));
    int changes = 0;
    ada.push([&](PushStep step) {
        if (step == PushStep::Planned)
            put(with(kBase, "value: 1", "value: " + std::to_string(100 + ++changes)));
    });
    EXPECT_EQ(ada.entry(id).code, "outbox.busy");
    EXPECT_EQ(ada.push().count(OutboxState::Pushed), 1);
}

TEST(PublishChange, SaysWhatIsMissing)
{
    tributary::test::TempFolder temp;
    const Steward ada("Ada", temp.path() / "ada", "folder", temp.path().string());
    const auto code = [&](const Publication& publication) { return publishChange(ada.writer(), publication, 1).error().code; };
    EXPECT_EQ(code({"mesh", "x.yaml", "a", "a", "m", "Ada", {}, {}, {}, {}}), "outbox.unchanged");
    EXPECT_EQ(code({"mesh", "x.yaml", "a", "b", " \n", "Ada", {}, {}, {}, {}}), "outbox.message");
    EXPECT_EQ(code({"mesh", "x.yaml", "a", "b", "m", "", {}, {}, {}, {}}), "outbox.author");
    EXPECT_EQ(code({"mesh", "../x.yaml", "a", "b", "m", "Ada", {}, {}, {}, {}}), "outbox.path");
    const Publication once{"mesh", "x.yaml", "a", "b", "m", "Ada", {}, {}, {}, newToken()};
    EXPECT_EQ(publishChange(ada.writer(), once, 1).value(), publishChange(ada.writer(), once, 2).value());
    EXPECT_NE(newToken(), newToken());
}

} // namespace
} // namespace tributary::outbox::test
