// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/worded_button.h"

#include "views/theme/theme.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace tributary::views {
namespace {

constexpr int kGapToWords = 6;

QColor inkOf(const QToolButton& button)
{
    const Theme& theme = Theme::current();
    const QString role = button.property("role").toString();
    if (!button.isEnabled())
        return theme.textDisabled;
    if (button.isChecked())
        return theme.accentText;
    if (role == QLatin1String("status-warn"))
        return theme.warn;
    return role.startsWith(QLatin1String("segment")) ? theme.text1 : theme.text2;
}

} // namespace

void WordedButton::paintEvent(QPaintEvent* event)
{
    if (toolButtonStyle() != Qt::ToolButtonTextBesideIcon || icon().isNull() || text().isEmpty())
        return QToolButton::paintEvent(event);
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const QSize sign = option.iconSize;
    option.icon = {};
    option.text.clear();
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    QFont words = font();
    if (isChecked() && property("role").toString().startsWith(QLatin1String("segment")))
        words.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(words);
    const int length = metrics.horizontalAdvance(text());
    const int room = width() - sign.width() - kGapToWords;
    const int left = std::max(0, (room - length) / 2);
    const auto place = [this](const QRect& area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    icon().paint(&painter, place({left, (height() - sign.height()) / 2, sign.width(), sign.height()}), Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled, isChecked() ? QIcon::On : QIcon::Off);
    painter.setFont(words);
    painter.setPen(inkOf(*this));
    painter.drawText(place({left + sign.width() + kGapToWords, 0, std::min(length, room) + 1, height()}), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(text(), Qt::ElideRight, room));
}

} // namespace tributary::views
