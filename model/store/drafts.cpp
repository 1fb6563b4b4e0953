// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/drafts.h"

#include "model/base/hash.h"
#include "model/store/failure.h"
#include "model/store/outbox_sql.h"
#include "model/store/reader.h"
#include "model/store/row_queries.h"
#include "model/store/writer.h"

namespace tributary::store {

namespace {

Draft readDraft(const Statement& row)
{
    Draft draft;
    draft.ref = row.text(0);
    draft.source = row.text(1);
    draft.path = row.text(2);
    if (!row.isNull(3))
        draft.base = row.text(3);
    draft.edits = parseJson(row.view(4));
    draft.splices = parseJson(row.view(5));
    draft.changedAt = row.integer(6);
    return draft;
}

} // namespace

Result<std::vector<Draft>> drafts(Reader& reader)
{
    return guarded([&] { return rowsOf<Draft>(reader.connection(), readDraft, sql::kDrafts); });
}

Result<std::optional<Draft>> draftOf(Reader& reader, const std::string& ref)
{
    return guarded([&]() -> std::optional<Draft> {
        Statement row = reader.connection().use(sql::kDraft);
        row.bind(ref);
        return row.step() ? std::optional(readDraft(row)) : std::nullopt;
    });
}

Result<void> putDraft(Writer& writer, const Draft& draft)
{
    return guarded([&] {
        writer.connection().use(sql::kPutDraft).bind(draft.ref, draft.source, draft.path, draft.base, digestOf(draft.base.value_or("")), dumpJson(draft.edits),
                                                     dumpJson(draft.splices), draft.changedAt).run();
    });
}

Result<bool> dropDraft(Writer& writer, const std::string& ref)
{
    return guarded([&] {
        writer.connection().use(sql::kDropDraft).bind(ref).run();
        return writer.connection().changes() > 0;
    });
}

} // namespace tributary::store
