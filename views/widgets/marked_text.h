// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRect>
#include <QString>

#include <string>
#include <utility>
#include <vector>

class QPainter;

namespace tributary::views {

// A line of text with the matched parts behind which the mark colour is painted. Positions are
// UTF-16 units of `text`.
struct MarkedText {
    QString text;
    std::vector<std::pair<int, int>> marks;
};

// From the store's byte ranges. Ranges that do not lie in the text are dropped, line ends and other
// control characters become spaces (one for one, so that positions hold).
MarkedText markedText(const std::string& utf8, const std::vector<std::pair<int, int>>& byteRanges);

// Elides at the end. Returns the width used.
int paintMarked(QPainter* painter, const QRect& rect, const MarkedText& text, const QFont& font, const QColor& color);

} // namespace tributary::views
