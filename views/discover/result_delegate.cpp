// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/discover/result_delegate.h"

#include "model/query/qt_text.h"
#include "views/discover/result_model.h"
#include "views/discover/hit_text.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/theme/tributary_style.h"
#include "views/widgets/entity_look.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/quality_mark.h"

#include <QPainter>

namespace tributary::views {
namespace {

constexpr int kTile = 30;
constexpr int kLifecycleWidth = 112;
constexpr int kQualityFrom = 460; // a narrower row has no room for its quality

double grow()
{
    return qMax(1.0, Theme::current().textFactor);
}

int paintColumnChip(QPainter* painter, const QRect& line, int x, const MarkedText& text, int most)
{
    const Theme& theme = Theme::current();
    QFont font = theme.code;
    font.setPixelSize(theme.caption.pixelSize());
    const int width = qMin(most, QFontMetrics(font).horizontalAdvance(text.text) + 10);
    const int height = qRound(18 * grow());
    const QRect box(x, line.y() + (line.height() - height) / 2, width, height);
    painter->setPen(theme.line);
    painter->setBrush(theme.surface);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), theme.radiusChip, theme.radiusChip);
    paintMarked(painter, box.adjusted(5, 0, -4, 0), text, font, theme.text2);
    return width;
}

} // namespace

void ResultDelegate::paintTile(QPainter* painter, const QPoint& corner, const query::Hit& hit, bool selected)
{
    const Theme& theme = Theme::current();
    const bool product = hit.entity.kind == Kind::DataProduct;
    const QRect tile(corner, QSize(kTile, kTile));
    painter->setPen(Qt::NoPen);
    painter->setBrush(selected ? theme.surface : product ? theme.accentSoft : theme.neutralSoft);
    painter->drawRoundedRect(tile, theme.radiusCard, theme.radiusCard);
    painter->drawPixmap(tile.x() + 7, tile.y() + 7,
                        iconPixmap(kindIcon(hit.entity.kind, hit.technology), product ? theme.accentText : theme.text2, 16,
                                   painter->device()->devicePixelRatioF()));
}

void ResultDelegate::paintName(QPainter* painter, const QRect& line, const query::Hit& hit)
{
    const Theme& theme = Theme::current();
    // From the right: quality and lifecycle in columns of their own, the domain before them.
    const int quality = line.width() < kQualityFrom ? 0 : qualitySize().width();
    paintQuality(painter, QRect(line.right() + 1 - quality, line.y(), quality, line.height()), quality == 0 ? -1 : hit.quality);
    const LifecycleLook look = lifecycleLook(hit.entity.status, hit.entity.deprecated);
    const int lifecycle = qRound(kLifecycleWidth * grow());
    QRect rest = line.adjusted(0, 0, -lifecycle - quality, 0);
    if (!look.text.isEmpty()) {
        paintPill(painter, QRect(rest.right() + 1, line.y(), lifecycle, line.height()), look.text, look.tone, look.icon);
    }
    if (!hit.entity.domainCode.empty() && line.width() > 380) {
        const QString leaf = QFontMetrics(theme.small).elidedText(domainLeaf(hit.entity.domain), Qt::ElideRight, 130);
        const int width = QFontMetrics(theme.small).horizontalAdvance(leaf);
        painter->setFont(theme.small);
        painter->setPen(theme.text2);
        painter->drawText(QRect(rest.right() - width - 12, line.y(), width + 2, line.height()), Qt::AlignVCenter | Qt::AlignLeft, leaf);
        const int code = qRound(18 * grow());
        const int x = rest.right() - width - 12 - 5 - code;
        paintDomainCode(painter, QPoint(x, line.y() + (line.height() - qRound(14 * grow())) / 2), singleLine(hit.entity.domainCode, 2),
                        singleLine(hit.entity.domain));
        rest.setRight(x - 12);
    }
    QFont nameFont = theme.body;
    nameFont.setWeight(QFont::DemiBold);
    const QString version = versionText(hit.entity);
    const int versionWidth = version.isEmpty() ? 0 : QFontMetrics(theme.small).horizontalAdvance(version) + 8;
    const int used = paintMarked(painter, rest.adjusted(0, 0, -versionWidth, 0), markedName(hit), nameFont, theme.text1);
    painter->setFont(theme.small);
    painter->setPen(theme.text3);
    painter->drawText(QRect(rest.x() + used + 8, rest.y(), versionWidth, rest.height()), Qt::AlignVCenter | Qt::AlignLeft, version);
}

void ResultDelegate::paintWhy(QPainter* painter, const QRect& line, const query::Hit& hit)
{
    const Theme& theme = Theme::current();
    const QFontMetrics caption(theme.caption);
    const QString kind = caption.elidedText(kindLine(hit), Qt::ElideRight, line.width());
    painter->setFont(theme.caption);
    painter->setPen(theme.text3);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, kind);
    int x = line.x() + caption.horizontalAdvance(kind) + 8;
    const std::vector<MarkedText> columns = markedColumns(hit);
    if (columns.empty() || x > line.right() - 80) {
        return;
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.line2);
    painter->drawEllipse(QRect(x, line.center().y() - 1, 3, 3));
    painter->drawPixmap(x + 10, line.y() + (line.height() - 12) / 2,
                        iconPixmap(QStringLiteral("column"), theme.text3, 12, painter->device()->devicePixelRatioF()));
    x += 29;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int room = line.right() - 34 - x;
        if (room < 60 || i == 4) {
            paintColumnChip(painter, line, x, {QLatin1Char('+') + QString::number(columns.size() - i), {}}, 40);
            return;
        }
        x += paintColumnChip(painter, line, x, columns[i], room) + 6;
    }
}

void ResultDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const ResultModel*>(index.model());
    const query::Hit* hit = model ? model->hitAt(index.row()) : nullptr;
    if (!hit) {
        return;
    }
    const Theme& theme = Theme::current();
    const QRect row = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(row, selected ? theme.select : option.state & QStyle::State_MouseOver ? theme.hover : theme.surface);
    painter->fillRect(QRect(row.x(), row.bottom(), row.width(), 1), theme.line);
    if (selected) {
        painter->fillRect(QRect(row.x(), row.y(), 3, row.height()), theme.accent);
    }
    const int left = row.x() + 14 + kTile + 12;
    const int width = row.right() - 12 - left;
    const int top = row.y() + qRound(8 * grow());
    // Without a description the two lines that are left stand in the middle of the row.
    const MarkedText description = markedDescription(*hit);
    const int first = description.text.isEmpty() ? top + qRound(9 * grow()) : top;
    paintTile(painter, QPoint(row.x() + 14, row.y() + 10 + first - top), *hit, selected);
    paintName(painter, QRect(left, first, width, qRound(20 * grow())), *hit);
    if (!description.text.isEmpty()) {
        paintMarked(painter, QRect(left, top + qRound(20 * grow()), width - qRound(kLifecycleWidth * grow()), qRound(18 * grow())), description,
                    theme.small, theme.text2);
    }
    paintWhy(painter, QRect(left, description.text.isEmpty() ? first + qRound(21 * grow()) : top + qRound(39 * grow()), width, qRound(22 * grow())), *hit);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        paintFocusRing(painter, row.adjusted(0, 0, 0, -1));
    }
    painter->restore();
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, Theme::current().result};
}

} // namespace tributary::views
