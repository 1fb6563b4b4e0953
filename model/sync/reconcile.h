// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/store/source_delta.h"
#include "model/store/writer.h"
#include "model/sync/claims.h"
#include "model/sync/parsed_file.h"

#include <deque>
#include <functional>
#include <string>
#include <vector>

namespace tributary::sync {

// Everything known of a source after its files were read.
struct SourceState {
    SourceId source = 0;
    bool walkComplete = true;
    bool emptied = false; // there were files, and not one is left: as where nothing is mounted
    std::deque<ParsedFile> parsed;                    // opened in this run
    std::vector<store::FileRow> files;                // all rows on record
    std::vector<std::int64_t> unopened;               // ids of files that stand as they are
    std::vector<std::int64_t> vanished;               // ids of files no longer there
    std::vector<store::ClaimRow> claims;
    std::vector<store::EntityStub> roots;             // tombstones included
    std::int64_t present = 0;                         // entities before this run
};

struct Reconciled {
    store::SourceDelta delta;
    bool quarantined = false; // would remove too much, or all; removals were withheld
    int wouldRemove = 0;
    std::vector<EntityId> losses; // present before, described by nobody now; documents before their parts
    // What the delta points into besides the parsed files.
    std::deque<ParsedDocument> merged;   // what several files say together
    std::deque<DocumentDrafts> unpacked; // documents of which some rows change
};

struct ReconcileRules {
    bool release = false;      // the user has seen what goes and lets it go
    std::string reviewed;      // with release: only if exactly that goes (lossDigest); empty: whatever goes
    int quarantineOver = 20;   // entities, and
    double quarantineShare = 0.05; // share of what is there
};

// Opens a file that had not changed, because it now describes a document that another file described
// before. Returns nullptr where it cannot be read.
using OpenFile = std::function<ParsedFile*(std::int64_t fileId)>;

// Names a set of losses, in any order, for as long as the cache is not rebuilt.
std::string lossDigest(std::vector<EntityId> losses);

// Computes what has to be written. Reads subtrees through `writer`, changes nothing.
Result<Reconciled> reconcile(SourceState& state, store::Writer& writer, const ReconcileRules& rules,
                             const OpenFile& open);

} // namespace tributary::sync
