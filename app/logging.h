// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tributary {

// Standard error of a command carries one line an error: what Qt remarks about its surroundings is
// left out, unless TRIBUTARY_LOG is set.
void quietQtMessages();

} // namespace tributary
