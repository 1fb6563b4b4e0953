// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"

#include <string_view>

namespace tributary::outbox {

// When a change is tried again that could not be pushed for the `attempts`th time: half a minute after the first,
// twice as long after each further one, an hour at most, and up to a fifth earlier or later, told by the change's
// token, so that many that wait for one server do not come all at once.
Micros nextAttempt(int attempts, Micros now, std::string_view token);

// Whether trying again by itself can help: not where the server refused whoever asks, before somebody has done
// something about it.
bool isWorthRetrying(std::string_view code);

} // namespace tributary::outbox
