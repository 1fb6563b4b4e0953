// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <functional>

namespace tributary::views {

class CanvasPage;
class CommandRegistry;

// What the palette and the keys can do with the canvas in front.
struct CanvasCommands {
    Q_DECLARE_TR_FUNCTIONS(tributary::views::CanvasCommands)
public:
    using Front = std::function<CanvasPage*()>; // null where no canvas is in front

    static void add(CommandRegistry& commands, const Front& front);
};

} // namespace tributary::views
