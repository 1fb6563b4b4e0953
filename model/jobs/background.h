// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tributary::jobs {

// From now on every thread that is not in the background gets a processor before this one, and before those
// that it starts from now on. Does nothing where the system knows no priority of a single thread (it does on Linux).
void goToBackground();

} // namespace tributary::jobs
