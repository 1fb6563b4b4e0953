// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/versions/campaign_desk.h"

#include "model/query/qt_text.h"
#include "views/product/text_label.h"
#include "views/theme/follow_theme.h"
#include "views/theme/theme.h"
#include "views/versions/notice_words.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kTitleWidth = 96;
constexpr int kDayWidth = 130;
constexpr int kOneLineFrom = 900;

QLineEdit* lineOf(const QString& name, const QString& hint, QWidget* parent)
{
    auto* line = new QLineEdit(parent);
    line->setAccessibleName(name);
    line->setPlaceholderText(hint);
    line->setToolTip(name);
    return line;
}

QLineEdit* dayOf(const QString& name, QWidget* parent)
{
    auto* line = lineOf(name, CampaignDesk::tr("YYYY-MM-DD"), parent);
    line->setMinimumWidth(kDayWidth);
    line->setMaximumWidth(kDayWidth * 3 / 2);
    return line;
}

std::string textOf(const QLineEdit* line)
{
    return fromQt(line->text().trimmed());
}

} // namespace

CampaignDesk::CampaignDesk(QWidget* parent)
    : QWidget(parent), m_decision(new QComboBox(this)), m_answer(new QComboBox(this)), m_until(dayOf(tr("Both are served until"), this)),
      m_reason(lineOf(tr("Reason"), tr("Why"), this)), m_migrateBy(dayOf(tr("Consumers have moved by"), this)),
      m_words(lineOf(tr("Answer in words"), tr("In words"), this)), m_movesBy(dayOf(tr("It will have moved by"), this)),
      m_decide(textButton(tr("Record the decision"), "", this)), m_record(textButton(tr("Record the answer"), "", this)),
      m_close(textButton(tr("Close the campaign"), "", this)), m_publish(textButton(tr("Open the campaign"), "primary", this)), m_draftRow(nullptr),
      m_decisionRow(nullptr), m_answerRow(nullptr), m_endRow(nullptr)
{
    m_decision->setAccessibleName(tr("What happens to the old version"));
    for (const auto decision : {campaign::Decision::Open, campaign::Decision::DualServe, campaign::Decision::Retire})
        m_decision->addItem(NoticeWords::decision(decision), static_cast<int>(decision));
    m_answer->setAccessibleName(tr("Answer"));
    for (const auto answer : {campaign::Answer::Acknowledged, campaign::Answer::Objected, campaign::Answer::Migrating})
        m_answer->addItem(NoticeWords::answer(answer), static_cast<int>(answer));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_draftRow = row(tr("Moved by"), {{m_migrateBy}});
    m_decisionRow = row(tr("Old version"), {{m_decision, m_until}, {m_reason, m_decide}});
    m_answerRow = row(tr("Answer"), {{m_answer, m_movesBy}, {m_words, m_record}});
    m_endRow = row({}, {{m_publish, m_close}});
    for (QWidget* each : {m_draftRow, m_decisionRow, m_answerRow, m_endRow})
        layout->addWidget(each);
    connect(m_decision, &QComboBox::currentIndexChanged, this, [this](int index) { m_until->setEnabled(index == static_cast<int>(campaign::Decision::DualServe)); });
    connect(m_answer, &QComboBox::currentIndexChanged, this,
            [this] { m_movesBy->setEnabled(m_answer->currentData().toInt() == static_cast<int>(campaign::Answer::Migrating)); });
    connect(m_decide, &QPushButton::clicked, this, [this] {
        emit decided({static_cast<campaign::Decision>(m_decision->currentData().toInt()), textOf(m_reason), {}, {}, m_until->isEnabled() ? textOf(m_until) : std::string()});
    });
    connect(m_record, &QPushButton::clicked, this, [this] {
        emit answered({fromQt(m_consumer), static_cast<campaign::Answer>(m_answer->currentData().toInt()), textOf(m_words), {}, {},
                       m_movesBy->isEnabled() ? textOf(m_movesBy) : std::string()});
    });
    connect(m_close, &QPushButton::clicked, this, &CampaignDesk::closeRequested);
    connect(m_publish, &QPushButton::clicked, this, &CampaignDesk::publishRequested);
    connect(m_decision, &QComboBox::currentIndexChanged, this, &CampaignDesk::draftChanged);
    for (QLineEdit* line : {m_until, m_reason, m_migrateBy})
        connect(line, &QLineEdit::editingFinished, this, &CampaignDesk::draftChanged);
    m_movesBy->setEnabled(false);
    m_until->setEnabled(false);
    followTheme(this, [this] { levelRows(); });
}

