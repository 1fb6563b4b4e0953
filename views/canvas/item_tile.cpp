// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/item_tile.h"

#include "model/query/qt_text.h"
#include "views/canvas/item_words.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kTileIcon = 14;
constexpr int kTextLeft = 30;
constexpr int kLeastWithIcon = 150; // below it the name needs the room

QFont titleFont(bool isCode)
{
    QFont font = isCode ? Theme::current().code : Theme::current().small;
    if (isCode)
        font.setPixelSize(std::max(11, font.pixelSize() - 1));
    else
        font.setWeight(QFont::Medium);
    return font;
}

QColor signColor(canvas::Evidence evidence)
{
    const Theme& theme = Theme::current();
    return evidence == canvas::Evidence::Both ? theme.ok : evidence == canvas::Evidence::Observed ? theme.warn : theme.text3;
}

} // namespace

ItemTile::ItemTile(const canvas::Item& item, QWidget* parent)
    : PaintedButton(parent), m_ref(toQt(item.ref)), m_title(itemTitle(item)), m_subtitle(tileSubtitle(item)), m_icon(itemIcon(item)),
      m_sign(evidenceIcon(item.evidence)), m_evidence(item.evidence), m_isCode(isCode(item))
{
    setText(buttonText(m_title));
    setAccessibleName(m_title);
    QStringList more{itemSubtitle(item), evidenceText(item.evidence)};
    more.removeAll(QString());
    setAccessibleDescription(more.join(QStringLiteral(", ")));
    setToolTip(plainToolTip((QStringList{m_title} + more).join(u'\n')));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (m_ref.isEmpty()) {
        setFocusPolicy(Qt::NoFocus);
        setCursor(Qt::ArrowCursor);
    }
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!m_ref.isEmpty())
            emit openRequested(m_ref, false);
    });
}

QSize ItemTile::sizeHint() const
{
    const int lines = QFontMetrics(titleFont(m_isCode)).height() + QFontMetrics(Theme::current().caption).height();
    return {200, std::max(42, lines + 11)};
}

void ItemTile::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        event->ignore();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier) {
            emit openRequested(m_ref, true);
            return;
        }
        break;
    default: break;
    }
    PaintedButton::keyPressEvent(event);
}

void ItemTile::paintContent(QPainter* painter)
{
    const Theme& theme = Theme::current();
    const auto place = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    painter->setPen(QPen(theme.line, 1));
    painter->setBrush(!m_ref.isEmpty() && underMouse() ? theme.hover : theme.sunken);
    painter->drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const int left = width() < kLeastWithIcon ? 8 : kTextLeft;
    if (left == kTextLeft)
        painter->drawPixmap(place({8, (height() - kTileIcon) / 2, kTileIcon, kTileIcon}).topLeft(), iconPixmap(m_icon, theme.text3, kTileIcon, devicePixelRatioF()));
    int room = width() - left - 7;
    if (!m_sign.isEmpty()) {
        room -= kTileIcon + 6;
        painter->drawPixmap(place({width() - kTileIcon - 8, (height() - kTileIcon) / 2, kTileIcon, kTileIcon}).topLeft(),
                            iconPixmap(m_sign, signColor(m_evidence), kTileIcon, devicePixelRatioF()));
    }
    const QFont font = titleFont(m_isCode);
    const QFontMetrics title(font);
    const QFontMetrics caption(theme.caption);
    const int lines = m_subtitle.isEmpty() ? title.height() : title.height() + caption.height();
    const int top = (height() - lines) / 2;
    const int side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine;
    painter->setFont(font);
    painter->setPen(theme.text1);
    painter->drawText(place({left, top, room, title.height()}), side, title.elidedText(m_title, m_isCode ? Qt::ElideMiddle : Qt::ElideRight, room));
    painter->setFont(theme.caption);
    painter->setPen(theme.text3);
    painter->drawText(place({left, top + title.height(), room, caption.height()}), side, caption.elidedText(m_subtitle, Qt::ElideRight, room));
}

} // namespace tributary::views
