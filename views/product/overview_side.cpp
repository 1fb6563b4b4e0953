// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/overview_side.h"

#include "model/query/qt_text.h"
#include "views/theme/follow_theme.h"
#include "views/widgets/number_text.h"
#include "views/product/comment_thread.h"
#include "views/product/glyphs.h"
#include "views/product/painted_button.h"
#include "views/product/panel.h"
#include "views/widgets/plain_text.h"
#include "views/product/port_text.h"
#include "views/product/side_rows.h"
#include "views/product/scroll_column.h"
#include "views/product/text_label.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <string>

namespace tributary::views {
namespace {

constexpr std::size_t kSideConsumers = 5;
constexpr std::size_t kSideComments = 4;
constexpr std::size_t kSidePeople = 5;

} // namespace

OverviewSide::OverviewSide(QWidget* parent) : QWidget(parent), m_column(nullptr)
{
    auto* scroll = new ScrollColumn(tr("Consumers, rating and people"), this);
    m_column = scroll->column();
    m_column->setContentsMargins(14, 12, 14, 12);
    m_column->setSpacing(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(scroll);
}

void OverviewSide::setPage(PagePtr page)
{
    m_page = std::move(page);
    clearLayout(m_column);
    addConsumers();
    m_column->addWidget(new SideLine(this));
    addRating();
    m_column->addWidget(new SideLine(this));
    addPeople();
    m_column->addStretch(1);
}

QVBoxLayout* OverviewSide::addSection(const QString& title, const QString& figure, QWidget* extra)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* words = new TextLabel(title, TextRole::SmallStrong, Ink::Text1, this);
    followTheme(words, [words] { words->setMinimumWidth(words->sizeHint().width()); }); // the figure gives way, not the title
    head->addWidget(words, 1);
    if (extra)
        head->addWidget(extra);
    if (!figure.isEmpty())
        head->addWidget(new TextLabel(figure, TextRole::Caption, Ink::Text3, this));
    auto* section = new QVBoxLayout;
    section->setSpacing(4);
    section->addLayout(head);
    section->addSpacing(4);
    m_column->addLayout(section);
    return section;
}

void OverviewSide::addEmpty(QVBoxLayout* section, const QString& sentence)
{
    section->addWidget(new EmptyState(sentence, this));
}

void OverviewSide::addConsumers()
{
    const auto people = std::count_if(m_page->consumers.begin(), m_page->consumers.end(),
                                      [](const query::ConsumerItem& item) { return item.kind == "human"; });
    const auto total = static_cast<int>(m_page->consumers.size());
    const QString figure = total == 0 ? QString() : tr("%n people", nullptr, static_cast<int>(people)) + QStringLiteral(" · ")
        + tr("%n system(s)", nullptr, total - static_cast<int>(people));
    QVBoxLayout* section = addSection(tr("Consumers"), figure);
    if (m_page->consumers.empty())
        addEmpty(section, tr("No consumers are known. Add usage agreements, or UsageRecord lines to an .ndjson file in the folder."));
    const std::size_t shown = std::min(kSideConsumers, m_page->consumers.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const query::ConsumerItem& item = m_page->consumers[i];
        const QString detail = QStringLiteral("%1, %2").arg(consumerKindText(item.kind), proofText(item.proof));
        const QString figureText = item.readsPerWeek > 0 ? tr("%1 / wk").arg(numberText(item.readsPerWeek, 0)) : QString();
        auto* row = new SideRow(singleLine(item.name, 120), detail, figureText, this);
        row->setMark(item.kind == "human" ? QString() : consumerIcon(item.kind));
        section->addWidget(row);
        if (item.ref.empty())
            continue;
        const QString ref = toQt(item.ref);
        row->makeLink();
        connect(row, &QAbstractButton::clicked, this, [this, ref] { emit openRequested(ref, false); });
    }
    if (m_page->consumers.size() > shown) {
        auto* all = new LinkButton(tr("Show all %1").arg(countText(total)), this);
        connect(all, &QAbstractButton::clicked, this, &OverviewSide::consumersRequested);
        section->addWidget(all);
    }
}

void OverviewSide::addRating()
{
    const query::RatingSummary& rating = m_page->rating;
    auto* stars = new RatingStars(this);
    stars->setMean(rating.mean);
    stars->setVisible(rating.count > 0);
    const QString figure = rating.count == 0 ? QString() : numberText(rating.mean, 1) + QStringLiteral("   ") + tr("%n rating(s)", nullptr, rating.count);
    QVBoxLayout* section = addSection(tr("Rating"), figure, rating.count > 0 ? stars : nullptr);
    if (rating.count == 0) {
        stars->deleteLater();
        addEmpty(section, tr("No ratings. Add Rating documents about this product to the folder."));
    }
    if (m_page->comments.empty())
        addEmpty(section, tr("No comments. Add Comment documents about this product to the folder."));
    const std::vector<ThreadedComment> comments = threaded(m_page->comments);
    for (std::size_t i = 0; i < std::min(kSideComments, comments.size()); ++i)
        section->addWidget(new SideComment(*comments[i].comment, comments[i].depth, this));
    if (comments.size() > kSideComments) {
        auto* all = new LinkButton(tr("Show all %1").arg(countText(static_cast<qint64>(comments.size()))), this);
        connect(all, &QAbstractButton::clicked, this, &OverviewSide::discussionRequested);
        section->addWidget(all);
    }
}

void OverviewSide::addPeople()
{
    QVBoxLayout* section = addSection(tr("People"), m_page->team.empty() ? QString() : tr("%n member(s)", nullptr, static_cast<int>(m_page->team.size())));
    if (m_page->team.empty() && m_page->stakeholders.empty())
        addEmpty(section, tr("Nobody is named. Add a team with members to the definition."));
    // Who is in the team and a stakeholder as well is one person.
    std::set<std::string> stakeholders;
    for (const query::EntitySummary& stakeholder : m_page->stakeholders)
        stakeholders.insert(stakeholder.name);
    for (std::size_t i = 0; i < std::min(kSidePeople, m_page->team.size()); ++i) {
        const query::Member& member = m_page->team[i];
        const QString name = singleLine(member.name.empty() ? member.username : member.name, 120);
        const QString role = capitalised(singleLine(member.role, 80));
        const bool both = stakeholders.count(member.name) > 0 && !role.isEmpty();
        auto* row = new SideRow(name, both ? tr("%1, stakeholder").arg(role) : role, {}, this);
        section->addWidget(row);
        if (member.ref.empty())
            continue;
        row->makeLink();
        connect(row, &QAbstractButton::clicked, this, [this, ref = toQt(member.ref)] { emit openRequested(ref, false); });
    }
    for (const query::Member& member : m_page->team)
        stakeholders.erase(member.name);
    std::size_t shown = 0;
    for (const query::EntitySummary& stakeholder : m_page->stakeholders) {
        if (shown == kSidePeople)
            break;
        if (stakeholders.erase(stakeholder.name) == 0)
            continue;
        section->addWidget(new SideRow(singleLine(stakeholder.name, 120), tr("Stakeholder"), {}, this));
        ++shown;
    }
}

void OverviewSide::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, 1, height()), Theme::current().line);
}

} // namespace tributary::views
