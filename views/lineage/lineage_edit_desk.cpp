// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineage_edit_desk.h"

#include "model/query/lineage_edit_service.h"
#include "views/lineage/lineage_board.h"
#include "views/lineage/lineage_edit_bar.h"
#include "views/widgets/plain_text.h"

#include <QMenu>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kMostInMenu = 40;

} // namespace

LineageEditDesk::LineageEditDesk(LineageBoard& board, LineageEditBar& bar, query::LineageEditService& edits, std::function<QString()> author)
    : QObject(&board), m_board(board), m_bar(bar), m_edits(edits), m_author(std::move(author))
{
    // What was written is seen when the catalog tells of a change, as everything else.
    connect(&edits, &query::LineageEditService::failed, &board, &LineageBoard::sayTrouble);
}

const std::vector<LineageEditDesk::Act>& LineageEditDesk::acts()
{
    static const std::vector<Act> kActs = {Act::EdgeTo, Act::EdgeFrom, Act::RemoveEdges, Act::Note, Act::RemoveNotes};
    return kActs;
}

// The past is not changed, and of two moments nobody could say which one is meant.
bool LineageEditDesk::isOpen() const
{
    return m_board.view()->scene() && m_board.showsNow() && !m_board.compared();
}

const SceneNode* LineageEditDesk::node() const
{
    const Scene* scene = m_board.view()->scene();
    const int at = scene ? m_board.view()->currentPlace().node : -1;
    return at < 0 ? nullptr : &scene->nodes[static_cast<std::size_t>(at)];
}

std::vector<std::int64_t> LineageEditDesk::drawn() const
{
    const Scene* scene = m_board.view()->scene();
    const int arc = scene ? m_board.view()->currentPlace().arc : -1;
    std::vector<std::int64_t> statements;
    if (arc < 0)
        return statements;
    for (const lineage::ResultReason& reason : scene->result->edges[scene->arcs[static_cast<std::size_t>(arc)].edge].reasons)
        if (reason.manual != 0 && std::find(statements.begin(), statements.end(), reason.manual) == statements.end())
            statements.push_back(reason.manual);
    return statements;
}

std::vector<EntityId> LineageEditDesk::noted() const
{
    const Scene* scene = m_board.view()->scene();
    const int at = scene ? m_board.view()->currentPlace().node : -1;
    std::vector<EntityId> things;
    if (at < 0)
        return things;
    for (const lineage::ResultNote& note : scene->result->nodes[static_cast<std::size_t>(at)].notes)
        if (std::find(things.begin(), things.end(), note.about) == things.end())
            things.push_back(note.about);
    return things;
}

bool LineageEditDesk::can(Act act) const
{
    if (!isOpen() || m_author().isEmpty()) // a word of nobody is worth nothing
        return false;
    const SceneNode* const here = node();
    const bool described = here && !here->placeholder; // what nobody describes is not in the catalog
    switch (act) {
    case Act::EdgeFrom:
    case Act::Note: return described;
    case Act::EdgeTo: return described && m_start && m_start->id != here->id && m_start->level == m_board.level();
    case Act::RemoveEdges: return !drawn().empty();
    case Act::RemoveNotes: return !noted().empty();
    }
    return false;
}

QString LineageEditDesk::words(Act act) const
{
    switch (act) {
    case Act::EdgeFrom: return tr("Draw an edge from here\u2026");
    case Act::EdgeTo: return m_start ? tr("Draw an edge from %1 to here\u2026").arg(m_start->name) : tr("Draw the edge to here\u2026");
    case Act::Note: return tr("Write a note\u2026");
    case Act::RemoveEdges: {
        const auto count = static_cast<int>(drawn().size());
        return count > 1 ? tr("Remove the %n drawn edges behind it", nullptr, count) : tr("Remove the drawn edge");
    }
    case Act::RemoveNotes: return tr("Remove the notes");
    }
    return {};
}

void LineageEditDesk::run(Act act)
{
    if (!can(act))
        return;
    switch (act) {
    case Act::EdgeFrom: startEdge(*node()); break;
    case Act::EdgeTo: askForReason(*node()); break;
    case Act::Note: askForNote(*node()); break;
    case Act::RemoveEdges: m_edits.removeEdges(drawn()); break;
    case Act::RemoveNotes: m_edits.removeNotes(noted()); break;
    }
}

// The picture is walked on to the other end, so the bar leaves the keyboard where it is.
void LineageEditDesk::startEdge(const SceneNode& from)
{
    m_start = Start{from.id, singleLine(from.name, kMostInMenu), m_board.level()};
    m_bar.tell(tr("Edge from %1: choose where it leads, then \u201cDraw an edge to here\u201d in its menu.").arg(m_start->name), tr("Cancel"), [this] { m_start.reset(); });
}

void LineageEditDesk::askForReason(const SceneNode& to)
{
    const Start from = *m_start;
    m_start.reset();
    m_bar.ask(tr("Edge from %1 to %2").arg(from.name, singleLine(to.name, kMostInMenu)), tr("Why: what do you know that no source says?"),
              [this, from = from.id, to = to.id](const QString& reason) { m_edits.addEdge(from, to, reason, m_author()); });
}

void LineageEditDesk::askForNote(const SceneNode& about)
{
    m_start.reset();
    m_bar.ask(tr("Note on %1").arg(singleLine(about.name, kMostInMenu)), tr("What should others know?"),
              [this, id = about.id](const QString& text) { m_edits.addNote(id, text, m_author()); });
}

void LineageEditDesk::addTo(QMenu& menu)
{
    if (!isOpen())
        return;
    if (m_author().isEmpty()) {
        menu.addAction(tr("To draw edges and write notes, give your name in the settings"))->setEnabled(false);
        return;
    }
    bool any = false;
    for (const Act act : acts())
        if (can(act)) {
            connect(menu.addAction(words(act)), &QAction::triggered, this, [this, act] { run(act); });
            any = true;
        }
    if (any)
        menu.addSeparator();
}

} // namespace tributary::views
