// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catalog/catalog_state.h"

#include "model/lineage/edge.h"
#include "model/store/lineage_store.h"
#include "model/store/search_store.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <set>
#include <sstream>

namespace tributary::test {

namespace {

constexpr int kAll = 10'000'000;

// An answer, or a line that says which error came instead: never a silently empty one.
template <typename T>
T taken(Result<T> answer, const char* what, std::vector<std::string>& lines)
{
    if (answer)
        return std::move(*answer);
    lines.push_back(std::string("error in ") + what + ": " + answer.error().code + " " + answer.error().subject);
    return {};
}

class StateDump {
public:
    explicit StateDump(store::Reader& reader) : m_reader(reader) {}

    std::vector<std::string> lines()
    {
        for (const store::SourceRow& source : taken(m_reader.sources(), "sources", m_lines))
            m_sources[source.id] = source.name;
        for (std::size_t kind = 0; kind < kKindCount; ++kind)
            for (EntityRow& row : taken(m_reader.ofKind(static_cast<Kind>(kind), kAll, 0), "ofKind", m_lines))
                m_rows.emplace(row.id, std::move(row));
        std::set<std::pair<Kind, std::string>> products;
        for (const auto& [id, row] : m_rows) {
            addEntity(row);
            if (row.kind == Kind::DataProduct)
                products.emplace(row.kind, row.local);
        }
        for (const auto& [kind, local] : products)
            addPoints(local);
        addLineage();
        addSearch();
        std::sort(m_lines.begin(), m_lines.end());
        return std::move(m_lines);
    }

private:
    std::string pathOf(EntityId id)
    {
        const auto found = m_rows.find(id);
        if (found == m_rows.end())
            return "(unknown)";
        const EntityRow& row = found->second;
        const std::string here = std::string(kindName(row.kind)) + " " + row.local + "@" + row.version;
        return row.parent == 0 ? m_sources[row.source] + ": " + here : pathOf(row.parent) + " / " + here;
    }

    std::string fileOf(std::int64_t file)
    {
        if (file == 0)
            return {};
        const auto known = m_files.find(file);
        if (known != m_files.end())
            return known->second;
        return m_files[file] = taken(m_reader.file(file), "file", m_lines).path;
    }

    void addEntity(const EntityRow& row)
    {
        const std::string path = pathOf(row.id);
        std::ostringstream line;
        line << "entity " << path << " | " << row.name << " | " << dumpJson(row.facts) << " | " << dumpJson(row.extra) << " | "
             << fileOf(row.file) << ":" << row.line << ":" << row.column << (row.placeholder ? " placeholder" : "")
             << (row.latest ? " latest" : "") << (row.validTo ? " gone" : "");
        m_lines.push_back(line.str());

        const EntityRow again = taken(m_reader.entity(row.id), "entity", m_lines);
        if (again.name != row.name || again.facts != row.facts || again.validTo != row.validTo || again.latest != row.latest)
            m_lines.push_back("differs when read by id: " + path);
        std::size_t place = 0;
        for (const EntityRow& child : taken(m_reader.children(row.id, Kind::Unknown), "children", m_lines))
            m_lines.push_back("child " + std::to_string(place++) + " of " + path + " is " + pathOf(child.id));
        if (taken(m_reader.countChildren(row.id, Kind::Unknown), "countChildren", m_lines) != static_cast<std::int64_t>(place))
            m_lines.push_back("children are counted otherwise: " + path);
        findAgain(row, path);

        std::size_t ordinal = 0;
        for (const store::ReferenceRow& one : taken(m_reader.referencesFrom(row.id), "referencesFrom", m_lines)) {
            const Reference& to = one.reference;
            line.str({});
            line << "reference " << ordinal++ << " of " << path << ": " << static_cast<int>(to.role) << " "
                 << kindName(to.targetKind) << " " << to.target << "@" << to.targetVersion << " " << to.part;
            m_lines.push_back(line.str());
            m_targets.emplace(to.targetKind, to.target, to.role);
        }
        if (row.parent == 0)
            for (const store::ClaimRow& claim : taken(m_reader.claimsOn(row.id), "claimsOn", m_lines))
                m_lines.push_back("claim on " + path + ": " + fileOf(claim.file) + ":" + std::to_string(claim.line)
                                  + (claim.winner ? " wins" : ""));
    }

    void findAgain(const EntityRow& row, const std::string& path)
    {
        const auto holds = [&](const std::vector<EntityRow>& rows) {
            return std::any_of(rows.begin(), rows.end(), [&](const EntityRow& one) { return one.id == row.id; });
        };
        if (!holds(taken(m_reader.byLocal(row.local), "byLocal", m_lines)))
            m_lines.push_back("not found by its id: " + path);
        if (!holds(taken(m_reader.byName(row.name), "byName", m_lines)))
            m_lines.push_back("not found by its name: " + path);
        if (row.parent == 0)
            for (const EntityRow& version : taken(m_reader.versions(row.kind, row.local), "versions", m_lines))
                if (!version.validTo)
                    m_lines.push_back("version of " + path + ": " + pathOf(version.id));
    }

