// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/wide_product.h"

#include <array>
#include <fstream>

namespace tributary::benchmark {

namespace {

constexpr std::array<const char*, 5> kTypes{"string", "integer", "number", "date", "boolean"};

const char* const kProduct = R"(apiVersion: v1.0.0
kind: DataProduct
id: wide
name: Wide
version: 1.0.0
status: active
domain: sales
description:
  purpose: Everything that is known of a deal, in one table.
outputPorts:
  - name: deals
    version: 1.0.0
    contractId: wide-contract
)";

const char* const kContractHead = R"(apiVersion: v3.0.2
kind: DataContract
id: wide-contract
name: Wide contract
version: 1.0.0
status: active
schema:
  - name: deals
    physicalName: deals
    properties:
)";

} // namespace

void writeWideProduct(const std::filesystem::path& root, std::size_t columns)
{
    std::filesystem::create_directories(root);
    std::ofstream(root / "wide.odps.yaml") << kProduct;
    std::ofstream contract(root / "wide.odcs.yaml");
    contract << kContractHead;
    for (std::size_t i = 0; i < columns; ++i) {
        contract << "      - name: attribute_" << i << "\n        logicalType: " << kTypes[i % kTypes.size()]
                 << "\n        description: What the deal says about aspect " << i << ", as of the day of booking.\n";
        if (i % 3 == 0)
            contract << "        required: true\n";
        if (i % 10 == 0)
            contract << "        classification: confidential\n";
        if (i % 25 == 0)
            contract << "        quality:\n          - rule: nullCount\n            mustBe: 0\n";
    }
}

} // namespace tributary::benchmark
