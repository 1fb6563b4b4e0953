// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/source_names.h"

#include "tests/support/app/small_mesh.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

namespace tributary::cli {
namespace {

store::SourceRow row(const std::string& name, const std::string& location)
{
    store::SourceRow source;
    source.id = 7;
    source.name = name;
    source.kind = "folder";
    source.location = location;
    return source;
}

class SourceNames : public ::testing::Test {
protected:
    SourceNames() { test::writeText(folder.path() / "mesh" / "a.yaml", "a: 1\n"); }
    std::string at(const std::string& path) const { return (folder.path() / path).string(); }
    test::TempFolder folder;
};

TEST_F(SourceNames, ANameOnRecordComesFirst)
{
    const auto source = sourceFor("mesh", {row("mesh", "/elsewhere")});
    ASSERT_TRUE(source);
    EXPECT_EQ(source->location, "/elsewhere");
}

TEST_F(SourceNames, APathOnRecordIsFoundHoweverItIsWritten)
{
    std::filesystem::create_directory_symlink(at("mesh"), at("link"));
    for (const std::string& path : {at("mesh"), at("mesh/"), at("mesh/../mesh/."), at("link")}) {
        const auto source = sourceFor(path, {row("shop", at("mesh"))});
        ASSERT_TRUE(source) << path;
        EXPECT_EQ(source->name, "shop") << path;
    }
}

TEST_F(SourceNames, ANewPathIsNamedAfterItsLastPart)
{
    const auto source = sourceFor(at("mesh"), {});
    ASSERT_TRUE(source);
    EXPECT_EQ(source->name, "mesh");
    EXPECT_EQ(source->id, 0);
    EXPECT_FALSE(source->registered);
    EXPECT_EQ(sourceFor(at("mesh"), {row("mesh", "/x"), row("mesh-2", "/y")})->name, "mesh-3");
    EXPECT_EQ(sourceFor(at("mesh/a.yaml"), {})->name, "a") << "a single file may be a source, too";
}

TEST_F(SourceNames, WhatIsNowhereIsTold)
{
    EXPECT_EQ(sourceFor(at("none"), {}).error().code, "source.not-found");
    EXPECT_EQ(sourceFor("https://catalog.example", {}).error().code, "source.remote");
}

} // namespace
} // namespace tributary::cli
