// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/text_label.h"

#include "views/widgets/broken_lines.h"
#include "views/widgets/plain_text.h"
#include "views/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kMostTextShown = 4000; // laying out costs by the character, seen or not
constexpr int kMostRead = 2000;  // aloud

} // namespace

QFont fontOf(TextRole role)
{
    const Theme& theme = Theme::current();
    const auto strong = [](QFont font) {
        font.setWeight(QFont::DemiBold);
        return font;
    };
    switch (role) {
    case TextRole::Title: return theme.title;
    case TextRole::Heading: return theme.heading;
    case TextRole::Body: return theme.body;
    case TextRole::BodyStrong: return strong(theme.body);
    case TextRole::Small: return theme.small;
    case TextRole::SmallStrong: return strong(theme.small);
    case TextRole::Caption: return theme.caption;
    case TextRole::Code: return theme.code;
    case TextRole::CodeStrong: return strong(theme.code);
    }
    return theme.body;
}

QColor colorOf(Ink ink)
{
    const Theme& theme = Theme::current();
    switch (ink) {
    case Ink::Text1: return theme.text1;
    case Ink::Text2: return theme.text2;
    case Ink::Text3: return theme.text3;
    case Ink::Accent: return theme.accentText;
    case Ink::Ok: return theme.ok;
    case Ink::Warn: return theme.warn;
    case Ink::Err: return theme.err;
    }
    return theme.text1;
}

TextLabel::TextLabel(const QString& text, TextRole role, Ink ink, QWidget* parent)
    : QLabel(parent), m_role(role), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setPlain(text);
}

void TextLabel::setPlain(const QString& text)
{
    const QString shown = plainLines(text, kMostTextShown);
    setText(shown);
    setAccessibleName(shown.size() > kMostRead ? shown.left(kMostRead - 1) + QChar(0x2026) : shown);
    updateToolTip();
    updateGeometry();
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void TextLabel::setMaxLines(int lines)
{
    m_maxLines = lines;
    QSizePolicy policy(QSizePolicy::Preferred, lines > 1 ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(lines > 1);
    setSizePolicy(policy);
    updateGeometry();
}

QSize TextLabel::sizeHint() const
{
    const QFontMetrics metrics(fontOf(m_role));
    const int width = std::min(metrics.horizontalAdvance(text().left(400)) + 2, m_maxLines > 1 ? 320 : 2000);
    return {width, m_maxLines > 1 ? heightForWidth(width) : metrics.height() + 1};
}

QSize TextLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(fontOf(m_role));
    return {std::min(sizeHint().width(), metrics.averageCharWidth() * 4), metrics.height() + 1};
}

int TextLabel::heightForWidth(int width) const
{
    const QFont font = fontOf(m_role);
    const int spacing = QFontMetrics(font).lineSpacing() + 1;
    return m_maxLines > 1 ? spacing * std::max<int>(1, static_cast<int>(brokenLines(text(), font, width, m_maxLines).size())) : spacing;
}

void TextLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    updateToolTip();
    // A layout within layouts may still go by the height of an earlier text or width: ask once more.
    if (m_maxLines > 1 && height() < heightForWidth(width()))
        updateGeometry();
}

bool TextLabel::isShortened() const
{
    const QFont font = fontOf(m_role);
    if (m_maxLines == 1)
        return QFontMetrics(font).horizontalAdvance(text().left(400)) > width();
    return static_cast<int>(brokenLines(text(), font, width(), m_maxLines + 1).size()) > m_maxLines;
}

void TextLabel::updateToolTip()
{
    setToolTip(isShortened() ? plainToolTip(text()) : QString());
}

void TextLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFont font = fontOf(m_role);
    painter.setFont(font);
    painter.setPen(isEnabled() ? colorOf(m_ink) : Theme::current().textDisabled);
    const QFontMetrics metrics(font);
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment() & Qt::AlignHorizontal_Mask);
    if (m_maxLines == 1) {
        painter.drawText(rect(), static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, metrics.elidedText(text(), m_elide, width()));
        return;
    }
    const int spacing = metrics.lineSpacing() + 1;
    int y = 0;
    for (const QString& line : brokenLines(text(), font, width(), m_maxLines)) {
        painter.drawText(QRect(0, y, width(), spacing), static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, line);
        y += spacing;
    }
}

} // namespace tributary::views
