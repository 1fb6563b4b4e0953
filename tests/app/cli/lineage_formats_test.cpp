// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/program.h"
#include "tests/support/app/schema_check.h"
#include "tests/support/core/temp_folder.h"

#include <QStringList>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>
#include <sstream>

// Lineage of real size through the program: the sample mesh, and a public dbt project.
namespace tributary::test {
namespace {

class LineageFormats : public ::testing::Test {
protected:
    LineageFormats() : program(folder.path().string()) {}

    Json sync(const std::string& path)
    {
        const auto answer = program.json({"sync", path});
        EXPECT_EQ(answer.exit, 0) << answer.err;
        const Json json = answer.json();
        return json.is_object() && !json["sources"].empty() ? json["sources"][0] : Json();
    }

    TempFolder folder;
    Program program;
};

TEST_F(LineageFormats, OpenLineageIsOneEventALine)
{
    sync(TRIBUTARY_SOURCE_DIR "/resources/samples/quote-to-cash");
    for (const std::vector<std::string>& more : {std::vector<std::string>{}, {"--level", "dataset"}, {"--level", "job"}, {"--level", "column"}}) {
        std::vector<std::string> words = {"lineage", "--all", "--format", "openlineage"};
        words.insert(words.end(), more.begin(), more.end());
        const auto answer = program.run(words);
        EXPECT_EQ(answer.exit, 0) << answer.err;
        std::istringstream lines(answer.out);
        int events = 0;
        int facets = 0;
        for (std::string line; std::getline(lines, line); ++events) {
            const Json event = Json::parse(line);
            EXPECT_TRUE(event.contains("eventTime") && event.contains("producer") && event.contains("schemaURL"));
            EXPECT_NE(event.contains("job"), event.contains("dataset"));
            facets += line.find("\"columnLineage\"") != std::string::npos ? 1 : 0;
        }
        EXPECT_GT(events, 80) << more.size();
        EXPECT_GT(facets, 40) << more.size();
    }
    const auto one = program.run({"lineage", "orders", "--format", "openlineage"});
    EXPECT_EQ(one.exit, 0) << one.err;
    EXPECT_FALSE(one.out.empty());
    EXPECT_EQ(one.out, program.run({"lineage", "orders", "--format", "openlineage"}).out);
}

TEST_F(LineageFormats, SvgIsThePictureOfThePage)
{
    sync(TRIBUTARY_SOURCE_DIR "/resources/samples/quote-to-cash");
    std::set<std::string> pictures;
    for (const char* level : {"domain", "product", "port", "job", "dataset", "column"}) {
        const auto answer = program.run({"lineage", "--all", "--format", "svg", "--level", level});
        ASSERT_EQ(answer.exit, 0) << answer.err;
        QXmlStreamReader xml(QString::fromStdString(answer.out));
        QStringList texts;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QStringLiteral("text"))
                texts.append(xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
        }
        EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
        const QString shown = QString::fromLatin1(level) == QStringLiteral("domain") ? QStringLiteral("Deal") : QStringLiteral("invoices");
        EXPECT_FALSE(texts.filter(shown, Qt::CaseInsensitive).isEmpty()) << level << ": " << texts.join(u'|').left(500).toStdString();
        pictures.insert(answer.out);
    }
    EXPECT_EQ(pictures.size(), 6U);
    EXPECT_EQ(pictures.count(program.run({"lineage", "--all", "--format", "svg", "--level", "port"}).out), 1U) << "the same twice";
}

TEST_F(LineageFormats, ADbtProjectHasTheEdgesOfItsParentMap)
{
    const char* corpus = std::getenv("TRIBUTARY_CORPUS");
    const std::filesystem::path project = std::filesystem::path(corpus == nullptr ? TRIBUTARY_SOURCE_DIR "/../shared/data" : corpus)
        / "dbt/fivetran-ad-reporting-2022-12";
    if (!std::filesystem::is_directory(project))
        GTEST_SKIP() << "no corpus at " << project;
    const Json report = sync(project.string());
    EXPECT_EQ(report["read"]["catalog-column"], 7322);

    using Pairs = std::set<std::pair<std::string, std::string>>;
    const auto isTable = [](const std::string& id) {
        const std::string type = id.substr(0, id.find('.'));
        return type == "source" || type == "seed" || type == "model" || type == "snapshot";
    };
    Pairs expected;
    std::ifstream file(project / "manifest.json");
    const Json manifest = Json::parse(file);
    for (const auto& [child, parents] : manifest["parent_map"].items())
        for (const Json& parent : parents)
            if (isTable(child) && isTable(parent.get<std::string>()))
                expected.emplace(parent.get<std::string>(), child);
    ASSERT_EQ(expected.size(), 427U);

    const auto answer = program.json({"lineage", "--all", "--level", "dataset"});
    EXPECT_EQ(answer.exit, 0) << answer.err;
    const Json lineage = answer.json();
    EXPECT_FITS_SCHEMA(lineage, "lineage");
    EXPECT_EQ(lineage["truncated"], false);
    EXPECT_EQ(lineage["edges"].size(), expected.size());
    std::map<std::string, std::vector<std::string>> native;
    for (const Json& node : lineage["nodes"])
        native[node["ref"]] = node["native"].get<std::vector<std::string>>();
    Pairs found;
    for (const Json& edge : lineage["edges"]) {
        const std::size_t before = found.size();
        for (const std::string& from : native.at(edge["from"]))
            for (const std::string& to : native.at(edge["to"]))
                if (expected.contains({from, to}))
                    found.emplace(from, to);
        EXPECT_EQ(found.size(), before + 1) << edge["from"] << " -> " << edge["to"];
    }
    EXPECT_EQ(found, expected);
}

} // namespace
} // namespace tributary::test
