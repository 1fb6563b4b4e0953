// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/change_look.h"

#include "model/query/qt_text.h"
#include "views/theme/theme.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kMostStepText = 160;

} // namespace

QColor changeColor(lineage::Change change)
{
    const Theme& theme = Theme::current();
    switch (change) {
    case lineage::Change::Added: return theme.ok;
    case lineage::Change::Removed: return theme.err;
    case lineage::Change::Changed: break;
    }
    return theme.info;
}

QColor changeSoftColor(lineage::Change change)
{
    const Theme& theme = Theme::current();
    switch (change) {
    case lineage::Change::Added: return theme.okSoft;
    case lineage::Change::Removed: return theme.errSoft;
    case lineage::Change::Changed: break;
    }
    return theme.infoSoft;
}

QString changeSign(lineage::Change change)
{
    switch (change) {
    case lineage::Change::Added: return QStringLiteral("+");
    case lineage::Change::Removed: return QStringLiteral("\u2212");
    case lineage::Change::Changed: break;
    }
    return QStringLiteral("~");
}

QPen changePen(lineage::Change change, double width)
{
    QPen pen(changeColor(change), width);
    pen.setCosmetic(true);
    pen.setCapStyle(Qt::FlatCap);
    if (change == lineage::Change::Removed)
        pen.setDashPattern({4, 2.5});
    return pen;
}

void paintChangeGlyph(QPainter* painter, const QRectF& area, lineage::Change change, const QColor& color)
{
    const double arm = area.width() * 0.27;
    const QPointF middle = area.center();
    painter->setPen(QPen(color, std::max(1.4, area.width() / 8), Qt::SolidLine, Qt::RoundCap));
    painter->setBrush(Qt::NoBrush);
    if (change == lineage::Change::Changed) {
        QPainterPath wave(middle - QPointF(arm, 0));
        wave.cubicTo(middle + QPointF(-arm * 0.4, -arm * 1.2), middle + QPointF(arm * 0.4, arm * 1.2), middle + QPointF(arm, 0));
        painter->drawPath(wave);
        return;
    }
    painter->drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0));
    if (change == lineage::Change::Added)
        painter->drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm));
}

void paintChangeBadge(QPainter* painter, const QRectF& area, lineage::Change change, BadgeShape shape)
{
    const Theme& theme = Theme::current();
    const QColor color = changeColor(change);
    painter->setPen(QPen(color, 1.4));
    if (shape == BadgeShape::Square) {
        painter->setBrush(color);
        painter->drawRoundedRect(area, theme.radiusChip, theme.radiusChip);
        paintChangeGlyph(painter, area, change, theme.surface);
        return;
    }
    painter->setBrush(theme.surface);
    painter->drawEllipse(area);
    paintChangeGlyph(painter, area, change, color);
}

QString ChangeWords::change(lineage::Change change)
{
    switch (change) {
    case lineage::Change::Added: return tr("added");
    case lineage::Change::Removed: return tr("removed");
    case lineage::Change::Changed: break;
    }
    return tr("changed");
}

QString ChangeWords::field(const std::string& field)
{
    if (field == "ref")
        return tr("reference");
    if (field == "native")
        return tr("ids in the sources");
    if (field == "name")
        return tr("name");
    if (field == "domain")
        return tr("domain");
    if (field == "product")
        return tr("product");
    if (field == "version")
        return tr("version");
    if (field == "technology")
        return tr("technology");
    if (field == "description")
        return tr("description");
    if (field == "owner")
        return tr("owner");
    if (field == "described")
        return tr("described");
    if (field == "columns")
        return tr("columns");
    if (field == "how")
        return tr("evidence");
    if (field == "flow")
        return tr("flow");
    if (field == "transformation")
        return tr("transformation");
    return toQt(field);
}

QStringList ChangeWords::steps(const std::vector<lineage::FieldStep>& steps)
{
    const auto value = [](const std::string& text) { return text.empty() ? tr("nothing") : singleLine(text, kMostStepText); };
    QStringList lines;
    for (const lineage::FieldStep& step : steps)
        lines.append(tr("%1: %2 \u2192 %3").arg(field(step.field), value(step.before), value(step.after)));
    return lines;
}

QString ChangeWords::counts(const lineage::LineageCounts& counts)
{
    QStringList parts;
    const auto add = [&parts](lineage::Change change, std::size_t count) {
        if (count > 0)
            parts.append(changeSign(change) + numberText(count));
    };
    add(lineage::Change::Added, counts.added);
    add(lineage::Change::Removed, counts.removed);
    add(lineage::Change::Changed, counts.changed);
    return parts.join(QStringLiteral(", "));
}

} // namespace tributary::views
