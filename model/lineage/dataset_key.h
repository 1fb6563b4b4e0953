// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <string>
#include <string_view>

namespace tributary::lineage {

// The name of a dataset as OpenLineage writes it: where it is (namespace: scheme and authority) and
// what it is called there. Naming by the OpenLineage specification, "Naming conventions".
struct DatasetKey {
    std::string nameSpace;
    std::string name;

    bool empty() const { return name.empty(); }
    bool operator==(const DatasetKey&) const = default;

    // Whether the system folds the case of identifiers (Snowflake).
    bool foldsCase() const;
    // Known is the kind of system but not which one (dbt): "snowflake://".
    bool isLoose() const;
    // Equal exactly where two keys mean one dataset.
    std::string joinText() const;
    // The same without the authority: what a loose key can be compared by.
    std::string looseText() const;
    // What a loose key of an unknown system would have as its looseText.
    std::string anySystemText() const;
};

// Verbatim but for spelling: postgresql:// = postgres://, s3a:// = s3://, host in lower case, no
// slash at either inner end.
DatasetKey normalisedKey(std::string_view nameSpace, std::string_view name);

// "<namespace>/<name>" taken apart; a namespace with a scheme reaches to the slash after its authority.
DatasetKey keyOfLocal(std::string_view local);

// From a contract's server and the physical (or else logical) name of a schema object; empty where the
// server does not say enough.
DatasetKey keyOfServer(const Json& server, std::string_view object);

// The server that a contract's objects are named by: the first of production, else the first.
const Json& mainServer(const Json& contractFacts);

// From the facts of a dbt node (database, schema, identifier or relationName, adapterType): loose.
DatasetKey keyOfRelation(const Json& facts);

} // namespace tributary::lineage
