// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/small_mesh.h"

#include <fstream>

namespace tributary::test {

namespace {

constexpr auto kContract = R"(apiVersion: v3.1.0
kind: DataContract
id: orders-lake
name: Orders in the lake
version: 1.0.0
status: active
domain: sales
dataProduct: orders
servers:
  - server: lake
    type: s3
    location: s3://acme-lake/orders
    format: parquet
schema:
  - name: orders
    physicalName: orders
    logicalType: object
    description: One row an order line
    properties:
      - name: order_id
        logicalType: string
        required: true
        primaryKey: true
        primaryKeyPosition: 1
        description: Number on the confirmation
      - name: customer_email
        logicalType: string
        classification: restricted
        tags: [pii]
)";

constexpr auto kDomains = R"(apiVersion: tributary/v1
kind: Domains
domains:
  - id: sales
    name: Sales
    code: SA
  - id: pricing
    name: Pricing
    code: PR
    parent: sales
)";

} // namespace

void writeText(const std::filesystem::path& file, const std::string& text)
{
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

std::string smallProductText(const std::string& id, const std::string& name, const std::string& version,
                        const std::string& purpose, const std::string& more)
{
    return "apiVersion: v1.0.0\nkind: DataProduct\nid: " + id + "\nname: " + name + "\nversion: \"" + version +
           "\"\nstatus: active\ndomain: sales\ndescription:\n  purpose: " + purpose + "\n" + more;
}

void writeSmallMesh(const std::filesystem::path& folder)
{
    writeText(folder / "orders.odps.yaml",
              smallProductText("orders", "Orders", "1.0.0", "Every confirmed order line",
                          "tags: [deal, lake]\n"
                          "customProperties:\n  - property: codeCommit\n    value: \"0a1b2c3\"\n"
                          "authoritativeDefinitions:\n  - type: infrastructure\n    url: https://run.acme.example/orders\n"
                          "outputPorts:\n  - name: lake\n    version: 1.0.0\n    type: s3\n    contractId: orders-lake\n"
                          "team:\n  members:\n    - username: ada@acme.example\n      name: Ada Nwosu\n      role: owner\n"));
    writeText(folder / "orders-archive.odps.yaml", smallProductText("orders-archive", "Orders", "2.0", "Closed orders before 2020"));
    writeText(folder / "quotes-0.9.odps.yaml", smallProductText("quotes", "Quotes", "0.9", "Offers, first definition"));
    writeText(folder / "quotes-1.0.odps.yaml",
              smallProductText("quotes", "Quotes", "1.0", "Offers that a customer has seen",
                          "inputPorts:\n  - name: orders\n    version: 1.0.0\n    contractId: orders-lake\n"));
    writeText(folder / "orders-lake.odcs.yaml", kContract);
    writeText(folder / "domains.yaml", kDomains);
}

} // namespace tributary::test
