// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window.h"

#include <QWidget>

namespace tributary {

class Window::Private {
public:
    QWidget window;
};

Window::Window(const Services& /*services*/, const QString& /*catalogName*/) : m_d(std::make_unique<Private>()) {}

Window::~Window() = default;

QStringList Window::pages()
{
    return {QStringLiteral("discover"), QStringLiteral("product"), QStringLiteral("sync"), QStringLiteral("first-run")};
}

QStringList Window::tabs(const QString& /*page*/)
{
    return {};
}

void Window::onSampleRequested(const std::function<void()>& /*answer*/) {}

QWidget& Window::widget()
{
    return m_d->window;
}

void Window::open(const PageRequest& /*request*/) {}

bool Window::isSettled() const
{
    return true;
}

} // namespace tributary
