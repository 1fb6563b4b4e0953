// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/depth_stepper.h"

#include "views/product/text_label.h"
#include "views/theme/follow_theme.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace tributary::views {
namespace {

// Its last value has a word of its own.
class DepthSpin : public QSpinBox {
public:
    using QSpinBox::QSpinBox;

protected:
    QString textFromValue(int value) const override
    {
        return value == DepthStepper::kAll ? DepthStepper::tr("all") : QString::number(value);
    }
    int valueFromText(const QString& text) const override
    {
        return text.trimmed() == DepthStepper::tr("all") ? DepthStepper::kAll : text.toInt();
    }
    QValidator::State validate(QString& text, int& position) const override
    {
        if (!text.isEmpty() && DepthStepper::tr("all").startsWith(text.trimmed()))
            return text.trimmed() == DepthStepper::tr("all") ? QValidator::Acceptable : QValidator::Intermediate;
        return QSpinBox::validate(text, position);
    }
};

} // namespace

DepthStepper::DepthStepper(const QString& name, const QString& lessKey, const QString& moreKey, QWidget* parent)
    : QWidget(parent), m_spin(new DepthSpin), m_less(iconButton(QStringLiteral("minus"), tr("%1: one hop less").arg(name))),
      m_more(iconButton(QStringLiteral("plus"), tr("%1: one hop more").arg(name)))
{
    m_spin->setRange(0, kAll);
    m_spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_spin->setAlignment(Qt::AlignCenter);
    m_spin->setAccessibleName(tr("%1 hops").arg(name));
    m_spin->setKeyboardTracking(false);
    followTheme(this, [this] { m_spin->setFixedSize(grownHeight(36), Theme::current().button); });
    for (QToolButton* button : {m_less, m_more}) {
        button->setIconSize(QSize(12, 12));
        followTheme(button, [button] { button->setFixedSize(26, Theme::current().button); });
        button->setAutoRepeat(true);
    }
    m_less->setToolTip(plainToolTip(tr("%1: one hop less (%2)").arg(name, lessKey)));
    m_more->setToolTip(plainToolTip(tr("%1: one hop more (%2)").arg(name, moreKey)));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* label = new TextLabel(name, TextRole::Small, Ink::Text2);
    label->setBuddy(m_spin);
    layout->addWidget(label);
    layout->addSpacing(4);
    layout->addWidget(m_less);
    layout->addWidget(m_spin);
    layout->addWidget(m_more);
    connect(m_less, &QToolButton::clicked, this, [this] { stepBy(-1); });
    connect(m_more, &QToolButton::clicked, this, [this] { stepBy(1); });
    connect(m_spin, &QSpinBox::valueChanged, this, [this](int value) {
        updateButtons();
        emit depthChanged(value);
    });
    updateButtons();
}

int DepthStepper::depth() const
{
    return m_spin->value();
}

void DepthStepper::setDepth(int depth)
{
    const QSignalBlocker quiet(m_spin);
    m_spin->setValue(depth);
    updateButtons();
}

void DepthStepper::stepBy(int by)
{
    m_spin->setValue(m_spin->value() + by);
}

void DepthStepper::updateButtons()
{
    m_less->setEnabled(m_spin->value() > 0);
    m_more->setEnabled(m_spin->value() < kAll);
}

} // namespace tributary::views
