// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/graph.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QMenu;

namespace tributary::query {
class LineageEditService;
}

namespace tributary::views {

class LineageBoard;
class LineageEditBar;
struct SceneNode;

// Edges and notes of a person, about what is current in the graph. An edge takes two ends, chosen one
// after the other, and a reason; everything is done in the name that `author` gives (empty: nobody yet).
class LineageEditDesk : public QObject {
    Q_OBJECT
public:
    enum class Act { EdgeFrom, EdgeTo, Note, RemoveEdges, RemoveNotes };
    static const std::vector<Act>& acts(); // in the order of a menu

    LineageEditDesk(LineageBoard& board, LineageEditBar& bar, query::LineageEditService& edits, std::function<QString()> author);

    bool can(Act act) const;
    void run(Act act); // does nothing where it cannot
    QString words(Act act) const;
    void addTo(QMenu& menu);

private:
    struct Start {
        EntityId id = 0;
        QString name;
        lineage::Level level = lineage::Level::Product;
    };
    bool isOpen() const;
    const SceneNode* node() const; // null where none is current
    std::vector<std::int64_t> drawn() const;  // what was said behind the current line
    std::vector<EntityId> noted() const;      // where the notes of the current box were written
    void startEdge(const SceneNode& from);
    void askForReason(const SceneNode& to);
    void askForNote(const SceneNode& about);

    LineageBoard& m_board;
    LineageEditBar& m_bar;
    query::LineageEditService& m_edits;
    std::function<QString()> m_author;
    std::optional<Start> m_start; // one end of an edge that is being drawn
};

} // namespace tributary::views
