// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusEvent>
#include <QApplication>
#include <QStyle>

namespace tributary::views {

// A widget of the toolkit that looks as if the pointer or the focus were on it, whatever they are on: a
// picture shows several at once, and there is only one of each. Option is what its initStyleOption fills.
template <typename Base, typename Option>
class InState : public Base {
public:
    using Base::Base;
    void setState(QStyle::State state) { m_state = state; }

protected:
    void initStyleOption(Option* option) const override
    {
        Base::initStyleOption(option);
        option->state |= m_state;
    }

private:
    QStyle::State m_state = QStyle::State_None;
};

inline constexpr QStyle::State kHovered = QStyle::State_MouseOver;
inline constexpr QStyle::State kFocused = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;

// For widgets that paint themselves: they are told, as a key or the pointer would tell them.
inline void tellFocused(QWidget* widget)
{
    QFocusEvent event(QEvent::FocusIn, Qt::TabFocusReason);
    QApplication::sendEvent(widget, &event);
}
inline void tellHovered(QWidget* widget)
{
    widget->setAttribute(Qt::WA_UnderMouse);
}

} // namespace tributary::views
