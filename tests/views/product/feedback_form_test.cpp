// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/feedback_form.h"

#include "tests/support/widgets/accessible_names.h"
#include "tests/support/widgets/fake_outbox.h"
#include "tests/views/product/sample_page.h"
#include "views/product/comment_view.h"
#include "views/product/discussion_tab.h"
#include "views/product/text_label.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace tributary::views {
namespace {

class FeedbackForms : public testing::Test {
protected:
    void SetUp() override
    {
        form.resize(700, 400);
        form.show();
        form.setProduct(QStringLiteral("tributary:product/orders"));
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return form.isSettled() && form.publish()->isEnabled(); }));
    }
    void publish()
    {
        QTest::mouseClick(form.publish(), Qt::LeftButton);
        settle();
    }

    test::FakeOutbox outbox;
    FeedbackForm form{outbox};
};

TEST_F(FeedbackForms, ACommentARatingAndAnEndorsementAreSaid)
{
    QTest::keyClicks(form.text(), QStringLiteral("Which orders?"));
    EXPECT_FALSE(form.stars()->isVisible());
    publish();
    EXPECT_TRUE(form.text()->toPlainText().isEmpty()) << "it is said";
    form.kind()->setCurrentIndex(1);
    ASSERT_TRUE(form.stars()->isVisible());
    form.stars()->setCurrentIndex(1);
    publish();
    form.kind()->setCurrentIndex(2);
    form.text()->setPlainText(QStringLiteral("the board pack"));
    publish();
    EXPECT_EQ(outbox.calls, (QStringList{QStringLiteral("say 0 5 tributary:product/orders: Which orders?"), QStringLiteral("say 1 4 tributary:product/orders: "),
                                         QStringLiteral("say 2 4 tributary:product/orders: the board pack")}));
}

TEST_F(FeedbackForms, WhatIsWrongIsToldAndTheWordsStay)
{
    outbox.problem = QStringLiteral("Say who you are");
    form.text()->setPlainText(QStringLiteral("Hello"));
    publish();
    EXPECT_TRUE(form.problem()->isVisible());
    EXPECT_EQ(form.problem()->text(), QStringLiteral("Say who you are"));
    EXPECT_EQ(form.text()->toPlainText(), QStringLiteral("Hello"));
    outbox.problem.clear();
    publish();
    EXPECT_FALSE(form.problem()->isVisible());
}

TEST_F(FeedbackForms, WhatIsNotPushedYetIsShownAsWaiting)
{
    query::PendingFeedback comment;
    comment.feedback.text = "Which **orders**?";
    comment.author = "Ada";
    query::PendingFeedback rating;
    rating.feedback.kind = outbox::Feedback::Kind::Rating;
    rating.feedback.stars = 4;
    rating.state = store::OutboxState::Waiting;
    outbox.pending = {comment, rating};
    emit outbox.changed();
    settle();
    EXPECT_EQ(form.pending(), (QStringList{QStringLiteral("Your comment: to be pushed: Which **orders**?"), QStringLiteral("Your rating, 4 star(s): waiting: ")}));
    EXPECT_EQ(form.findChildren<CommentView*>().size(), 1);
    outbox.pending.clear();
    emit outbox.changed();
    settle();
    EXPECT_TRUE(form.pending().isEmpty()) << "it is pushed";
}

TEST_F(FeedbackForms, WhatIsBeingWrittenBelongsToItsProduct)
{
    form.text()->setPlainText(QStringLiteral("half a wor"));
    form.setProduct(QStringLiteral("tributary:product/orders"));
    EXPECT_EQ(form.text()->toPlainText(), QStringLiteral("half a wor"));
    form.setProduct(QStringLiteral("tributary:product/quotes"));
    EXPECT_TRUE(form.text()->toPlainText().isEmpty());
    EXPECT_TRUE(test::focusableElements(form).unnamed.isEmpty());
}

TEST(FeedbackOfADiscussion, IsOfferedNowAndNotInThePast)
{
    test::FakeOutbox outbox;
    DiscussionTab tab;
    EXPECT_EQ(tab.form(), nullptr);
    tab.offerFeedback(outbox);
    tab.resize(1100, 700);
    tab.show();
    auto page = std::make_shared<query::ProductPage>();
    page->product.ref = "tributary:product/orders";
    tab.setPage(page);
    EXPECT_FALSE(tab.isSettled());
    ASSERT_TRUE(QTest::qWaitFor([&] { return tab.isSettled(); }));
    EXPECT_TRUE(tab.form()->isVisible());
    auto past = std::make_shared<query::ProductPage>(*page);
    past->asOf = Moment{1, 1};
    tab.setPage(past);
    EXPECT_FALSE(tab.form()->isVisible());
}

} // namespace
} // namespace tributary::views
