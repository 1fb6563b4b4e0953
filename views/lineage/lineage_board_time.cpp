// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/moment_catalog.h"
#include "views/lineage/lineage_board.h"
#include "views/lineage/time_strip.h"
#include "views/theme/follow_theme.h"

#include <utility>

// The moment that is looked at, and the one with which it is compared.
namespace tributary::views {
namespace {

constexpr int kTimeFrom = 600; // height of the board: in a lower one the time line comes when it is wanted

} // namespace

void LineageBoard::connectTime()
{
    connect(m_time->slider(), &TimeSlider::chosen, this, &LineageBoard::timeChosen);
    connect(m_toolbar, &LineageToolbar::timeToggled, this, &LineageBoard::showTime);
    if (m_moments)
        connect(m_moments, &query::MomentCatalog::momentChanged, this, &LineageBoard::showMoment);
}

// Of a catalog that cannot look back there is nothing to choose.
void LineageBoard::askForSyncs()
{
    if (!m_moments)
        return;
    m_askingSyncs = true;
    m_catalog.revisions(m_channel + QStringLiteral(":syncs"), this, [this](const Result<std::shared_ptr<const std::vector<query::RevisionItem>>>& answer) {
        m_askingSyncs = false;
        const bool shown = !m_time->isHidden();
        m_time->slider()->setSyncs(answer ? **answer : std::vector<query::RevisionItem>{}, m_time->slider()->choice());
        showMoment();
        arrangeTime();
        if (!shown && !m_time->isHidden() && m_scene && m_link.view.isEmpty() && m_view->focusPlace().empty())
            m_view->start(); // the picture has less room than it began with
        if (const auto keep = std::exchange(m_deferred, std::nullopt))
            ask(*keep);
        else if (isSettled())
            emit settled();
    });
}

// The slider says what the page shows, whoever chose it.
void LineageBoard::showMoment()
{
    TimeSlider* slider = m_time->slider();
    const int to = m_moments && m_moments->moment() ? slider->positionOf(m_moments->moment()->revision) : slider->count();
    const int from = m_since ? slider->positionOf(m_since->revision) : 0;
    slider->setChoice({from < to ? from : 0, to});
    if (m_since && slider->count() > 0 && slider->choice().from == 0)
        m_since.reset(); // nothing lies before the moment that is shown now
    m_time->refresh();
}

void LineageBoard::timeChosen()
{
    const TimeSlider* slider = m_time->slider();
    const TimeSlider::Choice choice = slider->choice();
    const query::RevisionItem* to = slider->syncAt(choice.to);
    const query::RevisionItem* from = slider->syncAt(choice.from);
    if (!m_moments || !to)
        return;
    m_since = from ? std::optional(from->moment) : std::nullopt;
    const std::optional<Moment> moment = choice.to == slider->count() ? std::nullopt : std::optional(to->moment);
    const bool same = moment.has_value() == m_moments->moment().has_value() && (!moment || moment->revision == m_moments->moment()->revision);
    if (same)
        ask(LineageView::Keep::Anchor);
    else
        m_moments->setMoment(moment); // which has it read again
}

void LineageBoard::compareWith(const std::optional<Moment>& since)
{
    m_since = since;
    showMoment();
    ask(LineageView::Keep::Anchor);
}

std::optional<Moment> LineageBoard::shownMoment() const
{
    if (m_moments && m_moments->moment())
        return m_moments->moment();
    const query::RevisionItem* newest = m_time->slider()->syncAt(m_time->slider()->count());
    return newest ? std::optional(newest->moment) : std::nullopt;
}

bool LineageBoard::showsNow() const
{
    return !m_moments || !m_moments->moment();
}

void LineageBoard::showTime(bool shown)
{
    m_timeWanted = shown;
    arrangeTime();
}

void LineageBoard::arrangeTime()
{
    const bool possible = m_moments && m_time->slider()->count() > 1;
    const bool shown = possible && m_timeWanted.value_or(m_since || height() >= grownHeight(kTimeFrom));
    m_time->setVisible(shown);
    m_timeLine->setVisible(shown);
    m_toolbar->setTimeShown(shown, possible);
}

} // namespace tributary::views
