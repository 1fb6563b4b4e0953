// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace tributary {

// Cancelling is asking: long work polls the token and ends with Error code "cancelled".
using StopToken = std::stop_token;

} // namespace tributary
