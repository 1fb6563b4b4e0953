// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/source_model.h"

#include "model/query/qt_text.h"
#include "views/sync/source_look.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"

#include <algorithm>

namespace tributary::views {

SourceModel::SourceModel(QObject* parent) : QAbstractTableModel(parent) {}

void SourceModel::setStatus(const std::vector<query::SourceStatus>& sources, Micros now)
{
    const bool sameRows = sources.size() == m_sources.size()
        && std::equal(sources.begin(), sources.end(), m_sources.begin(),
                      [](const auto& left, const auto& right) { return left.source.name == right.source.name; });
    m_now = now;
    if (sameRows) { // selection and scroll position stay
        m_sources = sources;
        if (!m_sources.empty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
        }
        return;
    }
    beginResetModel();
    m_sources = sources;
    endResetModel();
}

void SourceModel::setRunning(const QString& name, const RunningSync& run)
{
    m_runs[name] = run;
    if (const int row = rowOf(name); row >= 0) {
        emit dataChanged(index(row, 0), index(row, kColumns - 1));
    }
}

const query::SourceStatus* SourceModel::sourceAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_sources[static_cast<std::size_t>(row)] : nullptr;
}

RunningSync SourceModel::runOf(const QString& name) const
{
    const auto known = m_runs.find(name);
    return known == m_runs.end() ? RunningSync{} : known->second;
}

int SourceModel::rowInNeed() const
{
    for (const Tone tone : {Tone::Err, Tone::Warn}) {
        for (std::size_t i = 0; i < m_sources.size(); ++i) {
            if (sourceLook(m_sources[i], runOf(toQt(m_sources[i].source.name))).tone == tone)
                return static_cast<int>(i);
        }
    }
    return 0;
}

int SourceModel::rowOf(const QString& name) const
{
    for (std::size_t row = 0; row < m_sources.size(); ++row) {
        if (toQt(m_sources[row].source.name) == name) {
            return static_cast<int>(row);
        }
    }
    return -1;
}

int SourceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

int SourceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kColumns);
}

QString SourceModel::cellText(int row, int column) const
{
    const query::SourceStatus& source = *sourceAt(row);
    const SourceLook look = sourceLook(source, runOf(toQt(source.source.name)));
    switch (column) {
    case SourceColumn: return singleLine(source.source.name);
    case StateColumn: return look.word;
    case ProgressColumn: return look.line;
    case DeltaColumn:
        return source.lastDelta.id == 0 ? QString()
                                        : tr("+%1 ~%2 \u2212%3").arg(numberText(source.lastDelta.added), numberText(source.lastDelta.changed),
                                                                     numberText(source.lastDelta.removed));
    case TimeColumn: return timeText(std::max({source.checkedAt, source.source.syncedAt, source.note.at}), m_now);
    default: return {};
    }
}

QString SourceModel::rowText(int row) const
{
    const query::SourceStatus& source = *sourceAt(row);
    QStringList parts = {singleLine(source.source.name), kindText(source.source.kind), singleLine(source.source.location, 1000)};
    for (int column = StateColumn; column < kColumns; ++column) {
        parts.append(cellText(row, column));
    }
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

QVariant SourceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return cellText(index.row(), index.column());
    }
    if (role == Qt::AccessibleTextRole) {
        return index.column() == SourceColumn ? rowText(index.row()) : cellText(index.row(), index.column());
    }
    return {};
}

QVariant SourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
    }
    switch (section) {
    case SourceColumn: return tr("Source");
    case StateColumn: return tr("State");
    case ProgressColumn: return tr("Progress");
    case DeltaColumn: return tr("Last delta");
    case TimeColumn: return tr("Last sync");
    default: return {};
    }
}

} // namespace tributary::views
