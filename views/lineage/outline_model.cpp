// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/outline_model.h"

#include "views/lineage/change_look.h"
#include "views/lineage/node_words.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"

#include <algorithm>

namespace tributary::views {

OutlineModel::OutlineModel(QObject* parent) : QAbstractItemModel(parent) {}

std::vector<OutlineModel::Entry> OutlineModel::entriesOf(const std::vector<Reached>& reached) const
{
    std::vector<std::pair<QString, Entry>> titled; // comparing is the dear part: each title is made once
    for (const Reached& stop : reached) {
        Place place;
        place.node = stop.node;
        place.column = stop.column;
        titled.push_back({NodeWords::title(*m_scene, place), {place, stop.hops}});
    }
    std::stable_sort(titled.begin(), titled.end(), [](const auto& left, const auto& right) {
        if (left.second.hops != right.second.hops)
            return left.second.hops < right.second.hops;
        return left.first.compare(right.first, Qt::CaseInsensitive) < 0;
    });
    std::vector<Entry> entries;
    for (auto& [title, entry] : titled)
        entries.push_back(entry);
    return entries;
}

void OutlineModel::setContent(ScenePtr scene, const Place& focus, const FlowLight& light)
{
    beginResetModel();
    m_scene = std::move(scene);
    m_groups.clear();
    if (m_scene && !focus.empty()) {
        m_groups.push_back({Group::What::Focus, {{focus, 0}}});
        m_groups.push_back({Group::What::Upstream, entriesOf(light.upstream)});
        m_groups.push_back({Group::What::Downstream, entriesOf(light.downstream)});
    } else if (m_scene && !m_scene->empty()) {
        std::vector<Reached> all;
        for (std::size_t i = 0; i < m_scene->nodes.size(); ++i)
            all.push_back({static_cast<int>(i), kWhole, m_scene->nodes[i].hops});
        m_groups.push_back({Group::What::All, entriesOf(all)});
    }
    addChanges();
    addSaid();
    endResetModel();
}

// Things first, then edges; of an edge that is several lines the first one stands for it.
void OutlineModel::addChanges()
{
    if (!m_scene || !m_scene->compared)
        return;
    Group changes{Group::What::Changes, {}};
    for (std::size_t i = 0; i < m_scene->nodes.size(); ++i) {
        Place place;
        place.node = static_cast<int>(i);
        if (m_scene->nodes[i].change)
            changes.entries.push_back({place, 0});
    }
    std::vector<bool> told(m_scene->result->edges.size());
    for (std::size_t i = 0; i < m_scene->arcs.size(); ++i) {
        const SceneArc& arc = m_scene->arcs[i];
        if (!arc.change || told[arc.edge])
            continue;
        told[arc.edge] = true;
        Place place;
        place.arc = static_cast<int>(i);
        changes.entries.push_back({place, 0});
    }
    // With nothing in focus they are what the picture is about.
    m_groups.insert(m_groups.size() > 1 ? m_groups.end() : m_groups.begin(), std::move(changes));
}

// As with changes: things first, and one line for each edge.
void OutlineModel::addSaid()
{
    if (!m_scene)
        return;
    Group said{Group::What::Said, {}};
    for (std::size_t i = 0; i < m_scene->nodes.size(); ++i) {
        Place place;
        place.node = static_cast<int>(i);
        if (m_scene->nodes[i].notes > 0)
            said.entries.push_back({place, 0});
    }
    std::vector<bool> told(m_scene->result->edges.size());
    for (std::size_t i = 0; i < m_scene->arcs.size(); ++i) {
        Place place;
        place.arc = static_cast<int>(i);
        if (told[m_scene->arcs[i].edge] || NodeWords::said(*m_scene, place).isEmpty())
            continue;
        told[m_scene->arcs[i].edge] = true;
        said.entries.push_back({place, 0});
    }
    if (!said.entries.empty())
        m_groups.push_back(std::move(said));
}

int OutlineModel::countOf(Group::What what) const
{
    for (const Group& group : m_groups)
        if (group.what == what)
            return static_cast<int>(group.entries.size());
    return 0;
}

int OutlineModel::upstreamCount() const
{
    return countOf(Group::What::Upstream);
}

int OutlineModel::downstreamCount() const
{
    return countOf(Group::What::Downstream);
}

int OutlineModel::saidCount() const
{
    return countOf(Group::What::Said);
}

int OutlineModel::changeCount() const
{
    return countOf(Group::What::Changes);
}

// The focus stands at the top without a heading of its own; headings have the internal id 0, their
// entries the number of the group, counted from 1.
QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex OutlineModel::parent(const QModelIndex& child) const
{
    return child.isValid() && child.internalId() > 0 ? createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0}) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() > 0 || parent.column() > 0)
        return 0;
    const Group& group = m_groups[static_cast<std::size_t>(parent.row())];
    return group.what == Group::What::Focus ? 0 : static_cast<int>(group.entries.size());
}

