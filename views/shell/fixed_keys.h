// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tributary::views {

class CommandRegistry;

// Tells the registry of the keys that the search field and the pages handle by themselves.
void addFixedKeys(CommandRegistry& commands);

} // namespace tributary::views
