// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bug_report.h"
#include "app/log_file.h"
#include "tests/support/app/schema_check.h"
#include "tests/support/app/synced_mesh.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iostream>
#include <sstream>

namespace tributary::test {
namespace {

class BugReport : public SyncedMesh {
protected:
    std::string state() const { return (folder.path() / "tributary" / "tributary.log").string(); }
    std::string home() const { return folder.path().string(); }
};

TEST_F(BugReport, TellsVersionsPlatformCatalogAndLog)
{
    const Answer answer = program.json({"bug-report"});
    EXPECT_EQ(answer.exit, 0) << answer.err;
    const Json json = answer.json();
    EXPECT_FITS_SCHEMA(json, "bug-report");
    EXPECT_EQ(json["doctor"]["catalog"]["state"], "ok");
    EXPECT_FALSE(json["doctor"]["versions"]["qt"].get<std::string>().empty());
    EXPECT_FALSE(json["platform"]["architecture"].get<std::string>().empty());
    const std::string lines = json["log"]["lines"].dump();
    EXPECT_NE(lines.find("tributary.sync: mesh complete"), std::string::npos) << lines;
    EXPECT_NE(lines.find("tributary.command: sync ends with 0"), std::string::npos) << lines;
}

TEST_F(BugReport, NamesNoHomeAndNoSecret)
{
    writeText(folder.path() / "tributary" / "tributary.ini",
              "[window]\ntheme=dark\n[server]\nurl=https://ada:hunter2@acme.example/api\naccess_token=0a1b2c3d4e5f\n");
    LogFile(state()).write("Authorization: Bearer hunter2hunter2 in " + home() + "/x");
    for (const Answer& answer : {program.run({"bug-report"}), program.json({"bug-report"})}) {
        EXPECT_EQ(answer.exit, 0) << answer.err;
        EXPECT_EQ(answer.out.find("hunter2"), std::string::npos) << answer.out;
        EXPECT_EQ(answer.out.find("0a1b2c3d4e5f"), std::string::npos) << answer.out;
        EXPECT_EQ(answer.out.find(home()), std::string::npos) << answer.out;
        EXPECT_NE(answer.out.find("~/mesh"), std::string::npos) << answer.out;
        EXPECT_NE(answer.out.find("https://***@acme.example/api"), std::string::npos) << answer.out;
        EXPECT_NE(answer.out.find("dark"), std::string::npos);
        EXPECT_NE(answer.out.find("Nothing was sent"), std::string::npos);
    }
}

TEST_F(BugReport, IsWrittenIntoAFileOnRequest)
{
    const std::string file = (folder.path() / "report.txt").string();
    const Answer written = program.json({"bug-report", "--out", file});
    EXPECT_EQ(written.exit, 0) << written.err;
    EXPECT_FITS_SCHEMA(written.json(), "bug-report");
    std::ifstream in(file);
    std::ostringstream text;
    text << in.rdbuf();
    EXPECT_FITS_SCHEMA(parseJson(text.str()), "bug-report");
    EXPECT_EQ(program.run({"bug-report", "--out", (folder.path() / "no" / "x").string()}).exit, 3);
}

TEST_F(BugReport, WorksWithoutACatalog)
{
    const Answer answer = program.json({"bug-report", "--catalog", (folder.path() / "none.tributary").string()});
    EXPECT_EQ(answer.exit, 0);
    EXPECT_EQ(answer.json()["doctor"]["catalog"]["state"], "missing");
}

TEST(Shareable, TakesTheHomeFolderOnlyWhereItEnds)
{
    EXPECT_EQ(cli::shareable("/home/ada/x /home/ada, /home/adabert /home/ada", "/home/ada"), "~/x ~, /home/adabert ~");
    EXPECT_EQ(cli::shareable("/x", "/"), "/x");
    EXPECT_EQ(cli::shareable("/x", ""), "/x");
}

TEST(Shareable, GoesThroughEveryTextOfADocument)
{
    const Json before = {{"a", {"password=x", 1, nullptr}}, {"api_key", "k"}, {"token", 5}, {"secrets", {{"x", "/h/y"}}}};
    const Json after = {{"a", {"password=***", 1, nullptr}}, {"api_key", "***"}, {"token", "***"}, {"secrets", {{"x", "~/y"}}}};
    EXPECT_EQ(cli::shareableJson(before, "/h"), after);
}

} // namespace
} // namespace tributary::test
