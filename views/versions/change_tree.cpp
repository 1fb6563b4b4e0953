// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/versions/change_tree.h"

#include "views/product/text_label.h"
#include "views/theme/follow_theme.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/versions/change_words.h"
#include "views/widgets/plain_text.h"

#include <QHeaderView>
#include <QStandardItemModel>

#include <algorithm>
#include <map>

namespace tributary::views {
namespace {

constexpr int kDocumentRole = Qt::UserRole + 1;
constexpr int kChangeRole = Qt::UserRole + 2;

QColor colorFor(diff::Severity severity)
{
    const Theme& theme = Theme::current();
    switch (severity) {
    case diff::Severity::Breaking: return theme.err;
    case diff::Severity::Risky: return theme.warn;
    case diff::Severity::Compatible: return theme.ok;
    case diff::Severity::Cosmetic: break;
    }
    return theme.text2;
}

QSize rowSize()
{
    return {0, grownHeight(26)};
}

struct Group {
    QString title;
    diff::Severity worst = diff::Severity::Cosmetic;
    std::vector<ChangePlace> places;
};

} // namespace

ChangeTree::ChangeTree(QWidget* parent) : QTreeView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("Changes"));
    header()->hide();
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideMiddle);
    setFrameShape(QFrame::NoFrame);
    setIconSize(QSize(16, 16));
    followTheme(this, [this] {
        setFont(fontOf(TextRole::Small));
        fill();
    });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_filling)
            emit chosen(current());
    });
}

void ChangeTree::setAnswer(std::shared_ptr<const query::DiffAnswer> answer)
{
    m_answer = std::move(answer);
    fill();
}

const diff::Change& ChangeTree::at(const ChangePlace& place) const
{
    return m_answer->documents[static_cast<std::size_t>(place.document)].changes[static_cast<std::size_t>(place.change)];
}

void ChangeTree::fill()
{
    const ChangePlace before = current();
    m_filling = true;
    m_model->clear();
    m_order.clear();
    std::vector<Group> groups;
    std::map<std::pair<int, QString>, std::size_t> known;
    for (int document = 0; m_answer && document < static_cast<int>(m_answer->documents.size()); ++document) {
        const auto& changes = m_answer->documents[static_cast<std::size_t>(document)].changes;
        for (int i = 0; i < static_cast<int>(changes.size()); ++i) {
            const diff::Change& change = changes[static_cast<std::size_t>(i)];
            const QString title = ChangeWords::group(change);
            const auto [entry, isNew] = known.emplace(std::pair(document, title), groups.size());
            if (isNew)
                groups.push_back({title, {}, {}});
            Group& group = groups[entry->second];
            group.worst = std::max(group.worst, change.severity);
            group.places.push_back({document, i}); // the worst come first already
        }
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Group& left, const Group& right) { return left.worst > right.worst; });
    for (const Group& group : groups) {
        auto* heading = new QStandardItem(QStringLiteral("%1  %2").arg(group.title).arg(group.places.size()));
        heading->setSizeHint(rowSize());
        heading->setFont(fontOf(TextRole::SmallStrong));
        heading->setData(tr("%1, %n change(s)", nullptr, static_cast<int>(group.places.size())).arg(group.title), Qt::AccessibleTextRole);
        fillGroup(*heading, group.places);
        m_model->appendRow(heading);
    }
    expandAll();
    m_filling = false;
    choose(before.isValid() ? before : m_order.empty() ? ChangePlace{} : m_order.front().first);
}

void ChangeTree::fillGroup(QStandardItem& heading, const std::vector<ChangePlace>& places)
{
    for (const ChangePlace& place : places) {
        const diff::Change& change = at(place);
        const QString subject = ChangeWords::subject(change);
        const QString what = ChangeWords::what(change);
        auto* item = new QStandardItem(QIcon(iconPixmap(ChangeWords::icon(change.severity), colorFor(change.severity), 16, devicePixelRatioF())),
                                       subject + QStringLiteral("  ") + what);
        item->setSizeHint(rowSize());
        item->setData(place.document, kDocumentRole);
        item->setData(place.change, kChangeRole);
        item->setData(QStringLiteral("%1: %2 %3").arg(ChangeWords::severity(change.severity), subject, what), Qt::AccessibleTextRole);
        item->setToolTip(plainToolTip(subject + QStringLiteral("\n") + what));
        heading.appendRow(item);
        m_order.emplace_back(place, item);
    }
}

ChangePlace ChangeTree::current() const
{
    const QModelIndex index = currentIndex();
    const QVariant document = index.data(kDocumentRole);
    return document.isValid() ? ChangePlace{document.toInt(), index.data(kChangeRole).toInt()} : ChangePlace{};
}

void ChangeTree::choose(const ChangePlace& place)
{
    for (const auto& [known, item] : m_order) {
        if (known == place) {
            setCurrentIndex(item->index());
            scrollTo(item->index());
            return;
        }
    }
}

int ChangeTree::position() const
{
    const ChangePlace place = current();
    const auto found = std::find_if(m_order.begin(), m_order.end(), [&](const auto& one) { return one.first == place; });
    return found == m_order.end() ? 0 : static_cast<int>(found - m_order.begin()) + 1;
}

void ChangeTree::step(int by)
{
    if (m_order.empty())
        return;
    const int next = std::clamp(position() - 1 + by, 0, count() - 1);
    choose(m_order[static_cast<std::size_t>(next)].first);
}

} // namespace tributary::views
