// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/rebase.h"

namespace tributary::canvas {

namespace {

// What the file says already makes no step.
void takeField(EditHistory& history, const DocumentPlace& wanted, Field field)
{
    const auto place = findDocument(history.text(), history.format(), history.subjectNow());
    if (!place)
        return;
    std::vector<std::string> values = writtenValues(wanted, field);
    if (values != writtenValues(*place, field))
        (void)history.apply({field, Edit::Operation::Set, std::move(values)}); // one that cannot be made so is adopted
}

} // namespace

Result<Rebased> rebased(const EditHistory& history, const std::string& file, const std::vector<merge::FileChoice>& choices)
{
    if (auto there = findDocument(file, history.format(), history.subject()); !there)
        return fail(std::move(there.error()));
    merge::MergedText merged = merge::mergeTexts({history.base(), history.text(), file}, choices);
    Rebased out{history, std::move(merged.taken), std::move(merged.conflicts)};
    if (!out.conflicts.empty())
        return out;
    const std::string text = merged.text.value_or(file);
    EditHistory moved(file, history.format(), history.subject());
    auto wanted = findDocument(text, history.format(), history.subjectNow());
    if (!wanted)
        wanted = findDocument(text, history.format(), history.subject());
    if (!wanted)
        return fail(std::move(wanted.error()));
    for (const Field field : allFields())
        takeField(moved, *wanted, field);
    const std::vector<Edit> edits = history.edits();
    moved.adopt(text, edits.empty() ? Field::Name : edits.back().field);
    out.history = std::move(moved);
    return out;
}

} // namespace tributary::canvas
