// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/utf8.h"
#include "model/entities/merge_drafts.h"
#include "model/sources/batch_builder.h"
#include "model/sync/parsed_file.h"
#include "tests/fuzz/targets/require.h"

#include <algorithm>

namespace tributary::fuzz {

inline void checkDraft(const EntityDraft& draft, int index)
{
    require(draft.kind != Kind::Unknown && !draft.local.empty() && !draft.name.empty(), "an entity has a kind, an id and a name");
    require(draft.parent < index, "parents stand before their children");
    require(draft.local.size() <= sources::kMaxNameBytes + 32 && draft.version.size() <= sources::kMaxNameBytes, "ids are bounded");
    require(std::none_of(draft.local.begin(), draft.local.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }),
            "ids hold no control characters");
    require(firstInvalidUtf8(draft.local) == std::string::npos && firstInvalidUtf8(draft.name) == std::string::npos, "ids and names are UTF-8");
    require(draft.facts.is_object() && draft.extra.is_object(), "facts are members");
    require(parseJson(dumpJson(draft.facts)).is_object() && parseJson(dumpJson(draft.extra)).is_object(), "what is stored can be read again");
    for (const Reference& reference : draft.references)
        require(!reference.target.empty() && reference.targetKind != Kind::Unknown, "a reference leads somewhere");
}

// What holds for every batch, whatever the bytes were.
inline void checkBatch(FileBatch batch)
{
    for (std::size_t i = 0; i < batch.entities.size(); ++i)
        checkDraft(batch.entities[i], static_cast<int>(i));
    require(batch.diagnostics.size() <= sources::kMaxDiagnostics + 2, "remarks are bounded");
    const bool isEmpty = batch.state == FileState::Failed || batch.state == FileState::Skipped;
    require(!isEmpty || (batch.entities.empty() && !batch.diagnostics.empty()), "a file that gives nothing says why");
    sync::ParsedFile file;
    file.batch = std::move(batch);
    sync::packDocuments(file);
    for (const sync::ParsedDocument& document : file.documents) {
        const DocumentDrafts unpacked = document.drafts.unpack();
        require(subtreeDigest(unpacked) == document.subtree, "a document comes back as it was packed");
        const std::vector<EntityDraft> part = draftsAsRead(unpacked);
        if (document.merges)
            require(!mergeDrafts({part, part}).empty(), "a part merges with itself");
        if (document.mergesToItself)
            require(subtreeDigest(documentDrafts(mergeDrafts({part}))) == document.subtree, "merged alone it stays as it is");
    }
}

} // namespace tributary::fuzz
