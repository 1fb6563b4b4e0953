// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/manual_lineage.h"

#include "model/base/json.h"
#include "model/store/connection.h"
#include "model/store/failure.h"
#include "model/store/manual_sql.h"
#include "model/store/writer.h"

namespace tributary::store {

namespace {

constexpr std::size_t kThingParts = 6;

std::string thingPath(Connection& connection, EntityId id)
{
    Statement row = connection.use(sql::kThingPath);
    row.bind(id);
    if (!row.step())
        throw Failure(Error{"entity.unknown", std::to_string(id), {}, {}, {}});
    return dumpJson(Json::array({row.text(0), row.integer(1), row.text(2), row.text(3), row.integer(4), row.text(5)}));
}

ManualThing thingAt(Connection& connection, std::string_view path)
{
    ManualThing thing;
    const Json parts = parseJson(path);
    if (!parts.is_array() || parts.size() != kThingParts || !parts[1].is_number_integer() || !parts[4].is_number_integer())
        return thing; // a damaged file
    for (const std::size_t text : {0U, 2U, 3U, 5U})
        if (!parts[text].is_string())
            return thing;
    thing.source = parts[0].get<std::string>();
    thing.document = parts[2].get<std::string>();
    thing.version = parts[3].get<std::string>();
    thing.local = parts[5].get<std::string>();
    Statement row = connection.use(sql::kThingAtPath);
    row.bind(thing.source, parts[1].get<std::int64_t>(), thing.document, thing.version, parts[4].get<std::int64_t>(), thing.local);
    if (row.step())
        thing.id = row.integer(0);
    return thing;
}

// Rows end with added_at and removed_at.
bool heldAt(const Statement& row, int added, std::optional<Micros> at)
{
    const bool removed = !row.isNull(added + 1);
    if (!at)
        return !removed;
    return row.integer(added) <= *at && (!removed || *at < row.integer(added + 1));
}

std::vector<ManualEdge> edgesHeld(Connection& connection, std::optional<Micros> at)
{
    std::vector<ManualEdge> edges;
    Statement row = connection.use(sql::kManualEdges);
    while (row.step())
        if (heldAt(row, 5, at))
            edges.push_back({row.integer(0), thingAt(connection, row.view(1)), thingAt(connection, row.view(2)), row.text(3), row.text(4),
                             row.integer(5)});
    return edges;
}

std::optional<Micros> timeAsked(const Reader& reader)
{
    return reader.moment() ? std::optional(reader.moment()->at) : std::nullopt;
}

} // namespace

Result<std::vector<ManualEdge>> manualEdges(Reader& reader)
{
    return guarded([&] { return edgesHeld(reader.connection(), timeAsked(reader)); });
}

Result<std::vector<LineageNote>> lineageNotes(Reader& reader)
{
    return guarded([&] {
        std::vector<LineageNote> notes;
        Statement row = reader.connection().use(sql::kLineageNotes);
        while (row.step())
            if (heldAt(row, 4, timeAsked(reader)))
                notes.push_back({row.integer(0), thingAt(reader.connection(), row.view(1)), row.text(2), row.text(3), row.integer(4)});
        return notes;
    });
}

std::vector<lineage::Edge> readManualEdges(Connection& connection, std::optional<Micros> at)
{
    std::vector<lineage::Edge> edges;
    for (const ManualEdge& said : edgesHeld(connection, at)) {
        if (said.from.id == 0 || said.to.id == 0)
            continue;
        lineage::Edge& edge = edges.emplace_back();
        edge.from = said.from.id;
        edge.to = said.to.id;
        edge.kind = lineage::EdgeKind::Manual;
        edge.evidence = lineage::Evidence::Manual;
        edge.manual = said.id;
    }
    return edges;
}

std::string manualState(Connection& connection)
{
    std::string state;
    Statement row = connection.use(sql::kManualEdges);
    while (row.step())
        state += '\n' + std::to_string(row.integer(0)) + (row.isNull(6) ? "" : "-");
    return state;
}

Result<void> addManualEdge(Writer& writer, EntityId from, EntityId to, const std::string& reason, const std::string& author, Micros at)
{
    return guarded([&] {
        Connection& connection = writer.connection();
        const std::string begin = thingPath(connection, from);
        const std::string end = thingPath(connection, to);
        {
            Statement row = connection.use(sql::kManualEdges);
            while (row.step())
                if (row.isNull(6) && row.view(1) == begin && row.view(2) == end)
                    throw Failure(Error{"manual.exists", row.text(4), row.text(3), {}, {}});
        }
        connection.use(sql::kAddManualEdge).bind(begin, end, reason, author, at).run();
    });
}

Result<bool> removeManualEdge(Writer& writer, EntityId from, EntityId to, Micros at)
{
    return guarded([&] {
        Connection& connection = writer.connection();
        connection.use(sql::kRemoveManualEdge).bind(thingPath(connection, from), thingPath(connection, to), at).run();
        return connection.changes() > 0;
    });
}

Result<bool> takeBackManualEdge(Writer& writer, std::int64_t statement, Micros at)
{
    return guarded([&] {
        writer.connection().use(sql::kTakeBackManualEdge).bind(statement, at).run();
        return writer.connection().changes() > 0;
    });
}

Result<void> addLineageNote(Writer& writer, EntityId about, const std::string& text, const std::string& author, Micros at)
{
    return guarded([&] {
        Connection& connection = writer.connection();
        connection.use(sql::kAddLineageNote).bind(thingPath(connection, about), text, author, at).run();
    });
}

Result<std::int64_t> removeLineageNotes(Writer& writer, EntityId about, Micros at)
{
    return guarded([&] {
        Connection& connection = writer.connection();
        connection.use(sql::kRemoveLineageNotes).bind(thingPath(connection, about), at).run();
        return static_cast<std::int64_t>(connection.changes());
    });
}

} // namespace tributary::store
