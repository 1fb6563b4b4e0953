// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/product_tab.h"

class QVBoxLayout;

namespace tributary::query {
class OutboxService;
}

namespace tributary::views {

class BarChart;
class FeedbackForm;
class JudgementPanel;
class LinkButton;
class Panel;
class RatingStars;
class ScrollColumn;
class TextLabel;

// Comments as threads at the left, ratings and endorsements at the right.
class DiscussionTab : public ProductTab {
    Q_OBJECT
public:
    explicit DiscussionTab(QWidget* parent = nullptr);
    void setPage(PagePtr page) override;
    // Of what is no product: people comment on it, but nobody rates, endorses or scores it.
    void showCommentsAlone(const QString& noComments);
    // People may say something here; once, before the first page.
    void offerFeedback(query::OutboxService& outbox);
    FeedbackForm* form() const { return m_form; } // null where that is not offered
    bool isSettled() const override;

private:
    Panel* makeRating();
    void showComments();
    void showRating();
    void showEndorsements();
    void addComment(QVBoxLayout* layout, const query::CommentItem& comment, int depth);

    PagePtr m_page;
    QString m_noComments;
    std::size_t m_most = 0;
    ScrollColumn* m_scroll;
    QVBoxLayout* m_left;
    QVBoxLayout* m_comments;
    FeedbackForm* m_form = nullptr;
    LinkButton* m_more;
    RatingStars* m_stars = nullptr;
    TextLabel* m_noRating = nullptr;
    BarChart* m_distribution = nullptr;
    JudgementPanel* m_trust;
    Panel* m_rating;
    Panel* m_endorsements;
    QVBoxLayout* m_endorsementList;
};

} // namespace tributary::views
