// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/draft_rebase.h"

namespace tributary::query {

Result<DraftRebase> rebaseDraft(store::Reader& reader, const CanvasDraft& draft, const std::vector<merge::FileChoice>& choices)
{
    if (draft.isNew)
        return fail("canvas-edit.not-in-file", draft.history.subject().id, draft.history.subject().kind);
    auto text = textToGoOnFrom(reader, draft);
    if (!text)
        return fail(std::move(text.error()));
    auto moved = canvas::rebased(draft.history, *text, choices);
    if (!moved)
        return fail(std::move(moved.error()));
    DraftRebase out{draft, std::move(moved->taken), std::move(moved->conflicts)};
    if (out.conflicts.empty())
        out.draft.history = std::move(moved->history);
    if (auto done = compareDraft(reader, out.draft); !done)
        return fail(std::move(done.error()));
    return out;
}

} // namespace tributary::query
