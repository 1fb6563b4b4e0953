// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_row.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <vector>

namespace tributary::query {

// What a person adds to the lineage in their own name: edges and notes that no sync overwrites. Calls
// return at once. LocalLineageEditService is the real one.
class LineageEditService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void addEdge(EntityId from, EntityId to, const QString& reason, const QString& author) = 0;
    // Edges as they were drawn, by the numbers of what was said: a line of the picture may stand for several.
    virtual void removeEdges(const std::vector<std::int64_t>& statements) = 0;
    virtual void addNote(EntityId about, const QString& text, const QString& author) = 0;
    virtual void removeNotes(const std::vector<EntityId>& about) = 0;

signals:
    void changed();                      // the catalog is to be asked again
    void failed(const QString& message); // nothing was written; one line for people
};

} // namespace tributary::query
