// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <optional>

namespace tributary::query {

// Where the catalog is kept and what it takes on disk. Bytes are 0 for what is not there yet.
struct CacheState {
    QString path;
    qint64 bytes = 0; // with its write-ahead log
    QString drawingPath;
    qint64 drawingBytes = 0;
};

enum class Care { Rebuild, Compact, ClearDrawings };

struct CareOutcome {
    Care care = Care::Rebuild;
    std::optional<QString> error; // one line for people
    bool damaged = false;         // the error is one that only a repair from outside can mend
    int mended = 0;               // Rebuild: how many faults were found, and are no more
    qint64 bytesFreed = 0;        // Compact, ClearDrawings
};

// Takes care of the files behind the catalog. Calls return at once; what they ask for is done in their
// order, between the sources of a sync that runs. LocalCareService is the real one.
class CareService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual CacheState state() const = 0; // looked up now
    virtual bool isBusy() const = 0;
    virtual void begin(Care care) = 0;

signals:
    void started(tributary::query::Care care);
    void finished(const tributary::query::CareOutcome& outcome);
};

} // namespace tributary::query
