// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"
#include "views/product/cell_table_model.h"

#include <QString>

namespace tributary::views {

// Words and signs for ports, contracts and consumers.

enum class ContractState { Exact, OtherVersion, Missing, None };

ContractState contractState(const query::ContractLink& link);
QString contractStateText(ContractState state);
Cell contractStateCell(const query::ContractLink& link);
QString contractName(const query::ContractLink& link); // its name, else the id asked for
QString contractVersion(const query::ContractLink& link); // "3.0.0", or "3.1.0, asked for 3.0.0"

QString technologyIcon(const std::string& technology, const std::string& type);
QString technologyText(const query::PortItem& port); // "Snowflake tables"
QString portCaption(const query::PortItem& port);    // "Snowflake tables · contract 3.0"

// What opening a port shows: its contract, else a product that supplies it; empty where neither is known.
QString portTarget(const query::PortItem& port);

// How a place where we keep data lies to theirs: "the same place".
QString segmentRelationText(lineage::SegmentRelation relation);

QString consumerIcon(const std::string& kind);
QString consumerKindText(const std::string& kind);
QString proofText(const std::string& proof);
QString capitalised(const QString& text);

} // namespace tributary::views
