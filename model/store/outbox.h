// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/store/outbox_rows.h"

#include <string>
#include <vector>

namespace tributary::store {

class Reader;
class Writer;

// Whether a file of that path may be written below a source: relative, '/' separated, without empty parts, "."
// and "..", and nothing hidden (a repository's own files).
bool isPublishablePath(std::string_view path);

// Puts a change into the outbox and drops the draft that it was made in (none where that is empty), in one
// transaction. A change whose token is there already is the same one: its entry is given, and nothing is
// changed but the draft. Codes: outbox.token, outbox.path.
Result<std::int64_t> enqueueChange(Writer& writer, const OutboxChange& change, Micros at, const std::string& draft = {});

// Several that belong together: all or none of them, in this order.
Result<std::vector<std::int64_t>> enqueueChanges(Writer& writer, const std::vector<OutboxChange>& changes, Micros at, const std::string& draft = {});

// Oldest first, without the texts of the changes.
Result<std::vector<OutboxEntry>> outboxEntries(Reader& reader);
Result<std::vector<OutboxEvent>> outboxEvents(Reader& reader, std::int64_t entry);
// With the texts. Code: outbox.unknown.
Result<OutboxEntry> outboxEntry(Reader& reader, std::int64_t id);
Result<std::int64_t> countOutbox(Reader& reader, OutboxState state);

// Through the writing connection, for those who push: entries that are neither pushed nor withdrawn, oldest
// first, without texts; and one with them.
Result<std::vector<OutboxEntry>> openOutboxEntries(Writer& writer);
Result<OutboxEntry> outboxEntry(Writer& writer, std::int64_t id);

// It is not pushed any more. Codes: outbox.unknown, outbox.settled where it is pushed or withdrawn, and
// outbox.pushing where a push may have written it already: push again first.
Result<void> withdrawChange(Writer& writer, std::int64_t id, const std::string& who, Micros at);

} // namespace tributary::store
