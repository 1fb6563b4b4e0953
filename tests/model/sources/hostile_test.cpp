// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Input that nobody writes by hand: every reader must stay within its promises on it.
#include "model/base/json.h"
#include "tests/model/sources/batch_support.h"

#include <random>

namespace tributary::sources::test {

namespace {

// What holds for every batch, whatever the bytes were.
void expectSound(const FileBatch& batch)
{
    for (std::size_t i = 0; i < batch.entities.size(); ++i) {
        const EntityDraft& each = batch.entities[i];
        ASSERT_FALSE(each.local.empty());
        ASSERT_FALSE(each.name.empty());
        ASSERT_LE(each.local.size(), 4096U + 16U);
        ASSERT_LT(each.parent, static_cast<int>(i));
        ASSERT_NE(each.kind, Kind::Unknown);
        for (const char c : each.local) {
            ASSERT_GE(static_cast<unsigned char>(c), 0x20);
        }
        ASSERT_FALSE(dumpJson(each.facts).empty());
        for (const Reference& reference : each.references) {
            ASSERT_FALSE(reference.target.empty());
        }
    }
    if (batch.state == FileState::Failed || batch.state == FileState::Skipped) {
        ASSERT_TRUE(batch.entities.empty());
        ASSERT_FALSE(batch.diagnostics.empty());
    }
    ASSERT_LE(batch.diagnostics.size(), 1002U);
}

std::string product(const std::string& rest)
{
    return "apiVersion: v1.1.0\nkind: DataProduct\n" + rest;
}

TEST(Hostile, ClipsLongNames)
{
    const FileBatch batch = readYaml(product("id: " + std::string(1U << 20U, 'x') + "\n"));
    EXPECT_EQ(batch.entities.at(0).local.size(), 4096U);
    EXPECT_TRUE(has(batch, "text.clipped id", Severity::Warning));
    expectSound(batch);
}

TEST(Hostile, ClipsAtTheBoundaryOfACharacter)
{
    std::string name = "a";
    for (int i = 0; i < 3000; ++i) {
        name += "\xE2\x82\xAC";
    }
    const FileBatch batch = readYaml(product("id: " + name + "\n"));
    EXPECT_EQ(batch.entities.at(0).local.size(), 4096U); // 1 + 1365 times 3
    EXPECT_EQ(name.compare(0, 4096, batch.entities.at(0).local), 0);
}

TEST(Hostile, RemovesControlCharactersFromNames)
{
    const FileBatch batch = readYaml(product("id: \"a\\x01\\nb\"\noutputPorts: [{name: \"c\\0d\"}]\n"));
    EXPECT_EQ(batch.entities.at(0).local, "a  b");
    EXPECT_TRUE(has(batch, "text.control id", Severity::Warning));
    expectSound(batch);
    const FileBatch json = readFile("x.json", R"({"kind":"DataProduct","apiVersion":"v1.1.0","id":"a\u0000b"})");
    expectSound(json);
    ASSERT_EQ(json.entities.size(), 1U);
    EXPECT_EQ(json.entities[0].local.find('\0'), std::string::npos);
}

TEST(Hostile, BoundsTheRemarks)
{
    std::string text = product("id: p\n");
    for (int i = 0; i < 5000; ++i) {
        text += "odd" + std::to_string(i) + ": 1\n";
    }
    const FileBatch batch = readYaml(text);
    EXPECT_EQ(batch.diagnostics.back().code, "diagnostics.more");
    EXPECT_EQ(batch.diagnostics.back().detail, "4000");
    EXPECT_EQ(batch.entities.at(0).extra.size(), 5000U); // nothing is lost for it
}

TEST(Hostile, HoldsTheLimits)
{
    Limits limits;
    limits.maxBytes = 10;
    EXPECT_EQ(readFile("a.yaml", "kind: DataProduct\n", limits).diagnostics.at(0).code, "limit.bytes");
    std::string deep = product("id: p\ncustomProperties: ");
    deep += std::string(5000, '[') + std::string(5000, ']');
    EXPECT_EQ(readYaml(deep).state, FileState::Failed);
    std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 12; ++i) {
        const std::string before = "*a" + std::to_string(i - 1);
        bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + before;
        for (int n = 0; n < 9; ++n) {
            bomb += ", " + before;
        }
        bomb += "]\n";
    }
    EXPECT_EQ(readYaml(product("id: p\n" + bomb)).state, FileState::Failed);
    EXPECT_EQ(readYaml("\xFF\xFE\x00").state, FileState::Failed);
}

TEST(Hostile, NestsColumnsAsDeepAsTheParserAllows)
{
    std::string text = "kind: DataContract\napiVersion: v3.1.0\nid: c\nversion: 1\nstatus: s\nschema: [{name: t, properties: ";
    const int depth = 40;
    for (int i = 0; i < depth; ++i) {
        text += "[{name: c, properties: ";
    }
    text += "[]";
    for (int i = 0; i < depth; ++i) {
        text += "}]";
    }
    const FileBatch batch = readYaml(text + "}]\n");
    EXPECT_EQ(counted(batch, "column"), depth);
    expectSound(batch);
}

TEST(Hostile, SurvivesMutations)
{
    const std::string seeds[] = {
        product("id: p\nteam: {members: [{username: a, role: owner}]}\noutputPorts: [{name: a, version: 1, inputContracts: [{id: c, version: 1}]}]\n"),
        "kind: DataContract\napiVersion: v3.1.0\nid: c\nversion: 1\nschema:\n  - name: t\n    properties: [{name: x, items: {properties: [{name: y}]}, relationships: [{to: [a.b], from: [c.d]}]}]\n",
        "uuid: u\nversion: 1\nkind: x\nserver: a:1\ndataset: {tables: [{table: t, columns: [{column: c, isNullable: no}]}]}\n",
        "apiVersion: tributary/v1\nkind: Feedback\ncomments: [{id: c, by: a, at: x, about: {product: p, column: c}, text: t}]\n",
        "- dataUsageAgreementSpecification: 1\n  id: a\n  info: {purpose: p}\n  provider: {dataProductId: x, outputPortId: '*'}\n  consumer: {userId: u}\n",
    };
    const std::string snippets[] = {"[", "]", "{", "}", ": ", "- ", "\n", " ", "~", "&a ", "*a", "\"", "id", "name", "null", "\t", "\xC3", "\\0"};
    std::mt19937 random(20260820);
    const auto below = [&random](std::size_t limit) { return static_cast<std::size_t>(random() % limit); };
    for (int round = 0; round < 4000; ++round) {
        std::string text = seeds[below(std::size(seeds))];
        for (std::size_t change = 1 + below(6); change > 0; --change) {
            const std::size_t at = below(text.size());
            switch (below(3)) {
            case 0:
                text.erase(at, 1 + below(8));
                break;
            case 1:
                text.insert(at, snippets[below(std::size(snippets))]);
                break;
            default:
                text[at] = static_cast<char>(below(256));
            }
            text += text.empty() ? "x" : "";
        }
        const FileBatch batch = readFile(below(4) == 0 ? "m.json" : "m.yaml", text);
        expectSound(batch);
        ASSERT_FALSE(HasFatalFailure()) << text;
    }
}

} // namespace

} // namespace tributary::sources::test
