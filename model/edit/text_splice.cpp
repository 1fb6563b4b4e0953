// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/text_splice.h"

namespace tributary::edit {

TextSplice inverseOf(const TextSplice& splice)
{
    return {splice.offset, splice.inserted, splice.removed};
}

Result<std::string> applySplice(std::string_view text, const TextSplice& splice)
{
    if (splice.offset > text.size() || text.substr(splice.offset, splice.removed.size()) != splice.removed)
        return fail("edit.other-text", std::to_string(splice.offset));
    std::string changed;
    changed.reserve(text.size() - splice.removed.size() + splice.inserted.size());
    changed.append(text.substr(0, splice.offset));
    changed.append(splice.inserted);
    changed.append(text.substr(splice.offset + splice.removed.size()));
    return changed;
}

Result<std::string> applySplices(std::string_view text, const std::vector<TextSplice>& splices)
{
    std::string changed(text);
    for (const TextSplice& splice : splices) {
        auto next = applySplice(changed, splice);
        if (!next)
            return next;
        changed = std::move(*next);
    }
    return changed;
}

std::vector<TextSplice> inverseOf(const std::vector<TextSplice>& splices)
{
    std::vector<TextSplice> back;
    back.reserve(splices.size());
    for (auto splice = splices.rbegin(); splice != splices.rend(); ++splice)
        back.push_back(inverseOf(*splice));
    return back;
}

} // namespace tributary::edit
