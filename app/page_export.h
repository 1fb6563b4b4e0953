// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/document_format.h"
#include "model/base/error.h"
#include "model/entities/moment.h"

#include <QObject>
#include <QString>

#include <optional>
#include <thread>

namespace tributary {

// Writes a page of the window into a file, as `show` does: the same sections from the same catalog, as
// of the same moment. It reads and lays out on a thread of its own.
class PageExport : public QObject {
    Q_OBJECT
public:
    explicit PageExport(QString catalogPath, QObject* parent = nullptr);
    ~PageExport() override; // waits for what is being written

    bool isRunning() const { return m_running; }
    // One at a time; does nothing while one is running. The file's name says how: .md, .html or .pdf, and of a
    // comparison .json, as `tributary diff --json` prints it; another is told as failed with usage.choice.
    void start(const QString& ref, const std::optional<Moment>& moment, const QString& file);

    // Whether that page can be written at all.
    static bool canExport(const QString& ref);
    static bool canExportJson(const QString& ref);
    // "Top 10 customers" -> "Top 10 customers.pdf", without what no file name may hold.
    static QString suggestedName(const QString& title);

signals:
    void written(const QString& file);
    void failed(const QString& words);

private:
    void finish(const QString& file, const std::optional<Error>& error);

    QString m_catalog;
    std::thread m_thread;
    bool m_running = false;
};

} // namespace tributary
