// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sync/source_look.h"

#include <QAbstractTableModel>

#include <map>

namespace tributary::views {

class SourceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { SourceColumn, StateColumn, ProgressColumn, DeltaColumn, TimeColumn, kColumns };

    explicit SourceModel(QObject* parent = nullptr);
    void setStatus(const std::vector<query::SourceStatus>& sources, Micros now);
    void setRunning(const QString& name, const RunningSync& run);
    const query::SourceStatus* sourceAt(int row) const;
    RunningSync runOf(const QString& name) const;
    int rowOf(const QString& name) const;
    int rowInNeed() const; // of the first source that failed or is not whole; else the first row
    Micros now() const { return m_now; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cellText(int row, int column) const;
    QString rowText(int row) const;

    std::vector<query::SourceStatus> m_sources;
    std::map<QString, RunningSync> m_runs;
    Micros m_now = 0;
};

} // namespace tributary::views
