// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/lineage_edit_service.h"
#include "model/query/moment_catalog.h"
#include "model/query/qt_text.h"
#include "views/lineage/lineage_board.h"
#include "views/lineage/lineage_edit_bar.h"
#include "views/widgets/plain_text.h"

#include <QMenu>

#include <algorithm>

// Edges and notes of a person.
namespace tributary::views {
namespace {

constexpr int kMostInMenu = 40;

bool isDrawn(const lineage::ResultEdge& edge)
{
    return std::any_of(edge.reasons.begin(), edge.reasons.end(), [](const lineage::ResultReason& reason) { return reason.evidence == lineage::Evidence::Manual; });
}

} // namespace

void LineageBoard::setEdits(query::LineageEditService* edits, std::function<QString()> author)
{
    m_edits = edits;
    m_author = std::move(author);
    if (!edits)
        return;
    connect(edits, &query::LineageEditService::changed, this, &LineageBoard::reload);
    connect(edits, &query::LineageEditService::failed, this, &LineageBoard::sayTrouble);
}

// The past is not changed, and of two moments nobody could say which one is meant.
bool LineageBoard::canEdit() const
{
    return m_edits && m_scene && !m_compared && !(m_moments && m_moments->moment());
}

void LineageBoard::askForEdge(const EdgeStart& from, const SceneNode& to)
{
    m_editBar->ask(tr("Edge from %1 to %2").arg(from.name, singleLine(to.name, kMostInMenu)), tr("Why: what do you know that no source says?"),
                   [this, from = from.id, to = to.id](const QString& reason) { m_edits->addEdge(from, to, reason, m_author()); });
    m_edgeStart.reset();
}

void LineageBoard::askForNote(const SceneNode& about)
{
    m_editBar->ask(tr("Note on %1").arg(singleLine(about.name, kMostInMenu)), tr("What should others know?"),
                   [this, id = about.id](const QString& text) { m_edits->addNote(id, text, m_author()); });
}

void LineageBoard::addEdits(QMenu& menu, const Place& place)
{
    if (!canEdit())
        return;
    if (m_author().isEmpty()) { // a word of nobody is worth nothing
        menu.addAction(tr("To draw edges and write notes, give your name in the settings"))->setEnabled(false);
        return;
    }
    if (place.arc >= 0) {
        const lineage::ResultEdge& edge = m_result->edges[m_scene->arcs[static_cast<std::size_t>(place.arc)].edge];
        if (isDrawn(edge))
            connect(menu.addAction(tr("Remove the drawn edge")), &QAction::triggered, this,
                    [this, from = m_result->nodes[edge.from].id, to = m_result->nodes[edge.to].id] { m_edits->removeEdge(from, to); });
        return;
    }
    if (place.node < 0)
        return;
    const SceneNode node = m_scene->nodes[static_cast<std::size_t>(place.node)];
    if (node.placeholder)
        return; // what nobody describes is not in the catalog
    if (m_edgeStart && m_edgeStart->id != node.id)
        connect(menu.addAction(tr("Draw an edge from %1 to here\u2026").arg(m_edgeStart->name)), &QAction::triggered, this,
                [this, from = *m_edgeStart, node] { askForEdge(from, node); });
    connect(menu.addAction(tr("Draw an edge from here\u2026")), &QAction::triggered, this,
            [this, node] { m_edgeStart = EdgeStart{node.id, singleLine(node.name, kMostInMenu)}; });
    connect(menu.addAction(tr("Write a note\u2026")), &QAction::triggered, this, [this, node] { askForNote(node); });
    if (!m_result->nodes[static_cast<std::size_t>(place.node)].notes.empty())
        connect(menu.addAction(tr("Remove the notes")), &QAction::triggered, this, [this, id = node.id] { m_edits->removeNotes(id); });
    menu.addSeparator();
}

} // namespace tributary::views
