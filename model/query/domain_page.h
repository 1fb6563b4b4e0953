// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"

#include <string>
#include <utility>
#include <vector>

namespace tributary::query {

// One line of the tree below a domain, parents before their children.
struct DomainBranch {
    EntitySummary domain;
    int depth = 0;    // 0: the page's own domain
    int products = 0; // of this one alone
};

// What a product of the domain lacks.
enum class GapKind : std::uint8_t { Owner, OutputPorts, Contract, Purpose, Stale, Undescribed };
constexpr std::size_t kGapKinds = 6;

struct DomainProduct {
    EntitySummary product;
    int outputs = 0;
    int objectives = 0; // with a target
    int met = 0;        // of these, by what was measured last
    double readsPerWeek = 0; // in the seven days up to the last read on record
    Micros changedAt = 0;    // when its definition last came with other content
    std::array<bool, kGapKinds> lacks{}; // by GapKind
};

// A gap, how often it is there, and where the list of it is.
struct DomainGap {
    GapKind kind = GapKind::Owner;
    std::int64_t count = 0;
    std::string query; // that lists exactly these in Discover; empty where the language cannot say it
};

struct LooseContract {
    EntitySummary contract;
    std::int64_t datasets = 0;
};

// Lineage across the border, one entry for each neighbouring domain and direction.
struct DomainFlow {
    struct Pair {
        EntitySummary from, to; // products, or whatever else stands at that level
    };
    std::string domain; // display path; empty: no domain is known
    std::string code;
    std::string ref;    // empty where there is no page of it
    bool feedsUs = false;
    std::vector<Pair> pairs; // one for each edge
};

struct DomainStake {
    std::string name, ref, role;
    std::optional<double> power, interest; // 0 to 1
};

struct DomainMember {
    std::string name, ref;
    std::vector<std::string> roles; // each once, as written
    int products = 0;
    bool owner = false; // of the domain
};

struct DomainReader {
    std::string name, kind;
    double readsPerWeek = 0;
    int products = 0;
};

// Everything the page of a domain knows, read in one go from one snapshot of the cache. Products,
// contracts, terms and lineage are those of the domain and of all domains below it.
struct DomainPage {
    EntitySummary domain;
    Provenance provenance;
    std::string code;
    std::string contentQuery; // lists in Discover what lies in it and below
    std::string boundedContext;
    std::string description;
    std::vector<std::string> notes;
    std::vector<EntitySummary> above; // from the top down
    std::vector<DomainBranch> tree;   // itself first
    std::vector<DomainMember> team;   // the owner first
    std::vector<DomainProduct> products; // by name
    std::vector<LooseContract> looseContracts; // that no product's output port follows
    std::vector<DomainGap> gaps;      // in the order of GapKind
    std::vector<DomainFlow> flows;    // the busiest first
    std::vector<EntitySummary> terms;
    std::vector<EntitySummary> policies;
    std::vector<DomainStake> stakeholders;
    std::vector<DomainReader> readers; // the busiest first
    std::vector<CommentItem> comments;
    std::vector<Fact> facts;
    std::vector<FieldChange> changes;
    bool complete = true; // false: more domains or products than a page takes; what is counted is what is listed
    int staleDays = 0;    // a product unchanged for longer counts as stale
    std::optional<Moment> asOf;
    double tookMs = 0;
};

} // namespace tributary::query
