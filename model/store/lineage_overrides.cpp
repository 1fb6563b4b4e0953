// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/lineage_overrides.h"

#include "model/base/text.h"
#include "model/store/failure.h"
#include "model/store/lineage_sql.h"
#include "model/store/lineage_store.h"
#include "model/store/writer.h"

#include <algorithm>

namespace tributary::store {

namespace {

// Ids change when the cache is rebuilt; what the sources call a dataset does not.
std::string pathOf(Connection& connection, EntityId dataset)
{
    Statement row = connection.use(sql::kPathOf);
    row.bind(dataset);
    if (!row.step())
        throw Failure(Error{"entity.unknown", std::to_string(dataset), {}, {}, {}});
    return join({row.text(0), row.text(1), row.text(2), row.text(3)}, "\n");
}

EntityId atPath(Connection& connection, std::string_view path)
{
    const std::vector<std::string> parts = split(path, '\n');
    if (parts.size() != 4)
        return 0;
    Statement row = connection.use(sql::kByPath);
    row.bind(parts[0], parts[1], parts[2], parts[3]);
    return row.step() ? row.integer(0) : 0;
}

std::pair<std::string, std::string> orderedPaths(Connection& connection, EntityId left, EntityId right)
{
    std::string first = pathOf(connection, left);
    std::string second = pathOf(connection, right);
    if (second < first)
        std::swap(first, second);
    return {std::move(first), std::move(second)};
}

} // namespace

std::vector<lineage::AliasOverride> readOverrides(Connection& connection)
{
    std::vector<lineage::AliasOverride> overrides;
    Statement row = connection.use(sql::kOverrides);
    while (row.step()) {
        const EntityId left = atPath(connection, row.view(0));
        const EntityId right = atPath(connection, row.view(1));
        if (left != 0 && right != 0)
            overrides.push_back({left, right, row.integer(2) != 0});
    }
    return overrides;
}

Result<std::vector<AliasDecision>> aliasDecisions(Reader& reader)
{
    return guarded([&] {
        Connection& connection = reader.connection();
        const auto side = [&](std::string_view path) {
            const std::vector<std::string> parts = split(path, '\n');
            AliasDecision::Side read;
            read.id = atPath(connection, path);
            if (parts.size() == 4) {
                read.source = parts[0];
                read.document = parts[1];
                read.version = parts[2];
                read.dataset = parts[3];
            }
            return read;
        };
        std::vector<AliasDecision> decisions;
        Statement row = connection.use(sql::kOverrides);
        while (row.step())
            decisions.push_back({side(row.view(0)), side(row.view(1)), row.integer(2) != 0, row.integer(3)});
        return decisions;
    });
}

Result<void> putAliasOverride(Writer& writer, const lineage::AliasOverride& decision, Micros at)
{
    return guarded([&] {
        Connection& connection = writer.connection();
        const auto [left, right] = orderedPaths(connection, decision.left, decision.right);
        connection.use(sql::kPutOverride).bind(left, right, decision.joined, at).run();
    });
}

Result<bool> removeAliasOverride(Writer& writer, EntityId left, EntityId right)
{
    return guarded([&] {
        Connection& connection = writer.connection();
        const auto [first, second] = orderedPaths(connection, left, right);
        connection.use(sql::kRemoveOverride).bind(first, second).run();
        return connection.changes() > 0;
    });
}

} // namespace tributary::store
