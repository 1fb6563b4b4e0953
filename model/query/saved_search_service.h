// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace tributary::query {

// Changes the searches that people keep; CatalogService::savedSearches() tells them. Calls return at
// once, and what they ask for is done in their order, behind the source that a sync is reading.
// LocalSavedSearchService is the real one.
class SavedSearchService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void save(const QString& name, const QString& query) = 0; // replaces one of that name
    virtual void rename(const QString& from, const QString& to) = 0;
    virtual void forget(const QString& name) = 0;
    virtual void markSeen(const QString& name) = 0; // what it finds now is not new any more

signals:
    void changed();                       // the catalog is to be asked again
    void failed(const QString& message);  // one line for people
};

} // namespace tributary::query
