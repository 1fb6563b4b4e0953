// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/versions/rename_bar.h"

#include "tests/support/widgets/accessible_names.h"
#include "tests/support/widgets/text_fit.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace tributary::views::versions_test {
namespace {

class FakeRenames : public query::RenameService {
public:
    std::vector<diff::RenameDecision> decided, takenBack;
    void decide(const diff::RenameDecision& decision) override { decided.push_back(decision); }
    void askAgain(const diff::RenameDecision& decision) override { takenBack.push_back(decision); }
};

class RenameBarTest : public ::testing::Test {
protected:
    RenameBarTest()
    {
        query::DocumentDiff& document = answer.documents.emplace_back();
        document.id = "prices";
        document.questions = {{Kind::Column, "prices.item_id", "prices.itemId", 0.9, true}, {Kind::Column, "prices.code", "prices.sku", 0.6, false}};
        document.decisions = {{"prices", "prices.a", "prices.b", true, "Ada", 1'790'000'000'000'000}};
        host.resize(900, 120);
        bar.resize(900, 44);
        host.show();
    }
    void show(bool canAnswer = true)
    {
        if (canAnswer)
            bar.setService(&service, [] { return QStringLiteral("Bo"); });
        bar.setAnswer(&answer);
    }

    FakeRenames service;
    QWidget host;
    RenameBar bar{&host};
    query::DiffAnswer answer;
};

TEST_F(RenameBarTest, IsHiddenWhereThereIsNothingToSay)
{
    EXPECT_TRUE(bar.isHidden());
    show();
    EXPECT_TRUE(bar.isVisible());
    bar.setAnswer(nullptr);
    EXPECT_TRUE(bar.isHidden());
}

TEST_F(RenameBarTest, AsksOneAfterTheOtherAndThenTellsWhatWasSaid)
{
    show();
    EXPECT_EQ(bar.count(), 3);
    EXPECT_TRUE(bar.sentence().startsWith(QStringLiteral("Is \u201Cprices.itemId\u201D the new name of \u201Cprices.item_id\u201D?"))) << bar.sentence().toStdString();
    EXPECT_TRUE(bar.sentence().contains(QStringLiteral("taken for one")));
    bar.nextButton()->click();
    EXPECT_TRUE(bar.sentence().contains(QStringLiteral("taken for two changes"))) << bar.sentence().toStdString();
    EXPECT_TRUE(bar.againButton()->isHidden());
    bar.nextButton()->click();
    EXPECT_TRUE(bar.sentence().contains(QStringLiteral("Decided by Ada on "))) << bar.sentence().toStdString();
    EXPECT_FALSE(bar.nextButton()->isEnabled());
    EXPECT_TRUE(bar.yesButton()->isHidden());
    EXPECT_TRUE(tributary::test::textTroubles(bar).isEmpty()) << tributary::test::textTroubles(bar).join(u'\n').toStdString();
    EXPECT_TRUE(tributary::test::focusableElements(bar).unnamed.isEmpty());
}

TEST_F(RenameBarTest, AnAnswerIsRememberedInTheNameOfWhoGaveIt)
{
    show();
    bar.yesButton()->click();
    bar.nextButton()->click();
    bar.noButton()->click();
    ASSERT_EQ(service.decided.size(), 2U);
    EXPECT_EQ(service.decided[0].document, "prices");
    EXPECT_EQ(service.decided[0].from, "prices.item_id");
    EXPECT_EQ(service.decided[0].to, "prices.itemId");
    EXPECT_TRUE(service.decided[0].isSame);
    EXPECT_EQ(service.decided[0].author, "Bo");
    EXPECT_FALSE(service.decided[1].isSame);
}

TEST_F(RenameBarTest, AnAnswerCanBeTakenBackButNotThatOfAFile)
{
    answer.documents[0].questions.clear();
    answer.documents[0].decisions.push_back({"prices", "prices.x", "prices.y", false});
    show();
    bar.againButton()->click();
    ASSERT_EQ(service.takenBack.size(), 1U);
    EXPECT_EQ(service.takenBack[0].from, "prices.a");
    bar.nextButton()->click();
    EXPECT_TRUE(bar.againButton()->isHidden());
    EXPECT_EQ(bar.sentence(), QStringLiteral("\u201Cprices.y\u201D is not \u201Cprices.x\u201D under another name. A file of rules says so."));
}

TEST_F(RenameBarTest, TheOneThatIsShownStays)
{
    show();
    bar.nextButton()->click();
    const QString second = bar.sentence();
    answer.documents[0].questions.push_back({Kind::Column, "prices.m", "prices.n", 0.5, false});
    bar.setAnswer(&answer);
    EXPECT_EQ(bar.sentence(), second);
    answer.documents[0].questions.erase(answer.documents[0].questions.begin() + 1);
    bar.setAnswer(&answer);
    EXPECT_TRUE(bar.sentence().contains(QStringLiteral("prices.itemId"))) << "where it is gone, the first";
}

TEST_F(RenameBarTest, NobodyAnswersWhereNobodyRemembers)
{
    show(false);
    EXPECT_TRUE(bar.yesButton()->isHidden() && bar.noButton()->isHidden() && bar.againButton()->isHidden());
    bar.setService(&service, {});
    EXPECT_FALSE(bar.yesButton()->isHidden());
    emit service.failed(QStringLiteral("The catalog is locked"));
    EXPECT_EQ(bar.sentence(), QStringLiteral("The catalog is locked"));
    bar.setAnswer(&answer);
    EXPECT_TRUE(bar.sentence().startsWith(QStringLiteral("Is "))) << "until it is read again";
}

TEST_F(RenameBarTest, NamesAreShownAsTheyAreWritten)
{
    answer.documents[0].questions[0].to = "prices.<b>x</b>\u202e";
    show();
    EXPECT_TRUE(bar.sentence().contains(QStringLiteral("<b>x</b>")));
    EXPECT_FALSE(bar.sentence().contains(QChar(0x202e)));
}

} // namespace
} // namespace tributary::views::versions_test
