// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_row.h"
#include "model/entities/point.h"
#include "model/store/rows.h"
#include "model/store/statement.h"

// From the columns of a statement's current row to the shapes of the house. The order of the
// columns is that of the statements in source_sql.h and entity_sql.h.
namespace tributary::store {

SourceRow readSource(const Statement& row);
FileRow readFile(const Statement& row);
ClaimRow readClaim(const Statement& row);
DiagnosticRow readDiagnostic(const Statement& row);
Point readPoint(const Statement& row); // column 0 is the row's id
EntityRow readEntity(const Statement& row);
EntityRow readEntityHead(const Statement& row); // without facts (column 8) and extra
EntityStub readStub(const Statement& row);
Reference readReference(const Statement& row); // column 0 is the entity

} // namespace tributary::store
