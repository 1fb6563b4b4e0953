// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/side_rows.h"

#include "views/widgets/number_text.h"
#include "views/product/glyphs.h"
#include "views/widgets/plain_text.h"
#include "views/product/text_label.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kWordsFrom = 34; // beside the mark

} // namespace

SideRow::SideRow(const QString& name, const QString& detail, const QString& figure, QWidget* parent)
    : PaintedButton(parent), m_name(name), m_detail(detail), m_figure(figure)
{
    setText(buttonText(name));
    setAccessibleName(name);
    setAccessibleDescription(figure.isEmpty() ? detail : QStringLiteral("%1, %2").arg(detail, figure));
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SideRow::setMark(const QString& icon)
{
    m_icon = icon;
}

void SideRow::makeLink()
{
    m_opens = true;
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize SideRow::sizeHint() const
{
    const Theme& theme = Theme::current();
    return {std::min(neededWidth(), 300), std::max(38, QFontMetrics(theme.small).height() + QFontMetrics(theme.caption).height() + 6)};
}

QSize SideRow::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

int SideRow::neededWidth() const
{
    const Theme& theme = Theme::current();
    QFont strong = theme.small;
    strong.setWeight(QFont::Medium);
    const QFontMetrics caption(theme.caption);
    const int words = std::max(QFontMetrics(strong).horizontalAdvance(m_name), caption.horizontalAdvance(m_detail));
    return kWordsFrom + words + (m_figure.isEmpty() ? 0 : caption.horizontalAdvance(m_figure) + 8) + 4;
}

// All of it where it does not fit.
void SideRow::resizeEvent(QResizeEvent* event)
{
    PaintedButton::resizeEvent(event);
    setToolTip(width() < neededWidth() ? plainToolTip(m_name + u'\n' + m_detail) : QString());
}

void SideRow::paintContent(QPainter* painter)
{
    const Theme& theme = Theme::current();
    const auto place = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    if (m_opens && underMouse()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.hover);
        painter->drawRoundedRect(rect(), 4, 4);
    }
    const QRect mark = place({0, (height() - 24) / 2, 24, 24});
    painter->setPen(Qt::NoPen);
    if (m_icon.isEmpty()) {
        painter->setBrush(theme.domainColor(m_name));
        painter->drawEllipse(mark);
        QFont font = theme.caption;
        font.setWeight(QFont::DemiBold);
        font.setPixelSize(10);
        painter->setFont(font);
        painter->setPen(theme.mode == Theme::Mode::Light ? theme.onAccent : theme.window);
        painter->drawText(mark, Qt::AlignCenter, initialsOf(m_name));
    } else {
        painter->setBrush(theme.neutralSoft);
        painter->drawRoundedRect(mark, 5, 5);
        painter->drawPixmap(mark.topLeft() + QPoint(5, 5), iconPixmap(m_icon, theme.text2, 14, devicePixelRatioF()));
    }
    const QFontMetrics caption(theme.caption);
    const int figure = m_figure.isEmpty() ? 0 : caption.horizontalAdvance(m_figure) + 8;
    const int room = width() - kWordsFrom - figure - 4;
    const QFontMetrics name(theme.small);
    const int top = (height() - name.height() - caption.height()) / 2;
    const int side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine;
    const int far = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter) | Qt::TextSingleLine;
    QFont strong = theme.small;
    strong.setWeight(QFont::Medium);
    painter->setFont(strong);
    painter->setPen(m_opens ? theme.accentText : theme.text1);
    painter->drawText(place({kWordsFrom, top, room, name.height()}), side, QFontMetrics(strong).elidedText(m_name, Qt::ElideRight, room));
    painter->setFont(theme.caption);
    painter->setPen(theme.text3);
    painter->drawText(place({kWordsFrom, top + name.height(), room, caption.height()}), side, caption.elidedText(m_detail, Qt::ElideRight, room));
    painter->setPen(theme.text2);
    painter->drawText(place({width() - figure - 4, 0, figure, height()}), far, m_figure);
}

SideComment::SideComment(const query::CommentItem& comment, int depth, QWidget* parent) : QWidget(parent)
{
    const QString who = singleLine(comment.byName.empty() ? comment.by : comment.byName, 120);
    auto* avatar = new Avatar(24, this);
    avatar->setName(who);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(new TextLabel(who, TextRole::SmallStrong, Ink::Text1, this));
    head->addWidget(new TextLabel(comment.at == 0 ? QString() : dayText(comment.at), TextRole::Caption, Ink::Text3, this), 1);
    auto* text = new TextLabel(plainBlock(comment.text, 600), TextRole::Small, Ink::Text2, this);
    text->setMaxLines(3);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addLayout(head);
    words->addWidget(text);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(std::min(depth, 2) * 22, 5, 0, 5);
    layout->setSpacing(9);
    layout->addWidget(avatar, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    setAccessibleName(who);
    setAccessibleDescription(text->text());
}

SideLine::SideLine(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(25);
}

void SideLine::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(0, 12, width(), 1), Theme::current().line);
}

} // namespace tributary::views
