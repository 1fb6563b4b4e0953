// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/lineage_union.h"
#include "views/lineage/time_slider.h"

class QPushButton;

namespace tributary::views {

class TextLabel;

// Below the graph: which moment it shows and what lies between two of them, in words, beside the slider
// that chooses them.
class TimeStrip : public QWidget {
    Q_OBJECT
public:
    explicit TimeStrip(QWidget* parent = nullptr);

    TimeSlider* slider() const { return m_slider; }
    QPushButton* compareButton() const { return m_compare; }
    QPushButton* nowButton() const { return m_now; }
    QString title() const;
    QString told() const; // the lines below the title
    // What the picture shows; without counts there is one moment in it.
    void showCounts(const std::optional<lineage::LineageCounts>& nodes, const std::optional<lineage::LineageCounts>& edges);
    void refresh(); // the words, after the slider was set

private:
    void toggleCompare();
    void goToNow();

    TextLabel *m_title, *m_first, *m_second;
    TimeSlider* m_slider;
    QPushButton *m_compare, *m_now;
    std::optional<lineage::LineageCounts> m_nodes, m_edges;
};

} // namespace tributary::views