int OutlineModel::columnCount(const QModelIndex&) const
{
    return 1;
}

Place OutlineModel::placeAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() > 0)
        return m_groups[static_cast<std::size_t>(index.internalId()) - 1].entries[static_cast<std::size_t>(index.row())].place;
    const Group& group = m_groups[static_cast<std::size_t>(index.row())];
    return group.what == Group::What::Focus ? group.entries.front().place : Place{};
}

QModelIndex OutlineModel::indexOf(const Place& place) const
{
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const auto& entries = m_groups[i].entries;
        const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.place == place; });
        if (found == entries.end())
            continue;
        const QModelIndex heading = index(static_cast<int>(i), 0);
        return m_groups[i].what == Group::What::Focus ? heading : index(static_cast<int>(found - entries.begin()), 0, heading);
    }
    return {};
}

QString OutlineModel::detailOf(const Entry& entry) const
{
    if (entry.place.node < 0)
        return tr("edge");
    const SceneNode& node = m_scene->nodes[static_cast<std::size_t>(entry.place.node)];
    return entry.place.column >= 0 ? node.columns[static_cast<std::size_t>(entry.place.column)].name : node.caption;
}

QVariant OutlineModel::changeOf(const Entry& entry) const
{
    const auto told = [](const auto& part) { return part.change ? QVariant(static_cast<int>(*part.change)) : QVariant(); };
    if (entry.place.node >= 0)
        return told(m_scene->nodes[static_cast<std::size_t>(entry.place.node)]);
    return entry.place.arc >= 0 ? told(m_scene->arcs[static_cast<std::size_t>(entry.place.arc)]) : QVariant();
}

QVariant OutlineModel::groupData(const Group& group, int role) const
{
    const int count = static_cast<int>(group.entries.size());
    if (role == GroupRole)
        return true;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (group.what) {
    case Group::What::Upstream: return tr("Upstream %1").arg(numberText(count));
    case Group::What::Downstream: return tr("Downstream %1").arg(numberText(count));
    case Group::What::Changes: return count == 0 ? tr("Nothing changed") : tr("Changes %1").arg(numberText(count));
    case Group::What::Said: return tr("Said by people %1").arg(numberText(count));
    default: return tr("Shown %1").arg(numberText(count));
    }
}

QVariant OutlineModel::entryData(const Entry& entry, Group::What what, int role) const
{
    const SceneNode* node = entry.place.node < 0 ? nullptr : &m_scene->nodes[static_cast<std::size_t>(entry.place.node)];
    switch (role) {
    case Qt::DisplayRole: return node ? node->name : NodeWords::title(*m_scene, entry.place);
    case DetailRole:
        if (what == Group::What::Said)
            return NodeWords::said(*m_scene, entry.place).join(QStringLiteral("; "));
        return what == Group::What::Changes ? NodeWords::change(*m_scene, entry.place).join(QStringLiteral(", ")) : detailOf(entry);
    case ChangeRole: return changeOf(entry);
    case IconRole: return what == Group::What::Said ? (node ? QStringLiteral("comment") : QStringLiteral("pencil")) : node ? node->icon : QStringLiteral("lineage");
    case CodeRole: return node ? node->domainCode : QString();
    case DomainRole: return node ? node->domain : QString();
    case HopsRole: return what == Group::What::Upstream || what == Group::What::Downstream ? QVariant(entry.hops) : QVariant();
    case GroupRole: return false;
    case Qt::ToolTipRole: return plainToolTip(NodeWords::toolTip(*m_scene, entry.place));
    case Qt::AccessibleTextRole: {
        const QString sentence = NodeWords::sentence(*m_scene, entry.place);
        switch (what) {
        case Group::What::Upstream: return tr("%1, %n hop(s) upstream", nullptr, entry.hops).arg(sentence);
        case Group::What::Downstream: return tr("%1, %n hop(s) downstream", nullptr, entry.hops).arg(sentence);
        case Group::What::Said: return QStringLiteral("%1: %2").arg(sentence, NodeWords::said(*m_scene, entry.place).join(QStringLiteral("; ")));
        default: return sentence;
        }
    }
    default: return {};
    }
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() > 0) {
        const Group& group = m_groups[static_cast<std::size_t>(index.internalId()) - 1];
        return entryData(group.entries[static_cast<std::size_t>(index.row())], group.what, role);
    }
    const Group& group = m_groups[static_cast<std::size_t>(index.row())];
    return group.what == Group::What::Focus ? entryData(group.entries.front(), group.what, role) : groupData(group, role);
}

} // namespace tributary::views
