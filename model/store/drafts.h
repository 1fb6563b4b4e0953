// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/store/outbox_rows.h"

#include <optional>
#include <string>
#include <vector>

namespace tributary::store {

class Reader;
class Writer;

Result<std::vector<Draft>> drafts(Reader& reader); // by reference
Result<std::optional<Draft>> draftOf(Reader& reader, const std::string& ref);
Result<void> putDraft(Writer& writer, const Draft& draft); // replaces the one of that reference
Result<bool> dropDraft(Writer& writer, const std::string& ref); // false where there is none

} // namespace tributary::store
