// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/export.h"

#include "model/base/utf8.h"

#include <algorithm>

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

std::string mermaid(const std::string& text)
{
    return escaped(text, {{'"', "#quot;"}, {'#', "#35;"}, {'<', "#lt;"}, {'>', "#gt;"}, {'`', "#96;"}, {'|', "#124;"}});
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

// What people say behind an edge: "Ada: the nightly copy".
std::string saidOf(const ResultEdge& edge)
{
    std::string text;
    for (const ResultReason& reason : edge.reasons)
        if (reason.evidence == Evidence::Manual)
            text += (text.empty() ? "" : "; ") + reason.author + ": " + reason.note;
    return text;
}

bool isSaidAlone(const ResultEdge& edge)
{
    const auto isSaid = [](const ResultReason& reason) { return reason.evidence == Evidence::Manual; };
    return !edge.reasons.empty() && std::all_of(edge.reasons.begin(), edge.reasons.end(), isSaid);
}

bool isAnythingSaid(const LineageResult& result)
{
    return std::any_of(result.edges.begin(), result.edges.end(), [](const ResultEdge& edge) { return !saidOf(edge).empty(); });
}

// What became of a node or edge; empty where nothing is compared or it is as it was.
std::string changeOf(const std::vector<PartMark>* marks, std::size_t at)
{
    return marks != nullptr && (*marks)[at].change ? std::string(changeName(*(*marks)[at].change)) : std::string();
}

const char* signOf(const std::string& change)
{
    return change.empty() ? "" : change == "added" ? "+ " : change == "removed" ? "- " : "~ ";
}

const std::vector<PartMark>* nodeMarks(const LineageUnion* both)
{
    return both == nullptr ? nullptr : &both->nodes;
}

const std::vector<PartMark>* edgeMarks(const LineageUnion* both)
{
    return both == nullptr ? nullptr : &both->edges;
}

} // namespace

std::string toDot(const LineageResult& result, const LineageUnion* both)
{
    const std::vector<std::pair<char, const char*>> quoting = {{'"', "\\\""}, {'\\', "\\\\"}};
    std::string text = "digraph lineage {\n  rankdir=LR;\n  node [shape=box];\n";
    for (std::size_t i = 0; i < result.nodes.size(); ++i) {
        const std::string change = changeOf(nodeMarks(both), i);
        text += "  n" + std::to_string(i) + " [label=\"" + signOf(change) + escaped(result.nodes[i].name, quoting) + "\", tooltip=\""
            + escaped(result.nodes[i].ref, quoting) + "\""
            + (change == "removed" || result.nodes[i].placeholder ? ", style=dashed" : change.empty() ? "" : ", style=bold") + "];\n";
    }
    for (std::size_t i = 0; i < result.edges.size(); ++i) {
        const std::string change = changeOf(edgeMarks(both), i);
        const std::string said = saidOf(result.edges[i]);
        std::vector<std::string> attributes;
        if (!change.empty())
            attributes.push_back("label=\"" + change + "\", style=" + (change == "removed" ? "dashed" : "bold"));
        else if (isSaidAlone(result.edges[i]))
            attributes.push_back("label=\"" + escaped(said, quoting) + "\", style=dotted");
        if (!said.empty())
            attributes.push_back("tooltip=\"" + escaped(said, quoting) + "\"");
        text += "  n" + std::to_string(result.edges[i].from) + " -> n" + std::to_string(result.edges[i].to);
        for (std::size_t at = 0; at < attributes.size(); ++at)
            text += (at == 0 ? " [" : ", ") + attributes[at];
        text += attributes.empty() ? ";\n" : "];\n";
    }
    return text + "}\n";
}

std::string toMermaid(const LineageResult& result, const LineageUnion* both)
{
    std::string text = "flowchart LR\n";
    for (std::size_t i = 0; i < result.nodes.size(); ++i)
        text += "  n" + std::to_string(i) + "[\"" + signOf(changeOf(nodeMarks(both), i))
            + mermaid(result.nodes[i].name) + "\"]\n";
    for (std::size_t i = 0; i < result.edges.size(); ++i) {
        const std::string change = changeOf(edgeMarks(both), i);
        const bool said = change.empty() && isSaidAlone(result.edges[i]);
        const std::string line = said || change == "removed" ? " -.->" : change.empty() ? " -->" : " ==>";
        const std::string label = said ? "\"" + mermaid(saidOf(result.edges[i])) + "\"" : change;
        text += "  n" + std::to_string(result.edges[i].from) + line + (label.empty() ? "" : "|" + label + "|") + " n" + std::to_string(result.edges[i].to) + "\n";
    }
    return text;
}

