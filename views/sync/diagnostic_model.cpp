// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/diagnostic_model.h"

#include "model/query/diagnostic_text.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

namespace tributary::views {
namespace {

QString placeText(const store::DiagnosticRow& row)
{
    QString text = singleLine(row.file, 1000);
    if (row.diagnostic.mark.line > 0) {
        text += QStringLiteral(":%1").arg(row.diagnostic.mark.line);
        if (row.diagnostic.mark.column > 0) {
            text += QStringLiteral(":%1").arg(row.diagnostic.mark.column);
        }
    }
    return text;
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error: return DiagnosticModel::tr("Error");
    case Severity::Warning: return DiagnosticModel::tr("Warning");
    case Severity::Info: break;
    }
    return DiagnosticModel::tr("Remark");
}

} // namespace

DiagnosticModel::DiagnosticModel(QObject* parent) : QAbstractListModel(parent) {}

void DiagnosticModel::setDiagnostics(const std::vector<store::DiagnosticRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int DiagnosticModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DiagnosticModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const store::DiagnosticRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString text = singleLine(query::diagnosticText(row.diagnostic), 1200);
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::ToolTipRole: return plainToolTip(placeText(row) + QLatin1Char('\n') + text);
    case PlaceRole: return placeText(row);
    case SeverityRole: return static_cast<int>(row.diagnostic.severity);
    case Qt::AccessibleTextRole: return tr("%1 in %2: %3").arg(severityText(row.diagnostic.severity), placeText(row), text);
    default: return {};
    }
}

} // namespace tributary::views
