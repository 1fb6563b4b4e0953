// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/canvas_input.h"
#include "model/query/observed_partners.h"
#include "model/query/port_query.h"

#include <vector>

namespace tributary::query {

// Who is at the other end of a product's flows: what its documents declare (the suppliers of its input
// ports, the readers of its contracts, agreements in force) and what lineage and usage show.
class CanvasFlows {
public:
    CanvasFlows(store::Reader& reader, Summaries& summaries, const ProductPage& page, const EntityRow& product);

    std::vector<canvas::FlowInput> inbound(Micros at);
    std::vector<canvas::FlowInput> outbound(Micros at);

private:
    void addSuppliers(std::vector<canvas::FlowInput>& flows);
    void addAgreed(lineage::Direction direction, Micros at, std::vector<canvas::FlowInput>& flows);
    void addConsumers(Micros at, std::vector<canvas::FlowInput>& flows);
    void addObserved(lineage::Direction direction, Micros at, std::vector<canvas::FlowInput>& flows);
    canvas::Origin originOf(EntityId entity, const char* document, const std::string& path);

    store::Reader& m_reader;
    Summaries& m_summaries;
    const ProductPage& m_page;
    const EntityRow& m_product;
};

} // namespace tributary::query
