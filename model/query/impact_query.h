// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/lineage/impact.h"
#include "model/lineage/lineage_result.h"
#include "model/query/summaries.h"
#include "model/store/reader.h"

#include <optional>
#include <string>
#include <vector>

namespace tributary::query {

struct ImpactRequest {
    std::string ref; // a thing, or a column of one ("orders#customer_email")
    Micros at = 0;   // as in LineageRequest
};

// Something that the change reaches, with the proof: the chain of `before` back to where it began.
struct ImpactItem {
    lineage::ResultNode node; // hops: steps of the flow
    lineage::Effect effect = lineage::Effect::Direct;
    std::optional<std::size_t> before;            // index into the items; nothing at the start
    std::optional<lineage::ResultReason> reason;  // nothing at the start and for a port and its product
    std::string transformation;
};

// Who has to be told.
struct ImpactedConsumer {
    std::string name;
    std::string kind;    // product, human, team, service, dashboard, model, metric, agent
    std::string ref;     // empty where the catalog describes nobody like that
    std::string domain;
    std::string contact; // the person or team that answers for it, as shown
    lineage::Effect effect = lineage::Effect::Direct; // the strongest
    std::vector<std::string> proofs;  // lineage, port, agreement, usage
    std::vector<std::string> columns; // that reach it, or that it was seen to read; empty: not known which
    std::string status;  // of its agreement
    std::string until;
    double readsPerWeek = 0;
    std::size_t item = 0; // the last thing of the catalog on the way to it; its chain is the proof
};

struct ImpactResult {
    RevisionId revision = 0;
    std::string root;   // the reference of what was asked for
    std::string column; // its path; empty: the whole
    bool columnKnown = true; // false: no column edge leaves it, so its dataset stands for it
    std::vector<ImpactItem> items;            // breadth first; what stands for the start comes first
    std::vector<ImpactedConsumer> consumers;  // by effect, then by name
};

// Error codes: those of resolve().
Result<ImpactResult> impactOf(store::Reader& reader, const ImpactRequest& request, std::vector<EntitySummary>* ambiguous = nullptr);

} // namespace tributary::query
