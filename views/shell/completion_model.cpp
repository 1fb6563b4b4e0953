// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/completion_model.h"

#include "views/widgets/entity_look.h"
#include "views/widgets/kind_words.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"

#include <limits>

namespace tributary::views {
namespace {

using Type = query::CompletionItem::Type;

constexpr int kMostLetters = 200;

} // namespace

void CompletionModel::setItems(std::vector<query::CompletionItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

const query::CompletionItem* CompletionModel::itemAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_items[static_cast<std::size_t>(row)] : nullptr;
}

int CompletionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QString CompletionModel::remark(const query::CompletionItem& item)
{
    switch (item.type) {
    case Type::Value: return item.count > 0 ? numberText(item.count) : QString();
    case Type::Name: return kindWord(item.kind);
    case Type::Operator: return tr("one of both is enough");
    case Type::Field: break;
    }
    using Expects = decltype(item.expects);
    switch (item.expects) {
    case Expects::Text: return tr("words");
    case Expects::Value: return tr("one of the catalog's values");
    case Expects::Flag: return tr("true or false");
    case Expects::Number: return tr("a number or a range: >=90, 10..50");
    case Expects::Time: return tr("a date or a range: 2026-10, <2026");
    case Expects::Since: return tr("a date: 2026-10-01");
    case Expects::Graph: return tr("an asset, by name or reference");
    case Expects::Hops: return tr("steps of the lineage field beside it");
    case Expects::Order: return tr("what comes first");
    }
    return {};
}

QString CompletionModel::icon(const query::CompletionItem& item)
{
    switch (item.type) {
    case Type::Field: return QStringLiteral("filter");
    case Type::Value: return QStringLiteral("tag");
    case Type::Operator: return QStringLiteral("split");
    case Type::Name: break;
    }
    return kindIcon(item.kind);
}

QString CompletionModel::spoken(const query::CompletionItem& item)
{
    const QString text = singleLine(item.text, kMostLetters);
    if (item.type == Type::Value && item.count > 0) {
        const auto plural = static_cast<int>(qMin<qint64>(item.count, std::numeric_limits<int>::max()));
        return tr("%1, %n asset(s)", nullptr, plural).arg(text);
    }
    const QString beside = remark(item);
    return beside.isEmpty() ? text : text + QLatin1String(", ") + beside;
}

QVariant CompletionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const query::CompletionItem& item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return singleLine(item.text, kMostLetters);
    case Qt::AccessibleTextRole: return spoken(item);
    case RemarkRole: return remark(item);
    case IconRole: return icon(item);
    default: return {};
    }
}

} // namespace tributary::views
