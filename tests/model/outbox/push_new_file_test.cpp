// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A new file is made once, however often its push is ended in the middle, and never over one that others made.
#include "model/outbox/push_step.h"

#include "tests/model/outbox/support/steward.h"
#include "tests/support/core/git_work.h"
#include "tests/support/core/temp_folder.h"

namespace tributary::outbox::new_file_test {
namespace {

using store::OutboxState;
using tributary::test::GitWork;
using tributary::test::Steward;

const std::string kNew = "kind: DataProduct\nid: orders\nname: Orders\n";
const std::string kTheirs = "kind: DataProduct\nid: others\nname: Others\n";
constexpr const char* kPath = "products/orders/orders.odps.yaml";

class PushNewFile : public ::testing::TestWithParam<PushStep> {
protected:
    tributary::test::TempFolder temp;
};

TEST_P(PushNewFile, OfAFolderIsMadeOnce)
{
    const auto root = temp.path() / "mesh";
    std::filesystem::create_directories(root);
    const Steward ada("Ada", temp.path() / "ada", "folder", root.string());
    const auto id = ada.publish(kPath, std::nullopt, kNew);
    const bool hasStep = GetParam() != PushStep::Exchanged;
    EXPECT_EQ(ada.pushAndDieAt(GetParam()), hasStep);
    const std::string between = ada.text(kPath);
    EXPECT_TRUE(between.empty() || between == kNew) << between;
    ada.push();
    EXPECT_EQ(ada.entry(id).state, OutboxState::Pushed) << ada.entry(id).code;
    EXPECT_EQ(ada.text(kPath), kNew);
    const auto folder = ada.file(kPath).parent_path();
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator()), 1);
}

TEST_P(PushNewFile, OfARepositoryIsCommittedOnce)
{
    GitWork work(temp.path() / "work");
    work.commit("README.md", "Ours\n", "Start");
    const Steward ada("Ada", temp.path() / "ada", "git", work.path());
    const auto id = ada.publish(kPath, std::nullopt, kNew);
    EXPECT_EQ(ada.pushAndDieAt(GetParam()), GetParam() != PushStep::Exchanged);
    ada.push();
    EXPECT_EQ(ada.entry(id).state, OutboxState::Pushed) << ada.entry(id).code;
    EXPECT_EQ(work.git({"log", "--format=%s", "--grep=Tributary-Change"}), "A change by Ada");
    EXPECT_EQ(work.git({"show", std::string("HEAD:") + kPath}) + "\n", kNew);
    EXPECT_EQ(work.git({"status", "--porcelain"}), "");
}

// At whatever step somebody else makes a file of that name: theirs stays, and a person is asked.
TEST_P(PushNewFile, IsNeverMadeOverOneOfOthers)
{
    const auto root = temp.path() / "mesh";
    std::filesystem::create_directories(root);
    const Steward ada("Ada", temp.path() / "ada", "folder", root.string());
    const auto id = ada.publish(kPath, std::nullopt, kNew);
    if (GetParam() >= PushStep::Exchanged)
        GTEST_SKIP() << "it is there by then";
    ada.push([&](PushStep step) {
        if (step != GetParam())
            return;
        std::filesystem::create_directories(ada.file(kPath).parent_path());
        std::ofstream(ada.file(kPath), std::ios::binary) << kTheirs;
    });
    EXPECT_EQ(ada.text(kPath), kTheirs);
    EXPECT_EQ(ada.entry(id).state, OutboxState::Conflict) << ada.entry(id).code;
}

INSTANTIATE_TEST_SUITE_P(AtEachStep, PushNewFile, ::testing::ValuesIn(kPushSteps));

} // namespace
} // namespace tributary::outbox::new_file_test
