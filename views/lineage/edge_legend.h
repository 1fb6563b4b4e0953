// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/scene.h"

#include <QWidget>

namespace tributary::views {

// Below the picture: what the lines in it mean, only those that occur, in line and word. As high as it
// needs to be.
class EdgeLegend : public QWidget {
    Q_OBJECT
public:
    explicit EdgeLegend(QWidget* parent = nullptr);
    void setScene(const Scene* scene, bool lit);
    QStringList words() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Entry {
        enum class Sign { Upstream, Downstream, Line, Cycle, Placeholder, Change };
        Sign sign;
        EdgeLook look;
        QString text;
        lineage::Change change = lineage::Change::Added;
    };
    void arrange(); // in as many lines as they need
    void paintSample(QPainter* painter, const Entry& entry, const QRectF& area) const;

    std::vector<Entry> m_entries;
    std::vector<QRect> m_places;
};

} // namespace tributary::views
