// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/command/command_registry.h"

#include <QAbstractTableModel>

#include <vector>

namespace tributary::views {

// The registry as a table: command, where it acts, its keys, the keys it comes with. Ordered by place,
// then by text.
class KeysModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { CommandColumn, ScopeColumn, KeysColumn, DefaultColumn, ColumnCount };

    explicit KeysModel(const CommandRegistry& registry, QObject* parent = nullptr);
    void setFilter(const QString& text); // words of the command, its place or its keys
    QString idAt(int row) const;
    int rowOf(const QString& id) const; // -1: not shown
    void refresh(); // commands may have come meanwhile

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const Command& command, int column) const;

    const CommandRegistry& m_registry;
    QString m_filter;
    std::vector<QString> m_ids;
};

} // namespace tributary::views
