// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Two stewards work on two clones of one repository: 500 edits in an order that a seed gives, each of its own
// value, with times in which one cannot reach the repository, conflicts that are decided any way there is, and
// pushes that end at any step. In the end every value is in a committed state of its file or in a conflict that
// names it, what was only ever added is there exactly once, each change is one commit, and both have the same.
#include "model/edit/value_edit.h"
#include "tests/model/outbox/support/steward.h"
#include "tests/support/core/git_work.h"
#include "tests/support/core/sanitizers.h"
#include "tests/support/core/temp_folder.h"

#include <iostream>
#include <map>
#include <random>
#include <set>

namespace tributary::outbox::test {
namespace {

namespace fs = std::filesystem;
using edit::ValueEdit;
using store::OutboxState;
using tributary::test::GitWork;
using tributary::test::Steward;

const std::vector<std::string> kFiles = {"orders.odps.yaml", "sales/quotes.odps.yaml", "rates.json"};
const std::string kYaml = "# A product\nid: product\nstatus: draft # for now\ntags: [start]\ndescription:\n  purpose: none\n  usage: none\n"
                          "slaProperties:\n  - property: freshness\n    value: none\n  - property: latency\n    value: none\n";
const std::string kJson = "{\n  \"id\": \"rates\",\n  \"status\": \"draft\",\n  \"tags\": [\"start\"],\n  \"description\": {\"purpose\": \"none\", \"usage\": \"none\"},\n"
                          "  \"slaProperties\": [{\"property\": \"freshness\", \"value\": \"none\"}, {\"property\": \"latency\", \"value\": \"none\"}]\n}\n";

struct Made {
    std::string file;
    std::string value;
    bool adds = false;
};

class TwoStewards : public ::testing::Test {
protected:
    TwoStewards()
    {
        for (const std::string& file : kFiles)
            seed.write(file, file.ends_with("json") ? kJson : kYaml);
        seed.commit("Start");
        seed.git({"clone", "--quiet", "--bare", seed.path(), bare});
        for (std::size_t i = 0; i < 2; ++i) {
            fs::create_symlink(bare, road(i));
            seed.git({"clone", "--quiet", road(i), clones[i].path()});
            stewards.push_back(std::make_unique<Steward>(i == 0 ? "Ada" : "Bo", temp.path() / std::to_string(i), "git", clones[i].path()));
        }
    }

    // The way of one of them to the repository.
    std::string road(std::size_t who) const { return (temp.path() / ("road" + std::to_string(who))).string(); }
    bool isOnline(std::size_t who) const { return fs::exists(road(who)); }
    void setOnline(std::size_t who, bool online) const
    {
        fs::remove(road(who));
        if (online)
            fs::create_symlink(bare, road(who));
    }
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random); }

    // On what they see: their own last change of the file that is not pushed, else the working copy.
    void edit(std::size_t who)
    {
        const std::string& file = kFiles[static_cast<std::size_t>(below(3))];
        Made one{file, "value" + std::to_string(made.size()), false};
        std::vector<ValueEdit> edits;
        switch (below(5)) {
        case 0: edits.push_back({ValueEdit::Kind::Set, "/status", one.value, 0}); break;
        case 1: edits.push_back({ValueEdit::Kind::Set, below(2) == 0 ? "/description/purpose" : "/description/usage", one.value, 0}); break;
        case 2: edits.push_back({ValueEdit::Kind::Set, below(2) == 0 ? "/slaProperties/0/value" : "/slaProperties/1/value", one.value, 0}); break;
        case 3:
            edits.push_back({ValueEdit::Kind::Append, "/slaProperties", {{"property", one.value}, {"value", below(9)}}, 0});
            one.adds = true;
            break;
        default:
            edits.push_back({ValueEdit::Kind::Append, "/tags", one.value, 0});
            one.adds = true;
            break;
        }
        const auto seen = pending[who].find(file);
        const std::string before = seen != pending[who].end() ? seen->second : stewards[who]->text(file);
        const auto after = edit::applyEdits(before, edits);
        ASSERT_TRUE(after) << after.error().code << '\n' << before;
        stewards[who]->publish(file, before, *after);
        pending[who][file] = *after;
        made.push_back(one);
    }

    void push(std::size_t who, bool mayDie)
    {
        if (mayDie && below(4) == 0) {
            const auto step = kPushSteps[static_cast<std::size_t>(below(static_cast<int>(kPushSteps.size())))];
            deaths += stewards[who]->pushAndDieAt(step, 1 + below(2)) ? 1 : 0;
            return;
        }
        stewards[who]->push();
        decideAll(who);
        noteOpen(who);
    }

    void decideAll(std::size_t who)
    {
        const auto entries = store::outboxEntries(stewards[who]->reader()).value();
        for (const auto& entry : entries) {
            if (entry.state != OutboxState::Conflict)
                continue;
            for (const auto& conflict : stewards[who]->conflicts(entry.id)) {
                if (conflict.take || conflict.superseded)
                    continue;
                ++conflicts;
                const auto take = static_cast<merge::Take>(below(3));
                const Json byHand = conflict.document == merge::kWholeFile ? *conflict.conflict.theirs : Json("hand" + std::to_string(conflicts));
                stewards[who]->decide(conflict.id, take, take == merge::Take::Value ? std::optional(byHand) : std::nullopt);
            }
        }
    }

