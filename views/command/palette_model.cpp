// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/palette_model.h"

#include "model/query/qt_text.h"
#include "views/command/scope_words.h"
#include "views/discover/hit_target.h"
#include "views/widgets/entity_look.h"
#include "views/widgets/kind_words.h"
#include "views/widgets/plain_text.h"

#include <limits>

namespace tributary::views {
namespace {

constexpr int kMostPaletteLetters = 120;
constexpr std::size_t kCommandsBesideAssets = 5;

QString paletteName(const query::Hit& hit)
{
    const QString name = singleLine(hit.entity.name, kMostPaletteLetters);
    return hit.entity.version.empty() ? name : name + QLatin1Char(' ') + singleLine(hit.entity.version, 20);
}

// As a phrase of the query language: a quotation mark within would end it.
QString quotedName(const query::Hit& hit)
{
    return QLatin1Char('"') + singleLine(hit.entity.name, kMostPaletteLetters).remove(QLatin1Char('"')) + QLatin1Char('"');
}

// "Column of orders", "Data product · Deal".
QString placeOf(const query::Hit& hit)
{
    const QString kind = kindWord(hit.entity.kind, hit.technology);
    if (!hit.parentName.empty()) {
        return PaletteModel::tr("%1 of %2").arg(kind, singleLine(hit.parentName, 40));
    }
    const QString domain = singleLine(domainLeaf(hit.entity.domain), 40);
    return domain.isEmpty() ? kind : kind + QStringLiteral(" \u00b7 ") + domain;
}

} // namespace

PaletteModel::PaletteModel(const CommandRegistry& registry, QObject* parent) : QAbstractListModel(parent), m_registry(registry) {}

std::vector<PaletteModel::Row> PaletteModel::commandRows(const QString& text, std::size_t most) const
{
    std::vector<Row> rows;
    for (const Command* command : m_registry.matching(text)) {
        if (rows.size() == most) {
            break;
        }
        rows.push_back({Type::Command, command->text, {}, {}, command->id, command->keys});
    }
    return rows;
}

void PaletteModel::showCommands(const QString& text)
{
    replace(commandRows(text, std::numeric_limits<std::size_t>::max()));
}

void PaletteModel::showAll(const QString& text, const std::vector<query::Hit>& hits)
{
    std::vector<Row> rows;
    const QString asked = text.trimmed();
    if (!hits.empty() || !asked.isEmpty()) {
        rows.push_back({Type::Heading, asked.isEmpty() ? tr("Most used assets") : tr("Assets"), {}});
    }
    for (const query::Hit& hit : hits) {
        const HitTarget target = hitTarget(hit.entity);
        const bool hasPage = target.way == HitTarget::Way::Page;
        // What has no page of its own is searched for.
        const QString query = target.search.isEmpty() ? quotedName(hit) : target.search;
        rows.push_back({hasPage ? Type::Asset : Type::Search, paletteName(hit), placeOf(hit), kindIcon(hit.entity.kind, hit.technology),
                        hasPage ? toQt(hit.entity.ref) : query});
    }
    if (!asked.isEmpty()) {
        rows.push_back({Type::Search, hits.empty() ? tr("No asset by that name: search for \u201c%1\u201d").arg(asked) : tr("Search for \u201c%1\u201d").arg(asked),
                        tr("all matches, with filters"), QStringLiteral("search"), asked});
    }
    auto commands = commandRows(asked, kCommandsBesideAssets);
    if (!commands.empty()) {
        rows.push_back({Type::Heading, tr("Commands"), asked.isEmpty() ? tr("type > for all of them") : QString()});
        rows.insert(rows.end(), std::make_move_iterator(commands.begin()), std::make_move_iterator(commands.end()));
    }
    replace(std::move(rows));
}

void PaletteModel::replace(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const PaletteModel::Row* PaletteModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int PaletteModel::neighbour(int row, int by) const
{
    for (int at = row + by; at >= 0 && at < rowCount(); at += by) {
        if (rowAt(at)->type != Type::Heading) {
            return at;
        }
    }
    return row;
}

int PaletteModel::rowOfCommand(const QString& id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowAt(row)->type == Type::Command && rowAt(row)->target == id) {
            return row;
        }
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.text;
    case Qt::AccessibleTextRole:
        if (!row.keys.isEmpty()) {
            return tr("%1, %2").arg(row.text, ScopeWords::spokenKeys(row.keys));
        }
        return row.remark.isEmpty() ? row.text : tr("%1, %2").arg(row.text, row.remark);
    case TypeRole: return static_cast<int>(row.type);
    case RemarkRole: return row.remark;
    case KeysRole: return row.keys.isEmpty() ? QString() : row.keys.first().toString(QKeySequence::NativeText);
    case IconRole: return row.icon;
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    const Row* row = rowAt(index.row());
    if (!row || row->type == Type::Heading) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace tributary::views
