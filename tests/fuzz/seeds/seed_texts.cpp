// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/seeds/seed_texts.h"

#include "model/base/json.h"
#include "model/layout/dot_drawing.h"
#include "model/layout/drawing_codec.h"
#include "model/layout/layered.h"
#include "model/sources/file_reader.h"
#include "tests/fuzz/targets/byte_source.h"
#include "tests/fuzz/targets/drawn_graph.h"
#include "tests/fuzz/targets/small_index.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace tributary::fuzz {

namespace {

constexpr std::size_t kMostBytes = 3'000;
constexpr std::size_t kMostOfOneFormat = 24;

std::string textOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (text.size() > kMostBytes) // whole lines
        text.resize(text.rfind('\n', kMostBytes) == std::string::npos ? kMostBytes : text.rfind('\n', kMostBytes) + 1);
    return text;
}

std::vector<std::filesystem::path> filesBelow(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && sources::isCandidateName(entry.path().string()))
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

// As the graph target takes entities.
std::string graphBytes(const FileBatch& batch)
{
    std::string bytes;
    const auto number = [&bytes](int value) { bytes += static_cast<char>(value); };
    const auto text = [&bytes](const std::string& value) { (bytes += value) += kEndOfValue; };
    for (const EntityDraft& draft : batch.entities) {
        number(static_cast<int>(draft.kind));
        number(draft.parent + 1);
        number(0);
        number(1);
        text(draft.local);
        text(draft.version);
        text(dumpJson(draft.facts));
        const std::size_t count = std::min<std::size_t>(draft.references.size(), 3);
        number(static_cast<int>(count));
        for (std::size_t i = 0; i < count; ++i) {
            const Reference& reference = draft.references[i];
            number(static_cast<int>(reference.role));
            number(static_cast<int>(reference.targetKind));
            text(reference.target);
            text(reference.targetVersion);
            text(reference.part);
        }
        if (bytes.size() > kMostBytes)
            break;
    }
    return bytes;
}

// As the catalog target takes cells: what is asked, a place in two bytes, the value.
std::string cellBytes(std::size_t place, const std::string& value)
{
    return std::string{static_cast<char>(1U << (place % 3)), static_cast<char>(place % 256), static_cast<char>(place / 256)} + value + kEndOfValue;
}

// As the edit target takes them: what is done, where, the value, the text.
std::string editBytes(int choice, const std::string& pointer, const std::string& value, const std::string& text)
{
    return static_cast<char>(choice) + pointer + kEndOfValue + value + kEndOfValue + text;
}

// As the index target takes them: bytes as they are, and edits, each of what is done, where, and the value.
std::vector<std::string> indexBytes()
{
    std::vector<std::string> seeds;
    for (const EntityId rows : {EntityId{0}, EntityId{1}, kRowsOfSmallIndex})
        seeds.push_back(archivedIndex(*smallIndex(rows)));
    const std::size_t size = seeds.back().size();
    for (std::size_t place = 0; place < size; place += 97) {
        const std::size_t choice = seeds.size() % 6;
        const std::string head{static_cast<char>(choice), static_cast<char>(place % 256), static_cast<char>(place / 256)};
        seeds.push_back(head + (choice == 0 || choice == 3 ? std::string("\x01\x02") + kEndOfValue : std::string("\x01")));
    }
    return seeds;
}

