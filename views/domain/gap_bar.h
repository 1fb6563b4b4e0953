// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/painted_button.h"

#include <vector>

class QHBoxLayout;

namespace tributary::views {

// One gap: how many, of what. One that is open is a button to its list; a closed one is only text.
class GapTile : public PaintedButton {
    Q_OBJECT
public:
    explicit GapTile(QWidget* parent);
    void setGap(qint64 count, const QString& label);
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }
    QSize minimumSizeHint() const override;

protected:
    void paintContent(QPainter* painter) override;

private:
    qint64 m_count = 0;
    QString m_label;
};

// A row of gaps, all of the same width.
class GapBar : public QWidget {
    Q_OBJECT
public:
    struct Gap {
        qint64 count = 0;
        QString label; // "without an owner"
        QString tip;   // where the list is
    };
    explicit GapBar(const QString& accessibleName, QWidget* parent = nullptr);
    void setGaps(const std::vector<Gap>& gaps);
    GapTile* tile(int index) const { return m_tiles.at(static_cast<std::size_t>(index)); }
    int count() const { return static_cast<int>(m_tiles.size()); }

signals:
    void gapChosen(int index);

private:
    QHBoxLayout* m_row;
    std::vector<GapTile*> m_tiles;
};

} // namespace tributary::views
