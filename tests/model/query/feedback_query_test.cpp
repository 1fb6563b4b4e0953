// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/feedback_query.h"
#include "tests/model/sync/support/mesh_folder.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary::query::feedback_query {

namespace {

class FeedbackOf : public ::testing::Test {
protected:
    ProductPage pageWith(const std::string& lists, const std::string& kind = "Feedback")
    {
        mesh.write("maker.yaml", tributary::test::productText("maker", "1.0", "Makes."));
        mesh.write("said.yaml", "apiVersion: tributary/v1\nkind: " + kind + "\n" + lists);
        mesh.sync();
        const auto reader = mesh.reader();
        Summaries summaries(*reader);
        const auto rows = reader->versions(Kind::DataProduct, "maker");
        ProductPage page;
        addFeedback(*reader, summaries, rows->at(0), page);
        return page;
    }
    static std::string rating(int number, const std::string& stars, const std::string& product = "maker")
    {
        return "  - {id: r" + std::to_string(number) + ", by: a@x.example, at: 2026-01-01, about: {product: " + product +
               "}, stars: " + stars + "}\n";
    }
    tributary::test::MeshFolder mesh;
};

} // namespace

TEST_F(FeedbackOf, SilenceIsEmpty)
{
    const auto page = pageWith("comments: []\n");
    EXPECT_TRUE(page.comments.empty());
    EXPECT_TRUE(page.endorsements.empty());
    EXPECT_EQ(page.rating.count, 0);
    EXPECT_EQ(page.rating.mean, 0);
}

TEST_F(FeedbackOf, CommentsStandInTheOrderOfTheirTimes)
{
    const auto page = pageWith("comments:\n"
                               "  - {id: c3, by: a, at: 2026-03-01, about: {product: maker}, text: Third}\n"
                               "  - {id: c1, by: a, at: \"2026-01-01T10:00:00+02:00\", about: {product: maker}, text: First}\n"
                               "  - {id: c2, by: a, at: \"2026-01-01T09:00:00Z\", about: {product: maker}, text: Second, replyTo: c1}\n"
                               "  - {id: c0, by: a, at: someday, about: {product: maker}, text: Untimed}\n");
    ASSERT_EQ(page.comments.size(), 4U);
    EXPECT_EQ(page.comments[0].text, "Untimed");
    EXPECT_EQ(page.comments[0].at, 0);
    EXPECT_EQ(page.comments[1].text, "First") << "08:00 in UTC";
    EXPECT_EQ(page.comments[2].text, "Second");
    EXPECT_EQ(page.comments[2].replyTo, "c1");
    EXPECT_EQ(page.comments[3].id, "c3");
}

TEST_F(FeedbackOf, TheNearestPartIsNamed)
{
    const auto page = pageWith("comments:\n"
                               "  - {id: a, by: a, at: 2026-01-01, about: {product: maker, port: out, column: price}, text: t}\n"
                               "  - {id: b, by: a, at: 2026-01-02, about: {product: maker, port: out, version: \"1.0\"}, text: t}\n"
                               "  - {id: c, by: a, at: 2026-01-03, about: {product: maker, version: \"1.0\"}, text: t}\n"
                               "  - {id: d, by: a, at: 2026-01-04, about: {product: maker}, text: t}\n");
    ASSERT_EQ(page.comments.size(), 4U);
    EXPECT_EQ(page.comments[0].about, "price");
    EXPECT_EQ(page.comments[1].about, "out");
    EXPECT_EQ(page.comments[2].about, "1.0");
    EXPECT_EQ(page.comments[3].about, "");
}

TEST_F(FeedbackOf, EndorsementsAreNoComments)
{
    const auto page = pageWith("endorsements:\n  - {id: e, by: a, at: 2026-01-01, about: {product: maker}, reliableFor: Month end}\n"
                               "comments:\n  - {id: c, by: a, at: 2026-01-01, about: {product: maker}, text: Hello}\n");
    ASSERT_EQ(page.endorsements.size(), 1U);
    EXPECT_EQ(page.endorsements[0].text, "Month end");
    ASSERT_EQ(page.comments.size(), 1U);
}

TEST_F(FeedbackOf, OtherProductsKeepTheirFeedback)
{
    const auto page = pageWith("ratings:\n" + rating(1, "5", "other") + "comments:\n"
                               "  - {id: c, by: a, at: 2026-01-01, about: {contract: maker}, text: About a contract of that name}\n");
    EXPECT_EQ(page.rating.count, 0);
    EXPECT_TRUE(page.comments.empty());
}

TEST_F(FeedbackOf, RatingsOutsideTheScaleAreLeftOut)
{
    const auto page = pageWith("ratings:\n" + rating(1, "0") + rating(2, "6") + rating(3, "-1") + rating(4, "many") +
                               rating(5, "5") + rating(6, "1"));
    EXPECT_EQ(page.rating.count, 2);
    EXPECT_EQ(page.rating.mean, 3);
    EXPECT_EQ(page.rating.stars, (std::array<int, 5>{1, 0, 0, 0, 1}));
}

TEST_F(FeedbackOf, TheMeanIsThatOfAllStars)
{
    std::mt19937 random(5);
    std::string lists = "ratings:\n";
    std::array<int, 5> stars{};
    int total = 0;
    for (int i = 0; i < 50; ++i) {
        const auto given = static_cast<int>(1 + random() % 5);
        lists += rating(i, std::to_string(given));
        ++stars[static_cast<std::size_t>(given - 1)];
        total += given;
    }
    const auto page = pageWith(lists);
    EXPECT_EQ(page.rating.stars, stars);
    EXPECT_EQ(page.rating.count, 50);
    EXPECT_DOUBLE_EQ(page.rating.mean, total / 50.0);
}

TEST_F(FeedbackOf, StakeholdersArePeopleWithAnInterest)
{
    const auto page = pageWith("stakeholders:\n  - {id: s1, about: {product: maker}, person: ann@x.example, name: Ann, role: sponsor}\n"
                               "  - {id: s2, about: {product: other}, person: bob@x.example, name: Bob}\n",
                               "Stakeholders");
    ASSERT_EQ(page.stakeholders.size(), 1U);
    EXPECT_EQ(page.stakeholders[0].name, "Ann");
    EXPECT_EQ(page.stakeholders[0].kind, Kind::Stakeholder);
}

} // namespace tributary::query::feedback_query