std::vector<std::string> handWritten(const std::string& target)
{
    if (target == "queries")
        return {"price list", "kind:product owner:\"Claire Fontaine\" -tag:gdpr", "is:latest has:owner version:any", "\"two words\" -x",
                "tributary:product/top-10-customers@3.0", "tributary:column/orders@1.1.0/orders/customer_id", "domain:sales status:active name:\"a b\""};
    if (target == "texts")
        return {"2026-08-20T06:00:00.5+02:00", "2026-08", "HTTPServerId2", "v1.10.0v1.9.0", "decimal(10,2)", "-1.5e-3", "\xC3\x84rger \xD0\x96"};
    if (target == "json")
        return {R"({"a":[1,-0.5e+3,true,null,"\u00e4\ud83d\ude00"],"b":{}})", "[[],{}]", R"("\ud800")"};
    if (target == "yaml")
        return {"a: &x {b: 1}\nc: {<<: *x, d: [*x]}\n--- |\n text\n...\n", "? [k]\n: !!str 12\n- no", "%YAML 1.2\n---\nx: >-\n  a\n  b\n"};
    if (target == "ddl")
        return {"CREATE TABLE IF NOT EXISTS s.\"Order Lines\" (id bigint NOT NULL, n numeric(10, 2) DEFAULT (1), PRIMARY KEY (id));\nCOMMENT ON COLUMN s.\"Order Lines\".n IS 'it''s';",
                "CREATE OR REPLACE TABLE `p.d.t` (a ARRAY<STRUCT<x INT64, y STRING>> NOT NULL OPTIONS(description=\"The day\")) PARTITION BY a",
                "CREATE VIEW v (a COMMENT 'b') AS SELECT x FROM t; create materialized view w as with c as (select 1) select t.a, count(*) AS n, * from t",
                "CREATE TABLE [dbo].[A] ([Id] [int] IDENTITY(1,1), CONSTRAINT [PK] PRIMARY KEY CLUSTERED ([Id] ASC))\nGO\nALTER TABLE ONLY b ADD CONSTRAINT c PRIMARY KEY (a); $q$ ; $q$ /* "};
    if (target == "edit")
        return {editBytes(0, "/b", R"("two\nlines")", "a: &x {b: 1}\nb: |+\n  old\n\nc: {<<: *x, d: [*x]}\n"), editBytes(2, "/d", R"({"k":[1,"no"]})", "d: [\n  1, # one\n  2]\n"),
                editBytes(3, "/0/a", "", "- a: 1 # x\n  b: 2\n"), editBytes(1, "/l/0", "null", "l:\n- x\r\n- - y\r\n"), editBytes(6, "/t", "true", "{\"t\": [ ]}"),
                editBytes(8, "", "[]", "x\n--- !t\ny")};
    if (target == "changes")
        return {"kind: ChangeRules\nseverities: [{rule: 'column.*', severity: risky}]\nwaivers: [{rule: a, reason: b, expires: 2027-01-01}]\n"
                "renames: [{from: a.b, to: a.c, same: false}]\n=====\n"};
    const std::string url = R"({"metadata":{"dbt_schema_version":"https://schemas.getdbt.com/dbt/)";
    if (target == "artifacts")
        return {url + R"(manifest/v12.json","adapter_type":"snowflake"},"nodes":{"model.p.a":{"name":"a","schema":"s","columns":{"x":{"name":"x","data_type":"int"}},)"
                      R"("depends_on":{"nodes":["source.p.q.b"]}},"test.p.n.1":{"column_name":"x","attached_node":"model.p.a"}},"sources":{"source.p.q.b":{"name":"b"}},)"
                      R"("exposures":{"exposure.p.e":{"name":"e"}},"metrics":{"metric.p.m":{"name":"m"}},"parent_map":{"model.p.a":["source.p.q.b"]}})",
                url + R"(catalog/v1.json"},"nodes":{"model.p.a":{"metadata":{"type":"t"},"columns":{"A":{"type":"int","index":1,"comment":"c"}}}},"sources":{}})",
                url + R"(run-results/v5.json","generated_at":"2026-01-01"},"results":[{"unique_id":"model.p.a","status":"success","execution_time":1.5,)"
                      R"("timing":[{"completed_at":"2026-01-01"}]}]})",
                url + R"(sources/v3.json"},"results":[{"unique_id":"source.p.q.b","snapshotted_at":"2026-01-01","max_loaded_at_time_ago_in_s":3.5,"status":"pass"}]})"};
    return {};
}

// Each behind the byte that says how many arcs its graph has.
std::vector<std::string> drawingBytes()
{
    std::vector<std::string> seeds;
    for (const std::size_t arcs : {1U, 4U, 8U}) {
        const layout::Input graph = drawnGraph(arcs);
        const std::string head(1, static_cast<char>(arcs));
        seeds.push_back(head + encode(layout::questionForDot(graph).request));
        if (const auto drawing = layout::layered(graph, {}))
            seeds.push_back(head + layout::encodeDrawing(*drawing));
    }
    return seeds;
}

} // namespace

std::map<std::string, std::vector<std::string>> seedTexts(const std::filesystem::path& samples)
{
    std::map<std::string, std::vector<std::string>> seeds;
    std::map<std::string, std::size_t> ofFormat;
    std::size_t place = 0;
    std::string previous;
    for (const std::filesystem::path& file : filesBelow(samples)) {
        const std::string text = textOf(file);
        const FileBatch batch = sources::readFile(file.string(), text);
        if (++ofFormat[batch.format] > kMostOfOneFormat)
            continue;
        const bool isLines = file.extension() == ".ndjson";
        seeds["files"].push_back(text);
        seeds[isLines ? "ndjson" : "yaml"].push_back(text);
        if (isLines)
            seeds["json"].push_back(text.substr(0, text.find('\n')));
        if (!batch.entities.empty()) {
            seeds["graph"].push_back(graphBytes(batch));
            const EntityDraft& first = batch.entities.front();
            for (const std::string& value : {dumpJson(first.facts), dumpJson(first.extra), first.local, R"([{"op":"replace","path":"/name","value":")" + first.name + "\"}]"})
                seeds["catalog"].push_back(cellBytes(place += 17, value));
        }
        if (batch.format == "odps" || batch.format == "odcs") { // each beside the one before it
            seeds["changes"].push_back((previous.empty() ? text : previous) + "\n=====\n" + text);
            previous = text;
        }
        if (batch.format == "odps" || batch.format == "odcs") {
            const std::string before = file.extension() == ".json" ? "\x04" : std::string(1, '\0');
            for (const char* pointer : {"/name", "/description/purpose", "/customProperties/0/value"})
                seeds["edit"].push_back(editBytes(before[0], pointer, "\"a: new # text\"", text));
        }
        seeds["texts"].push_back(file.filename().string());
        seeds["queries"].push_back(file.stem().string());
    }
    for (const char* target : {"queries", "texts", "json", "yaml", "artifacts", "changes", "edit", "ddl"})
        for (const std::string& text : handWritten(target))
            seeds[target].push_back(text);
    seeds["drawings"] = drawingBytes();
    seeds["index"] = indexBytes();
    for (const std::string& text : handWritten("artifacts"))
        seeds["files"].push_back(text);
    return seeds;
}

} // namespace tributary::fuzz
