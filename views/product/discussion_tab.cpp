// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/discussion_tab.h"

#include "model/query/qt_text.h"
#include "views/charts/bar_chart.h"
#include "views/widgets/number_text.h"
#include "views/product/comment_thread.h"
#include "views/product/comment_view.h"
#include "views/product/feedback_form.h"
#include "views/product/glyphs.h"
#include "views/product/judgement_panel.h"
#include "views/product/painted_button.h"
#include "views/product/panel.h"
#include "views/product/scroll_column.h"
#include "views/product/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr std::size_t kCommentsAtOnce = 40;
constexpr std::size_t kEndorsements = 20;
constexpr int kRatingWidth = 348;

} // namespace

DiscussionTab::DiscussionTab(QWidget* parent)
    : ProductTab(parent),
      m_noComments(tr("No comments. Add Comment documents about this product to the folder.")),
      m_scroll(new ScrollColumn(tr("Discussion"), this)),
      m_left(new QVBoxLayout),
      m_comments(new QVBoxLayout),
      m_more(new LinkButton({}, this)),
      m_trust(new JudgementPanel(tr("Trust score"), this)),
      m_rating(makeRating()),
      m_endorsements(new Panel(tr("Endorsements"), this)),
      m_endorsementList(new QVBoxLayout)
{
    m_comments->setSpacing(0);
    m_endorsements->body()->addLayout(m_endorsementList);
    m_left->addLayout(m_comments);
    m_left->addWidget(m_more);
    m_left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_rating);
    right->addWidget(m_endorsements);
    right->addWidget(m_trust);
    right->addStretch(1);
    m_rating->setFixedWidth(kRatingWidth);
    m_endorsements->setFixedWidth(kRatingWidth);
    m_trust->setFixedWidth(kRatingWidth);
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    row->addLayout(m_left, 1);
    row->addLayout(right);
    m_scroll->column()->addLayout(row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_most += kCommentsAtOnce;
        showComments();
    });
}

Panel* DiscussionTab::makeRating()
{
    auto* panel = new Panel(tr("Ratings"), this);
    m_stars = new RatingStars(panel);
    m_distribution = new BarChart(panel);
    m_noRating = new TextLabel(tr("No ratings. Add Rating documents about this product to the folder."), TextRole::Small, Ink::Text3, panel);
    m_noRating->setMaxLines(3);
    panel->body()->addWidget(m_stars);
    panel->body()->addWidget(m_distribution);
    panel->body()->addWidget(m_noRating);
    return panel;
}

void DiscussionTab::setPage(PagePtr page)
{
    m_page = std::move(page);
    m_most = kCommentsAtOnce;
    showComments();
    showRating();
    showEndorsements();
    m_trust->showTrust(*m_page);
    if (m_form) {
        m_form->setProduct(toQt(m_page->product.ref));
        m_form->setVisible(!m_page->asOf && !m_page->product.placeholder); // nothing is said to the past
    }
}

void DiscussionTab::offerFeedback(query::OutboxService& outbox)
{
    m_form = new FeedbackForm(outbox, this);
    m_left->insertWidget(0, m_form);
    m_left->insertSpacing(1, 8);
    m_noComments = tr("No comments yet.");
    connect(m_form, &FeedbackForm::settled, this, &ProductTab::settled);
}

bool DiscussionTab::isSettled() const
{
    return !m_form || m_form->isSettled();
}

void DiscussionTab::showCommentsAlone(const QString& noComments)
{
    m_noComments = noComments;
    for (QWidget* part : {static_cast<QWidget*>(m_rating), static_cast<QWidget*>(m_endorsements), static_cast<QWidget*>(m_trust)})
        part->hide();
}

void DiscussionTab::addComment(QVBoxLayout* layout, const query::CommentItem& comment, int depth)
{
    auto* view = new CommentView(comment, depth, this);
    layout->addWidget(view);
    connect(view, &CommentView::linkRequested, this, &ProductTab::linkRequested);
}

void DiscussionTab::showComments()
{
    clearLayout(m_comments);
    const std::vector<ThreadedComment> comments = threaded(m_page->comments);
    const std::size_t shown = std::min(m_most, comments.size());
    for (std::size_t i = 0; i < shown; ++i)
        addComment(m_comments, *comments[i].comment, comments[i].depth);
    if (comments.empty())
        m_comments->addWidget(new EmptyState(m_noComments, this));
    m_more->setVisible(comments.size() > shown);
    m_more->setLabel(tr("Show %1 more").arg(countText(static_cast<qint64>(comments.size() - shown))));
}

void DiscussionTab::showRating()
{
    const query::RatingSummary& rating = m_page->rating;
    const bool has = rating.count > 0;
    m_rating->setFigure(has ? numberText(rating.mean, 1) : QString());
    m_rating->setCaption(has ? tr("%n rating(s)", nullptr, rating.count) : QString());
    m_stars->setMean(rating.mean);
    m_stars->setVisible(has);
    m_distribution->setVisible(has);
    m_noRating->setVisible(!has);
    std::vector<BarChart::Bar> bars;
    for (int stars = 5; stars >= 1; --stars) {
        const int count = rating.stars[static_cast<std::size_t>(stars - 1)];
        bars.push_back({tr("%n star(s)", nullptr, stars), static_cast<double>(count), countText(count), false});
    }
    m_distribution->setBars(tr("Ratings by stars"), std::move(bars));
}

void DiscussionTab::showEndorsements()
{
    clearLayout(m_endorsementList);
    const std::vector<query::CommentItem>& items = m_page->endorsements;
    m_endorsements->setFigure(items.empty() ? QString() : countText(static_cast<qint64>(items.size())));
    if (items.empty())
        m_endorsementList->addWidget(new EmptyState(tr("No endorsements. Add Endorsement documents about this product to the folder."), this));
    for (std::size_t i = 0; i < std::min(kEndorsements, items.size()); ++i)
        addComment(m_endorsementList, items[i], 0);
}

} // namespace tributary::views
