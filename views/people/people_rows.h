// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/people_page.h"
#include "views/product/cell_table_model.h"

#include <memory>

namespace tributary::views {

using PeoplePtr = std::shared_ptr<const query::PeoplePage>;
using PersonPtr = std::shared_ptr<const query::PersonPage>;

// What the tables about people hold.
std::vector<CellRow> personRows(const query::PeoplePage& page, bool onlyOutsideTeams);
std::vector<CellRow> teamRows(const query::PeoplePage& page, bool onlyOnePerson);
std::vector<CellRow> ownerlessRows(const std::vector<query::EntitySummary>& list);
std::vector<CellRow> tieRows(const std::vector<query::PersonTie>& ties);
std::vector<CellRow> useRows(const query::PersonPage& page);
std::vector<CellRow> actRows(const query::PersonPage& page);

QString actWord(Kind kind); // "comment", "approval or refusal", ...

} // namespace tributary::views
