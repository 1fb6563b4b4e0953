// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "app/window.h"

#include <QCoreApplication>
#include <QUrl>

#include <functional>

namespace tributary::views {
class LoadedPage;
class MainWindow;
} // namespace tributary::views

namespace tributary {

// The pages of the outbox and of its conflicts, the ways to them, and what the status bar says of them.
class OutboxPages {
    Q_DECLARE_TR_FUNCTIONS(tributary::OutboxPages)
public:
    using Confirm = std::function<void(const QUrl&)>; // before an address is opened outside

    // The page for a reference without a moment; null where it is of another kind.
    static views::LoadedPage* pageFor(const QString& plain, const Services& services, const Confirm& confirm);
    // Opens the page that was asked for, of the change whose number is its reference.
    static void open(views::MainWindow& window, const PageRequest& request);
    static QStringList names() { return {QStringLiteral("outbox"), QStringLiteral("conflicts")}; }
    // Commands and the status bar.
    static void connectTo(views::MainWindow& window, const Services& services);
};

} // namespace tributary
