// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/entity_labels.h"

#include "model/store/connection.h"
#include "model/store/entity_sql.h"
#include "model/store/failure.h"
#include "model/store/writer.h"

#include <map>

namespace tributary::store {

namespace {

constexpr int kMostParents = 64; // nesting has a limit far below; this ends a circle in a damaged file

struct LabelRow {
    EntityId parent = 0;
    EntityLabel label;
};

LabelRow readLabel(Connection& connection, EntityId id)
{
    Statement row = connection.use(sql::kLabel);
    row.bind(id);
    if (!row.step())
        return {};
    return {row.integer(1), {static_cast<Kind>(row.integer(0)), row.text(2), row.text(3), {}, row.text(4)}};
}

// Neighbours in a list share their parents.
class Parents {
public:
    explicit Parents(Connection& connection) : m_connection(connection) {}

    std::string pathOf(EntityId id)
    {
        std::string path;
        for (int hop = 0; id != 0 && hop < kMostParents; ++hop) {
            auto [known, fresh] = m_rows.try_emplace(id);
            if (fresh)
                known->second = readLabel(m_connection, id);
            const EntityLabel& label = known->second.label;
            const std::string name = label.version.empty() ? label.name : label.name + ' ' + label.version;
            path = path.empty() ? name : name + " / " + path;
            id = known->second.parent;
        }
        return path;
    }

private:
    Connection& m_connection;
    std::map<EntityId, LabelRow> m_rows;
};

} // namespace

Result<std::vector<EntityLabel>> readLabels(Writer& writer, std::span<const EntityId> ids)
{
    return guarded([&] {
        Parents parents(writer.connection());
        std::vector<EntityLabel> labels;
        for (const EntityId id : ids) {
            LabelRow row = readLabel(writer.connection(), id);
            if (row.label.kind == Kind::Unknown)
                continue;
            row.label.within = parents.pathOf(row.parent);
            labels.push_back(std::move(row.label));
        }
        return labels;
    });
}

} // namespace tributary::store
