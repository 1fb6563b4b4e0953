// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/derive/latest_versions.h"
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace tributary::test::version_tests {
namespace {

std::string anyVersion(std::mt19937& random)
{
    static const char* const kParts[] = {"0", "1", "2", "10", "007", ".", ".", ".", "-", "rc", "beta", "v", "+x", " ", "\xC3\xA9"};
    std::string version;
    for (unsigned i = random() % 7; i > 0; --i)
        version += kParts[random() % 15];
    return version;
}

int signOf(int order)
{
    return order < 0 ? -1 : (order > 0 ? 1 : 0);
}

TEST(VersionOrder, TurnsAroundWithItsSides)
{
    std::mt19937 random(31);
    for (int round = 0; round < 5'000; ++round) {
        const std::string a = anyVersion(random), b = anyVersion(random);
        EXPECT_EQ(signOf(store::compareVersions(a, b)), -signOf(store::compareVersions(b, a))) << a << " | " << b;
        EXPECT_EQ(store::compareVersions(a, a), 0) << a;
    }
}

TEST(VersionOrder, OfNumbersIsThatOfTheirParts)
{
    std::mt19937 random(33);
    for (int round = 0; round < 2'000; ++round) {
        std::vector<int> left, right;
        std::string a, b;
        for (int i = 0; i < 3; ++i) {
            left.push_back(static_cast<int>(random() % 12));
            right.push_back(static_cast<int>(random() % 12));
            a += (i == 0 ? "" : ".") + std::to_string(left.back());
            b += (i == 0 ? "" : ".") + std::to_string(right.back());
        }
        const int expected = left < right ? -1 : (right < left ? 1 : 0);
        EXPECT_EQ(signOf(store::compareVersions(a, b)), expected) << a << " | " << b;
        EXPECT_EQ(signOf(store::compareVersions("v" + a + "+build", b + ".0")), expected) << a << " | " << b;
        EXPECT_LT(store::compareVersions(a + "-rc.1", a), 0) << a;
    }
}

struct Choice {
    const char* what;
    std::vector<std::pair<const char*, const char*>> versions; // version, status
    const char* latest;
};

std::ostream& operator<<(std::ostream& out, const Choice& choice)
{
    return out << choice.what;
}

class LatestChoice : public ::testing::TestWithParam<Choice> {
protected:
    std::vector<Drafts> files() const
    {
        std::vector<Drafts> files;
        for (const auto& [version, status] : GetParam().versions) {
            files.emplace_back(std::string("c") + version + ".yaml");
            const int contract = files.back().contract("c", version, {{"status", status}});
            files.back().dataset(contract, "t", {"key"});
        }
        return files;
    }
    static std::vector<std::string> latestOf(Catalog& catalog)
    {
        std::vector<std::string> latest;
        const auto rows = catalog.reader().versions(Kind::DataContract, "c").value();
        for (const EntityRow& row : rows)
            if (row.latest && !row.validTo)
                latest.push_back(row.version);
        return latest;
    }
};

TEST_P(LatestChoice, IsOneWhateverTheOrderOfComing)
{
    const std::vector<std::string> expected{GetParam().latest};
    Catalog atOnce;
    atOnce.sync(files());
    EXPECT_EQ(latestOf(atOnce), expected);
    std::vector<Drafts> coming = files();
    for (int turn = 0; turn < 2; ++turn) {
        Catalog stepwise;
        std::vector<Drafts> there;
        for (const Drafts& file : coming) {
            there.push_back(file);
            stepwise.sync(there);
            EXPECT_EQ(latestOf(stepwise).size(), 1U);
        }
        EXPECT_EQ(latestOf(stepwise), expected);
        EXPECT_EQ(stepwise.search("key kind:column").total, 1);
        EXPECT_EQ(stepwise.search("key kind:column version:any").total, static_cast<int>(coming.size()));
        std::reverse(coming.begin(), coming.end());
    }
}

INSTANTIATE_TEST_SUITE_P(Contracts, LatestChoice, ::testing::Values(
    Choice{"numbers are no texts", {{"1.9", "active"}, {"1.10", "active"}, {"1.2", "active"}}, "1.10"},
    Choice{"a release ends its candidates", {{"2.0.0-rc1", "active"}, {"2.0.0", "active"}}, "2.0.0"},
    Choice{"drafts count", {{"1.0", "active"}, {"1.1", "draft"}}, "1.1"},
    Choice{"the deprecated do not", {{"1.0", "active"}, {"3.0", "DEPRECATED"}, {"2.0", "retired"}}, "1.0"},
    Choice{"unless all are", {{"1.0", "retired"}, {"1.1", "deprecated"}}, "1.1"},
    Choice{"letters before numbers", {{"beta", "active"}, {"1", "active"}}, "1"},
    Choice{"one alone", {{"0.0.1", "retired"}}, "0.0.1"},
    Choice{"equal in meaning", {{"1.0", "active"}, {"1.0.0", "active"}}, "1.0.0"}),
    [](const auto& test) {
        std::string name = test.param.what;
        std::replace(name.begin(), name.end(), ' ', '_');
        return name;
    });

TEST(LatestFlag, ChangesWithTheStatusAlone)
{
    Catalog catalog;
    const auto files = [](const char* status) {
        Drafts one("1.yaml"), two("2.yaml");
        one.product("p", "P", "1");
        two.product("p", "P", "2", {{"status", status}});
        return std::vector<Drafts>{one, two};
    };
    for (const auto& [status, latest] : {std::pair{"active", "2"}, std::pair{"retired", "1"}, std::pair{"proposed", "2"}}) {
        catalog.sync(files(status));
        EXPECT_TRUE(catalog.one(Kind::DataProduct, "p", latest).latest) << status;
        EXPECT_EQ(catalog.search("kind:product").total, 1) << status;
    }
}

TEST(LatestFlag, IsOneInEachSource)
{
    Catalog catalog;
    for (const char* version : {"1", "2"}) {
        Drafts file("p.yaml");
        file.product("p", "P", version);
        catalog.sync({file}, std::string("source") + version);
    }
    EXPECT_TRUE(catalog.one(Kind::DataProduct, "p", "1").latest);
    EXPECT_TRUE(catalog.one(Kind::DataProduct, "p", "2").latest);
    EXPECT_EQ(catalog.found("p source:source1"), std::vector<std::string>{"P"});
    EXPECT_EQ(catalog.search("kind:product version:2").total, 1);
    EXPECT_EQ(catalog.search("kind:product version:3").total, 0);
}

} // namespace
} // namespace tributary::test::version_tests
