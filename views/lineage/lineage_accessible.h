// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tributary::views {

// Makes pictures of lineage known to assistive technology: the view is a list, its boxes are items that
// say their name, kind and "feeds 3, fed by 2", tell which one has the focus, and can be pressed.
void installLineageAccessibility();

} // namespace tributary::views
