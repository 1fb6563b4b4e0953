// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/sql.h"

namespace tributary::store::sql {

inline const Sql kLineageViews{"lineage-view.all", "SELECT name, document, author, saved_at FROM lineage_view WHERE name > '' ORDER BY name"};
inline const Sql kPutLineageView{"lineage-view.put",
    "INSERT INTO lineage_view(name, document, author, saved_at) VALUES (?1, ?2, ?3, ?4)"
    " ON CONFLICT(name) DO UPDATE SET document = excluded.document, author = excluded.author, saved_at = excluded.saved_at"};
inline const Sql kForgetLineageView{"lineage-view.forget", "DELETE FROM lineage_view WHERE name = ?1"};
inline const Sql kHasLineageView{"lineage-view.has", "SELECT count(*) FROM lineage_view WHERE name = ?1"};
inline const Sql kRenameLineageView{"lineage-view.rename", "UPDATE lineage_view SET name = ?2 WHERE name = ?1"};

} // namespace tributary::store::sql
