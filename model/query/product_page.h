// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"
#include "model/entities/entity_row.h"
#include "model/entities/moment.h"
#include "model/entities/point.h"
#include "model/lineage/segment.h"
#include "model/query/campaign_item.h"
#include "model/query/entity_summary.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tributary::query {

// Where a value comes from and when it was read.
struct Provenance {
    std::string source;
    std::string file;
    int line = 0;
    Micros readAt = 0;
    RevisionId revision = 0;
};

struct Fact {
    std::string name; // the standard's field name, dotted for parts: "description.purpose"
    Json value;
    Provenance provenance; // its revision is the one that brought this value
    bool extra = false; // a field no standard knows
    Micros since = 0;   // when that revision was written
};

// One field that came (nothing before), went (nothing after) or changed with a revision.
struct FieldChange {
    std::string field;
    RevisionId revision = 0;
    Micros at = 0;
    std::optional<Json> before, after;
};

// Definition text, code commit and infrastructure link of one version: together they say what this
// version is. Empty parts are missing, and the page says how to supply them.
struct Triplet {
    std::string definition;
    std::string definitionFile;
    std::string codeCommit;
    std::string codeUrl;
    std::string infrastructureUrl;
    bool complete() const { return !definition.empty() && !codeCommit.empty() && !infrastructureUrl.empty(); }
};

enum class StepState : std::uint8_t { Missing, Partial, Good };

// Input, Processing, Catalog, Service, Measure, Monitor: computed from facts.
struct Step {
    enum class Name : std::uint8_t { Input, Processing, Catalog, Service, Measure, Monitor };
    Name name = Name::Input;
    StepState state = StepState::Missing;
    int have = 0; // e.g. ports whose contract is known
    int want = 0; // e.g. all input ports
};

struct ContractLink {
    std::optional<EntitySummary> contract; // nothing where the port names none
    std::string contractId;
    std::string wantedVersion;
    bool drift = false; // the contract is known, but not in the version asked for
};

struct PortItem {
    EntitySummary port;
    std::string type;        // as declared: tables, topic, api, ...
    std::string technology;  // snowflake, s3, kafka, postgres, ... (from the contract's server)
    std::string location;    // bucket, DB.SCHEMA, host, topic; one line
    Json server;             // the first server of the contract, as declared; null where there is none
    std::string accessUses;  // use cases, comma separated
    ContractLink contract;
    std::vector<EntitySummary> suppliers; // input ports: products whose output port has this contract
    std::vector<ContractLink> inputContracts; // output ports
    Json facts;
};

// A place where an output port keeps its data: as the port declares it, else that of a table of its contract.
struct SegmentItem {
    std::string port;
    std::string place; // "s3://lake/deal/", as written
    bool declared = false;
};

// Such a place that an output port of another product has, too, wholly or in part.
struct SegmentOverlap {
    SegmentItem ours;
    SegmentItem theirs;
    EntitySummary product; // theirs, in its newest version
    lineage::SegmentRelation relation = lineage::SegmentRelation::Same; // of our place to theirs
};

struct DatasetItem {
    EntitySummary dataset;
    std::string contractRef;
    std::string contractName;
    std::string physicalName;
    std::int64_t columns = 0;
};

struct ColumnItem {
    EntitySummary column;
    std::string path; // customer.address.city
    std::string logicalType;
    std::string physicalType;
    bool required = false;
    bool unique = false;
    int primaryKeyPosition = 0; // 0: no key
    std::string classification;
    std::vector<std::string> tags;
    int qualityRules = 0;
};

struct ConsumerItem {
    std::string key;     // what its source calls it: a product's id, a user, a team
    std::string name;
    std::string kind;    // product, human, service, dashboard, model, agent
    std::string ref;     // of a product; empty else
    std::string proof;   // agreement, port, usage
    std::string status;  // of the agreement, where there is one
    std::string until;   // its end date
    double readsPerWeek = 0;
};

// A service level objective with what was measured against it.
struct Objective {
    std::string metric;  // freshness, completeness, ...
    std::string unit;
    std::optional<double> target;
    bool smallerIsBetter = true;
    std::string port;
    std::vector<Point> points; // oldest first
};

struct CommentItem {
    std::string id, by, byName, text, about, replyTo;
    Micros at = 0;
};

struct RatingSummary {
    double mean = 0;
    int count = 0;
    std::array<int, 5> stars{}; // how many gave 1, 2, ... 5
};

// The commit that brought a state of a document, where its source is a git repository.
struct CommitItem {
    std::string id;
    Micros at = 0;
    std::string author, email;
    std::string summary; // the first line of its message
    std::vector<std::string> tags;
    std::string path;     // of the file
    std::string cameFrom; // its path before, where the commit renamed it
};

struct VersionItem {
    EntitySummary product;
    Triplet triplet;
    Provenance provenance;
    std::optional<Micros> createdAt; // as the file declares it
    std::string author;
    bool present = true; // false: gone from its source, known from the cache's history
    std::optional<CommitItem> commit = std::nullopt; // the newest one that brought a state of this version
    bool earlier = false; // a committed state that a later one took the place of; its reference names the commit
};

struct Member {
    std::string username, name, role;
    std::string ref = {}; // tributary:person/...; empty where nobody is known by that name
};

// What a place in a file of its own says of the product: one of its ports, a contract, a dataset, an agreement.
struct PartOrigin {
    EntitySummary part;
    Provenance provenance;
    std::vector<Fact> facts; // every field of it; since when is not told
};

// Where observations of one kind come from: one a file.
struct SeriesOrigin {
    PointKind kind = PointKind::Measurement;
    Provenance provenance; // without a line
    std::int64_t points = 0;
    Micros newest = 0;
};

// Everything the product page knows, read in one go from one snapshot of the cache.
struct ProductPage {
    EntitySummary product;
    Provenance provenance;
    std::string purpose, limitations, usage;
    std::string archetype;      // source-aligned, consumer-aligned, shared-core (or as declared)
    std::string classification; // of the data: confidential, ... with "contains PII"
    std::string materialisation;
    std::vector<std::string> tags;
    Triplet triplet;
    std::vector<Step> steps;
    std::vector<VersionItem> versions; // newest first
    std::vector<CampaignItem> campaigns; // of any of its versions; those that run first
    std::vector<VersionItem> committed; // what git knows beside them: earlier states, newest first
    std::vector<PortItem> inputs, outputs, management;
    std::vector<DatasetItem> datasets; // of all output ports; columns are fetched by dataset
    std::vector<SegmentItem> segments;     // by port; empty where no place is known
    std::vector<SegmentOverlap> overlaps; // by the other product's name, then by port
    std::vector<ConsumerItem> consumers;
    std::vector<Objective> objectives;
    std::vector<Point> usage90; // usage points, oldest first
    std::vector<Point> costs;
    std::vector<Member> team;
    std::vector<CommentItem> comments;
    std::vector<CommentItem> endorsements;
    RatingSummary rating;
    std::vector<EntitySummary> agreements;
    std::vector<EntitySummary> stakeholders;
    std::vector<EntitySummary> policies; // that apply to it
    std::vector<Fact> facts;    // every field, known or not
    std::vector<FieldChange> changes; // of these fields, newest first
    std::vector<PartOrigin> parts;    // in the order of the page, each once
    std::vector<SeriesOrigin> series; // by kind, then by file
    std::vector<std::string> variantFiles; // other files that claim the same product version
    std::optional<Moment> asOf; // the past moment that all this speaks of; nothing: now
    double tookMs = 0;
};

} // namespace tributary::query
