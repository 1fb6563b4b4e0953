// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/elided_label.h"

#include "views/theme/theme.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QPainter>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kMostShown = 1000; // more than any window has room for; what is beyond is never measured

} // namespace

ElidedLabel::ElidedLabel(Style style, QWidget* parent) : QWidget(parent), m_style(style)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString& text)
{
    m_text = singleLine(text, kMostShown);
    setToolTip(plainToolTip(m_text));
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

QFont ElidedLabel::styleFont() const
{
    const Theme& theme = Theme::current();
    switch (m_style) {
    case Style::Heading: return theme.heading;
    case Style::Code: return theme.code;
    default: return theme.small;
    }
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(styleFont());
    return {metrics.horizontalAdvance(m_text) + 2, metrics.height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(24, sizeHint().width()), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setFont(styleFont());
    painter.setPen(m_style == Style::Meta || m_style == Style::Code ? theme.text3 : theme.text1);
    const Qt::TextElideMode mode = m_style == Style::Code ? Qt::ElideMiddle : Qt::ElideRight;
    const QString shown = QFontMetrics(styleFont()).elidedText(m_text, mode, width());
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, shown);
}

} // namespace tributary::views
