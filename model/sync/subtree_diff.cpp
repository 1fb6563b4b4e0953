// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A document and the rows it had are matched from the root downwards: a draft is the same entity as a
// row when their parents are the same entity and kind, name and version agree. What is left over on
// the side of the rows has gone.
#include "model/sync/subtree_diff.h"

#include <map>
#include <set>
#include <tuple>

namespace tributary::sync {

namespace {

using ChildKey = std::tuple<EntityId, Kind, std::string, std::string>;

struct Placed {
    EntityId id = 0;  // the row, where the draft has one
    int change = -1;  // the Add, where it is new
};

bool movedWithinItsFile(const EntityDraft& draft, const store::EntityStub& row)
{
    return draft.mark.line != row.line || draft.mark.column != row.column;
}

} // namespace

int diffSubtree(const DocumentDrafts& document, const std::vector<store::EntityStub>& rows, int file,
                std::int64_t fileId, std::vector<store::EntityChange>& changes)
{
    using Action = store::EntityChange::Action;
    std::map<ChildKey, const store::EntityStub*> known;
    for (const auto& row : rows)
        known.emplace(ChildKey{row.parent, row.kind, row.local, row.version}, &row);

    std::vector<Placed> placed(document.drafts.size());
    std::set<EntityId> kept;
    for (std::size_t index = 0; index < document.drafts.size(); ++index) {
        const auto& draft = document.drafts[index];
        const Placed parent = draft.parent >= 0 ? placed[static_cast<std::size_t>(draft.parent)] : Placed{};
        store::EntityChange change;
        change.draft = &draft;
        change.content = document.content[index];
        change.facts = &document.facts[index];
        change.extra = &document.extra[index];
        change.file = file;
        change.parentId = parent.id;
        change.parentChange = parent.change;

        const bool parentIsNew = parent.change >= 0 && parent.id == 0;
        const auto row = parentIsNew ? known.end()
                                     : known.find({parent.id, draft.kind, draft.local, draft.version});
        if (row == known.end()) {
            placed[index] = {0, static_cast<int>(changes.size())};
            changes.push_back(change);
            continue;
        }
        const store::EntityStub& stub = *row->second;
        kept.insert(stub.id);
        change.id = stub.id;
        placed[index] = {stub.id, -1};
        if (!stub.present)
            change.action = Action::Add;
        else if (stub.content != change.content)
            change.action = Action::Change;
        else if (stub.file != fileId || movedWithinItsFile(draft, stub))
            change.action = Action::Locate;
        else
            continue;
        changes.push_back(change);
    }

    int removed = 0;
    for (const auto& row : rows) {
        if (!row.present || kept.contains(row.id))
            continue;
        store::EntityChange change;
        change.action = Action::Remove;
        change.id = row.id;
        changes.push_back(change);
        ++removed;
    }
    return removed;
}

} // namespace tributary::sync
