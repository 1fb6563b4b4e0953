// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tributary::views {

// The icons and themes live in a static library, whose resources nobody registers by themselves.
void registerResources();

} // namespace tributary::views
