// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/export.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tributary::lineage {
namespace {

LineageResult result()
{
    LineageResult made;
    for (const char* name : {"a \"quoted\" <b>", "=cmd|x"}) {
        ResultNode& node = made.nodes.emplace_back();
        node.ref = std::string("tributary:dataset/") + name[0];
        node.name = name;
        node.kind = Kind::Dataset;
    }
    ResultEdge& edge = made.edges.emplace_back();
    edge.from = 0;
    edge.to = 1;
    edge.reasons = {{EdgeKind::JobReads, Evidence::Observed, 0, {}, {}}};
    edge.columns = {{"x", "y", "IDENTITY", true, false, Evidence::Observed}, {"z", "", "FILTER", false, true, Evidence::Observed}};
    return made;
}

TEST(LineageExportTest, DotEscapesItsQuotes)
{
    const std::string text = toDot(result());
    EXPECT_NE(text.find("label=\"a \\\"quoted\\\" <b>\""), std::string::npos);
    EXPECT_NE(text.find("n0 -> n1;"), std::string::npos);
}

TEST(LineageExportTest, MermaidHasNoMarkupFromNames)
{
    const std::string text = toMermaid(result());
    EXPECT_EQ(text.rfind("flowchart LR\n", 0), 0U);
    EXPECT_EQ(text.find("<b>"), std::string::npos);
    EXPECT_NE(text.find("n0 --> n1"), std::string::npos);
}

TEST(LineageExportTest, MermaidTakesNoNameForMarkdown)
{
    LineageResult made = result();
    made.nodes[0].name = "`**bold**`";
    EXPECT_NE(toMermaid(made).find("n0[\"#96;**bold**#96;\"]"), std::string::npos);
}

TEST(LineageExportTest, CsvHasALineForEachColumnPairAndNoFormulas)
{
    const std::string text = toCsv(result());
    EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 3);
    EXPECT_NE(text.find("\"'=cmd|x\""), std::string::npos);
    EXPECT_NE(text.find("\"a \"\"quoted\"\" <b>\""), std::string::npos);
}

TEST(LineageExportTest, GraphmlIsEscaped)
{
    const std::string text = toGraphml(result());
    EXPECT_NE(text.find("a &quot;quoted&quot; &lt;b&gt;"), std::string::npos);
    EXPECT_NE(text.find("<edge source=\"n0\" target=\"n1\"><data key=\"reasons\">job-reads</data>"), std::string::npos);
}

} // namespace
} // namespace tributary::lineage
