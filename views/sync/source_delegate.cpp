// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/source_delegate.h"

#include "model/query/qt_text.h"
#include "views/sync/source_model.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/theme/tributary_style.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"

#include <QPainter>

namespace tributary::views {
namespace {

double grow()
{
    return qMax(1.0, Theme::current().textFactor);
}

void paintSource(QPainter* painter, const QRect& cell, const query::SourceStatus& status, bool selected)
{
    const Theme& theme = Theme::current();
    const QRect tile(cell.x() + 14, cell.center().y() - 15, 30, 30);
    painter->setPen(Qt::NoPen);
    painter->setBrush(selected ? theme.surface : theme.neutralSoft);
    painter->drawRoundedRect(tile, theme.radiusCard, theme.radiusCard);
    painter->drawPixmap(tile.x() + 7, tile.y() + 7,
                        iconPixmap(kindIconName(status.source.kind), theme.text2, 16, painter->device()->devicePixelRatioF()));
    const int left = tile.right() + 11;
    const int width = cell.right() - 12 - left;
    QFont font = theme.body;
    font.setWeight(QFont::DemiBold);
    const QString kind = kindText(status.source.kind);
    const int pill = pillSize(kind).width();
    const QRect line(left, cell.center().y() - qRound(21 * grow()), width, qRound(20 * grow()));
    const QString name = QFontMetrics(font).elidedText(singleLine(status.source.name), Qt::ElideRight, qMax(40, width - pill - 6));
    painter->setFont(font);
    painter->setPen(theme.text1);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
    const int x = left + QFontMetrics(font).horizontalAdvance(name) + 6;
    paintPill(painter, QRect(x, line.y(), line.right() - x + 1, line.height()), kind, Tone::Outline);
    QFont code = theme.code;
    code.setPixelSize(theme.caption.pixelSize());
    painter->setFont(code);
    painter->setPen(theme.text3);
    painter->drawText(QRect(left, line.bottom() + 3, width, qRound(17 * grow())), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(code).elidedText(singleLine(status.source.location, 1000), Qt::ElideMiddle, width));
}

void paintState(QPainter* painter, const QRect& cell, const SourceLook& look)
{
    const QColor color = toneColor(look.tone);
    painter->drawPixmap(cell.x() + 10, cell.center().y() - 7, iconPixmap(look.icon, color, 14, painter->device()->devicePixelRatioF()));
    QFont font = Theme::current().small;
    font.setWeight(QFont::Medium);
    painter->setFont(font);
    painter->setPen(color);
    const QRect room = cell.adjusted(30, 0, -4, 0);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, QFontMetrics(font).elidedText(look.word, Qt::ElideRight, room.width()));
}

void paintProgress(QPainter* painter, const QRect& cell, const SourceLook& look)
{
    const Theme& theme = Theme::current();
    const QRect bar(cell.x() + 10, cell.center().y() - 10, cell.width() - 24, 6);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.neutralSoft);
    painter->drawRoundedRect(bar, 3, 3);
    const int filled = look.share < 0 ? bar.width() / 12 : qRound(bar.width() * qBound(0.0, look.share, 1.0));
    if (filled > 0) {
        painter->setBrush(toneBarColor(look.tone));
        painter->drawRoundedRect(QRect(bar.x(), bar.y(), qMax(6, filled), bar.height()), 3, 3);
    }
    // What failed begins with its place, which stands beside already, and ends with what is the matter.
    painter->setFont(theme.caption);
    painter->setPen(look.tone == Tone::Err || look.tone == Tone::Warn ? toneColor(look.tone) : theme.text3);
    painter->drawText(QRect(bar.x(), bar.bottom() + 4, bar.width(), qRound(16 * grow())), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(theme.caption).elidedText(look.line, look.tone == Tone::Err ? Qt::ElideMiddle : Qt::ElideRight, bar.width()));
}

} // namespace

int paintDelta(QPainter* painter, const QRect& rect, int added, int changed, int removed)
{
    const Theme& theme = Theme::current();
    QFont font = theme.small;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const std::array<std::pair<QString, QColor>, 3> parts = {{{QLatin1Char('+') + numberText(added), theme.added},
                                                              {QLatin1Char('~') + numberText(changed), theme.info},
                                                              {QChar(0x2212) + numberText(removed), theme.removed}}};
    int x = rect.x();
    for (const auto& [text, color] : parts) {
        painter->setPen(color);
        painter->drawText(QRect(x, rect.y(), rect.right() - x + 1, rect.height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
        x += QFontMetrics(font).horizontalAdvance(text) + 8;
    }
    return x - rect.x() - 8;
}

void SourceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const SourceModel*>(index.model());
    const query::SourceStatus* status = model ? model->sourceAt(index.row()) : nullptr;
    if (!status) {
        return;
    }
    const Theme& theme = Theme::current();
    const bool selected = option.state & QStyle::State_Selected;
    const SourceLook look = sourceLook(*status, model->runOf(toQt(status->source.name)));
    const QRect cell = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(cell);
    painter->fillRect(cell, selected ? theme.select : theme.surface);
    painter->fillRect(QRect(cell.x(), cell.bottom(), cell.width(), 1), theme.line);
    switch (index.column()) {
    case SourceModel::SourceColumn:
        if (selected) {
            painter->fillRect(QRect(cell.x(), cell.y(), 3, cell.height()), theme.accent);
        }
        paintSource(painter, cell, *status, selected);
        break;
    case SourceModel::StateColumn: paintState(painter, cell, look); break;
    case SourceModel::ProgressColumn: paintProgress(painter, cell, look); break;
    case SourceModel::DeltaColumn:
        if (status->lastDelta.id != 0) {
            paintDelta(painter, cell.adjusted(10, 0, 0, 0), status->lastDelta.added, status->lastDelta.changed, status->lastDelta.removed);
        }
        break;
    default:
        painter->setFont(theme.small);
        painter->setPen(theme.text2);
        painter->drawText(cell.adjusted(10, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        paintFocusRing(painter, cell);
    }
    painter->restore();
}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {80, qRound(64 * grow())};
}

} // namespace tributary::views
