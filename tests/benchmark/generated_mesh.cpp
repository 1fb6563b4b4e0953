// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/generated_mesh.h"

#include <array>
#include <fstream>
#include <random>
#include <string>

namespace tributary::benchmark {

namespace {

constexpr std::array kWords = {"customer", "order",  "invoice", "payment", "product", "price",   "shipment", "contact",
                               "account",  "region", "revenue", "margin",  "stock",   "supplier", "campaign", "session",
                               "ticket",   "claim",  "meter",   "tariff",  "route",   "vehicle",  "sensor",   "batch"};
constexpr int kColumns = 20;

class Generator {
public:
    explicit Generator(unsigned seed) : m_random(seed) {}

    // Low numbers far more often than high ones, as words are in real catalogs.
    std::string word()
    {
        const double spread = std::uniform_real_distribution<double>(0, 1)(m_random);
        return kWords[static_cast<std::size_t>(spread * spread * spread * kWords.size())];
    }

    std::string contract(const std::string& id)
    {
        std::string text = "apiVersion: v3.0.2\nkind: DataContract\nid: " + id + "\nname: " + word() + " " + word() +
                           "\nversion: 1.0.0\nstatus: active\ndomain: domain-" + std::to_string(m_random() % 40) +
                           "\nservers:\n  - server: main\n    type: snowflake\n    account: acme\n    database: LAKE\n    schema: " +
                           word() + "\nschema:\n  - name: " + word() + "_" + word() + "_" + id + "\n    physicalType: table\n    properties:\n";
        for (int i = 0; i < kColumns; ++i)
            text += "      - name: " + word() + "_" + word() + "_" + std::to_string(i) +
                    "\n        logicalType: string\n        description: The " + word() + " of the " + word() + "\n";
        return text;
    }

    std::string product(const std::string& id)
    {
        return "apiVersion: v1.0.0\nkind: DataProduct\nid: product-" + id + "\nname: " + word() + " " + word() + " " + id +
               "\nversion: 1.0.0\nstatus: active\ndomain: domain-" + std::to_string(m_random() % 40) +
               "\ndescription:\n  purpose: Everything about " + word() + " and " + word() +
               "\noutputPorts:\n  - name: main\n    version: 1.0.0\n    contractId: " + id + "\n";
    }

private:
    std::mt19937 m_random;
};

} // namespace

MeshSize writeMesh(const std::filesystem::path& root, std::size_t entities, unsigned seed)
{
    Generator generator(seed);
    MeshSize size;
    const auto put = [&](const std::filesystem::path& path, const std::string& text) {
        std::ofstream(path, std::ios::binary) << text;
        ++size.files;
        size.bytes += text.size();
    };
    for (std::size_t i = 0; size.entities < entities; ++i) {
        const auto folder = root / ("d" + std::to_string(i % 100));
        std::filesystem::create_directories(folder);
        const std::string id = "c" + std::to_string(i);
        put(folder / (id + ".odcs.yaml"), generator.contract(id));
        put(folder / (id + ".odps.yaml"), generator.product(id));
        size.entities += 2 + kColumns + 2;
    }
    return size;
}

} // namespace tributary::benchmark
