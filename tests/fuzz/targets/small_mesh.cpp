// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets/small_mesh.h"

#include <fstream>
#include <string>

namespace tributary::fuzz {

namespace {

void write(const std::filesystem::path& file, const std::string& text)
{
    std::ofstream(file, std::ios::binary) << text;
}

std::string product(const std::string& id, const std::string& purpose, const std::string& ports)
{
    return "apiVersion: v1.1.0\nkind: DataProduct\nid: " + id + "\nname: " + id + "\nversion: 1.0.0\nstatus: active\ndomain: sales\ntags: [a, b]\n"
           "description: {purpose: " + purpose + "}\nteam: {members: [{username: jo, name: Jo, role: owner}]}\n" + ports;
}

} // namespace

void writeMesh(const std::filesystem::path& folder, bool isLater)
{
    std::filesystem::create_directories(folder);
    const std::string word = isLater ? "later" : "before";
    write(folder / "orders.yaml", product("orders", word, "outputPorts: [{name: out, version: 1.0.0, contractId: orders-c, type: postgres}]\n"));
    write(folder / "revenue.yaml",
          product("revenue", word,
                  "inputPorts: [{name: in, version: 1.0.0, contractId: orders-c}]\noutputPorts:\n  - {name: out, version: 1.0.0, "
                  "inputContracts: [{id: orders-c, version: 1.0.0}]}\n"));
    write(folder / "contract.yaml", "apiVersion: v3.1.0\nkind: DataContract\nid: orders-c\nname: c\nversion: 1.0.0\nstatus: active\n"
                                    "servers: [{server: s, type: postgres, host: h, port: 5432, database: d, schema: p}]\nslaProperties: [{property: latency, value: 4, unit: h}]\n"
                                    "schema:\n  - name: orders\n    physicalName: orders\n    description: " + word + "\n    properties:\n"
                                    "      - {name: id, logicalType: integer, primaryKey: true, required: true}\n      - {name: customer, logicalType: string, classification: pii}\n");
    write(folder / "event.json", R"({"eventType":"COMPLETE","eventTime":"2026-01-01T00:00:00Z","run":{"runId":"r"},"job":{"namespace":"n","name":"j"},
"inputs":[{"namespace":"postgres://h:5432","name":"d.p.orders"}],"outputs":[{"namespace":"n","name":"o","facets":{"columnLineage":{"fields":
{"total":{"inputFields":[{"namespace":"postgres://h:5432","name":"d.p.orders","field":"id","transformations":[{"type":"DIRECT"}]}]}}}}}]})");
    write(folder / "domains.yaml", "apiVersion: tributary/v1\nkind: Domains\ndomains: [{id: sales, name: Sales, description: " + word + "}]\n");
    write(folder / "feedback.yaml", "apiVersion: tributary/v1\nkind: Feedback\ncomments: [{id: c1, by: jo, at: 2026-01-02T00:00:00Z, about: {product: orders}, text: " + word + "}]\n");
    write(folder / "agreement.yaml", "dataUsageAgreementSpecification: 0.0.1\nid: a1\ninfo: {active: true, status: approved, purpose: " + word + ", startDate: 2025-01-01}\n"
                                     "provider: {dataProductId: orders, outputPortId: out}\nconsumer: {dataProductId: revenue}\n");
    write(folder / "measured.ndjson", R"({"apiVersion":"tributary/v1","kind":"Measurement","at":"2026-01-03T00:00:00Z","product":"orders","metric":"latency","value":3,"unit":"h"})");
    if (isLater)
        write(folder / "terms.yaml", "apiVersion: tributary/v1\nkind: Glossary\nterms: [{id: t, name: T, definition: d}]\n");
}

} // namespace tributary::fuzz
