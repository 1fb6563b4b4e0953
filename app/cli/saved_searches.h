// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/base/json.h"
#include "model/store/reader.h"
#include "model/store/writer.h"

#include <string>

namespace tributary::cli {

int saveSearch(Session& session, store::Reader& reader, const std::string& query); // --save NAME
int listSavedSearches(Session& session, store::Reader& reader);                    // --saved
int forgetSearch(Session& session);                                                // --forget NAME

// The query of that name. Error code saved.unknown.
Result<std::string> savedQuery(store::Reader& reader, const std::string& name);
// What it found is not new any more; that this could not be kept is only remarked.
void markSeen(Session& session, store::Reader& reader, const std::string& name);

// After a sync: evaluates all of them and says in words which have something new.
Json tellSavedSearches(Session& session, store::Writer& writer);

} // namespace tributary::cli
