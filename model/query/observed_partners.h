// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/lineage_result.h"
#include "model/lineage/slice.h"
#include "model/query/port_query.h"

#include <map>
#include <string>
#include <vector>

namespace tributary::query {

// Something that was seen to feed a product's datasets or to be fed by them.
struct ObservedPartner {
    EntitySummary entity; // a product, a contract that no product offers, or a dataset that nobody describes
    EntityId via = 0;     // the job nearest to the product; 0: none known
    std::string viaName;
};

// Walks dataset lineage from the datasets of one product version. Datasets that nobody offers (staging
// tables) are passed through; the walk ends at what a contract describes, and at the dataset where
// lineage begins or ends.
class ObservedPartners {
public:
    ObservedPartners(store::Reader& reader, Summaries& summaries, const EntityRow& product)
        : m_reader(reader), m_summaries(summaries), m_product(product)
    {
    }

    std::vector<ObservedPartner> find(const std::string& ref, lineage::Direction direction, Micros at);

private:
    std::string contractOf(const lineage::ResultNode& node); // id; empty where no contract describes it
    std::vector<EntitySummary> offeredBy(const std::string& contractId);
    bool isOwn(const EntitySummary& product) const;

    store::Reader& m_reader;
    Summaries& m_summaries;
    const EntityRow& m_product;
    std::map<std::string, bool> m_isContract;
};

} // namespace tributary::query
