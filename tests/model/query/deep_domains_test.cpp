// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Domains above domains above domains: a file can say so a hundred thousand times.
#include "model/query/product_query.h"
#include "model/query/search_query.h"
#include "model/query/summaries.h"
#include "model/sync/engine.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace tributary::query {
namespace {

TEST(DeepDomains, TheirPathsEnd)
{
    constexpr int kDomains = 3'000;
    const test::TempFolder folder;
    std::filesystem::create_directories(folder.path() / "mesh");
    {
        std::ofstream file(folder.path() / "mesh/domains.yaml");
        file << "apiVersion: tributary/v1\nkind: Domains\ndomains:\n";
        for (int i = 0; i < kDomains; ++i)
            file << "  - {id: d" << i << ", name: D" << i << ", parent: d" << (i + 1) % kDomains << "}\n"; // and round in a circle
        std::ofstream(folder.path() / "mesh/p.yaml") << "apiVersion: v1.1.0\nkind: DataProduct\nid: p\nname: p\nversion: 1.0.0\nstatus: active\ndomain: d7\n";
    }
    const std::string catalog = (folder.path() / "catalog").string();
    {
        auto writer = store::Writer::open(catalog);
        ASSERT_TRUE(writer);
        store::SourceRow source;
        source.name = "mesh";
        source.kind = "folder";
        source.location = (folder.path() / "mesh").string();
        ASSERT_TRUE(sync::syncFolder(**writer, source, {}, {}, {}));
    }
    auto reader = store::Reader::open(catalog);
    ASSERT_TRUE(reader);
    const std::string path = Summaries(**reader).domain("d7").path;
    EXPECT_EQ(std::count(path.begin(), path.end(), '/'), 64);
    EXPECT_TRUE(path.ends_with(" / D9 / D8 / D7")) << path;
    EXPECT_TRUE(productPage(**reader, "p"));
    EXPECT_TRUE(searchCatalog(**reader, "kind:domain", 20, 0, true));
}

} // namespace
} // namespace tributary::query
