// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/flow_light.h"

#include <QAbstractItemModel>

#include <vector>

namespace tributary::views {

// The picture as a list: the thing in focus, then what lies upstream and what lies downstream of it, each
// with its distance in hops; without a focus everything that is shown, by name. Where two moments are
// compared, what changed comes first then, and last beside a focus; what people said is at the end. The same answer as the picture.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { HopsRole = Qt::UserRole + 1, DetailRole, IconRole, CodeRole, DomainRole, GroupRole, ChangeRole };

    explicit OutlineModel(QObject* parent = nullptr);
    void setContent(ScenePtr scene, const Place& focus, const FlowLight& light);
    Place placeAt(const QModelIndex& index) const; // empty for a heading
    QModelIndex indexOf(const Place& place) const; // invalid where it is not listed
    int upstreamCount() const;
    int downstreamCount() const;
    int saidCount() const;   // things with notes, and edges that people drew
    int changeCount() const; // things and edges that are not as they were

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Entry {
        Place place;
        int hops = 0;
    };
    struct Group {
        enum class What { Focus, Upstream, Downstream, All, Changes, Said } what = What::All;
        std::vector<Entry> entries;
    };
    void addChanges();
    void addSaid();
    int countOf(Group::What what) const;
    QVariant groupData(const Group& group, int role) const;
    QVariant entryData(const Entry& entry, Group::What what, int role) const;
    QVariant changeOf(const Entry& entry) const; // a lineage::Change, or nothing
    QString detailOf(const Entry& entry) const;
    std::vector<Entry> entriesOf(const std::vector<Reached>& reached) const;

    ScenePtr m_scene;
    std::vector<Group> m_groups;
};

} // namespace tributary::views
