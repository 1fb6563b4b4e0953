// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/integrity.h"

#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

#include <fstream>

using namespace tributary;
using namespace tributary::test;

TEST(Integrity, ASoundCatalogHasNothingToSay)
{
    Catalog catalog;
    catalog.source("main");
    const auto found = store::checkIntegrity(catalog.reader());
    ASSERT_TRUE(found) << found.error().code;
    EXPECT_TRUE(found->empty());
    const auto schema = store::schemaVersion(catalog.reader());
    ASSERT_TRUE(schema);
    EXPECT_GE(*schema, 1);
    EXPECT_FALSE(store::sqliteVersion().empty());
}

TEST(Integrity, ABrokenPageIsFoundOrRefused)
{
    std::string path;
    Catalog catalog;
    catalog.source("main");
    catalog.closeWriter();
    path = catalog.path();
    const std::string copy = catalog.folder() + "/broken.sqlite";
    std::filesystem::copy_file(path, copy);
    {
        std::fstream file(copy, std::ios::binary | std::ios::in | std::ios::out);
        file.seekp(4096 * 2); // a page behind the schema's own
        const std::string noise(4096, '\x5a');
        file.write(noise.data(), static_cast<std::streamsize>(noise.size()));
    }
    auto reader = store::Reader::open(copy);
    if (!reader) {
        EXPECT_EQ(reader.error().code, "store.corrupt");
        return;
    }
    const auto found = store::checkIntegrity(**reader);
    if (found)
        EXPECT_FALSE(found->empty());
    else
        EXPECT_EQ(found.error().code, "store.corrupt");
}
