// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <vector>

namespace tributary::cli {

// Many pictures on one, made smaller and named: to be looked at beside each other.
class PageSheet {
public:
    // A tile has the shape of a window of that size; what has another shape is fitted into it.
    explicit PageSheet(const QSize& window);

    void add(const QString& caption, const QImage& picture); // in reading order
    int count() const { return static_cast<int>(m_tiles.size()); }
    QImage picture() const; // null of none

    static constexpr int kTileWidth = 640; // pixels
    static constexpr int kMostColumns = 7;

private:
    struct Tile {
        QString caption;
        QImage picture;
    };
    QSize m_tile;
    std::vector<Tile> m_tiles;
};

} // namespace tributary::cli
