// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/diff_answer.h"

#include <QTreeView>

#include <memory>

class QStandardItem;
class QStandardItemModel;

namespace tributary::views {

// One change of an answer.
struct ChangePlace {
    int document = -1;
    int change = -1;
    bool isValid() const { return document >= 0 && change >= 0; }
    bool operator==(const ChangePlace&) const = default;
};

// All changes, below the table, port or document that they are of; the worst heading first, and below each
// heading the worst change first.
class ChangeTree : public QTreeView {
    Q_OBJECT
public:
    explicit ChangeTree(QWidget* parent = nullptr);
    void setAnswer(std::shared_ptr<const query::DiffAnswer> answer); // keeps the current change where it is still there
    ChangePlace current() const;
    void choose(const ChangePlace& place);
    void step(int by); // to the next or previous change, over headings
    int count() const { return static_cast<int>(m_order.size()); }
    int position() const; // of the current one in the order shown, from 1; 0: none

signals:
    void chosen(const ChangePlace& place);

private:
    void fill();
    void fillGroup(QStandardItem& heading, const std::vector<ChangePlace>& places);
    const diff::Change& at(const ChangePlace& place) const;

    std::shared_ptr<const query::DiffAnswer> m_answer;
    QStandardItemModel* m_model;
    std::vector<std::pair<ChangePlace, QStandardItem*>> m_order;
    bool m_filling = false;
};

} // namespace tributary::views
