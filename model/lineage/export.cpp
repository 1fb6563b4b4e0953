// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/export.h"

#include "model/base/utf8.h"

namespace tributary::lineage {

namespace {

// Control characters, line separators and what turns the direction of the text that follows.
bool steers(char32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

std::string escaped(const std::string& text, const std::vector<std::pair<char, const char*>>& replacements)
{
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Char next = decodeUtf8(text, i);
        const char* replacement = nullptr;
        for (const auto& [from, to] : replacements)
            if (next.length == 1 && from == text[i])
                replacement = to;
        if (replacement != nullptr)
            result += replacement;
        else if (!next.isValid || steers(next.code))
            result += ' ';
        else
            result.append(text, i, next.length);
        i += next.length;
    }
    return result;
}

std::string xml(const std::string& text)
{
    return escaped(text, {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}});
}

std::string kindsOf(const ResultEdge& edge)
{
    std::string kinds;
    for (const ResultReason& reason : edge.reasons)
        if (const std::string kind(edgeKindName(reason.kind)); kinds.find(kind) == std::string::npos)
            kinds += (kinds.empty() ? "" : " ") + kind;
    return kinds;
}

// A cell that begins like a formula would be run by a spreadsheet: it gets an apostrophe.
std::string cell(const std::string& text)
{
    const bool formula = !text.empty() && std::string_view("=+-@").find(text.front()) != std::string_view::npos;
    return "\"" + escaped((formula ? "'" : "") + text, {{'"', "\"\""}}) + "\"";
}

} // namespace

std::string toDot(const LineageResult& result)
{
    const std::vector<std::pair<char, const char*>> quoting = {{'"', "\\\""}, {'\\', "\\\\"}};
    std::string text = "digraph lineage {\n  rankdir=LR;\n  node [shape=box];\n";
    for (std::size_t i = 0; i < result.nodes.size(); ++i)
        text += "  n" + std::to_string(i) + " [label=\"" + escaped(result.nodes[i].name, quoting) + "\", tooltip=\""
            + escaped(result.nodes[i].ref, quoting) + "\"" + (result.nodes[i].placeholder ? ", style=dashed" : "") + "];\n";
    for (const ResultEdge& edge : result.edges)
        text += "  n" + std::to_string(edge.from) + " -> n" + std::to_string(edge.to) + ";\n";
    return text + "}\n";
}

std::string toMermaid(const LineageResult& result)
{
    std::string text = "flowchart LR\n";
    for (std::size_t i = 0; i < result.nodes.size(); ++i)
        text += "  n" + std::to_string(i) + "[\""
            + escaped(result.nodes[i].name, {{'"', "#quot;"}, {'#', "#35;"}, {'<', "#lt;"}, {'>', "#gt;"}, {'`', "#96;"}}) + "\"]\n";
    for (const ResultEdge& edge : result.edges)
        text += "  n" + std::to_string(edge.from) + " --> n" + std::to_string(edge.to) + "\n";
    return text;
}

std::string toCsv(const LineageResult& result)
{
    std::string text = "from,to,from_name,to_name,kind,via,from_column,to_column,transformation\r\n";
    for (const ResultEdge& edge : result.edges) {
        const ResultNode& from = result.nodes[edge.from];
        const ResultNode& to = result.nodes[edge.to];
        const std::string ends = cell(from.ref) + "," + cell(to.ref) + "," + cell(from.name) + "," + cell(to.name) + ","
            + cell(kindsOf(edge)) + "," + cell(edge.reasons.empty() ? std::string() : edge.reasons.front().viaRef) + ",";
        for (const ColumnPair& pair : edge.columns)
            text += ends + cell(pair.from) + "," + cell(pair.to) + "," + cell(pair.transformation) + "\r\n";
        if (edge.columns.empty())
            text += ends + cell(from.column) + "," + cell(to.column) + "," + cell(edge.transformation) + "\r\n";
    }
    return text;
}

std::string toGraphml(const LineageResult& result)
{
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
    for (const char* key : {"ref", "name", "kind", "domain"})
        text += std::string("  <key id=\"") + key + "\" for=\"node\" attr.name=\"" + key + "\" attr.type=\"string\"/>\n";
    text += "  <key id=\"reasons\" for=\"edge\" attr.name=\"reasons\" attr.type=\"string\"/>\n"
            "  <graph id=\"lineage\" edgedefault=\"directed\">\n";
    for (std::size_t i = 0; i < result.nodes.size(); ++i) {
        const ResultNode& node = result.nodes[i];
        const auto data = [](const char* key, const std::string& value) {
            return std::string("<data key=\"") + key + "\">" + xml(value) + "</data>";
        };
        text += "    <node id=\"n" + std::to_string(i) + "\">" + data("ref", node.ref) + data("name", node.name)
            + data("kind", std::string(kindName(node.kind))) + data("domain", node.domain) + "</node>\n";
    }
    for (const ResultEdge& edge : result.edges)
        text += "    <edge source=\"n" + std::to_string(edge.from) + "\" target=\"n" + std::to_string(edge.to)
            + "\"><data key=\"reasons\">" + xml(kindsOf(edge)) + "</data></edge>\n";
    return text + "  </graph>\n</graphml>\n";
}

} // namespace tributary::lineage
