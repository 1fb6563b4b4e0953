// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/search_result.h"
#include "views/command/command_registry.h"

#include <QAbstractListModel>

#include <vector>

namespace tributary::views {

// What the palette offers for a text: assets, best first, and a way to the whole search; then commands
// that are enabled. A heading stands above each of the two and cannot be chosen.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { TypeRole = Qt::UserRole, RemarkRole, KeysRole, IconRole };
    enum class Type { Heading, Asset, Search, Command };

    struct Row {
        Type type = Type::Heading;
        QString text;
        QString remark;         // of an asset: its kind, and where it belongs
        QString icon {};
        QString target {};      // reference, query, or command id
        QList<QKeySequence> keys {};
    };

    explicit PaletteModel(const CommandRegistry& registry, QObject* parent = nullptr);
    // Commands only, all of them; or assets that were found for `text`, and the best commands.
    void showCommands(const QString& text);
    void showAll(const QString& text, const std::vector<query::Hit>& hits);

    const Row* rowAt(int row) const; // null: no such row
    int firstChoice() const { return neighbour(-1, 1); }
    int neighbour(int row, int by) const; // the next one that can be chosen; stays at the ends
    int rowOfCommand(const QString& id) const; // -1: not offered

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<Row> commandRows(const QString& text, std::size_t most) const;
    void replace(std::vector<Row> rows);

    const CommandRegistry& m_registry;
    std::vector<Row> m_rows;
};

} // namespace tributary::views
