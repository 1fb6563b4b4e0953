// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/git/git_place.h"

#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace tributary::test::git_place_tests {
namespace {

using sources::parseGitPlace;

struct Case {
    const char* location;
    const char* place;
    const char* name;
    const char* folder;
    bool remote;
};

class GitPlaces : public ::testing::TestWithParam<Case> {};

TEST_P(GitPlaces, AreReadAsTheyAreMeant)
{
    const auto place = parseGitPlace(GetParam().location);
    ASSERT_TRUE(place) << place.error().code;
    EXPECT_EQ(place->place, GetParam().place);
    EXPECT_EQ(place->name, GetParam().name);
    EXPECT_EQ(place->folder, GetParam().folder);
    EXPECT_EQ(place->remote, GetParam().remote);
}

INSTANTIATE_TEST_SUITE_P(Spellings, GitPlaces,
                         ::testing::Values(Case{"/data/mesh", "/data/mesh", "", "", false}, Case{"/data/mesh#main", "/data/mesh", "main", "", false},
                                           Case{"/data/mesh#v1.2:catalog/sales/", "/data/mesh", "v1.2", "catalog/sales", false},
                                           Case{"/data/mesh#:/catalog", "/data/mesh", "", "catalog", false},
                                           Case{"https://example.org/mesh.git", "https://example.org/mesh.git", "", "", true},
                                           Case{"https://example.org:8443/mesh.git#release/2", "https://example.org:8443/mesh.git", "release/2", "", true},
                                           Case{"ssh://git@example.org/mesh", "ssh://git@example.org/mesh", "", "", true},
                                           Case{"file:///data/mesh", "file:///data/mesh", "", "", true},
                                           Case{"git@example.org:team/mesh.git#main:c", "git@example.org:team/mesh.git", "main", "c", true}));

TEST(GitPlace, OfOtherKindsAreRefused)
{
    for (const char* location : {"http://example.org/mesh.git", "git://example.org/mesh.git", "ext::sh -c x://y", "ftp://example.org"}) {
        const auto place = parseGitPlace(location);
        ASSERT_FALSE(place) << location;
        EXPECT_EQ(place.error().code, "git.scheme") << location;
    }
}

TEST(GitPlace, WithASecretAreRefusedWithoutSayingIt)
{
    for (const char* location : {"https://ada:hunter2@example.org/mesh.git", "https://hunter2@example.org/mesh.git", "ssh://git:hunter2@example.org/mesh"}) {
        const auto place = parseGitPlace(location);
        ASSERT_FALSE(place) << location;
        EXPECT_EQ(place.error().code, "git.secret");
        EXPECT_EQ((place.error().subject + place.error().detail).find("hunter2"), std::string::npos);
    }
}

TEST(GitPlace, MayHaveAHashInAFolderThatIsThere)
{
    const TempFolder temp;
    const std::string path = (temp.path() / "a#b").string();
    std::filesystem::create_directories(path);
    EXPECT_EQ(parseGitPlace(path)->place, path);
    EXPECT_EQ(parseGitPlace(path + "#c")->place, path);
    EXPECT_EQ(parseGitPlace(path + "#c")->name, "c");
}

TEST(GitPlace, NamesItsServer)
{
    EXPECT_EQ(sources::gitHostOf("https://example.org:8443/a/b.git"), "example.org");
    EXPECT_EQ(sources::gitHostOf("ssh://git@example.org/a@b"), "example.org");
    EXPECT_EQ(sources::gitHostOf("git@example.org:a/b"), "example.org");
    EXPECT_EQ(sources::gitHostOf("https://example.org.evil.net"), "example.org.evil.net");
    EXPECT_EQ(sources::gitHostOf("file:///data/mesh"), "");
}

TEST(GitPlace, AreToldFromOtherLocations)
{
    for (const char* location : {"ssh://example.org/x", "git@example.org:x", "file:///x", "https://example.org/x.git", "https://example.org/x.git#main"})
        EXPECT_TRUE(sources::looksLikeGit(location)) << location;
    for (const char* location : {"https://catalog.example.org/api", "/data", "relative/path", "orders@2.1", "C:x", ""})
        EXPECT_FALSE(sources::looksLikeGit(location)) << location;
    EXPECT_TRUE(sources::isAddress("https://catalog.example.org/api"));
    EXPECT_FALSE(sources::isAddress("/data"));
}

} // namespace
} // namespace tributary::test::git_place_tests
