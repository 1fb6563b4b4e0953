// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/sync_status.h"

#include <QAbstractListModel>

namespace tributary::views {

// What reading a source remarked: where, and in words what.
class DiagnosticModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { PlaceRole = Qt::UserRole, SeverityRole };

    explicit DiagnosticModel(QObject* parent = nullptr);
    void setDiagnostics(const std::vector<store::DiagnosticRow>& rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<store::DiagnosticRow> m_rows;
};

} // namespace tributary::views
