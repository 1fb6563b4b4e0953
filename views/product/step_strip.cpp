// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/step_strip.h"

#include "views/product/step_text.h"
#include "views/widgets/plain_text.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kArrowPoint = 10; // how far an arrow reaches into its neighbour
constexpr int kArrowGap = 3;
constexpr int kNarrowStep = 170;

} // namespace

StepButton::StepButton(int position, QWidget* parent) : PaintedButton(parent), m_position(position) {}

void StepButton::setStep(const query::Step& step)
{
    m_step = step;
    m_title = stepTitle(step.name);
    m_summary = stepSummary(step);
    setText(m_title);
    setAccessibleName(m_title);
    setAccessibleDescription(QStringLiteral("%1. %2. %3").arg(m_summary, stepStateWord(step.state), stepAdvice(step)));
    setToolTip(plainToolTip(QStringLiteral("%1: %2\n%3").arg(m_title, m_summary, stepAdvice(step))));
    update();
}

void StepButton::paintContent(QPainter* painter)
{
    const Theme& theme = Theme::current();
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPolygonF shape{{area.left(), area.top()}, {area.right() - kArrowPoint, area.top()},
                    {area.right(), area.center().y()}, {area.right() - kArrowPoint, area.bottom()}, {area.left(), area.bottom()}};
    if (m_position > 0)
        shape.append({area.left() + kArrowPoint, area.center().y()});
    painter->save();
    if (layoutDirection() == Qt::RightToLeft) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    painter->setPen(QPen(theme.line2, 1));
    painter->setBrush(underMouse() ? theme.hover : theme.sunken);
    painter->drawPolygon(shape);
    painter->restore();

    const auto place = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const qreal ratio = devicePixelRatioF();
    const bool isNarrow = width() < kNarrowStep; // the words need the room of icon, number and air
    int left = m_position > 0 ? kArrowPoint + (isNarrow ? 6 : 10) : 12;
    if (!isNarrow) {
        painter->drawPixmap(place({left, (height() - 16) / 2, 16, 16}).topLeft(), iconPixmap(stepIcon(m_step.name), theme.text3, 16, ratio));
        left += 24;
    }
    const int right = width() - kArrowPoint - (isNarrow ? 4 : 12);
    const auto [icon, color] = stepMark(m_step.state);
    painter->drawPixmap(place({right - 14, (height() - 14) / 2, 14, 14}).topLeft(), iconPixmap(icon, color, 14, ratio));

    QFont strong = theme.small;
    strong.setWeight(QFont::DemiBold);
    const QString title = isNarrow ? m_title : QStringLiteral("%1. %2").arg(m_position + 1).arg(m_title);
    const int room = right - (isNarrow ? 16 : 20) - left;
    const int line = QFontMetrics(strong).height();
    const int second = QFontMetrics(theme.caption).height();
    const int top = (height() - line - second) / 2;
    painter->setFont(strong);
    painter->setPen(theme.text1);
    const int side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    painter->drawText(place({left, top, room, line}), side,
                      QFontMetrics(strong).elidedText(title, Qt::ElideRight, room));
    painter->setFont(theme.caption);
    painter->setPen(theme.text2);
    painter->drawText(place({left, top + line, room, second}), side, QFontMetrics(theme.caption).elidedText(m_summary, Qt::ElideRight, room));
}

StepStrip::StepStrip(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("The six steps of this product"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepStrip::setSteps(const std::vector<query::Step>& steps)
{
    while (m_buttons.size() > steps.size()) {
        m_buttons.back()->deleteLater();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < steps.size()) {
        auto* button = new StepButton(static_cast<int>(m_buttons.size()), this);
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, button] { emit stepActivated(button->name()); });
        // One stop for Tab; the arrows do the rest.
        button->setFocusPolicy(m_buttons.empty() ? Qt::StrongFocus : Qt::ClickFocus);
        button->show();
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < steps.size(); ++i)
        m_buttons[i]->setStep(steps[i]);
    setVisible(!steps.empty());
    placeButtons();
}

QSize StepStrip::sizeHint() const
{
    const Theme& theme = Theme::current();
    return {6 * 200, std::max(44, QFontMetrics(theme.small).height() + QFontMetrics(theme.caption).height() + 12)};
}

QSize StepStrip::minimumSizeHint() const
{
    return {6 * 110, sizeHint().height()};
}

void StepStrip::resizeEvent(QResizeEvent*)
{
    placeButtons();
}

void StepStrip::placeButtons()
{
    const int count = static_cast<int>(m_buttons.size());
    if (count == 0)
        return;
    // Each arrow's tip lies in the notch of the next: they overlap by a point less the gap.
    const double pitch = (width() - kArrowPoint + kArrowGap - 1.0) / count;
    for (int i = 0; i < count; ++i) {
        const int left = qRound(i * pitch);
        const int right = qRound((i + 1) * pitch) - kArrowGap + kArrowPoint;
        const QRect area(left, 0, right - left, height());
        m_buttons[static_cast<std::size_t>(i)]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
    }
}

bool StepStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto at = std::find(m_buttons.begin(), m_buttons.end(), watched);
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int key = static_cast<QKeyEvent*>(event)->key();
    StepButton* target = nullptr;
    if (key == forward && at + 1 < m_buttons.end())
        target = *(at + 1);
    else if (key == back && at > m_buttons.begin())
        target = *(at - 1);
    else if (key == Qt::Key_Home)
        target = m_buttons.front();
    else if (key == Qt::Key_End)
        target = m_buttons.back();
    else if (key != forward && key != back)
        return QWidget::eventFilter(watched, event);
    if (target)
        target->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace tributary::views