    // What is not pushed yet is what its author goes on from.
    void noteOpen(std::size_t who)
    {
        std::set<std::string> open;
        for (const auto& entry : store::outboxEntries(stewards[who]->reader()).value_or(std::vector<store::OutboxEntry>{}))
            if (entry.state != OutboxState::Pushed)
                open.insert(entry.change.path);
        std::erase_if(pending[who], [&open](const auto& seen) { return open.count(seen.first) == 0; });
    }

    bool isSettled(std::size_t who) const { return store::openOutboxEntries(stewards[who]->writer()).value().empty(); }

    // Everything that conflicts of a file hold.
    std::map<std::string, std::string> inConflicts()
    {
        std::map<std::string, std::string> said;
        for (const auto& steward : stewards) {
            const auto entries = store::outboxEntries(steward->reader()).value();
            for (const auto& entry : entries)
                for (const auto& conflict : steward->conflicts(entry.id))
                    for (const auto& value : {conflict.conflict.mine, conflict.conflict.theirs})
                        said[entry.change.path] += value ? '\n' + dumpJson(*value) : "";
        }
        return said;
    }

    static int occurrences(const std::string& text, const std::string& word)
    {
        int count = 0;
        for (std::size_t at = 0; (at = text.find(word, at)) != std::string::npos; at += word.size())
            count += at + word.size() == text.size() || std::isdigit(static_cast<unsigned char>(text[at + word.size()])) == 0 ? 1 : 0;
        return count;
    }

    std::mt19937 random{20'261'126};
    tributary::test::TempFolder temp;
    std::string bare = (temp.path() / "mesh.git").string();
    GitWork seed{temp.path() / "seed"};
    std::vector<GitWork> clones = {GitWork(temp.path() / "clone0", false), GitWork(temp.path() / "clone1", false)};
    std::vector<std::unique_ptr<Steward>> stewards;
    std::map<std::string, std::string> pending[2];
    std::vector<Made> made;
    int deaths = 0;
    int conflicts = 0;
};

TEST_F(TwoStewards, LoseNothingAndAgreeInTheEnd)
{
    const int edits = tributary::test::timesToday(500);
    int offline = 0;
    while (static_cast<int>(made.size()) < edits) {
        const auto who = static_cast<std::size_t>(below(2));
        ASSERT_NO_FATAL_FAILURE(edit(who));
        if (below(12) == 0)
            setOnline(who, !isOnline(who));
        offline += isOnline(who) ? 0 : 1;
        if (below(4) == 0)
            push(who, true);
    }
    for (std::size_t who : {0U, 1U})
        setOnline(who, true);
    for (int round = 0; round < 20 && !(isSettled(0) && isSettled(1)); ++round)
        for (std::size_t who : {0U, 1U})
            push(who, false);
    ASSERT_TRUE(isSettled(0));
    ASSERT_TRUE(isSettled(1));
    std::cout << "[   NOTE   ] " << edits << " edits, " << offline << " of them offline, " << conflicts << " conflicts, " << deaths << " pushes cut off\n";
    EXPECT_GT(conflicts, edits / 50);
    EXPECT_GE(deaths, edits / 100);

    auto asked = inConflicts();
    std::map<std::string, std::string> committed; // whatever a file ever said
    std::map<std::string, std::string> now;
    for (const std::string& file : kFiles) {
        committed[file] = seed.git({"-C", bare, "log", "-p", "--format=", "main", "--", file});
        now[file] = seed.git({"-C", bare, "show", "main:" + file});
    }
    int added = 0;
    for (const Made& one : made) {
        const bool isNamed = occurrences(asked[one.file], one.value) > 0;
        EXPECT_TRUE(isNamed || occurrences(committed[one.file], one.value) > 0) << one.value << " of " << one.file << " is lost";
        if (!one.adds)
            continue;
        EXPECT_LE(occurrences(now[one.file], one.value), 1) << one.value << " of " << one.file << " is doubled";
        EXPECT_TRUE(isNamed || occurrences(now[one.file], one.value) == 1) << one.value << " of " << one.file << " is gone";
        ++added;
    }
    EXPECT_GT(added, edits / 5);
    const std::string tokens = seed.git({"-C", bare, "log", "--format=%(trailers:key=Tributary-Change,valueonly,separator=)", "main"});
    std::istringstream lines(tokens);
    std::set<std::string> seen;
    for (std::string token; std::getline(lines, token);) {
        EXPECT_TRUE(token.empty() || seen.insert(token).second) << token << " was committed twice";
    }
    EXPECT_GT(static_cast<int>(seen.size()), edits / 2);
    for (const GitWork& clone : clones) {
        GitWork work = clone;
        work.git({"pull", "--quiet", "--ff-only"});
        EXPECT_EQ(work.git({"rev-parse", "HEAD"}), seed.git({"-C", bare, "rev-parse", "main"}));
        EXPECT_EQ(work.git({"status", "--porcelain"}), "");
    }
}

} // namespace
} // namespace tributary::outbox::test
