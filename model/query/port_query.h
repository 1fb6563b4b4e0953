// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/summaries.h"
#include "model/store/reader.h"

#include <vector>

namespace tributary::query {

// Ports of a product and what they lead to.
class PortQuery {
public:
    PortQuery(store::Reader& reader, Summaries& summaries) : m_reader(reader), m_summaries(summaries) {}

    std::vector<PortItem> ports(const EntityRow& product, Kind kind);
    // The contract that a reference names: exact version, else the newest with `drift`, else none.
    ContractLink link(const Reference& reference);
    // Rows of the contracts that output ports name, each once.
    std::vector<EntityRow> contracts(const EntityRow& product);
    std::vector<EntityRow> contractsOf(const std::vector<PortItem>& outputs);
    std::vector<DatasetItem> datasets(const EntityRow& product) { return datasetsOf(contracts(product)); }
    std::vector<DatasetItem> datasetsOf(const std::vector<EntityRow>& contracts);
    // The newest products with an output port that follows the contract, but for `consumer` itself.
    std::vector<EntitySummary> suppliers(const std::string& contractId, EntityId consumer);

private:
    PortItem item(const EntityRow& port);
    EntityRow contractRow(const Reference& reference, bool& drift);

    store::Reader& m_reader;
    Summaries& m_summaries;
};

// One line that says where a server is: bucket, host:port, account/database.schema, topic.
std::string serverLocation(const Json& server);

} // namespace tributary::query
