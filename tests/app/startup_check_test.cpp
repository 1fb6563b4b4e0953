// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup_check.h"

#include "model/query/qt_text.h"
#include "model/store/connection.h"
#include "model/store/reader.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace tributary::test {
namespace {

class StartupCheck : public ::testing::Test {
protected:
    std::string catalog() const { return (m_folder.path() / "catalog.tributary").string(); }
    void writeOlder() const
    {
        std::ostringstream text;
        text << std::ifstream(TRIBUTARY_SOURCE_DIR "/tests/fixtures/schema/0002.sql").rdbuf();
        ASSERT_FALSE(text.str().empty());
        store::Connection::open(catalog(), store::Connection::Mode::Write)->script(text.str().c_str());
    }

    TempFolder m_folder;
};

TEST_F(StartupCheck, WhatIsNotThereIsMadeLater)
{
    EXPECT_TRUE(checkCatalog(toQt(catalog())));
    EXPECT_FALSE(std::filesystem::exists(catalog()));
}

TEST_F(StartupCheck, ACatalogOfAnOlderVersionIsBroughtUpToDateAndKeptAside)
{
    writeOlder();
    ASSERT_EQ(store::Reader::open(catalog()).error().code, "store.older");
    const auto checked = checkCatalog(toQt(catalog()));
    ASSERT_TRUE(checked) << checked.error().code << ' ' << checked.error().detail;
    const auto reader = store::Reader::open(catalog());
    ASSERT_TRUE(reader) << reader.error().code;
    EXPECT_EQ((*reader)->revision().value(), 3);
    EXPECT_TRUE(std::filesystem::exists(catalog() + ".schema-2.bak"));
}

TEST_F(StartupCheck, WhatIsNoCatalogIsLeftAsItIs)
{
    const std::string bytes(5000, 'x');
    std::ofstream(catalog()) << bytes;
    EXPECT_FALSE(checkCatalog(toQt(catalog())));
    std::ostringstream after;
    after << std::ifstream(catalog()).rdbuf();
    EXPECT_EQ(after.str(), bytes);
}

} // namespace
} // namespace tributary::test
