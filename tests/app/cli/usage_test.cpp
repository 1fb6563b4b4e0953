// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/schema_check.h"
#include "tests/support/app/synced_mesh.h"

#include <iostream>

namespace tributary::test {
namespace {

class Usage : public SyncedMesh {};

TEST_F(Usage, HelpAndVersionNeedNoCatalog)
{
    EXPECT_EQ(program.run({"--help"}).exit, 0);
    EXPECT_NE(program.run({"--help"}).out.find("versions"), std::string::npos);
    EXPECT_NE(program.run({"search", "--help"}).out.find("--facets"), std::string::npos);
    EXPECT_NE(program.run({"--version"}).out.find("tributary 0."), std::string::npos);
    EXPECT_EQ(program.json({"--version"}).json()["name"], "tributary");
}

TEST_F(Usage, BadUsageIsTwoAndOneLine)
{
    const std::vector<std::vector<std::string>> mistakes = {
        {"serach", "orders"}, {"search", "--colour", "blue"}, {"show", "a", "b"}, {"versions"},
        {"search", "x", "--as-of", "yesterday"}, {"search", "x", "--lang", "klingonese"},
        {"render", "nowhere", "--out", "x.png"}, {"render", "discover"}, {"doctor", "now"}};
    for (const auto& words : mistakes) {
        const auto answer = program.json(words);
        EXPECT_EQ(answer.exit, 2) << words[0] << answer.out;
        EXPECT_FITS_SCHEMA(answer.json(), "error");
        EXPECT_EQ(std::count(answer.err.begin(), answer.err.end(), '\n'), 1) << answer.err;
    }
}

TEST_F(Usage, WhatAlwaysSpeaksOfNowTakesNoOtherTime)
{
    const auto answer = program.run({"--as-of", "@1", "source", "list"});
    EXPECT_EQ(answer.exit, 2);
    EXPECT_NE(answer.err.find("always speaks of now"), std::string::npos) << answer.err;
    EXPECT_EQ(program.run({"--as-of", "now", "source", "list"}).exit, 0);
    EXPECT_EQ(program.run({"--as-of", "now", "search", "orders"}).exit, 0);
}

TEST_F(Usage, WithoutACatalogReadingIsFourAndMakesNone)
{
    const std::string other = (folder.path() / "none" / "c.tributary").string();
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"search", "x"}, {"show", "x"}, {"versions", "x"}}) {
        auto all = words;
        all.insert(all.end(), {"--catalog", other});
        const auto answer = program.json(all);
        EXPECT_EQ(answer.exit, 4) << words[0];
        EXPECT_NE(answer.err.find("tributary sync"), std::string::npos) << "what to do";
    }
    EXPECT_FALSE(std::filesystem::exists(other));
}

TEST_F(Usage, WithoutADisplayTheWindowSaysSo)
{
    const auto answer = program.run({});
    EXPECT_EQ(answer.exit, 2);
    EXPECT_NE(answer.err.find("DISPLAY"), std::string::npos) << answer.err;
}

TEST_F(Usage, DoctorTellsVersionsPathsAndWhatIsMissing)
{
    const auto answer = program.json({"doctor"});
    EXPECT_EQ(answer.exit, 0) << answer.err;
    EXPECT_FITS_SCHEMA(answer.json(), "doctor");
    EXPECT_EQ(answer.json()["catalog"]["state"], "ok");
    EXPECT_EQ(answer.json()["catalog"]["products"].get<int>() > 0, true);
    EXPECT_EQ(answer.json()["sources"][0]["name"], "mesh");
    EXPECT_EQ(answer.json()["paths"]["catalog"], program.catalog());
    EXPECT_NE(program.run({"doctor"}).out.find("Versions\n--------\n"), std::string::npos);
}

TEST_F(Usage, DoctorOnABrokenCatalogIsFour)
{
    const std::string broken = (folder.path() / "broken.tributary").string();
    writeText(broken, std::string(5000, 'x'));
    const auto answer = program.json({"doctor", "--catalog", broken});
    EXPECT_EQ(answer.exit, 4);
    EXPECT_FITS_SCHEMA(answer.json(), "doctor");
    EXPECT_EQ(answer.json()["catalog"]["state"], "unusable");
}

} // namespace
} // namespace tributary::test
