// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/time_strip.h"

#include "views/lineage/change_look.h"
#include "views/product/text_label.h"
#include "views/theme/follow_theme.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>

namespace tributary::views {
namespace {

constexpr int kWordsWidth = 178;

} // namespace

TimeStrip::TimeStrip(QWidget* parent)
    : QWidget(parent), m_title(new TextLabel({}, TextRole::SmallStrong, Ink::Text1)), m_first(new TextLabel({}, TextRole::Caption, Ink::Text2)),
      m_second(new TextLabel({}, TextRole::Caption, Ink::Text2)), m_slider(new TimeSlider), m_compare(textButton(tr("Compare"))),
      m_now(textButton(tr("Now")))
{
    setProperty("role", "surface");
    setAttribute(Qt::WA_StyledBackground);
    m_compare->setCheckable(true);
    m_compare->setToolTip(tr("Compare with the sync before, or with nothing"));
    m_now->setToolTip(tr("Back to what is known now"));
    auto* words = new QWidget;
    followTheme(words, [words] { words->setFixedWidth(grownHeight(kWordsWidth)); });
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addStretch(1);
    for (TextLabel* label : {m_title, m_first, m_second})
        column->addWidget(label);
    column->addStretch(1);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    buttons->addStretch(1);
    buttons->addWidget(m_compare);
    buttons->addWidget(m_now);
    buttons->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 4);
    layout->setSpacing(12);
    layout->addWidget(words);
    layout->addWidget(m_slider, 1);
    layout->addLayout(buttons);
    connect(m_slider, &TimeSlider::moved, this, &TimeStrip::refresh);
    connect(m_compare, &QPushButton::clicked, this, &TimeStrip::toggleCompare);
    connect(m_now, &QPushButton::clicked, this, &TimeStrip::goToNow);
    refresh();
}

void TimeStrip::toggleCompare()
{
    const TimeSlider::Choice choice = m_slider->choice();
    m_slider->choose({choice.from > 0 ? 0 : choice.to - 1, choice.to});
    refresh();
}

void TimeStrip::goToNow()
{
    m_slider->choose({0, m_slider->count()});
    refresh();
}

void TimeStrip::showCounts(const std::optional<lineage::LineageCounts>& nodes, const std::optional<lineage::LineageCounts>& edges)
{
    m_nodes = nodes;
    m_edges = edges;
    refresh();
}

void TimeStrip::refresh()
{
    const TimeSlider::Choice choice = m_slider->choice();
    const bool compares = choice.from > 0;
    const bool isNow = choice.to == m_slider->count();
    m_compare->setChecked(compares);
    m_compare->setText(compares ? tr("One date") : tr("Compare"));
    m_compare->setEnabled(compares || choice.to > 1);
    m_now->setEnabled(compares || !isNow);
    const query::RevisionItem* sync = m_slider->syncAt(choice.to);
    if (compares) {
        m_title->setPlain(tr("Lineage diff"));
        const auto line = [](const lineage::LineageCounts& counts, const QString& changed, const QString& same) {
            const QString text = ChangeWords::counts(counts);
            return text.isEmpty() ? same : changed.arg(text);
        };
        m_first->setPlain(m_nodes ? line(*m_nodes, tr("Things %1"), tr("No thing changed")) : QString());
        m_second->setPlain(m_edges ? line(*m_edges, tr("Edges %1"), tr("No edge changed")) : QString());
        return;
    }
    m_title->setPlain(isNow || !sync ? tr("As of now") : tr("As of %1").arg(dateTimeText(sync->moment.at)));
    m_first->setPlain(sync ? tr("Revision %1, %2").arg(QString::number(sync->moment.revision), singleLine(sync->source, 60)) : tr("No sync yet"));
    m_second->setPlain(sync ? tr("%1 added, %2 changed, %3 removed").arg(numberText(sync->added), numberText(sync->changed), numberText(sync->removed))
                            : QString());
}

QString TimeStrip::title() const
{
    return m_title->text();
}

QString TimeStrip::told() const
{
    return m_first->text() + u'\n' + m_second->text();
}

} // namespace tributary::views
