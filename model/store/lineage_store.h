// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/graph.h"
#include "model/store/reader.h"

#include <optional>
#include <vector>

namespace tributary::store {

class Writer;

// Lineage as the cache holds it, at the revision asked for, else at the reader's moment, else newest.
class LineageStore {
public:
    explicit LineageStore(Reader& reader) : m_reader(reader) {}

    Result<std::vector<lineage::Edge>> edges(std::optional<RevisionId> asOf = {});
    Result<std::vector<lineage::KeyedDataset>> keys(std::optional<RevisionId> asOf = {});
    Result<std::vector<lineage::AliasOverride>> overrides();

    // Everything a graph is made of, joined by keys and overrides, read in one transaction.
    // `at` decides which agreements hold.
    Result<lineage::GraphInput> graphInput(std::optional<RevisionId> asOf, Micros at);

private:
    std::optional<RevisionId> revisionFor(std::optional<RevisionId> asOf) const;

    Reader& m_reader;
};

// A person's decision that two datasets are (or are not) one. Kept when the cache is rebuilt.
Result<void> putAliasOverride(Writer& writer, const lineage::AliasOverride& decision, Micros at);
// Leaves it to the keys again.
Result<void> removeAliasOverride(Writer& writer, EntityId left, EntityId right);

} // namespace tributary::store
