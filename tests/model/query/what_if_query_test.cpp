// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/what_if_query.h"
#include "tests/model/sync/support/mesh_folder.h"

#include <gtest/gtest.h>

namespace tributary::query {
namespace {

constexpr const char* kProduct = "apiVersion: v1.0.0\nkind: DataProduct\nid: shop\nname: Shop\nversion: \"2.0\"\nstatus: active\ndomain: sales\n"
                                 "outputPorts: [{name: out, version: \"2.0\", contractId: prices}]\n";
constexpr const char* kContract = "apiVersion: v3.1.0\nkind: DataContract\nid: prices\nname: Prices\nversion: \"2.0\"\nstatus: active\ndomain: sales\nschema:\n"
                                  "  - name: prices\n    logicalType: object\n    properties:\n      - {name: amount, logicalType: number}\n      - {name: code, logicalType: string}\n";

class WhatIfQuery : public ::testing::Test {
protected:
    WhatIfQuery()
    {
        mesh.write("a/shop.odps.yaml", kProduct);
        mesh.write("a/prices.odcs.yaml", kContract);
        mesh.write("reader.yaml", "apiVersion: v1.0.0\nkind: DataProduct\nid: reader\nname: Reader\nversion: \"1.0\"\nstatus: active\ndomain: sales\n"
                                  "inputPorts: [{name: in, version: \"2.0\", contractId: prices}]\n");
        mesh.sync();
        reader = mesh.reader();
    }
    static std::string without(const char* text, const std::string& what)
    {
        std::string out = text;
        return out.erase(out.find(what), what.size());
    }

    tributary::test::MeshFolder mesh;
    std::unique_ptr<store::Reader> reader;
};

TEST_F(WhatIfQuery, GivesTheFilesOfAProductAndItsContracts)
{
    const auto answer = tryFiles(*reader, {"shop", {}});
    ASSERT_TRUE(answer) << answer.error().code;
    ASSERT_EQ(answer->files.size(), 2U);
    EXPECT_EQ(answer->files[0].path, "a/shop.odps.yaml");
    EXPECT_EQ(answer->files[0].text, kProduct);
    EXPECT_EQ(answer->files[1].name, "Prices");
    EXPECT_EQ(answer->answer, nullptr);
    EXPECT_EQ(tryFiles(*reader, {"prices", {}})->files.size(), 1U);
}

TEST_F(WhatIfQuery, TellsWhomAChangeOfAContractWouldHit)
{
    const std::string changed = without(kContract, "      - {name: code, logicalType: string}\n");
    const auto answer = tryFiles(*reader, {"shop", {{"Prices", "a/prices.odcs.yaml", changed}}});
    ASSERT_TRUE(answer) << answer.error().code;
    ASSERT_TRUE(answer->answer);
    EXPECT_EQ(answer->answer->worst(), diff::Severity::Breaking);
    ASSERT_EQ(answer->answer->consumers.size(), 1U);
    EXPECT_EQ(answer->answer->consumers[0].name, "Reader");
    const auto same = tryFiles(*reader, {"shop", {{"Prices", "a/prices.odcs.yaml", std::string("# only a remark\n") + kContract}}});
    ASSERT_TRUE(same);
    EXPECT_TRUE(same->answer->changes().empty());
}

TEST_F(WhatIfQuery, SaysWhereATextCannotBeRead)
{
    const auto broken = tryFiles(*reader, {"shop", {{"Prices", "a/prices.odcs.yaml", "kind: DataContract\nschema: [\n"}}});
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().file, "a/prices.odcs.yaml");
    EXPECT_GT(broken.error().mark.line, 0);
    EXPECT_EQ(tryFiles(*reader, {"shop", {{"Other", "o.yaml", "apiVersion: tributary/v1\nkind: Domains\ndomains: []\n"}}}).error().code, "diff.not-meant");
    EXPECT_FALSE(tryFiles(*reader, {"nothing", {}}));
    EXPECT_EQ(tryFiles(*reader, {"sales", {}}).error().code, "diff.not-comparable");
}

TEST_F(WhatIfQuery, WithoutAFileThereIsNothingToTry)
{
    std::filesystem::rename(mesh.root(), mesh.root().string() + "-away");
    EXPECT_EQ(tryFiles(*reader, {"shop", {}}).error().code, "source-file.none");
}

} // namespace
} // namespace tributary::query
