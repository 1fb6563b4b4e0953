// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A push is ended in the middle, in a process of its own, at every step that it has; once, and once more in the
// push that is to carry it on. Whatever others do in between: the change is there once, and so is theirs.
#include "model/outbox/push_step.h"

#include "tests/model/outbox/support/steward.h"
#include "tests/support/core/git_work.h"
#include "tests/support/core/temp_folder.h"

namespace tributary::outbox::test {
namespace {

using store::OutboxState;
using tributary::test::GitWork;
using tributary::test::Steward;

const std::string kOld = "id: orders\ntags: [a, b]\nvalue: 1\n\n# keep\nunit: h\n";
const std::string kNew = "id: orders\ntags: [a, b, mine]\nvalue: 1\n\n# keep\nunit: h\n";

enum class Others { Idle, Elsewhere, TakeItBack };

class PushFaults : public ::testing::TestWithParam<std::tuple<PushStep, PushStep, Others>> {
protected:
    PushStep first() const { return std::get<0>(GetParam()); }
    PushStep second() const { return std::get<1>(GetParam()); }
    Others others() const { return std::get<2>(GetParam()); }

    // What others make of the file as they find it.
    std::string changed(std::string text) const
    {
        if (others() == Others::Elsewhere)
            text.replace(text.find("unit: h"), 7, "unit: d");
        else if (others() == Others::TakeItBack && text.find(", mine") != std::string::npos)
            text.erase(text.find(", mine"), 6);
        return text;
    }
    // Pushing once more after they took it back would be doing it twice.
    std::string expected(bool wasThere) const
    {
        if (others() == Others::TakeItBack && wasThere)
            return kOld;
        std::string text = kNew;
        if (others() == Others::Elsewhere)
            text.replace(text.find("unit: h"), 7, "unit: d");
        return text;
    }
    void pushToTheEnd(const Steward& steward, std::int64_t id) const
    {
        steward.pushAndDieAt(second());
        steward.push();
        EXPECT_EQ(steward.entry(id).state, OutboxState::Pushed) << steward.entry(id).code << " " << steward.entry(id).detail;
        EXPECT_TRUE(steward.push().entries.empty());
    }

    static std::string read(const GitWork& work)
    {
        std::ostringstream text;
        text << std::ifstream(work.folder() / "orders.yaml").rdbuf();
        return text.str();
    }
    // A bare repository and two clones of it that know it by its place beside them: made once, copied for each test.
    static const std::filesystem::path& clones()
    {
        static const tributary::test::TempFolder made;
        if (!std::filesystem::exists(made.path() / "theirs")) {
            GitWork mine(made.path() / "mine");
            mine.commit("orders.yaml", kOld, "Start");
            mine.git({"clone", "--quiet", "--bare", mine.path(), (made.path() / "mesh.git").string()});
            mine.git({"remote", "add", "origin", "../mesh.git"});
            mine.git({"fetch", "--quiet"});
            mine.git({"branch", "--quiet", "--set-upstream-to=origin/main"});
            std::filesystem::copy(made.path() / "mine", made.path() / "theirs", std::filesystem::copy_options::recursive);
        }
        return made.path();
    }

    tributary::test::TempFolder temp;
};

TEST_P(PushFaults, OfAFolderLoseNothingAndDoNothingTwice)
{
    const auto root = temp.path() / "mesh";
    std::filesystem::create_directories(root);
    const auto put = [&](const std::string& text) { std::ofstream(root / "orders.yaml", std::ios::binary) << text; };
    put(kOld);
    const Steward ada("Ada", temp.path() / "ada", "folder", root.string());
    const auto id = ada.publish("orders.yaml", kOld, kNew);
    EXPECT_TRUE(ada.pushAndDieAt(first()));
    const std::string between = ada.text("orders.yaml");
    EXPECT_TRUE(between == kOld || between == kNew) << "never half a file: " << between;
    if (others() != Others::Idle && changed(between) != between)
        put(changed(between));
    pushToTheEnd(ada, id);
    EXPECT_EQ(ada.text("orders.yaml"), expected(between == kNew));
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(root), std::filesystem::directory_iterator()), 1);
}

TEST_P(PushFaults, OfARepositoryLoseNothingAndDoNothingTwice)
{
    if (second() != PushStep::Planned)
        GTEST_SKIP() << "of a repository the second end is looked at in one place";
    std::filesystem::copy(clones(), temp.path(), std::filesystem::copy_options::recursive);
    GitWork mine(temp.path() / "mine", false);
    GitWork theirs(temp.path() / "theirs", false);
    const Steward ada("Ada", temp.path() / "ada", "git", mine.path());
    const auto id = ada.publish("orders.yaml", kOld, kNew);
    const bool hasStep = first() != PushStep::Exchanged;
    EXPECT_EQ(ada.pushAndDieAt(first()), hasStep);
    theirs.git({"pull", "--quiet", "--ff-only"});
    const std::string between = read(theirs);
    if (others() != Others::Idle && changed(between) != between) {
        theirs.commit("orders.yaml", changed(between), "By others");
        theirs.git({"push", "--quiet"});
    }
    if (hasStep)
        pushToTheEnd(ada, id);
    theirs.git({"pull", "--quiet", "--ff-only"});
    EXPECT_EQ(read(theirs), expected(between == kNew));
    EXPECT_EQ(theirs.git({"log", "--format=%s", "--grep=Tributary-Change"}), "A change by Ada") << "one commit";
    mine.git({"pull", "--quiet", "--ff-only"});
    EXPECT_EQ(mine.git({"status", "--porcelain"}), "");
}

TEST_P(PushFaults, OfARepositoryWithoutARemoteLoseNothingAndDoNothingTwice)
{
    if (second() != PushStep::Planned || others() != Others::Idle)
        GTEST_SKIP() << "of a repository the second end is looked at in one place";
    GitWork work(temp.path() / "work");
    work.commit("orders.yaml", kOld, "Start");
    const Steward ada("Ada", temp.path() / "ada", "git", work.path());
    const auto id = ada.publish("orders.yaml", kOld, kNew);
    const bool hasStep = first() != PushStep::Exchanged;
    EXPECT_EQ(ada.pushAndDieAt(first()), hasStep);
    if (hasStep)
        pushToTheEnd(ada, id);
    EXPECT_EQ(work.git({"log", "--format=%s", "--grep=Tributary-Change"}), "A change by Ada");
    EXPECT_EQ(work.git({"show", "HEAD:orders.yaml"}) + "\n", kNew);
    EXPECT_EQ(work.git({"status", "--porcelain"}), "");
    EXPECT_EQ(ada.text("orders.yaml"), kNew);
}

INSTANTIATE_TEST_SUITE_P(AtEachStep, PushFaults,
                         ::testing::Combine(::testing::ValuesIn(kPushSteps), ::testing::Values(PushStep::Planned, PushStep::Verified),
                                            ::testing::Values(Others::Idle, Others::Elsewhere, Others::TakeItBack)));

} // namespace
} // namespace tributary::outbox::test
