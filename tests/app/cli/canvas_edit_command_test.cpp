// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/schema_check.h"
#include "tests/support/app/synced_mesh.h"

#include <fstream>
#include <sstream>

namespace tributary::test {
namespace {

class CanvasEditCommand : public SyncedMesh {
protected:
    std::string bytesOf(const std::string& name) const
    {
        std::ostringstream out;
        out << std::ifstream(folder.path() / name, std::ios::binary).rdbuf();
        return out.str();
    }
};

TEST_F(CanvasEditCommand, TellsTheExactDiffAndWritesNothing)
{
    const std::string before = bytesOf("mesh/orders.odps.yaml");
    for (const auto& words : {std::vector<std::string>{"canvas", "orders", "--set", "name=All orders"}, {"canvas", "orders", "--set", "name=All orders", "--diff"}}) {
        const auto answer = program.run(words);
        ASSERT_EQ(answer.exit, 0) << answer.err;
        EXPECT_EQ(answer.out.rfind("--- a/orders.odps.yaml\n+++ b/orders.odps.yaml\n@@ -1,7 +1,7 @@\n", 0), 0U) << answer.out;
        EXPECT_NE(answer.out.find("\n-name: Orders\n+name: All orders\n"), std::string::npos) << answer.out;
    }
    EXPECT_EQ(bytesOf("mesh/orders.odps.yaml"), before);
}

TEST_F(CanvasEditCommand, SeveralFieldsInOneGo)
{
    const auto answer = program.json({"canvas", "orders", "--set", "lifecycle=stable", "--set", "security+=No exports", "--set", "output-ports+=events@1.0.0"});
    ASSERT_EQ(answer.exit, 0) << answer.err;
    const Json json = answer.json();
    EXPECT_FITS_SCHEMA(json, "canvas");
    EXPECT_EQ(json["ref"], "tributary:product/orders@1.0.0");
    EXPECT_EQ(json["file"], "orders.odps.yaml");
    EXPECT_TRUE(json["changed"].get<bool>());
    EXPECT_EQ(json["edits"].size(), 3U);
    EXPECT_EQ(json["edits"][2]["kind"], "append");
    EXPECT_EQ(json["edits"][2]["pointer"], "/outputPorts");
    for (const char* line : {"+  - property: lifecycle\n+    value: stable\n", "+    value: No exports\n", "+  - name: events\n+    version: 1.0.0\n"})
        EXPECT_NE(json["diff"].get<std::string>().find(line), std::string::npos) << json["diff"].get<std::string>();
}

TEST_F(CanvasEditCommand, TheEditedFileShowsTheNewValues)
{
    const std::string place = (folder.path() / "edited/orders.odps.yaml").string();
    std::filesystem::create_directories(folder.path() / "edited");
    const auto answer = program.json({"canvas", "orders", "--set", "classification=source-aligned", "--set", "owner=Bo Lind <bo@acme.example>", "--yaml", place});
    ASSERT_EQ(answer.exit, 0) << answer.err;
    EXPECT_FITS_SCHEMA(answer.json(), "canvas");
    EXPECT_EQ(answer.json()["written"][0], place);
    const Program other((folder.path() / "other").string());
    ASSERT_EQ(other.run({"sync", (folder.path() / "edited").string()}).exit, 0);
    const Json canvas = other.json({"canvas", "orders"}).json();
    for (const Json& field : canvas["fields"]) {
        if (field["field"] == "classification") {
            EXPECT_EQ(field["choice"], "source-aligned");
        } else if (field["field"] == "owner") {
            EXPECT_EQ(field["text"], "Bo Lind");
            EXPECT_EQ(field["detail"], "bo@acme.example");
        }
    }
    EXPECT_EQ(program.run({"canvas", "orders", "--yaml", "-"}).out, bytesOf("mesh/orders.odps.yaml")) << "without --set the file as it is";
}

TEST_F(CanvasEditCommand, WhatStandsThereAlreadyChangesNothing)
{
    const auto answer = program.json({"canvas", "orders", "--set", "name=Orders"});
    EXPECT_EQ(answer.exit, 0) << answer.err;
    EXPECT_FITS_SCHEMA(answer.json(), "canvas");
    EXPECT_FALSE(answer.json()["changed"].get<bool>());
    EXPECT_EQ(answer.json()["diff"], "");
    const auto words = program.run({"canvas", "orders", "--set", "name=Orders"});
    EXPECT_EQ(words.out, "");
    EXPECT_NE(words.err.find("nothing would change"), std::string::npos);
}

TEST_F(CanvasEditCommand, APublishedChangeIsWrittenByAPushAndReadByTheNextSync)
{
    const TempFolder place;
    const Program own(place.path().string());
    const std::string mesh = (place.path() / "mesh").string();
    const auto text = [&] {
        std::ostringstream out;
        out << std::ifstream(mesh + "/p.odps.yaml", std::ios::binary).rdbuf();
        return out.str();
    };
    writeText(mesh + "/p.odps.yaml", smallProductText("p", "Orders", "1.0", "x", ""));
    ASSERT_EQ(own.run({"sync", mesh}).exit, 0);
    const std::string before = text();
    const auto code = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"canvas", "p", "--publish"});
        return own.json(words).json()["error"]["code"].get<std::string>();
    };
    EXPECT_EQ(code({"--set", "name=All orders"}), "outbox.author") << "no profile yet";
    EXPECT_EQ(code({"--set", "name=Orders", "--author", "Ada"}), "outbox.unchanged");
    EXPECT_EQ(code({"--set", "name=x", "--yaml", "out.yaml"}), "usage.exclusive");
    const auto answer = own.json({"canvas", "p", "--set", "name=All orders", "--publish", "--author", "Ada Nwosu <ada@acme.example>"});
    ASSERT_EQ(answer.exit, 0) << answer.err;
    EXPECT_FITS_SCHEMA(answer.json(), "canvas");
    EXPECT_EQ(answer.json()["outbox"], 1);
    EXPECT_EQ(text(), before) << "not before a push";
    const Json entry = own.json({"outbox"}).json()["entries"][0];
    EXPECT_EQ(entry["state"], "queued");
    EXPECT_EQ(entry["author"], "Ada Nwosu");
    EXPECT_EQ(entry["message"], "Change name of tributary:product/p@1.0");
    ASSERT_EQ(own.run({"outbox", "push"}).exit, 0);
    std::string wanted = before;
    EXPECT_EQ(text(), wanted.replace(wanted.find("name: Orders"), 12, "name: All orders"));
    ASSERT_EQ(own.run({"sync", mesh}).exit, 0);
    EXPECT_EQ(own.json({"canvas", "p"}).json()["name"], "All orders");
}

