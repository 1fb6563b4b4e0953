// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/sql.h"

namespace tributary::store::sql {

inline const Sql kRenameDecisions{"rename.all",
    "SELECT document, old_path, new_path, same, author, decided_at FROM rename_decision WHERE document > '' ORDER BY document, old_path, new_path"};
inline const Sql kPutRenameDecision{"rename.put",
    "INSERT INTO rename_decision(document, old_path, new_path, same, author, decided_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
    " ON CONFLICT(document, old_path, new_path) DO UPDATE SET same = excluded.same, author = excluded.author, decided_at = excluded.decided_at"};
inline const Sql kForgetRenameDecision{"rename.forget", "DELETE FROM rename_decision WHERE document = ?1 AND old_path = ?2 AND new_path = ?3"};

} // namespace tributary::store::sql
