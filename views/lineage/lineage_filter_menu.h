// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/lineage_result.h"
#include "model/query/lineage_request.h"

#include <QMenu>

#include <functional>
#include <map>

class QLineEdit;

namespace tributary::views {

// What of the graph is wanted: domains, kinds, technologies, tags, kinds of edges and freshness. It offers
// what the graph holds, with counts; of each list one is enough. The menu stays open while choices are
// made.
class LineageFilterMenu : public QMenu {
    Q_OBJECT
public:
    explicit LineageFilterMenu(QWidget* parent = nullptr);

    void setOffered(const lineage::LineageResult& whole); // an answer that nothing narrows
    const query::LineageNarrowing& narrowing() const { return m_narrowing; }
    void setNarrowing(const query::LineageNarrowing& narrowing); // says nothing
    int freshDays() const { return m_freshDays; } // 0: freshness does not matter
    void setFreshDays(int days);                  // says nothing
    bool isNarrowing() const { return m_narrowing.namesNodes() || !m_narrowing.edgeKinds.empty(); }
    void clearAll(); // as a person would
    QString words() const; // "domain Finance; kind Dataset"; empty where nothing is narrowed
    QMenu* part(int index) const { return m_parts.at(static_cast<std::size_t>(index)); }
    QLineEdit* tagField() const { return m_tags; }
    enum Part { Domains, Kinds, Platforms, EdgeKinds, Freshness };

signals:
    void narrowed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void offer(Part part, const QString& text, bool chosen, const std::function<void(bool)>& choose);
    void chooseDays(int days);
    template <typename T>
    void toggle(std::vector<T>& list, const T& value, bool chosen);

    query::LineageNarrowing m_narrowing;
    int m_freshDays = 0;
    std::map<std::string, int> m_domains, m_platforms; // with how many there are
    std::map<Kind, int> m_kinds;
    std::map<lineage::EdgeKind, int> m_edgeKinds;
    std::vector<QMenu*> m_parts;
    QLineEdit* m_tags;
    QAction* m_clear;
};

} // namespace tributary::views
