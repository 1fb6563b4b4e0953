// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tributary {

// What stands where a secret stood.
inline constexpr std::string_view kRedacted = "***";

// The text without the secrets that can be told by their form: private keys (also cut off ones),
// user names and passwords in URLs, Authorization and Cookie headers, values whose name says that
// they are secret ("password=...", "api_key": "..."), and tokens of well-known make. Everything else
// stays as it is. Errs on the side of taking too much. Applied twice it does no more than once;
// the work is linear in the length.
std::string redacted(std::string_view text);

// Whether a name is that of a secret: "db_password", "X-Api-Key", "accessToken".
bool namesSecret(std::string_view name);

} // namespace tributary
