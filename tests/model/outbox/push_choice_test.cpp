// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the changes a push takes, and how it gets to their source.
#include "model/outbox/pusher.h"

#include "tests/model/outbox/support/steward.h"
#include "tests/support/core/temp_folder.h"

#include <thread>

namespace tributary::outbox::test {
namespace {

using store::OutboxState;
using tributary::test::Steward;

class PushChoice : public ::testing::Test {
protected:
    PushChoice() { std::filesystem::create_directories(root); }

    std::int64_t add(const std::string& path) const { return ada.publish(path, std::nullopt, "id: " + path + "\n"); }
    bool isThere(const std::string& path) const { return std::filesystem::exists(root / path); }
    // Makes a push fail: its folder is a file.
    void obstruct(const std::string& folder) const { std::ofstream(root / folder) << "in the way"; }

    tributary::test::TempFolder temp;
    std::filesystem::path root = temp.path() / "mesh";
    Steward ada{"Ada", temp.path() / "ada", "folder", (temp.path() / "mesh").string()};
};

TEST_F(PushChoice, OneAlone)
{
    add("a.yaml");
    const auto wanted = add("b.yaml");
    add("c.yaml");
    PushOptions options;
    options.only = wanted;
    const PushReport report = ada.push({}, options);
    ASSERT_EQ(report.entries.size(), 1U);
    EXPECT_EQ(report.entries[0].id, wanted);
    EXPECT_TRUE(report.held.empty()) << "the others are not asked for";
    EXPECT_FALSE(isThere("a.yaml"));
    EXPECT_TRUE(isThere("b.yaml"));
    EXPECT_FALSE(isThere("c.yaml"));
}

TEST_F(PushChoice, OneBehindAnotherOfItsFileIsHeld)
{
    add("a.yaml");
    const auto second = ada.publish("a.yaml", "id: a.yaml\n", "id: other\n");
    PushOptions options;
    options.only = second;
    const PushReport report = ada.push({}, options);
    EXPECT_TRUE(report.entries.empty());
    EXPECT_EQ(report.held, std::vector<std::int64_t>{second});
}

TEST_F(PushChoice, OneThatWaitsIsPushedBeforeItsTime)
{
    obstruct("deal");
    const auto id = add("deal/a.yaml");
    ASSERT_EQ(ada.push().count(OutboxState::Waiting), 1);
    std::filesystem::remove(root / "deal");
    PushOptions due;
    due.all = false;
    EXPECT_TRUE(ada.push({}, due).entries.empty()) << "not yet";
    due.reached = "another source";
    EXPECT_TRUE(ada.push({}, due).entries.empty());
    due.only = id;
    EXPECT_EQ(ada.push({}, due).count(OutboxState::Pushed), 1);
}

TEST_F(PushChoice, WhatWaitsForASourceIsDueOnceThatIsReached)
{
    obstruct("deal");
    add("deal/a.yaml");
    ASSERT_EQ(ada.push().count(OutboxState::Waiting), 1);
    std::filesystem::remove(root / "deal");
    PushOptions due;
    due.all = false;
    due.reached = "mesh";
    EXPECT_EQ(ada.push({}, due).count(OutboxState::Pushed), 1);
    EXPECT_TRUE(isThere("deal/a.yaml"));
}

// Everything that deals with the source goes by the errand, and what it gives is the same.
TEST_F(PushChoice, ErrandsMayRunOnAnotherThread)
{
    add("a.yaml");
    int errands = 0;
    bool elsewhere = true;
    const auto here = std::this_thread::get_id();
    PushOptions options;
    options.away = [&](const std::function<void()>& work) {
        std::thread thread([&] {
            elsewhere = elsewhere && std::this_thread::get_id() != here;
            work();
        });
        thread.join();
        ++errands;
    };
    std::vector<PushStep> steps;
    EXPECT_EQ(ada.push([&](PushStep step) { steps.push_back(step); }, options).count(OutboxState::Pushed), 1);
    EXPECT_TRUE(isThere("a.yaml"));
    EXPECT_EQ(errands, 5) << "read, stage, write, check, follow";
    EXPECT_EQ(steps.size(), kPushSteps.size() - 1) << "all, but nothing is exchanged where the file is new";
    EXPECT_TRUE(elsewhere);
}

// Between two changes a person may withdraw one that was listed already.
TEST_F(PushChoice, WhatIsWithdrawnMeanwhileIsPassedOver)
{
    add("a.yaml");
    const auto second = add("b.yaml");
    add("c.yaml");
    const auto withdraw = [&](PushStep step) {
        if (step == PushStep::Begun && ada.entry(second).state == OutboxState::Queued) {
            EXPECT_TRUE(store::withdrawChange(ada.writer(), second, "Ada", 1));
        }
    };
    const PushReport report = ada.push(withdraw);
    EXPECT_EQ(report.count(OutboxState::Pushed), 2);
    EXPECT_FALSE(isThere("b.yaml"));
    EXPECT_TRUE(isThere("c.yaml"));
    EXPECT_EQ(ada.entry(second).state, OutboxState::Withdrawn);
}

} // namespace
} // namespace tributary::outbox::test
