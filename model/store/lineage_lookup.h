// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/dataset_key.h"
#include "model/lineage/edge.h"
#include "model/store/connection.h"
#include "model/store/reader.h"

#include <optional>
#include <string>
#include <vector>

namespace tributary::store {

// What the lineage says of single things, at the reader's moment, else now: for who shows a few of a great many
// and must not read them all. Throws Failure.
class LineageLookup {
public:
    explicit LineageLookup(Reader& reader) : m_reader(reader) {}

    // The output port that serves a dataset, of several the first that came; 0 where none does.
    EntityId portServing(EntityId dataset);
    // Where it stands.
    std::optional<lineage::DatasetKey> keyOf(EntityId dataset);
    // What flows from its columns, in the order of edges.
    std::vector<lineage::Edge> columnEdgesFrom(EntityId dataset);

private:
    Statement asked(const Sql& now, const Sql& then, EntityId id);

    Reader& m_reader;
};

} // namespace tributary::store
