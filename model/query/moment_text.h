// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/store/reader.h"

#include <string>

namespace tributary::query {

// What a person means by a time to look at: "@12" (a revision), "2026-10-03T14:00:00Z" (RFC 3339), or
// "2026-10-03", the end of that day (UTC), so that a date shows what was written on it. A time after
// the last sync means what was known last.
// Codes: moment.malformed, moment.none, moment.too-early, moment.unknown-revision.
Result<Moment> momentFromText(store::Reader& reader, const std::string& text);

} // namespace tributary::query
