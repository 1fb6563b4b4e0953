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
constexpr int kManyColumns = 30;

class Generator {
public:
    explicit Generator(unsigned seed) : m_random(seed) {}

    // Low numbers far more often than high ones, as words are in real catalogs.
    std::string word()
    {
        const double spread = std::uniform_real_distribution<double>(0, 1)(m_random);
        return kWords[static_cast<std::size_t>(spread * spread * spread * kWords.size())];
    }

    std::string contract(const std::string& id, int columns = kColumns)
    {
        std::string text = "apiVersion: v3.0.2\nkind: DataContract\nid: " + id + "\nname: " + word() + " " + word() +
                           "\nversion: 1.0.0\nstatus: active\ndomain: domain-" + std::to_string(m_random() % 40) +
                           "\nservers:\n  - server: main\n    type: snowflake\n    account: acme\n    database: LAKE\n    schema: " +
                           word() + "\nschema:\n  - name: " + word() + "_" + word() + "_" + id + "\n    physicalType: table\n    properties:\n";
        for (int i = 0; i < columns; ++i)
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

// Puts files below a root, a hundred folders wide, and counts them.
class Folders {
public:
    explicit Folders(std::filesystem::path root) : m_root(std::move(root)) {}
    void put(std::size_t number, const std::string& name, const std::string& text)
    {
        const auto folder = m_root / ("d" + std::to_string(number % 100));
        std::filesystem::create_directories(folder);
        std::ofstream(folder / name, std::ios::binary) << text;
        ++size.files;
        size.bytes += text.size();
    }
    MeshSize size;

private:
    std::filesystem::path m_root;
};

} // namespace

MeshSize writeMesh(const std::filesystem::path& root, std::size_t entities, unsigned seed)
{
    Generator generator(seed);
    Folders folders(root);
    for (std::size_t i = 0; folders.size.entities < entities; ++i) {
        const std::string id = "c" + std::to_string(i);
        folders.put(i, id + ".odcs.yaml", generator.contract(id));
        folders.put(i, id + ".odps.yaml", generator.product(id));
        folders.size.entities += 2 + kColumns + 2;
    }
    return folders.size;
}

MeshSize writeContracts(const std::filesystem::path& root, std::size_t files, unsigned seed)
{
    Generator generator(seed);
    Folders folders(root);
    for (std::size_t i = 0; i < files; ++i) {
        const std::string id = "c" + std::to_string(i);
        folders.put(i, id + ".odcs.yaml", generator.contract(id, kManyColumns));
        folders.size.entities += 2 + kManyColumns;
    }
    return folders.size;
}

} // namespace tributary::benchmark
