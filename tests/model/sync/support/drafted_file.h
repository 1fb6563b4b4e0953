// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/parsed_file.h"

#include <string>
#include <utility>
#include <vector>

namespace tributary::test {

inline EntityDraft drafted(Kind kind, const std::string& local, const std::string& version = {}, int parent = -1,
                           int line = 1)
{
    EntityDraft draft;
    draft.kind = kind;
    draft.local = draft.name = local;
    draft.version = version;
    draft.parent = parent;
    draft.mark.line = line;
    draft.mark.column = 1;
    return draft;
}

// A file as reading leaves it, with its documents packed.
inline sync::ParsedFile draftedFile(const std::string& path, std::vector<EntityDraft> drafts, std::int64_t id = 0)
{
    sync::ParsedFile file;
    file.row.path = file.batch.path = path;
    file.row.id = id;
    file.row.state = file.batch.state = FileState::Read;
    file.batch.entities = std::move(drafts);
    sync::packDocuments(file);
    return file;
}

} // namespace tributary::test
