// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/keys_model.h"

#include "views/command/scope_words.h"
#include "views/theme/theme.h"

#include <algorithm>

namespace tributary::views {

KeysModel::KeysModel(const CommandRegistry& registry, QObject* parent) : QAbstractTableModel(parent), m_registry(registry)
{
    refresh();
    connect(&registry, &CommandRegistry::keysChanged, this, [this] {
        if (!m_ids.empty()) {
            emit dataChanged(index(0, KeysColumn), index(rowCount() - 1, DefaultColumn));
        }
    });
}

void KeysModel::setFilter(const QString& text)
{
    if (text != m_filter) {
        m_filter = text;
        refresh();
    }
}

void KeysModel::refresh()
{
    const QStringList words = m_filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<const Command*> found;
    for (const auto& command : m_registry.all()) {
        const QString all = cell(*command, CommandColumn) + QLatin1Char(' ') + cell(*command, ScopeColumn) + QLatin1Char(' ')
            + cell(*command, KeysColumn);
        if (std::all_of(words.begin(), words.end(), [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); })) {
            found.push_back(command.get());
        }
    }
    std::sort(found.begin(), found.end(), [](const Command* left, const Command* right) {
        const int one = ScopeWords::order(left->scope);
        const int other = ScopeWords::order(right->scope);
        return one != other ? one < other : QString::localeAwareCompare(left->text, right->text) < 0;
    });
    beginResetModel();
    m_ids.clear();
    std::transform(found.begin(), found.end(), std::back_inserter(m_ids), [](const Command* command) { return command->id; });
    endResetModel();
}

QString KeysModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[static_cast<std::size_t>(row)] : QString();
}

int KeysModel::rowOf(const QString& id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

int KeysModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int KeysModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString KeysModel::cell(const Command& command, int column) const
{
    switch (column) {
    case CommandColumn: return command.text;
    case ScopeColumn: return ScopeWords::scope(command.scope);
    case KeysColumn: return ScopeWords::keys(command.keys);
    default: return ScopeWords::keys(m_registry.defaultKeys(command.id));
    }
}

QVariant KeysModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Command* command = m_registry.find(m_ids[static_cast<std::size_t>(index.row())]);
    if (!command) {
        return {};
    }
    const bool changed = !m_registry.hasDefaultKeys(command->id);
    switch (role) {
    case Qt::DisplayRole: return cell(*command, index.column());
    case Qt::FontRole: {
        QFont font = Theme::current().small;
        font.setWeight(changed && index.column() == KeysColumn ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    case Qt::ForegroundRole:
        return index.column() == ScopeColumn || index.column() == DefaultColumn ? Theme::current().text3 : Theme::current().text1;
    case Qt::AccessibleTextRole: {
        const QString keys = ScopeWords::spokenKeys(command->keys);
        const QString text = tr("%1, %2, %3").arg(command->text, ScopeWords::scope(command->scope), keys);
        return changed ? tr("%1, changed from %2").arg(text, ScopeWords::spokenKeys(m_registry.defaultKeys(command->id))) : text;
    }
    default: return {};
    }
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case CommandColumn: return tr("Command");
    case ScopeColumn: return tr("Where");
    case KeysColumn: return tr("Keys");
    default: return tr("Default");
    }
}

} // namespace tributary::views
