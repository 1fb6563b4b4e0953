// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/discover/result_model.h"

#include "views/discover/hit_text.h"
#include "views/widgets/entity_look.h"
#include "views/widgets/kind_words.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/quality_mark.h"

namespace tributary::views {
namespace {

QString accessibleText(const query::Hit& hit)
{
    QStringList parts = {singleLine(hit.entity.name)};
    const auto add = [&](const QString& part) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    };
    add(hit.entity.version.empty() ? QString() : ResultModel::tr("version %1").arg(singleLine(hit.entity.version, 60)));
    add(kindWord(hit.entity.kind, hit.technology));
    add(singleLine(hit.entity.domain));
    add(lifecycleLook(hit.entity.status, hit.entity.deprecated).text);
    add(qualityInWords(hit.quality));
    QStringList columns;
    for (const store::MatchedField& field : hit.matched) {
        if (field.field == "column") {
            columns.append(singleLine(field.text, 100));
        }
    }
    add(columns.isEmpty() ? QString() : ResultModel::tr("matched columns %1").arg(columns.join(QLatin1String(", "))));
    add(matchNote(hit));
    return singleLine(parts.join(QLatin1String(", ")), 1500);
}

} // namespace

ResultModel::ResultModel(QObject* parent) : QAbstractListModel(parent) {}

void ResultModel::reset(const query::SearchResult& result)
{
    beginResetModel();
    m_hits = result.hits;
    m_total = result.total;
    m_waiting = false;
    endResetModel();
}

void ResultModel::append(const query::SearchResult& result, int offset)
{
    m_waiting = false;
    if (offset != rowCount() || result.hits.empty()) {
        // A page without rows would otherwise be asked for again and again.
        m_total = offset == rowCount() ? offset : m_total;
        return;
    }
    beginInsertRows({}, offset, offset + static_cast<int>(result.hits.size()) - 1);
    m_hits.insert(m_hits.end(), result.hits.begin(), result.hits.end());
    m_total = result.total;
    endInsertRows();
}

const query::Hit* ResultModel::hitAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_hits[static_cast<std::size_t>(row)] : nullptr;
}

int ResultModel::rowOf(const std::string& ref) const
{
    for (std::size_t row = 0; row < m_hits.size(); ++row) {
        if (m_hits[row].entity.ref == ref) {
            return static_cast<int>(row);
        }
    }
    return -1;
}

int ResultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant ResultModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const query::Hit& hit = m_hits[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return singleLine(hit.entity.name);
    case Qt::AccessibleTextRole: return accessibleText(hit);
    default: return {};
    }
}

bool ResultModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_waiting && static_cast<std::int64_t>(m_hits.size()) < m_total;
}

void ResultModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) {
        m_waiting = true;
        emit pageWanted(rowCount());
    }
}

} // namespace tributary::views
