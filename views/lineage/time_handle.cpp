// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/time_handle.h"

#include "views/theme/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QMouseEvent>
#include <QPainter>

namespace tributary::views {
namespace {

constexpr int kPage = 10;

class HandleAccessible final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit HandleAccessible(TimeHandle* handle) : QAccessibleWidget(handle, QAccessible::Slider), m_handle(handle) {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this) : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_handle->valueText() : QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return m_handle->value(); }
    void setCurrentValue(const QVariant& value) override { m_handle->setValue(value.toInt()); }
    QVariant maximumValue() const override { return m_handle->maximum(); }
    QVariant minimumValue() const override { return m_handle->minimum(); }
    QVariant minimumStepSize() const override { return 1; }

private:
    TimeHandle* m_handle;
};

QAccessibleInterface* handleFactory(const QString&, QObject* object)
{
    auto* handle = qobject_cast<TimeHandle*>(object);
    return handle ? new HandleAccessible(handle) : nullptr;
}

bool isByKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

} // namespace

TimeHandle::TimeHandle(Kind kind, const QString& name, QWidget* parent) : QAbstractSlider(parent), m_kind(kind)
{
    static const bool kInstalled = (QAccessible::installFactory(handleFactory), true);
    Q_UNUSED(kInstalled);
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
    setPageStep(kPage);
    setInvertedControls(false);
    setCursor(Qt::SizeHorCursor);
    resize(sizeHint());
}

void TimeHandle::setValueText(const QString& text)
{
    m_valueText = text;
    setAccessibleDescription(text);
    setToolTip(QStringLiteral("%1: %2").arg(accessibleName(), text));
}

void TimeHandle::setResting(bool resting)
{
    m_resting = resting;
    update();
}

void TimeHandle::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    if (change != SliderValueChange)
        return;
    QAccessibleValueChangeEvent changed(this, value());
    QAccessible::updateAccessibility(&changed);
}

void TimeHandle::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle(width() / 2.0, height() / 2.0);
    const QColor color = m_resting ? theme.control : theme.accent;
    painter.setPen(QPen(color, 2));
    painter.setBrush(m_kind == Kind::To ? color : theme.surface);
    painter.drawEllipse(middle, 7, 7);
    if (m_ring) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, 10.5, 10.5);
    }
}

void TimeHandle::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        setSliderDown(true);
}

void TimeHandle::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown())
        emit dragged(mapToParent(event->position().toPoint()).x());
}

void TimeHandle::mouseReleaseEvent(QMouseEvent*)
{
    setSliderDown(false);
}

void TimeHandle::focusInEvent(QFocusEvent* event)
{
    m_ring = isByKeyboard(event->reason());
    raise();
    update();
    QAbstractSlider::focusInEvent(event);
}

void TimeHandle::focusOutEvent(QFocusEvent* event)
{
    m_ring = false;
    update();
    QAbstractSlider::focusOutEvent(event);
}

} // namespace tributary::views
