// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/diagnostic_text.h"
#include "model/query/moment_catalog.h"
#include "model/query/qt_text.h"
#include "views/lineage/depth_stepper.h"
#include "views/lineage/edge_legend.h"
#include "views/lineage/level_switch.h"
#include "views/lineage/lineage_filter_menu.h"
#include "views/lineage/lineage_board.h"
#include "views/lineage/lineage_panel.h"
#include "views/lineage/lineage_tables.h"
#include "views/lineage/layout_words.h"
#include "views/lineage/node_words.h"
#include "views/lineage/time_strip.h"
#include "views/widgets/message_view.h"
#include "views/widgets/number_text.h"
#include "views/widgets/progress_line.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

// From the question to the answer.
namespace tributary::views {
namespace {

using lineage::Level;
using Keep = LineageView::Keep;

// More boxes than this start folded into their domains.
constexpr std::size_t kMostBoxes = 3000;

int hopsOf(const DepthStepper* stepper)
{
    return stepper->depth() == DepthStepper::kAll ? lineage::kAllHops : stepper->depth();
}

} // namespace

void LineageBoard::showLink(const LineageLink& link)
{
    m_link = link;
    if (!link.view.isEmpty() && !m_restoring) {
        askForView(link);
        return;
    }
    m_levelChosen = link.level.has_value();
    m_level = link.level.value_or(link.ref.isEmpty() ? Level::Product : levelOf(link.ref));
    m_condensedFrom.reset();
    m_showAll = m_restoring.has_value();
    m_expansions.clear();
    m_options = {};
    m_rootChosen = m_restoring.has_value();
    m_since = link.since ? std::optional(Moment{*link.since, 0}) : std::nullopt;
    m_compared.reset();
    askForSyncs();
    ask(Keep::Nothing);
}

void LineageBoard::setLevel(Level level)
{
    if (level == m_level && !m_condensedFrom)
        return;
    m_level = level;
    m_levelChosen = true;
    m_condensedFrom.reset();
    m_restoring.reset();
    m_expansions.clear();
    m_rootChosen = false;
    ask(Keep::Nothing);
}

void LineageBoard::reload()
{
    if (m_askingView)
        return; // what is to be shown is not known yet
    if (m_moments && !m_moments->moment())
        askForSyncs(); // there may be a new one
    ask(m_scene ? Keep::Lens : Keep::Nothing);
}

query::LineageRequest LineageBoard::request() const
{
    query::LineageRequest request;
    request.ref = fromQt(m_link.ref);
    request.level = m_level == Level::Column ? Level::Dataset : m_level; // boxes of datasets with rows of columns
    request.columns = m_level == Level::Column;
    request.depth = hopsOf(m_toolbar->upstream());
    request.downstreamDepth = hopsOf(m_toolbar->downstream());
    request.expand = m_expansions;
    request.narrow = m_toolbar->filter()->narrowing();
    return request;
}

void LineageBoard::ask(Keep keep)
{
    m_asking = true;
    m_loadingSoon.start();
    m_toolbar->levels()->setLevel(m_level);
    m_toolbar->setDepthsShown(!m_link.ref.isEmpty());
    m_deferred.reset();
    const std::optional<Moment> shown = shownMoment();
    if (m_since && shown && m_since->revision >= shown->revision)
        m_since.reset(); // it does not lie before what is shown
    if (m_since && m_askingSyncs && !m_moments->moment())
        m_deferred = keep;
    else if (m_since && shown)
        m_catalog.lineageDiff(m_channel, request(), *m_since, *shown, this,
                              [this, keep](const Result<ComparisonPtr>& answer) { takeComparison(answer, keep); });
    else
        m_catalog.lineage(m_channel, request(), this, [this, keep](const Result<LineagePtr>& answer) {
            m_compared.reset();
            take(answer, keep);
        });
}

void LineageBoard::takeComparison(const Result<ComparisonPtr>& answer, Keep keep)
{
    m_compared = answer ? *answer : nullptr;
    if (m_compared)
        take(LineagePtr(m_compared, &m_compared->together.result), keep);
    else
        take(tl::unexpected(answer.error()), keep);
}

void LineageBoard::take(const Result<LineagePtr>& answer, Keep keep)
{
    m_asking = false;
    if (!answer) {
        showFailure(answer.error());
        return;
    }
    if (restoresMore(**answer) || askedAgain(*answer))
        return;
    m_result = *answer;
    if (!m_toolbar->filter()->isNarrowing())
        m_toolbar->filter()->setOffered(*m_result);
    if (m_result->nodes.empty())
        showNothing();
    else
        rebuild(keep);
}

bool LineageBoard::askedAgain(const LineagePtr& result)
{
    if (result->nodes.size() > kMostBoxes && m_level != Level::Domain && !m_showAll) {
        m_condensedFrom = m_level;
        m_condensedCount = result->nodes.size();
        m_level = Level::Domain;
        ask(Keep::Nothing);
        return true;
    }
    if (!result->nodes.empty() || m_toolbar->filter()->isNarrowing())
        return false;
    if (m_condensedFrom && !m_showAll) { // nothing says which domain anything is of
        m_showAll = true;
        m_level = *m_condensedFrom;
        m_condensedFrom.reset();
        ask(Keep::Nothing);
        return true;
    }
    if (m_link.ref.isEmpty() && !m_levelChosen && m_level != Level::Dataset) { // a catalog without products
        m_level = Level::Dataset;
        ask(Keep::Nothing);
        return true;
    }
    return false;
}

void LineageBoard::showFailure(const Error& error)
{
    m_restoring.reset();
    m_time->showCounts({}, {});
    m_scene.reset();
    m_view->clear();
    m_panel->clear();
    m_tables->setScene(nullptr);
    m_legend->setScene(nullptr, false);
    m_banner->hide();
    if (error.code == "lineage.not-in-level") {
        const Level best = levelOf(m_link.ref);
        const bool other = best != m_level;
        m_message->showMessage(tr("This is not part of the graph at level %1.").arg(NodeWords::level(m_level)),
                               other ? tr("Show level %1").arg(NodeWords::level(best)) : tr("Show the whole graph"));
        m_action = [this, best, other] {
            if (other)
                setLevel(best);
            else
                showLink({});
        };
    } else if (error.code == "ref.unknown" && m_moments && m_moments->moment()) {
        m_message->showMessage(tr("The catalog did not know this at that time."), tr("Back to now"));
        m_action = [this] { m_moments->setMoment({}); };
    } else {
        m_message->showMessage(tr("The lineage could not be read: %1").arg(query::errorText(error)), tr("Try again"), true);
        m_action = [this] { reload(); };
    }
    m_stack->setCurrentWidget(m_message);
    finish();
}

void LineageBoard::showNothing()
{
    m_restoring.reset();
    m_time->showCounts({}, {});
    m_scene.reset();
    m_view->clear();
    m_panel->clear();
    m_tables->setScene(nullptr);
    m_legend->setScene(nullptr, false);
    m_banner->hide();
    if (m_toolbar->filter()->isNarrowing()) {
        m_message->showMessage(tr("Nothing fits the filter: %1").arg(m_toolbar->filter()->words()), tr("Show everything"));
        m_action = [this] { m_toolbar->filter()->clearAll(); };
        m_stack->setCurrentWidget(m_message);
        finish();
        return;
    }
    const Level other = m_level == Level::Column || m_level == Level::Dataset ? Level::Product : Level::Dataset;
    m_message->showMessage(tr("No lineage is known at level %1. It is derived from ports, contracts, agreements, OpenLineage runs and dbt projects: add a folder with such files under Sync.")
                               .arg(NodeWords::level(m_level)),
                           tr("Show level %1").arg(NodeWords::level(other)));
    m_action = [this, other] { setLevel(other); };
    m_stack->setCurrentWidget(m_message);
    finish();
}

void LineageBoard::showNotice(const layout::Drawing& drawing)
{
    QStringList lines;
    if (m_condensedFrom)
        lines.append(tr("%1 boxes at level %2 are too many to begin with: they are shown by domain.")
                         .arg(numberText(static_cast<qint64>(m_condensedCount)), NodeWords::level(*m_condensedFrom)));
    if (m_toolbar->filter()->isNarrowing())
        lines.append(m_result->hidden == 0 ? tr("Filtered by %1: nothing is hidden.").arg(m_toolbar->filter()->words())
                                           : tr("Filtered by %1: %2 hidden, and passed through.").arg(m_toolbar->filter()->words(), numberText(m_result->hidden)));
    if (drawing.fallback)
        lines.append(LayoutWords::fallback(*drawing.fallback, drawing.engine));
    if (m_result->truncated)
        lines.append(tr("The answer is not complete."));
    if (!m_link.ref.isEmpty() && m_result->edges.empty())
        lines.append(tr("Nothing is known to feed this or to be fed by it at level %1.").arg(NodeWords::level(m_level)));
    m_noticeText->setText(lines.join(u'\n'));
    m_noticeAction->setVisible(m_condensedFrom.has_value() || m_toolbar->filter()->isNarrowing());
    m_banner->setVisible(!lines.isEmpty());
}

void LineageBoard::finish()
{
    m_loadingSoon.stop();
    m_progress->setBusy(false);
    emit subjectChanged();
    if (isSettled())
        emit settled();
}

} // namespace tributary::views
