// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/export.h"

#include <gtest/gtest.h>

#include <random>

// What hostile names leave of each format: read back, every label is the name it was.
namespace tributary::lineage {
namespace {

const char* const kHostileNames[] = {
    "\"]; evil -> n0; [\"", "\\", "\\\"", "a\nb\r\nc\td", "<script>alert(1)</script>", "]]>&amp;<!--", "=1+1", "-2", "+3", "@x",
    "a,b;c", "", "#quot;", "%%{init}%%", "end", "n0 --> n1", "grün 注 \xF0\x9F\x8C\x8A", "\x01\x1F", "'", "`x`", "{}[]()|",
};

LineageResult chainOf(const std::vector<std::string>& names)
{
    LineageResult made;
    for (const std::string& name : names) {
        ResultNode& node = made.nodes.emplace_back();
        node.ref = "tributary:dataset/" + name;
        node.name = name;
        node.domain = name;
        node.kind = Kind::Dataset;
    }
    for (std::size_t i = 0; i + 1 < names.size(); ++i) {
        ResultEdge& edge = made.edges.emplace_back();
        edge.from = i;
        edge.to = i + 1;
        edge.transformation = names[i];
        edge.reasons = {{EdgeKind::DatasetFlow, Evidence::Declared, 1, names[i], names[i]}};
    }
    return made;
}

LineageResult hostileChain()
{
    return chainOf({std::begin(kHostileNames), std::end(kHostileNames)});
}

// Control characters end up as blanks in every format.
std::string blanked(std::string text)
{
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20)
            c = ' ';
    return text;
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::size_t begin = 0;
    for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', begin)) {
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

std::string replacedAll(std::string text, const std::vector<std::pair<std::string, std::string>>& pairs)
{
    for (const auto& pair : pairs)
        for (std::size_t at = text.find(pair.first); at != std::string::npos; at = text.find(pair.first, at + pair.second.size()))
            text.replace(at, pair.first.size(), pair.second);
    return text;
}

// RFC 4180 where every cell is quoted.
std::vector<std::string> cellsOf(const std::string& line)
{
    std::vector<std::string> cells;
    for (std::size_t at = 0; at < line.size(); ++at) {
        EXPECT_EQ(line[at], '"') << line;
        std::string cell;
        for (++at; at < line.size(); ++at) {
            if (line[at] != '"')
                cell += line[at];
            else if (at + 1 < line.size() && line[at + 1] == '"')
                cell += line[++at];
            else
                break;
        }
        cells.push_back(cell);
        ++at; // the closing quote; then a comma or the end
        EXPECT_TRUE(at >= line.size() || line[at] == ',') << line;
    }
    return cells;
}

TEST(HostileExport, DotReadsBack)
{
    const LineageResult result = hostileChain();
    const std::vector<std::string> lines = linesOf(toDot(result));
    ASSERT_EQ(lines.size(), 4 + result.nodes.size() + result.edges.size());
    EXPECT_EQ(lines.back(), "}");
    for (std::size_t i = 0; i < result.nodes.size(); ++i) {
        const std::string& line = lines[3 + i];
        const std::string start = "  n" + std::to_string(i) + " [label=\"";
        ASSERT_EQ(line.rfind(start, 0), 0U) << line;
        std::string label;
        std::size_t at = start.size();
        for (; at < line.size() && line[at] != '"'; ++at)
            label += line[at] == '\\' ? line[++at] : line[at];
        EXPECT_EQ(label, blanked(result.nodes[i].name));
        EXPECT_EQ(line.compare(at, 12, "\", tooltip=\""), 0) << line;
    }
}

TEST(HostileExport, MermaidHasOneStatementALine)
{
    const LineageResult result = hostileChain();
    const std::vector<std::string> lines = linesOf(toMermaid(result));
    ASSERT_EQ(lines.size(), 1 + result.nodes.size() + result.edges.size());
    for (std::size_t i = 0; i < result.nodes.size(); ++i) {
        const std::string start = "  n" + std::to_string(i) + "[\"";
        const std::string& line = lines[1 + i];
        ASSERT_EQ(line.rfind(start, 0), 0U);
        ASSERT_GE(line.size(), start.size() + 2);
        const std::string label = line.substr(start.size(), line.size() - start.size() - 2);
        EXPECT_EQ(line.substr(line.size() - 2), "\"]");
        EXPECT_EQ(label.find_first_of("\"<>`"), std::string::npos) << label;
        EXPECT_EQ(replacedAll(label, {{"#quot;", "\""}, {"#lt;", "<"}, {"#gt;", ">"}, {"#96;", "`"}, {"#124;", "|"}, {"#35;", "#"}}), blanked(result.nodes[i].name));
    }
}

TEST(HostileExport, CsvReadsBackAndRunsNoFormula)
{
    const LineageResult result = hostileChain();
    std::vector<std::string> lines = linesOf(toCsv(result));
    ASSERT_EQ(lines.size(), 1 + result.edges.size());
    for (std::size_t i = 0; i < result.edges.size(); ++i) {
        std::string& line = lines[1 + i];
        ASSERT_TRUE(line.ends_with('\r'));
        line.pop_back();
        const std::vector<std::string> cells = cellsOf(line);
        ASSERT_EQ(cells.size(), 9U) << line;
        for (const std::string& cell : cells)
            EXPECT_TRUE(cell.empty() || std::string_view("=+-@").find(cell[0]) == std::string_view::npos) << cell;
        const std::string name = blanked(result.nodes[i].name);
        EXPECT_TRUE(cells[2] == name || cells[2] == "'" + name) << cells[2];
        EXPECT_EQ(cells[4], "dataset-flow");
        EXPECT_EQ(cells[8], cells[2]) << "the transformation bears the same text";
    }
}

TEST(HostileExport, GraphmlReadsBack)
{
    const LineageResult result = hostileChain();
    const std::string text = toGraphml(result);
    std::size_t at = 0;
    for (const ResultNode& node : result.nodes) {
        const std::string open = "<data key=\"name\">";
        at = text.find(open, at);
        ASSERT_NE(at, std::string::npos);
        at += open.size();
        const std::string value = text.substr(at, text.find("</data>", at) - at);
        EXPECT_EQ(value.find_first_of("<>\""), std::string::npos) << value;
        EXPECT_EQ(replacedAll(value, {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}}), blanked(node.name));
    }
    EXPECT_TRUE(text.ends_with("  </graph>\n</graphml>\n"));
}

TEST(HostileExport, RandomBytesNeverBreakTheCountOfLines)
{
    std::mt19937 random(47);
    for (int round = 0; round < 200; ++round) {
        std::vector<std::string> names(1 + random() % 6);
        for (std::string& name : names)
            for (unsigned length = random() % 30; length > 0; --length)
                name += "\"\\\n\r<>&#=,]['`;ab"[random() % 17];
        const LineageResult result = chainOf(names);
        const std::size_t parts = result.nodes.size() + result.edges.size();
        ASSERT_EQ(linesOf(toDot(result)).size(), 4 + parts);
        ASSERT_EQ(linesOf(toMermaid(result)).size(), 1 + parts);
        ASSERT_EQ(linesOf(toCsv(result)).size(), 1 + result.edges.size());
        ASSERT_EQ(linesOf(toGraphml(result)).size(), 10 + parts);
    }
}

TEST(HostileExport, NothingIsAWellFormedNothing)
{
    EXPECT_EQ(toDot({}), "digraph lineage {\n  rankdir=LR;\n  node [shape=box];\n}\n");
    EXPECT_EQ(toMermaid({}), "flowchart LR\n");
    EXPECT_EQ(linesOf(toCsv({})).size(), 1U);
    EXPECT_EQ(toGraphml({}).find("<node"), std::string::npos);
}

TEST(HostileExport, PlaceholdersAreDashedAndKindsNamedOnce)
{
    LineageResult result = chainOf({"a", "b"});
    result.nodes[1].placeholder = true;
    result.edges[0].reasons.push_back({EdgeKind::DatasetFlow, Evidence::Observed, 2, {}, {}});
    result.edges[0].reasons.push_back({EdgeKind::Port, Evidence::Exact, 3, {}, {}});
    const std::string dot = toDot(result);
    EXPECT_EQ(dot.find("style=dashed"), dot.rfind("style=dashed"));
    EXPECT_GT(dot.find("style=dashed"), dot.find("n1 ["));
    EXPECT_NE(toGraphml(result).find("<data key=\"reasons\">dataset-flow port</data>"), std::string::npos);
}

} // namespace
} // namespace tributary::lineage
