// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_draft.h"
#include "model/lineage/dataset_key.h"
#include "model/lineage/edge.h"

#include <span>
#include <string>
#include <vector>

namespace tributary::lineage {

// An entity as the derivation sees it. `facts` is JSON text and is parsed only where a rule needs it;
// for columns it may be left empty where it holds neither columnLineage nor transformSourceObjects. Columns
// may be left out where none of their document has those or is referred from, nor any dataset of it.
struct EntityFact {
    EntityId id = 0;
    SourceId source = 0;
    EntityId root = 0;
    EntityId parent = 0;
    Kind kind = Kind::Unknown;
    std::string local;
    std::string version;
    std::string name;
    std::string facts;
    bool placeholder = false;
    bool latest = true;
};

// The part of a Writes reference: the job (or the dataset) lists in full what this job made it from, so
// that not everything the job reads flows into it.
constexpr const char* kStatedInputs = "stated";

struct ReferenceFact {
    EntityId from = 0;
    Reference reference;
};

struct DeriveInput {
    std::span<const EntityFact> entities;     // ascending by id
    std::span<const ReferenceFact> references; // ascending by `from`, in their own order
};

struct KeyedDataset {
    EntityId id = 0;
    DatasetKey key;
};

struct Derived {
    std::vector<Edge> edges;        // ascending, without repetitions
    std::vector<KeyedDataset> keys; // ascending by id; datasets whose key is known
};

// Lineage out of what the documents say; rules by kind of statement:
// ports by contract id (exact, drift, or an external source), flows within a product by its input
// contracts (else assumed), agreements that are approved, datasets behind ports, jobs, dataset and column
// lineage, hints of transformSourceObjects, and foreign keys. Pure, the same for the same input in any
// order of sources.
Derived derive(const DeriveInput& input);

} // namespace tributary::lineage
