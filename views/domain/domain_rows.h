// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/domain/flow_diagram.h"
#include "views/product/cell_table_model.h"

#include <optional>

namespace tributary::views {

// What the tables of a domain's page hold.
std::vector<CellRow> domainProductRows(const query::DomainPage& page, std::optional<query::GapKind> only);
std::vector<CellRow> looseContractRows(const query::DomainPage& page);
std::vector<CellRow> flowRows(const query::DomainPage& page);
std::vector<CellRow> domainPeopleRows(const query::DomainPage& page);
std::vector<CellRow> stakeRows(const query::DomainPage& page);
std::vector<CellRow> readerRows(const query::DomainPage& page);
std::vector<CellRow> summaryRows(const std::vector<query::EntitySummary>& list); // name, description, domain, owner

} // namespace tributary::views
