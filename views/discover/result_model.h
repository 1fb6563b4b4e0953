// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/search_result.h"

#include <QAbstractListModel>

namespace tributary::views {

// The hits read so far. It asks for the next page when the view comes near the end; the page does the
// asking, so that no model waits for the cache.
class ResultModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int kPage = 100;

    explicit ResultModel(QObject* parent = nullptr);
    void reset(const query::SearchResult& result);
    void append(const query::SearchResult& result, int offset); // ignored unless it joins the end
    void pageFailed() { m_waiting = false; }
    const query::Hit* hitAt(int row) const;
    int rowOf(const std::string& ref) const; // -1: not read
    std::int64_t total() const { return m_total; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void pageWanted(int offset);

private:
    std::vector<query::Hit> m_hits;
    std::int64_t m_total = 0;
    bool m_waiting = false;
};

} // namespace tributary::views
