// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/lineage/edge.h"
#include "model/store/reader.h"

#include <optional>
#include <string>
#include <vector>

namespace tributary::store {

class Connection;
class Writer;

// Something that a person said about, by what its source calls it; `id` 0: not in the catalog.
struct ManualThing {
    EntityId id = 0;
    std::string source;
    std::string document; // native id
    std::string version;
    std::string local;    // the thing within its document; the document's own id for that itself
};

struct ManualEdge {
    std::int64_t id = 0;
    ManualThing from;
    ManualThing to;
    std::string reason;
    std::string author;
    Micros addedAt = 0;
};

struct LineageNote {
    std::int64_t id = 0;
    ManualThing about;
    std::string text;
    std::string author;
    Micros addedAt = 0;
};

// What holds at the reader's moment, else now, in the order in which it was said; also where one of the two
// ends is not in the catalog.
Result<std::vector<ManualEdge>> manualEdges(Reader& reader);
Result<std::vector<LineageNote>> lineageNotes(Reader& reader);

// An edge of the lineage in a person's name. No sync changes it, and it is kept when the cache is rebuilt.
// Error codes: entity.unknown, manual.exists (there is one between the two already).
Result<void> addManualEdge(Writer& writer, EntityId from, EntityId to, const std::string& reason, const std::string& author, Micros at);
// False where no person said so.
Result<bool> removeManualEdge(Writer& writer, EntityId from, EntityId to, Micros at);
// The same of one statement, by its number.
Result<bool> takeBackManualEdge(Writer& writer, std::int64_t statement, Micros at);
Result<void> addLineageNote(Writer& writer, EntityId about, const std::string& text, const std::string& author, Micros at);
// How many went.
Result<std::int64_t> removeLineageNotes(Writer& writer, EntityId about, Micros at);

// Room-internal: the edges between things that the catalog has or had, at that time, else now. Throws Failure.
std::vector<lineage::Edge> readManualEdges(Connection& connection, std::optional<Micros> at);
// What was said, as one text that changes with it.
std::string manualState(Connection& connection);

} // namespace tributary::store
