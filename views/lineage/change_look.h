// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/lineage_union.h"

#include <QColor>
#include <QCoreApplication>
#include <QPen>
#include <QString>

class QPainter;

namespace tributary::views {

// How what became of a thing between two moments looks. Told by sign and shape first: plus and a thick
// line, minus and a dashed line with a struck name, a wave for what is not as it was; then by colour.
QColor changeColor(lineage::Change change);
QColor changeSoftColor(lineage::Change change); // behind text
QString changeSign(lineage::Change change);     // "+", a minus, "~"
// A cosmetic pen for a line of that change.
QPen changePen(lineage::Change change, double width);
enum class BadgeShape { Square, Round };
// The sign in a square (of boxes) or a circle (of lines). It is drawn, so that no font decides.
void paintChangeBadge(QPainter* painter, const QRectF& area, lineage::Change change, BadgeShape shape);
void paintChangeGlyph(QPainter* painter, const QRectF& area, lineage::Change change, const QColor& color);

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(tributary::views::ChangeWords)
public:
    static QString change(lineage::Change change); // "added"
    static QString field(const std::string& field);
    // "domain: Sales -> Finance" for each step.
    static QStringList steps(const std::vector<lineage::FieldStep>& steps);
    // "+2, -1, ~3", without what there is none of; empty where nothing changed.
    static QString counts(const lineage::LineageCounts& counts);
};

} // namespace tributary::views