// Both rows in one grid would make one long line of their titles; so they only share their widths.
void CampaignDesk::levelRows()
{
    const auto level = [](std::initializer_list<QWidget*> parts) {
        int width = 0;
        for (QWidget* part : parts) {
            part->ensurePolished();
            width = std::max(width, part->sizeHint().width());
        }
        for (QWidget* part : parts)
            part->setMinimumWidth(width);
    };
    level({m_decision, m_answer});
    level({m_decide, m_record});
    for (QWidget* title : m_titles)
        title->setFixedHeight(m_decide->sizeHint().height()); // level with the first line, however many there are
}

// The title beside the first of the lines; what a person writes takes the room that is left. Where the window is wide
// all stand on one line.
QWidget* CampaignDesk::row(const QString& title, const std::vector<std::vector<QWidget*>>& lines)
{
    auto* whole = new QWidget(this);
    auto* grid = new QGridLayout(whole);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    if (!title.isEmpty()) {
        auto* words = new TextLabel(title, TextRole::Small, Ink::Text2, whole);
        m_titles.push_back(words);
        grid->addWidget(words, 0, 0, Qt::AlignTop);
        followTheme(whole, [grid] { grid->setColumnMinimumWidth(0, qRound(kTitleWidth * Theme::current().textFactor)); });
    }
    grid->setColumnStretch(1, 1);
    auto* all = new QBoxLayout(QBoxLayout::LeftToRight);
    all->setSpacing(8);
    for (const std::vector<QWidget*>& parts : lines) {
        auto* line = new QHBoxLayout;
        line->setSpacing(8);
        const bool isWritten = std::any_of(parts.begin(), parts.end(), [this](const QWidget* part) { return part == m_reason || part == m_words; });
        for (QWidget* part : parts)
            line->addWidget(part, part == m_reason || part == m_words ? 1 : 0);
        if (!isWritten)
            line->addStretch(1);
        all->addLayout(line, isWritten ? 1 : 0);
    }
    grid->addLayout(all, 0, 1);
    if (lines.size() > 1)
        m_lines.push_back(all);
    return whole;
}

void CampaignDesk::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= qRound(kOneLineFrom * Theme::current().textFactor);
    for (QBoxLayout* line : m_lines)
        line->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CampaignDesk::showCampaign(const query::CampaignItem& item, bool isDraft, bool canChange)
{
    const campaign::Campaign& campaign = item.campaign;
    m_draftRow->setVisible(isDraft);
    m_answerRow->setVisible(!isDraft);
    m_decide->setVisible(!isDraft);
    m_close->setVisible(!isDraft);
    m_publish->setVisible(isDraft);
    m_decision->setCurrentIndex(m_decision->findData(static_cast<int>(campaign.decision)));
    m_until->setText(singleLine(campaign.serveUntil, 40));
    m_reason->setText(singleLine(isDraft ? campaign.reason : campaign.decisionReason, 2'000));
    m_migrateBy->setText(singleLine(campaign.migrateBy, 40));
    for (QWidget* each : {m_draftRow, m_decisionRow, m_answerRow, m_endRow})
        each->setEnabled(canChange);
    m_close->setEnabled(campaign.decision != campaign::Decision::Open);
    m_close->setToolTip(campaign.decision == campaign::Decision::Open ? tr("Decide first what happens to the old version") : QString());
}

void CampaignDesk::showNotice(const QString& consumer)
{
    m_consumer = consumer;
    m_record->setEnabled(!consumer.isEmpty());
    m_words->clear();
}

void CampaignDesk::putInto(campaign::Campaign& draft) const
{
    draft.migrateBy = textOf(m_migrateBy);
    draft.reason = textOf(m_reason);
    draft.decision = static_cast<campaign::Decision>(m_decision->currentData().toInt());
    draft.serveUntil = m_until->isEnabled() ? textOf(m_until) : std::string();
}

} // namespace tributary::views
