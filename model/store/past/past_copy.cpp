// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/past/past_copy.h"

#include "model/base/text.h"
#include "model/store/derive/latest_versions.h"
#include "model/store/entity_sql.h"
#include "model/store/index_pause.h"
#include "model/store/lineage_sql.h"
#include "model/store/past/past_sql.h"
#include "model/store/past/past_view.h"
#include "model/store/row_queries.h"
#include "model/store/row_reading.h"
#include "model/store/source_sql.h"

#include <limits>
#include <map>
#include <unordered_set>

namespace tributary::store {

namespace {

class Copy {
public:
    Copy(Connection& live, RevisionId revision, Connection& past) : m_live(live), m_revision(revision), m_past(past)
    {
        m_touched.revision = revision;
    }

    void all()
    {
        copySources();
        // Nothing that is asked of this catalog needs these.
        m_past.script("DROP INDEX entity_identity; DROP INDEX entity_by_parent; DROP INDEX entity_by_name; DROP INDEX entity_gone;"
                      "DROP INDEX edge_by_from; DROP INDEX dataset_key_by_entity");
        IndexPause pause(m_past, {"entity", "reference"});
        copyEntities();
        copyReferences();
        pause.resume();
        copyRest([](EntityId, EntityId) { return true; });
    }

    void documents(const std::vector<PastPart>& parts)
    {
        copySources();
        std::unordered_set<EntityId> copied;
        for (const PastPart& part : parts) {
            insert(part.state, part.derived);
            note(part.state.entity.kind, part.state.entity.parent, part.state.entity.source, part.state.entity.local);
            copied.insert(part.state.entity.id);
        }
        copyRest([&copied](EntityId from, EntityId to) { return copied.contains(from) || copied.contains(to); });
    }

private:
    void copySources()
    {
        for (const SourceRow& source : rowsOf<SourceRow>(m_live, readSource, sql::kSources))
            m_past.use(sql::kCopySource).bind(source.id, source.name, source.kind).run();
    }

    // What follows from the entities, or speaks of them.
    template <typename Concerns>
    void copyRest(const Concerns& concerns)
    {
        deriveLatest(m_past, m_touched);
        PastView view(m_live, m_revision);
        for (const auto& [product, source] : m_products)
            copyPoints(view, product, source);
        copyEdges(concerns);
    }

    void copyEntities()
    {
        constexpr int kValidFrom = 15;
        constexpr int kDerived = 17;
        Statement row = m_live.use(sql::kPastEntities);
        row.bind(m_revision);
        while (row.step()) {
            m_live.poll();
            if (row.integer(kValidFrom) <= m_revision)
                takeOver(row);
            else
                insert(pastState(m_live, row.integer(0), m_revision), row.integer(kDerived) != 0);
            note(static_cast<Kind>(row.integer(4)), row.integer(3), row.integer(1), row.text(5));
        }
    }

    // As it is today it was then, and its texts need not be understood.
    void takeOver(const Statement& row)
    {
        m_past.use(sql::kInsertEntity)
            .run(row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4), row.view(5), row.view(6), row.view(7),
                 row.view(18), row.view(8), row.view(9), Digest{}, row.integer(10), row.integer(11), row.integer(12), row.integer(13),
                 row.integer(17), row.integer(15));
        m_takenOver.push_back(row.integer(0));
    }

    void insert(const PastState& state, bool derived)
    {
        const EntityRow& row = state.entity;
        m_past.use(sql::kInsertEntity)
            .run(row.id, row.source, row.root, row.parent, row.kind, row.local, row.version, row.name, folded(row.name), dumpJson(row.facts),
                 dumpJson(row.extra), Digest{}, row.file, row.line, row.column, row.placeholder, derived, row.validFrom);
        int ordinal = 0;
        for (const Reference& reference : state.references)
            m_past.use(sql::kInsertReference)
                .run(row.id, ordinal++, reference.role, reference.targetKind, reference.target, folded(reference.target),
                     reference.targetVersion, reference.part);
    }

    void note(Kind kind, EntityId parent, SourceId source, const std::string& local)
    {
        if (parent == 0 && (kind == Kind::DataProduct || kind == Kind::DataContract))
            m_touched.versioned.insert({source, kind, local});
        if (kind == Kind::DataProduct)
            m_products.emplace(local, source);
    }

    // Both in the order of entities.
    void copyReferences()
    {
        auto next = m_takenOver.begin();
        Statement row = m_live.use(sql::kAllReferences);
        while (row.step()) {
            while (next != m_takenOver.end() && *next < row.integer(0))
                ++next;
            if (next == m_takenOver.end())
                return;
            if (*next == row.integer(0))
                m_past.use(sql::kInsertReference)
                    .run(row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.view(4), row.view(5), row.view(6), row.view(7));
        }
    }

    // Usage and quality, by which results are ranked and filtered.
    void copyPoints(PastView& view, const std::string& product, SourceId source)
    {
        constexpr Micros kEver = std::numeric_limits<Micros>::min();
        for (const PointKind kind : {PointKind::Measurement, PointKind::Usage})
            for (const Point& point : view.points(kind, product, kEver))
                m_past.use(sql::kInsertPoint)
                    .run(source, std::int64_t{0}, point.kind, point.at, point.product, point.port, point.column, point.metric, point.value,
                         point.unit, point.consumer, point.consumerName, point.consumerKind, point.detail, m_revision);
    }

    // How much hangs on an entity makes it popular.
    template <typename Concerns>
    void copyEdges(const Concerns& concerns)
    {
        Statement edge = m_live.use(sql::kEdgesAt);
        edge.bind(m_revision);
        while (edge.step()) {
            if (!concerns(edge.integer(0), edge.integer(1)))
                continue;
            m_past.use(sql::kInsertEdge)
                .run(edge.integer(0), edge.integer(1), edge.view(2), edge.view(3), edge.integer(4), edge.integer(5), edge.integer(6),
                     edge.integer(7), edge.integer(8), edge.view(9), edge.integer(10), edge.integer(11), m_revision);
        }
    }

    Connection& m_live;
    RevisionId m_revision;
    Connection& m_past;
    Touched m_touched;
    std::vector<EntityId> m_takenOver; // ascending
    std::map<std::string, SourceId> m_products;
};

} // namespace

void copyPast(Connection& live, RevisionId revision, Connection& past)
{
    Copy(live, revision, past).all();
}

void copyPastDocuments(Connection& live, RevisionId revision, const std::vector<PastPart>& parts, Connection& past)
{
    Copy(live, revision, past).documents(parts);
}

} // namespace tributary::store
