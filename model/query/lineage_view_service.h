// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace tributary::query {

// Changes the views of the lineage that people keep; CatalogService::lineageViews() tells them. Calls
// return at once, and what they ask for is done in their order. LocalLineageViewService is the real one.
class LineageViewService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void save(const QString& name, const QString& document, const QString& author) = 0; // replaces one of that name
    virtual void rename(const QString& from, const QString& to) = 0;
    virtual void forget(const QString& name) = 0;

signals:
    void changed();                      // the views are to be asked for again
    void failed(const QString& message); // nothing was written; one line for people
};

} // namespace tributary::query
