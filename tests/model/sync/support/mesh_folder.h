// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/core/temp_folder.h"

#include "model/store/reader.h"
#include "model/store/writer.h"
#include "model/sync/engine.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace tributary::test {

// A folder of specification files and the cache that syncs it.
class MeshFolder {
public:
    MeshFolder() { std::filesystem::create_directories(root()); }

    std::filesystem::path root() const { return std::filesystem::path(m_temp.path()) / "mesh"; }
    std::string catalogPath() const { return (std::filesystem::path(m_temp.path()) / "catalog.tributary").string(); }

    void write(const std::string& path, const std::string& text)
    {
        const auto full = root() / path;
        std::filesystem::create_directories(full.parent_path());
        std::ofstream(full, std::ios::binary) << text;
    }
    void remove(const std::string& path) { std::filesystem::remove_all(root() / path); }
    void move(const std::string& from, const std::string& to)
    {
        std::filesystem::create_directories((root() / to).parent_path());
        std::filesystem::rename(root() / from, root() / to);
    }

    sync::SyncReport sync(sync::SyncOptions options = {})
    {
        auto report = trySync(std::move(options));
        EXPECT_TRUE(report) << report.error().code << " " << report.error().detail;
        return report ? *report : sync::SyncReport{};
    }

    Result<sync::SyncReport> trySync(sync::SyncOptions options = {})
    {
        auto writer = store::Writer::open(catalogPath());
        if (!writer)
            return tl::unexpected(writer.error());
        store::SourceRow source;
        source.name = "mesh";
        source.kind = "folder";
        source.location = root().string();
        return sync::syncFolder(**writer, source, options, {}, {});
    }

    std::unique_ptr<store::Reader> reader()
    {
        auto opened = store::Reader::open(catalogPath());
        EXPECT_TRUE(opened) << (opened ? "" : opened.error().code + " " + opened.error().detail);
        return opened ? std::move(*opened) : nullptr;
    }

private:
    TempFolder m_temp;
};

inline std::string productText(const std::string& id, const std::string& version, const std::string& purpose,
                               const std::string& contract = "orders")
{
    return "apiVersion: v1.0.0\nkind: DataProduct\nid: " + id + "\nname: Product " + id + "\nversion: \"" + version +
           "\"\nstatus: active\ndomain: sales\ndescription:\n  purpose: " + purpose +
           "\noutputPorts:\n  - name: out\n    version: 1.0.0\n    contractId: " + contract + "\n";
}

inline std::string contractText(const std::string& id, const std::string& version, int columns)
{
    std::string text = "apiVersion: v3.0.2\nkind: DataContract\nid: " + id + "\nname: Contract " + id + "\nversion: \"" +
                       version + "\"\nstatus: active\nschema:\n  - name: table\n    properties:\n";
    for (int i = 0; i < columns; ++i)
        text += "      - name: column_" + std::to_string(i) + "\n        logicalType: string\n";
    return text;
}

} // namespace tributary::test
