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

// What a person says is no fact of a source, and every format tells the two apart.
TEST(LineageExportTest, WhatAPersonSaysIsToldWithItsAuthor)
{
    LineageResult made = result();
    const std::string bare = toCsv(made) + toGraphml(made) + toDot(made) + toMermaid(made);
    EXPECT_EQ(bare.find("said_by"), std::string::npos) << "nobody said anything";
    EXPECT_EQ(bare.find("dotted"), std::string::npos);
    ResultEdge& drawn = made.edges.emplace_back();
    drawn.from = 1;
    drawn.to = 0;
    drawn.reasons = {{EdgeKind::Manual, Evidence::Manual, 0, {}, {}, {}, "Ada", "by \"hand\" | <i>", 7}};
    EXPECT_NE(toDot(made).find("n1 -> n0 [label=\"Ada: by \\\"hand\\\" | <i>\", style=dotted, tooltip=\"Ada: by \\\"hand\\\" | <i>\"];"), std::string::npos);
    EXPECT_NE(toMermaid(made).find("n1 -.->|\"Ada: by #quot;hand#quot; #124; #lt;i#gt;\"| n0"), std::string::npos);
    const std::string csv = toCsv(made);
    EXPECT_NE(csv.find(",transformation,said_by\r\n"), std::string::npos);
    EXPECT_NE(csv.find(",\"manual\",\"\",\"\",\"\",\"\",\"Ada: by \"\"hand\"\" | <i>\"\r\n"), std::string::npos) << csv;
    const std::string graphml = toGraphml(made);
    EXPECT_NE(graphml.find("<key id=\"said_by\""), std::string::npos);
    EXPECT_NE(graphml.find("<data key=\"said_by\">Ada: by &quot;hand&quot; | &lt;i&gt;</data>"), std::string::npos);
}

TEST(LineageExportTest, WhatASourceSaysTooIsDrawnAsKnown)
{
    LineageResult made = result();
    made.edges[0].reasons.push_back({EdgeKind::Manual, Evidence::Manual, 0, {}, {}, {}, "Ada", "yes", 7});
    EXPECT_EQ(toDot(made).find("dotted"), std::string::npos);
    EXPECT_NE(toDot(made).find("n0 -> n1 [tooltip=\"Ada: yes\"];"), std::string::npos);
    EXPECT_NE(toMermaid(made).find("n0 --> n1"), std::string::npos);
}

} // namespace
} // namespace tributary::lineage
