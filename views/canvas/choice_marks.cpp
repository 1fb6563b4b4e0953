// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/choice_marks.h"

#include "model/canvas/choices.h"
#include "views/canvas/field_words.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kRound = 14;
constexpr int kTextGap = 6;
constexpr int kBetween = 18;
constexpr int kLineGap = 6;

} // namespace

ChoiceMarks::ChoiceMarks(canvas::Field field, const std::string& chosen, QWidget* parent) : QWidget(parent)
{
    QString name;
    for (const std::string_view choice : canvas::choicesOf(field)) {
        m_marks.push_back({choiceText(field, choice), choice == chosen});
        if (choice == chosen)
            name = m_marks.back().text;
    }
    setAccessibleName(name.isEmpty() ? tr("None of these is chosen") : tr("Chosen: %1").arg(name));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont ChoiceMarks::fontOfMark(const Mark& mark) const
{
    QFont font = Theme::current().small;
    if (mark.chosen)
        font.setWeight(QFont::DemiBold);
    return font;
}

std::vector<QRect> ChoiceMarks::places(int width) const
{
    std::vector<QRect> out;
    const int height = std::max(kRound + 2, QFontMetrics(Theme::current().small).height() + 2);
    int x = 0;
    int y = 0;
    for (const Mark& mark : m_marks) {
        const int wide = kRound + kTextGap + QFontMetrics(fontOfMark(mark)).horizontalAdvance(mark.text);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += height + kLineGap;
        }
        out.emplace_back(x, y, std::min(wide, width), height);
        x += wide + kBetween;
    }
    return out;
}

int ChoiceMarks::heightForWidth(int width) const
{
    return places(width).back().bottom() + 1;
}

QSize ChoiceMarks::sizeHint() const
{
    return {places(10000).back().right() + 1, heightForWidth(10000)};
}

QSize ChoiceMarks::minimumSizeHint() const
{
    return {80, places(10000).back().height()};
}

void ChoiceMarks::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto areas = places(width());
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const Mark& mark = m_marks[i];
        const auto place = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
        const QRectF round = place({areas[i].x(), areas[i].y() + (areas[i].height() - kRound) / 2, kRound, kRound});
        painter.setBrush(theme.surface);
        painter.setPen(mark.chosen ? QPen(theme.accent, 4.5) : QPen(theme.control, 1));
        const double inset = mark.chosen ? 2.75 : 1;
        painter.drawEllipse(round.adjusted(inset, inset, -inset, -inset));
        painter.setFont(fontOfMark(mark));
        painter.setPen(mark.chosen ? theme.text1 : theme.text3);
        const QRect text = place(areas[i].adjusted(kRound + kTextGap, 0, 0, 0));
        painter.drawText(text, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
                         QFontMetrics(fontOfMark(mark)).elidedText(mark.text, Qt::ElideRight, text.width() + 1));
    }
}

} // namespace tributary::views
