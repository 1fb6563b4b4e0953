// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/command_model.h"

namespace tributary::views {

CommandModel::CommandModel(const CommandRegistry& registry, QObject* parent)
    : QAbstractListModel(parent), m_registry(registry)
{
}

void CommandModel::setFilter(const QString& filter)
{
    beginResetModel();
    m_lines.clear();
    for (const Command* command : m_registry.matching(filter)) {
        m_lines.push_back({command->id, command->text,
                           command->keys.isEmpty() ? QString() : command->keys.first().toString(QKeySequence::NativeText)});
    }
    endResetModel();
}

QString CommandModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_lines[static_cast<std::size_t>(row)].id : QString();
}

int CommandModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return line.keys.isEmpty() ? line.text : line.text + QLatin1Char('\t') + line.keys;
    case Qt::AccessibleTextRole: return line.keys.isEmpty() ? line.text : line.text + QLatin1String(", ") + line.keys;
    default: return {};
    }
}

} // namespace tributary::views