std::string toCsv(const LineageResult& result, const LineageUnion* both)
{
    std::string text = "from,to,from_name,to_name,kind,via,from_column,to_column,transformation";
    const bool anythingSaid = isAnythingSaid(result);
    text += std::string(both == nullptr ? "" : ",change") + (anythingSaid ? ",said_by\r\n" : "\r\n");
    for (std::size_t i = 0; i < result.edges.size(); ++i) {
        const ResultEdge& edge = result.edges[i];
        // Of an edge that is not as it was a pair may be.
        const std::string said = (anythingSaid ? "," + cell(saidOf(edge)) : std::string()) + "\r\n";
        const auto end = [&](std::size_t pair) {
            if (both == nullptr)
                return said;
            const PartMark& mark = both->edges[i];
            const bool byPair = pair < mark.parts.size() && mark.change == Change::Changed;
            return "," + cell(byPair ? (mark.parts[pair] ? std::string(changeName(*mark.parts[pair])) : std::string()) : changeOf(&both->edges, i)) + said;
        };
        const ResultNode& from = result.nodes[edge.from];
        const ResultNode& to = result.nodes[edge.to];
        const std::string ends = cell(from.ref) + "," + cell(to.ref) + "," + cell(from.name) + "," + cell(to.name) + ","
            + cell(kindsOf(edge)) + "," + cell(edge.reasons.empty() ? std::string() : edge.reasons.front().viaRef) + ",";
        for (std::size_t pair = 0; pair < edge.columns.size(); ++pair)
            text += ends + cell(edge.columns[pair].from) + "," + cell(edge.columns[pair].to) + "," + cell(edge.columns[pair].transformation) + end(pair);
        if (edge.columns.empty())
            text += ends + cell(from.column) + "," + cell(to.column) + "," + cell(edge.transformation) + end(0);
    }
    return text;
}

std::string toGraphml(const LineageResult& result, const LineageUnion* both)
{
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
    for (const char* key : {"ref", "name", "kind", "domain"})
        text += std::string("  <key id=\"") + key + "\" for=\"node\" attr.name=\"" + key + "\" attr.type=\"string\"/>\n";
    if (both != nullptr)
        text += "  <key id=\"change\" for=\"all\" attr.name=\"change\" attr.type=\"string\"/>\n";
    const auto changed = [](const std::vector<PartMark>* marks, std::size_t at) {
        const std::string change = changeOf(marks, at);
        return change.empty() ? std::string() : "<data key=\"change\">" + change + "</data>";
    };
    const bool anythingSaid = isAnythingSaid(result);
    if (anythingSaid)
        text += "  <key id=\"said_by\" for=\"edge\" attr.name=\"said_by\" attr.type=\"string\"/>\n";
    text += "  <key id=\"reasons\" for=\"edge\" attr.name=\"reasons\" attr.type=\"string\"/>\n"
            "  <graph id=\"lineage\" edgedefault=\"directed\">\n";
    for (std::size_t i = 0; i < result.nodes.size(); ++i) {
        const ResultNode& node = result.nodes[i];
        const auto data = [](const char* key, const std::string& value) {
            return std::string("<data key=\"") + key + "\">" + xml(value) + "</data>";
        };
        text += "    <node id=\"n" + std::to_string(i) + "\">" + data("ref", node.ref) + data("name", node.name)
            + data("kind", std::string(kindName(node.kind))) + data("domain", node.domain) + changed(nodeMarks(both), i)
            + "</node>\n";
    }
    for (std::size_t i = 0; i < result.edges.size(); ++i) {
        const std::string said = saidOf(result.edges[i]);
        text += "    <edge source=\"n" + std::to_string(result.edges[i].from) + "\" target=\"n" + std::to_string(result.edges[i].to)
            + "\"><data key=\"reasons\">" + xml(kindsOf(result.edges[i])) + "</data>" + changed(edgeMarks(both), i)
            + (said.empty() ? "" : "<data key=\"said_by\">" + xml(said) + "</data>") + "</edge>\n";
    }
    return text + "  </graph>\n</graphml>\n";
}

} // namespace tributary::lineage
