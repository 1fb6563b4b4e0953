// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/rename_decisions.h"

#include "model/store/connection.h"
#include "model/store/failure.h"
#include "model/store/rename_sql.h"
#include "model/store/writer.h"

namespace tributary::store {

Result<std::vector<diff::RenameDecision>> renameDecisions(Reader& reader)
{
    return guarded([&] {
        std::vector<diff::RenameDecision> decisions;
        Statement row = reader.connection().use(sql::kRenameDecisions);
        while (row.step())
            decisions.push_back({row.text(0), row.text(1), row.text(2), row.integer(3) != 0, row.text(4), row.integer(5)});
        return decisions;
    });
}

Result<void> putRenameDecision(Writer& writer, const diff::RenameDecision& decision)
{
    return guarded([&] {
        const std::int64_t same = decision.isSame ? 1 : 0;
        writer.connection().use(sql::kPutRenameDecision).bind(decision.document, decision.from, decision.to, same, decision.author, decision.at).run();
    });
}

Result<void> forgetRenameDecision(Writer& writer, const diff::RenameDecision& decision)
{
    return guarded([&] {
        writer.connection().use(sql::kForgetRenameDecision).bind(decision.document, decision.from, decision.to).run();
        if (writer.connection().changes() == 0)
            throw Failure(Error{"rename.unknown", decision.from + "=" + decision.to, {}, {}, {}});
    });
}

} // namespace tributary::store
