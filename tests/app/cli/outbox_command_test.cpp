// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outbox/publish.h"
#include "model/store/writer.h"
#include "tests/support/app/program.h"
#include "tests/support/app/schema_check.h"
#include "tests/support/app/small_mesh.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace tributary::test {
namespace {

const std::string kDraft = "apiVersion: v1.0.0\nkind: DataProduct\nid: orders\nname: Orders\nversion: 1.0.0\nstatus: draft\ndomain: sales\n";

std::string statusOf(const std::string& status)
{
    std::string text = kDraft;
    return text.replace(text.find("draft"), 5, status);
}

class OutboxCommand : public ::testing::Test {
protected:
    OutboxCommand() : program(folder.path().string())
    {
        writeText(file(), kDraft);
        EXPECT_EQ(program.run({"source", "add", "mesh", mesh().string()}).exit, 0);
        EXPECT_EQ(program.run({"sync"}).exit, 0);
    }

    std::filesystem::path mesh() const { return folder.path() / "mesh"; }
    std::filesystem::path file() const { return mesh() / "orders.odps.yaml"; }
    std::string text() const
    {
        std::ostringstream out;
        out << std::ifstream(file()).rdbuf();
        return out.str();
    }
    void publish(const std::string& before, const std::string& after) const
    {
        auto writer = store::Writer::open(program.catalog()).value();
        EXPECT_TRUE(outbox::publishChange(*writer, {"mesh", "orders.odps.yaml", before, after, "Ready\nfor all", "Ada", "ada@acme.example", "orders", {}, {}}, nowMicros()));
    }
    Json answer(int exit, const std::vector<std::string>& words, const char* schema)
    {
        const auto made = program.json(words);
        EXPECT_EQ(made.exit, exit) << made.err << made.out;
        if (exit < 2) {
            EXPECT_FITS_SCHEMA(made.json(), schema);
        }
        return made.json();
    }

    TempFolder folder;
    Program program;
};

TEST_F(OutboxCommand, ListsAndPushes)
{
    EXPECT_TRUE(answer(0, {"outbox"}, "outbox")["entries"].empty());
    publish(kDraft, statusOf("active"));
    const Json queued = answer(0, {"outbox"}, "outbox")["entries"];
    ASSERT_EQ(queued.size(), 1U);
    EXPECT_EQ(queued[0]["state"], "queued");
    EXPECT_EQ(queued[0]["path"], "orders.odps.yaml");
    const Json pushed = answer(0, {"outbox", "push"}, "outbox")["pushed"];
    ASSERT_EQ(pushed.size(), 1U);
    EXPECT_EQ(pushed[0]["state"], "pushed");
    EXPECT_EQ(text(), statusOf("active"));
    EXPECT_NE(program.run({"outbox"}).out.find("pushed"), std::string::npos);
    EXPECT_NE(program.run({"outbox", "push"}).out.find("nothing to push"), std::string::npos);
}

TEST_F(OutboxCommand, ConflictsAreListedAndResolved)
{
    publish(kDraft, statusOf("active"));
    writeText(file(), statusOf("retired"));
    const Json left = answer(1, {"outbox", "push"}, "outbox")["pushed"];
    EXPECT_EQ(left[0]["state"], "conflict");
    EXPECT_EQ(left[0]["reason"]["code"], "outbox.conflict");
    const Json open = answer(1, {"conflicts"}, "conflicts");
    ASSERT_EQ(open["conflicts"].size(), 1U);
    EXPECT_EQ(open["conflicts"][0]["place"], "/status");
    EXPECT_EQ(open["conflicts"][0]["mine"], "active");
    EXPECT_EQ(open["conflicts"][0]["theirs"], "retired");
    const std::string id = std::to_string(open["conflicts"][0]["id"].get<int>());
    const Json decided = answer(0, {"conflicts", "resolve", id, "--take", "theirs"}, "conflicts");
    EXPECT_EQ(decided["open"], 0);
    EXPECT_EQ(decided["conflicts"][0]["take"], "theirs");
    EXPECT_EQ(answer(0, {"conflicts", "reopen", id}, "conflicts")["open"], 1);
    writeText(folder.path() / "value.yaml", "proposed\n");
    answer(0, {"conflicts", "resolve", id, "--take", (folder.path() / "value.yaml").string()}, "conflicts");
    answer(0, {"outbox", "push"}, "outbox");
    EXPECT_EQ(text(), statusOf("proposed"));
    EXPECT_TRUE(answer(0, {"conflicts"}, "conflicts")["conflicts"].empty()) << "it is settled";
}

TEST_F(OutboxCommand, WhatIsWithdrawnIsNotPushed)
{
    publish(kDraft, statusOf("active"));
    const std::string id = std::to_string(answer(0, {"outbox"}, "outbox")["entries"][0]["id"].get<int>());
    EXPECT_EQ(answer(0, {"outbox", "withdraw", id}, "outbox")["entries"][0]["state"], "withdrawn");
    EXPECT_TRUE(answer(0, {"outbox", "push"}, "outbox")["pushed"].empty());
    EXPECT_EQ(text(), kDraft);
}

TEST_F(OutboxCommand, SaysWhatIsWrong)
{
    EXPECT_EQ(answer(2, {"outbox", "send"}, "")["error"]["code"], "usage.choice");
    EXPECT_EQ(answer(2, {"outbox", "push", "1"}, "")["error"]["code"], "usage.words");
    EXPECT_EQ(answer(2, {"outbox", "withdraw", "x"}, "")["error"]["code"], "usage.bad-number");
    EXPECT_EQ(answer(2, {"outbox", "withdraw", "99"}, "")["error"]["code"], "outbox.unknown");
    EXPECT_EQ(answer(2, {"conflicts", "resolve", "1"}, "")["error"]["code"], "usage.words");
    EXPECT_EQ(answer(2, {"conflicts", "resolve", "99", "--take", "mine"}, "")["error"]["code"], "outbox.conflict-unknown");
    EXPECT_EQ(answer(2, {"conflicts", "drop"}, "")["error"]["code"], "usage.choice");
}

} // namespace
} // namespace tributary::test
