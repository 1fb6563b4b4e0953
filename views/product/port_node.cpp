// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/port_diagram.h"

#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"
#include "views/product/port_text.h"
#include "views/product/text_label.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace tributary::views {

PortNode::PortNode(QWidget* parent) : PaintedButton(parent) {}

int PortNode::usualHeight()
{
    constexpr int kLeast = 44;
    constexpr int kAir = 10;
    const Theme& theme = Theme::current();
    const int name = std::max(QFontMetrics(theme.code).height(), QFontMetrics(fontOf(TextRole::SmallStrong)).height());
    return std::max(kLeast, name + QFontMetrics(theme.caption).height() + kAir);
}

void PortNode::setPort(const query::PortItem& port)
{
    m_name = singleLine(port.port.name, 120);
    m_caption = portCaption(port);
    m_icon = technologyIcon(port.technology, port.type);
    m_target = portTarget(port);
    setText(buttonText(m_name));
    setAccessibleName(m_name);
    setAccessibleDescription(m_caption);
    const QString location = singleLine(port.location, 200);
    setToolTip(plainToolTip(location.isEmpty() ? m_name + u'\n' + m_caption : m_name + u'\n' + m_caption + u'\n' + location));
}

void PortNode::setPlace(const QString& name, const QString& caption, const QString& icon, const QString& target)
{
    m_name = name;
    m_caption = caption;
    m_icon = icon;
    m_target = target;
    m_isCode = false;
    setText(buttonText(m_name));
    setAccessibleName(m_name);
    setAccessibleDescription(m_caption);
    setToolTip(plainToolTip(m_name + u'\n' + m_caption));
    update();
}

void PortNode::setMore(int count)
{
    m_name = tr("%n more", nullptr, count);
    m_caption = tr("see Ports & contracts");
    m_icon = QStringLiteral("more");
    m_target.clear();
    setText(buttonText(m_name));
    setAccessibleName(m_name);
    setAccessibleDescription(m_caption);
    setToolTip({});
}

void PortNode::paintContent(QPainter* painter)
{
    const Theme& theme = Theme::current();
    painter->setPen(QPen(underMouse() ? theme.accentLine : theme.line2, 1));
    painter->setBrush(underMouse() ? theme.hover : theme.surface);
    painter->drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.radiusButton, theme.radiusButton);
    const auto place = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    painter->drawPixmap(place({11, (height() - 18) / 2, 18, 18}).topLeft(),
                        iconPixmap(m_icon, theme.text2, 18, devicePixelRatioF()));
    const QFont font = m_isCode ? theme.code : fontOf(TextRole::SmallStrong);
    const QFontMetrics name(font);
    const QFontMetrics caption(theme.caption);
    const int room = width() - 37 - 10;
    const int top = (height() - name.height() - caption.height()) / 2;
    const int side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine;
    painter->setFont(font);
    painter->setPen(theme.text1);
    painter->drawText(place({37, top, room, name.height()}), side, name.elidedText(m_name, Qt::ElideMiddle, room));
    painter->setFont(theme.caption);
    painter->setPen(theme.text3);
    painter->drawText(place({37, top + name.height(), room, caption.height()}), side, caption.elidedText(m_caption, Qt::ElideRight, room));
}

} // namespace tributary::views
