// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/git/review_link.h"

#include <gtest/gtest.h>

namespace tributary::sources::test {
namespace {

TEST(ReviewLink, FollowsTheFormOfTheServer)
{
    EXPECT_EQ(commitLink("https://github.example.org/acme/mesh.git", "abc"), "https://github.example.org/acme/mesh/commit/abc");
    EXPECT_EQ(commitLink("git@gitlab.acme.example:data/products/mesh.git", "abc"), "https://gitlab.acme.example/data/products/mesh/-/commit/abc");
    EXPECT_EQ(commitLink("ssh://git@bitbucket.example.org/acme/mesh", "abc"), "https://bitbucket.example.org/acme/mesh/commits/abc");
    EXPECT_EQ(reviewLink("https://github.example.org/acme/mesh", "tributary/1f", "main"), "https://github.example.org/acme/mesh/compare/main...tributary/1f");
    EXPECT_EQ(reviewLink("git@gitlab.acme.example:data/mesh.git", "a b", "main"),
              "https://gitlab.acme.example/data/mesh/-/merge_requests/new?merge_request%5Bsource_branch%5D=a%20b");
}

TEST(ReviewLink, SaysNothingWhereItDoesNotKnow)
{
    for (const char* remote : {"", "/srv/git/mesh.git", "file:///srv/github/mesh.git", "https://git.acme.example/mesh.git", "https://github.example.org", "git@github.example.org"}) {
        EXPECT_EQ(commitLink(remote, "abc"), "") << remote;
        EXPECT_EQ(reviewLink(remote, "b", "main"), "") << remote;
    }
}

} // namespace
} // namespace tributary::sources::test