    void addPoints(const std::string& product)
    {
        for (const PointKind kind : {PointKind::Measurement, PointKind::Usage, PointKind::Cost})
            for (const Point& point : taken(m_reader.points(kind, product, std::numeric_limits<Micros>::min()), "points", m_lines)) {
                std::ostringstream line;
                line << "point " << product << " " << static_cast<int>(kind) << " " << point.at << " " << point.port << " "
                     << point.column << " " << point.metric << " " << point.value << " " << point.unit << " " << point.consumer
                     << " " << point.consumerName << " " << point.consumerKind << " " << point.detail;
                m_lines.push_back(line.str());
            }
    }

    void addLineage()
    {
        for (const auto& [kind, target, role] : m_targets)
            for (const store::ReferenceRow& one : taken(m_reader.referencesTo(kind, target, role), "referencesTo", m_lines))
                m_lines.push_back("referrer of " + std::string(kindName(kind)) + " " + target + ": " + pathOf(one.from) + " as "
                                  + std::to_string(static_cast<int>(role)));
        store::LineageStore lineage(m_reader);
        for (const lineage::Edge& edge : taken(lineage.edges(), "edges", m_lines)) {
            std::ostringstream line;
            line << "edge " << pathOf(edge.from) << "#" << edge.fromColumn << " -> " << pathOf(edge.to) << "#" << edge.toColumn
                 << " kind " << static_cast<int>(edge.kind) << " evidence " << static_cast<int>(edge.evidence) << " via "
                 << (edge.via == 0 ? std::string() : pathOf(edge.via)) << " in " << m_sources[edge.source] << " "
                 << edge.transformation << " " << edge.begins << ".." << edge.ends << (edge.direct ? " direct" : "")
                 << (edge.indirect ? " indirect" : "") << (edge.columnsOnly ? " columns" : "");
            m_lines.push_back(line.str());
        }
        for (const lineage::KeyedDataset& keyed : taken(lineage.keys(), "keys", m_lines))
            m_lines.push_back("key " + pathOf(keyed.id) + " " + keyed.key.nameSpace + " " + keyed.key.name);
        for (const lineage::GraphEntity& one : taken(lineage.graphInput({}, 1), "graphInput", m_lines).entities)
            m_lines.push_back("graph " + pathOf(one.id) + (one.latest ? " latest" : ""));
    }

    void addSearch()
    {
        for (const char* text : {"", "version:any", "o", "column:c", "is:placeholder"}) {
            const auto query = search::parseQuery(text);
            if (!query)
                continue;
            store::SearchRequest request;
            request.query = *query;
            request.limit = kAll;
            const auto answer = taken(store::SearchStore(m_reader).search(request), "search", m_lines);
            const std::string label = std::string("search '") + text + "' ";
            m_lines.push_back(label + std::to_string(answer.total));
            for (const store::SearchHit& hit : answer.hits) {
                std::string line = label + pathOf(hit.entity);
                for (const store::MatchedField& field : hit.matched)
                    line += " | " + field.field + "=" + field.text;
                m_lines.push_back(std::move(line));
            }
            for (const search::FacetCounts& facet : answer.facets)
                for (const search::FacetValue& value : facet.values)
                    m_lines.push_back(label + std::string(search::facetName(facet.facet)) + " " + value.value + " "
                                      + std::to_string(value.count));
        }
    }

    store::Reader& m_reader;
    std::vector<std::string> m_lines;
    std::map<EntityId, EntityRow> m_rows;
    std::map<SourceId, std::string> m_sources;
    std::map<std::int64_t, std::string> m_files;
    std::set<std::tuple<Kind, std::string, Role>> m_targets;
};

} // namespace

std::vector<std::string> catalogState(store::Reader& reader)
{
    return StateDump(reader).lines();
}

std::string stateDifference(const std::vector<std::string>& left, const std::vector<std::string>& right)
{
    constexpr std::size_t kShown = 12;
    std::vector<std::string> onlyLeft, onlyRight;
    std::set_difference(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(onlyLeft));
    std::set_difference(right.begin(), right.end(), left.begin(), left.end(), std::back_inserter(onlyRight));
    std::string text;
    for (std::size_t i = 0; i < onlyLeft.size() && i < kShown; ++i)
        text += "only left:  " + onlyLeft[i].substr(0, 600) + "\n";
    for (std::size_t i = 0; i < onlyRight.size() && i < kShown; ++i)
        text += "only right: " + onlyRight[i].substr(0, 600) + "\n";
    return text;
}

} // namespace tributary::test