TEST_F(CanvasEditCommand, MistakesAreTold)
{
    const auto code = [this](const std::vector<std::string>& words) {
        const auto answer = program.json(words);
        EXPECT_EQ(answer.exit, 2) << answer.err;
        return answer.json()["error"]["code"].get<std::string>();
    };
    EXPECT_EQ(code({"canvas", "orders", "--set", "colour=red"}), "canvas-edit.unknown-field");
    EXPECT_EQ(code({"canvas", "orders", "--set", "name="}), "canvas-edit.empty");
    EXPECT_EQ(code({"canvas", "orders", "--set", "owner=Bo"}), "canvas-edit.not-a-mail");
    EXPECT_EQ(code({"canvas", "orders", "--set", "input-ports-=none"}), "canvas-edit.not-there");
    EXPECT_EQ(code({"canvas", "sales", "--set", "name=x"}), "canvas-edit.not-editable");
    EXPECT_EQ(code({"canvas", "orders-lake", "--set", "input-ports+=x"}), "canvas-edit.not-in-contract");
    EXPECT_EQ(code({"canvas", "orders", "--set", "name=x", "--svg", "x.svg"}), "usage.exclusive");
    EXPECT_EQ(code({"canvas", "orders", "--set", "name=x", "--as-of", "@1"}), "usage.exclusive");
    EXPECT_EQ(code({"canvas", "orders", "--yaml", "-"}), "usage.exclusive") << "of --json";
    EXPECT_EQ(code({"canvas", "no-such-thing", "--set", "name=x"}), "ref.unknown");
    EXPECT_EQ(program.run({"canvas", "orders", "--set", "name=x", "--yaml", "/nowhere/at/all.yaml"}).exit, 3);
}

TEST_F(CanvasEditCommand, AFileThatIsGoneOrBrokenIsTold)
{
    TempFolder place;
    const Program own(place.path().string());
    writeText(place.path() / "mesh/p.odps.yaml", smallProductText("p", "P", "1.0", "x", ""));
    ASSERT_EQ(own.run({"sync", (place.path() / "mesh").string()}).exit, 0);
    writeText(place.path() / "mesh/p.odps.yaml", "kind: [\n");
    const auto broken = own.json({"canvas", "p", "--set", "name=x"});
    EXPECT_EQ(broken.exit, 3);
    EXPECT_EQ(broken.json()["error"]["code"], "yaml.syntax");
    EXPECT_NE(broken.err.find("p.odps.yaml:2:1"), std::string::npos) << broken.err;
    std::filesystem::remove(place.path() / "mesh/p.odps.yaml");
    EXPECT_EQ(own.json({"canvas", "p", "--set", "name=x"}).exit, 3);
}

} // namespace
} // namespace tributary::test
