// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/command/command_registry.h"

#include <QAbstractListModel>

namespace tributary::views {

// The palette's list: what the registry offers for a filter.
class CommandModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit CommandModel(const CommandRegistry& registry, QObject* parent = nullptr);
    void setFilter(const QString& filter);
    QString idAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Line {
        QString id, text, keys;
    };
    const CommandRegistry& m_registry;
    std::vector<Line> m_lines;
};

} // namespace tributary::views
