// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/diagnostic_text.h"
#include "model/query/qt_text.h"
#include "model/query/reference_text.h"
#include "views/lineage/depth_stepper.h"
#include "views/lineage/edge_legend.h"
#include "views/lineage/level_switch.h"
#include "views/lineage/lineage_board.h"
#include "views/lineage/lineage_panel.h"
#include "views/lineage/lineage_tables.h"
#include "views/lineage/layout_words.h"
#include "views/lineage/node_words.h"
#include "views/theme/theme.h"
#include "views/widgets/message_view.h"
#include "views/widgets/number_text.h"
#include "views/widgets/progress_line.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

// From the question to the picture.
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
    m_levelChosen = link.level.has_value();
    m_level = link.level.value_or(link.ref.isEmpty() ? Level::Product : levelOf(link.ref));
    m_condensedFrom.reset();
    m_showAll = false;
    m_expansions.clear();
    m_options = {};
    m_rootChosen = false;
    ask(Keep::Nothing);
}

void LineageBoard::setLevel(Level level)
{
    if (level == m_level && !m_condensedFrom)
        return;
    m_level = level;
    m_levelChosen = true;
    m_condensedFrom.reset();
    m_expansions.clear();
    m_rootChosen = false;
    ask(Keep::Nothing);
}

void LineageBoard::reload()
{
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
    return request;
}

void LineageBoard::ask(Keep keep)
{
    m_asking = true;
    m_loadingSoon.start();
    m_toolbar->levels()->setLevel(m_level);
    m_toolbar->setDepthsShown(!m_link.ref.isEmpty());
    m_catalog.lineage(m_channel, request(), this, [this, keep](const Result<LineagePtr>& answer) { take(answer, keep); });
}

void LineageBoard::take(const Result<LineagePtr>& answer, Keep keep)
{
    m_asking = false;
    if (!answer) {
        showFailure(answer.error());
        return;
    }
    if (askedAgain(*answer))
        return;
    m_result = *answer;
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
    if (!result->nodes.empty())
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

void LineageBoard::rebuild(Keep keep)
{
    m_options.columns = m_level == Level::Column;
    const ScenePtr scene = buildScene(m_result, m_options);
    const SceneMetrics metrics = SceneMetrics::of(Theme::current().textFactor);
    m_layingOut = true;
    m_loadingSoon.start();
    m_layout.layout(m_channel, std::make_shared<const layout::Input>(layoutInput(*scene, metrics)), m_engine, this,
                    [this, scene, metrics, keep](const std::shared_ptr<const layout::Drawing>& drawing) {
                        m_layingOut = false;
                        drawn(scene, *drawing, metrics, keep);
                    });
}

void LineageBoard::drawn(const ScenePtr& scene, const layout::Drawing& drawing, const SceneMetrics& metrics, Keep keep)
{
    m_scene = scene;
    m_found.clear();
    m_foundAt = -1;
    // Before the picture: a view in the back has no size to look from.
    m_stack->setCurrentWidget(showsTables() ? static_cast<QWidget*>(m_tables) : m_picture);
    m_view->setPicture(scene, std::make_shared<const SceneGeometry>(*scene, drawing, metrics), keep);
    m_tables->setScene(scene);
    showNotice(drawing);
    chooseRoot();
    placeChanged();
    finish();
}

// The subject is in focus to begin with; of a column its row.
void LineageBoard::chooseRoot()
{
    if (m_rootChosen || m_link.ref.isEmpty())
        return;
    m_rootChosen = true;
    Place root;
    for (std::size_t i = 0; i < m_scene->nodes.size(); ++i) {
        if (!m_scene->nodes[i].root)
            continue;
        if (root.node >= 0)
            return; // several: all are marked, none is chosen
        root.node = static_cast<int>(i);
    }
    const auto reference = query::parseReference(fromQt(m_link.ref));
    if (root.node >= 0 && m_scene->showsColumns && reference && reference->kind == Kind::Column) {
        const SceneNode& node = m_scene->nodes[static_cast<std::size_t>(root.node)];
        QString path;
        for (auto segment = reference->path.rbegin(); segment != reference->path.rend() && root.column == kWhole; ++segment) {
            path = path.isEmpty() ? toQt(segment->local) : toQt(segment->local) + u'.' + path;
            root.column = node.columnNamed(path);
        }
    }
    m_view->setFocusPlace(root);
    m_view->reveal(root);
}

void LineageBoard::showFailure(const Error& error)
{
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
    } else {
        m_message->showMessage(tr("The lineage could not be read: %1").arg(query::errorText(error)), tr("Try again"), true);
        m_action = [this] { reload(); };
    }
    m_stack->setCurrentWidget(m_message);
    finish();
}

void LineageBoard::showNothing()
{
    m_scene.reset();
    m_view->clear();
    m_panel->clear();
    m_tables->setScene(nullptr);
    m_legend->setScene(nullptr, false);
    m_banner->hide();
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
    if (drawing.fallback)
        lines.append(LayoutWords::fallback(*drawing.fallback, drawing.engine));
    if (m_result->truncated)
        lines.append(tr("The answer is not complete."));
    if (!m_link.ref.isEmpty() && m_result->edges.empty())
        lines.append(tr("Nothing is known to feed this or to be fed by it at level %1.").arg(NodeWords::level(m_level)));
    m_noticeText->setText(lines.join(u'\n'));
    m_noticeAction->setVisible(m_condensedFrom.has_value());
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
