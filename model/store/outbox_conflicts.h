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

// Of one entry, in the order in which they were found; superseded ones too.
Result<std::vector<OutboxConflict>> conflictsOf(Reader& reader, std::int64_t entry);
Result<std::vector<OutboxConflict>> conflictsOf(Writer& writer, std::int64_t entry);
Result<OutboxConflict> outboxConflict(Reader& reader, std::int64_t id); // outbox.conflict-unknown

enum class Decided : std::uint8_t {
    Queues, // once none of its entry is open, that is queued again
    Waits,  // for queueDecided()
};

// Decides one. `value`: Take::Value; absent: it goes. A decision can be changed as long as the entry is not
// pushed. Codes: outbox.conflict-unknown, outbox.settled (the entry is pushed or withdrawn, or the conflict
// superseded), outbox.pushing.
Result<void> decideConflict(Writer& writer, std::int64_t id, merge::Take take, const std::optional<Json>& value, const std::string& who, Micros at,
                            Decided then = Decided::Queues);
// Queues an entry whose conflicts are all decided. Codes: outbox.unknown, outbox.undecided, outbox.settled where
// it is not in conflict.
Result<void> queueDecided(Writer& writer, std::int64_t entry, const std::string& who, Micros at);
// Takes a decision back; the entry waits for another one. The same codes.
Result<void> reopenConflict(Writer& writer, std::int64_t id, const std::string& who, Micros at);

} // namespace tributary::store
