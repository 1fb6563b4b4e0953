// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_row.h"

#include <QObject>
#include <QString>

namespace tributary::query {

// What a person adds to the lineage in their own name: edges and notes that no sync overwrites. Calls
// return at once. LocalLineageEditService is the real one.
class LineageEditService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void addEdge(EntityId from, EntityId to, const QString& reason, const QString& author) = 0;
    virtual void removeEdge(EntityId from, EntityId to) = 0;
    virtual void addNote(EntityId about, const QString& text, const QString& author) = 0;
    virtual void removeNotes(EntityId about) = 0;

signals:
    void changed();                      // the lineage is to be asked for again
    void failed(const QString& message); // one line for people
};

} // namespace tributary::query
