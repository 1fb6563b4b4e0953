// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/lineage_views.h"

#include "model/store/connection.h"
#include "model/store/failure.h"
#include "model/store/lineage_view_sql.h"
#include "model/store/row_queries.h"
#include "model/store/writer.h"

namespace tributary::store {

Result<std::vector<SavedLineageView>> lineageViews(Reader& reader)
{
    return guarded([&] {
        std::vector<SavedLineageView> views;
        Statement row = reader.connection().use(sql::kLineageViews);
        while (row.step())
            views.push_back({row.text(0), row.text(1), row.text(2), row.integer(3)});
        return views;
    });
}

Result<void> putLineageView(Writer& writer, const SavedLineageView& view)
{
    return guarded([&] { writer.connection().use(sql::kPutLineageView).bind(view.name, view.document, view.author, view.savedAt).run(); });
}

Result<void> forgetLineageView(Writer& writer, const std::string& name)
{
    return guarded([&] {
        writer.connection().use(sql::kForgetLineageView).bind(name).run();
        if (writer.connection().changes() == 0)
            throw Failure(Error{"view.unknown", name, {}, {}, {}});
    });
}

Result<void> renameLineageView(Writer& writer, const std::string& from, const std::string& to)
{
    return guarded([&] {
        Connection& connection = writer.connection();
        Transaction transaction(connection, Transaction::Type::Write);
        if (numberOf(connection, sql::kHasLineageView, from) == 0)
            throw Failure(Error{"view.unknown", from, {}, {}, {}});
        if (from != to && numberOf(connection, sql::kHasLineageView, to) != 0)
            throw Failure(Error{"view.exists", to, {}, {}, {}});
        connection.use(sql::kRenameLineageView).bind(from, to).run();
        transaction.commit();
    });
}

} // namespace tributary::store
