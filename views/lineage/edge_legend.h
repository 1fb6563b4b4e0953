// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/scene.h"

#include <QWidget>

namespace tributary::views {

// Below the picture: what the lines in it mean, only those that occur, in line and word.
class EdgeLegend : public QWidget {
    Q_OBJECT
public:
    explicit EdgeLegend(QWidget* parent = nullptr);
    void setScene(const Scene* scene, bool lit);
    QStringList words() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry {
        enum class Sign { Upstream, Downstream, Line, Cycle, Placeholder };
        Sign sign;
        EdgeLook look;
        QString text;
    };
    std::vector<Entry> m_entries;
};

} // namespace tributary::views
