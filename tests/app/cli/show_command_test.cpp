// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/schema_check.h"
#include "tests/support/app/synced_mesh.h"

#include <fstream>
#include <iostream>
#include <sstream>

namespace tributary::test {
namespace {

class ShowCommand : public SyncedMesh {
protected:
    Json show(const std::string& ref) const
    {
        const auto answer = program.json({"show", ref});
        EXPECT_EQ(answer.exit, 0) << answer.err;
        EXPECT_FITS_SCHEMA(answer.json(), "show");
        return answer.json();
    }
    std::string bytesOf(const std::string& name) const
    {
        std::ostringstream out;
        out << std::ifstream(folder.path() / name, std::ios::binary).rdbuf();
        return out.str();
    }
};

TEST_F(ShowCommand, AProductTellsEverything)
{
    const Json json = show("orders");
    EXPECT_EQ(json["ref"], "tributary:product/orders@1.0.0");
    EXPECT_EQ(json["purpose"], "Every confirmed order line");
    EXPECT_EQ(json["domain"], "Sales");
    EXPECT_EQ(json["owner"], "Ada Nwosu");
    EXPECT_EQ(json["tags"], (Json{"deal", "lake"}));
    EXPECT_EQ(json["triplet"]["code_commit"], "0a1b2c3");
    EXPECT_TRUE(json["triplet"]["complete"].get<bool>());
    EXPECT_EQ(json["output_ports"][0]["contract"]["contract"]["ref"], "tributary:contract/orders-lake@1.0.0");
    EXPECT_EQ(json["output_ports"][0]["technology"], "s3");
    ASSERT_EQ(json["datasets"].size(), 1U);
    EXPECT_EQ(json["datasets"][0]["columns"][0]["path"], "order_id");
    EXPECT_EQ(json["datasets"][0]["columns"][0]["primary_key_position"], 1);
    EXPECT_EQ(json["classification"], "restricted");
    EXPECT_EQ(json["consumers"][0]["name"], "Quotes");
}

TEST_F(ShowCommand, EveryFieldHasItsSourceAndTime)
{
    const Json json = show("orders");
    ASSERT_FALSE(json["facts"].empty());
    for (const auto& fact : json["facts"]) {
        EXPECT_EQ(fact["source"], "mesh");
        EXPECT_EQ(fact["file"], "orders.odps.yaml");
        EXPECT_TRUE(fact["read_at"].is_string()) << fact;
    }
}

TEST_F(ShowCommand, VersionsAreChosenByTheirSign)
{
    EXPECT_EQ(show("quotes")["version"], "1.0");
    EXPECT_EQ(show("quotes@0.9")["version"], "0.9");
    EXPECT_EQ(show("tributary:product/quotes@0.9")["purpose"], "Offers, first definition");
}

TEST_F(ShowCommand, OtherThingsShowTheirFactsAndNeighbours)
{
    const Json contract = show("orders-lake");
    EXPECT_EQ(contract["kind"], "contract");
    EXPECT_EQ(contract["children"][0]["kind"], "dataset");
    ASSERT_FALSE(contract["referenced_by"].empty());

    const Json column = show("orders-lake#customer_email");
    EXPECT_EQ(column["kind"], "column");
    EXPECT_EQ(column["parent"]["kind"], "dataset");

    const Json domain = show("pricing");
    EXPECT_EQ(domain["kind"], "domain");
    EXPECT_EQ(domain["domain"], "Sales") << "the one above it";
}

TEST_F(ShowCommand, AnAmbiguousNameListsItsCandidates)
{
    const auto answer = program.json({"show", "Orders"});
    EXPECT_EQ(answer.exit, 2);
    EXPECT_FITS_SCHEMA(answer.json(), "error");
    EXPECT_EQ(answer.json()["error"]["code"], "ref.ambiguous");
    ASSERT_EQ(answer.json()["error"]["candidates"].size(), 2U);
    const Json candidates = answer.json()["error"]["candidates"]; // outlives the loop
    for (const auto& candidate : candidates) {
        const std::string ref = candidate["ref"];
        EXPECT_NE(answer.err.find(ref), std::string::npos) << "also for people";
        EXPECT_EQ(program.run({"show", ref}).exit, 0) << "each candidate can be shown";
    }
}

TEST_F(ShowCommand, UnknownReferencesAreBadUsage)
{
    const auto answer = program.json({"show", "no-such-thing"});
    EXPECT_EQ(answer.exit, 2);
    EXPECT_EQ(answer.json()["error"]["code"], "ref.unknown");
    EXPECT_EQ(program.run({"show"}).exit, 2);
}

TEST_F(ShowCommand, MarkdownHtmlAndPdf)
{
    const auto markdown = program.run({"show", "orders", "--markdown"});
    EXPECT_EQ(markdown.exit, 0);
    EXPECT_EQ(markdown.out.substr(0, 2), "# ");
    EXPECT_EQ(program.run({"show", "orders", "--markdown", "--json"}).exit, 2);

    const auto html = program.json({"show", "orders", "--html", (folder.path() / "o.html").string()});
    EXPECT_EQ(html.exit, 0) << html.err;
    EXPECT_FITS_SCHEMA(html.json(), "show");
    EXPECT_NE(bytesOf("o.html").find("Every confirmed order line"), std::string::npos);
    EXPECT_EQ(bytesOf("o.html").find("href="), std::string::npos);

    const auto pdf = program.run({"show", "orders", "--pdf", (folder.path() / "o.pdf").string()});
    EXPECT_EQ(pdf.exit, 0) << pdf.err;
    EXPECT_EQ(bytesOf("o.pdf").substr(0, 5), "%PDF-");
    EXPECT_EQ(program.run({"show", "orders", "--html", "/nowhere/at/all/o.html"}).exit, 3);
}

TEST_F(ShowCommand, VersionsTellDefinitionCodeAndInfrastructure)
{
    const auto answer = program.json({"versions", "quotes"});
    EXPECT_EQ(answer.exit, 0) << answer.err;
    EXPECT_FITS_SCHEMA(answer.json(), "versions");
    ASSERT_EQ(answer.json()["versions"].size(), 2U);
    EXPECT_EQ(answer.json()["versions"][0]["version"], "1.0") << "newest first";
    EXPECT_EQ(answer.json()["versions"][1]["definition"], "Offers, first definition");
    EXPECT_EQ(program.json({"versions", "orders"}).json()["versions"][0]["code_commit"], "0a1b2c3");
    EXPECT_NE(program.run({"versions", "quotes"}).out.find("Offers, first definition"), std::string::npos);
}

} // namespace
} // namespace tributary::test
