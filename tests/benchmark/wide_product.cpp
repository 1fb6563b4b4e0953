// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/wide_product.h"

#include <array>
#include <fstream>
#include <string>

namespace tributary::benchmark {

namespace {

constexpr std::array<const char*, 5> kTypes{"string", "integer", "number", "date", "boolean"};

const char* const kProductHead = R"(apiVersion: v1.0.0
kind: DataProduct
id: wide
name: Wide
status: active
domain: sales
description:
  purpose: Everything that is known of a deal, in one table.
)";

const char* const kContractHead = R"(apiVersion: v3.0.2
kind: DataContract
id: wide-contract
name: Wide contract
status: active
)";

const char* const kTable = R"(schema:
  - name: deals
    physicalName: deals
    properties:
)";

void writeVersion(const std::filesystem::path& root, const std::string& version, std::size_t columns, std::size_t shiftedEach)
{
    std::ofstream(root / ("wide-" + version + ".odps.yaml")) << kProductHead << "version: " << version
        << "\noutputPorts:\n  - name: deals\n    version: " << version << "\n    contractId: wide-contract\n";
    std::ofstream contract(root / ("wide-" + version + ".odcs.yaml"));
    contract << kContractHead << "version: " << version << '\n' << kTable;
    for (std::size_t i = 0; i < columns; ++i) {
        const std::size_t type = shiftedEach != 0 && i % shiftedEach == 0 ? i + 1 : i;
        contract << "      - name: attribute_" << i << "\n        logicalType: " << kTypes[type % kTypes.size()]
                 << "\n        description: What the deal says about aspect " << i << ", as of the day of booking.\n";
        if (i % 3 == 0)
            contract << "        required: true\n";
        if (i % 10 == 0)
            contract << "        classification: confidential\n";
        if (i % 25 == 0)
            contract << "        quality:\n          - rule: nullCount\n            mustBe: 0\n";
    }
}

} // namespace

void writeWideProduct(const std::filesystem::path& root, std::size_t columns)
{
    std::filesystem::create_directories(root);
    writeVersion(root, "1.0.0", columns, 0);
    writeVersion(root, "2.0.0", columns, 20);
}

} // namespace tributary::benchmark
