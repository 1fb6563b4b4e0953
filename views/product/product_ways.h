// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace tributary::views {

// The ways from a product to other pages about it. In a narrow head only the canvas has its button: versions and
// lineage have tabs of their own below.
class ProductWays : public QWidget {
    Q_OBJECT
public:
    explicit ProductWays(QWidget* parent = nullptr);
    void offer(bool compare, bool lineage);
    void fit(int room); // shows what has room
    QPushButton* compareButton() const { return m_compare; }
    QPushButton* lineageButton() const { return m_lineage; }
    QPushButton* canvasButton() const { return m_canvas; }

private:
    QPushButton *m_compare, *m_lineage, *m_canvas;
    bool m_offersCompare = false;
    bool m_offersLineage = false;
    int m_room = 0;
};

} // namespace tributary::views
