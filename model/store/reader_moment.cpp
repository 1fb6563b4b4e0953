// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/connection.h"
#include "model/store/failure.h"
#include "model/store/past/past_sql.h"
#include "model/store/past/past_view.h"
#include "model/store/reader.h"
#include "model/store/row_queries.h"
#include "model/store/row_reading.h"
#include "model/store/source_sql.h"

// The part of Reader that speaks of revisions and moments.
namespace tributary::store {

namespace {

RevisionRow readRevision(const Statement& row)
{
    return RevisionRow{row.integer(0), row.integer(1), row.integer(2), static_cast<int>(row.integer(3)),
                       static_cast<int>(row.integer(4)), static_cast<int>(row.integer(5))};
}

Moment momentOn(const Statement& row)
{
    return Moment{row.integer(0), row.integer(1)};
}

// Revisions before it were written by a program that kept less.
Moment firstMoment(Connection& connection)
{
    Statement row = connection.use(sql::kFirstRevision);
    if (!row.step())
        throw Failure(Error{"moment.none", connection.path(), {}, {}, {}});
    Moment first = momentOn(row);
    const RevisionId since = numberOf(connection, sql::kHistorySince);
    if (since > first.revision) {
        Statement kept = connection.use(sql::kRevisionAt);
        kept.bind(since);
        if (kept.step())
            first = momentOn(kept);
        first.revision = since;
    }
    return first;
}

} // namespace

void Reader::setMoment(const std::optional<Moment>& moment)
{
    m_moment = moment;
    m_past = moment ? std::make_unique<PastView>(*m_connection, moment->revision) : nullptr;
}

Result<Moment> Reader::momentOf(RevisionId revision)
{
    return guarded([&] {
        const Moment first = firstMoment(*m_connection);
        const std::string number = std::to_string(revision);
        if (revision > numberOf(*m_connection, sql::kLastRevision) || revision < 1)
            throw Failure(Error{"moment.unknown-revision", number, std::to_string(numberOf(*m_connection, sql::kLastRevision)), {}, {}});
        if (revision < first.revision)
            throw Failure(Error{"moment.too-early", "@" + number, formatTime(first.at), {}, {}});
        // The number of a run whose source was removed stands for the state it left; its time is gone.
        Statement row = m_connection->use(sql::kRevisionAt);
        row.bind(revision);
        return row.step() ? Moment{revision, row.integer(1)} : Moment{revision, first.at};
    });
}

Result<Moment> Reader::momentAt(Micros time)
{
    return guarded([&] {
        const Moment first = firstMoment(*m_connection);
        Statement row = m_connection->use(sql::kRevisionsAtAll);
        while (row.step())
            if (row.integer(1) <= time && row.integer(0) >= first.revision)
                return Moment{row.integer(0), time};
        throw Failure(Error{"moment.too-early", formatTime(time), formatTime(first.at), {}, {}});
    });
}

Result<std::vector<RevisionRow>> Reader::revisions(std::optional<SourceId> source, int limit)
{
    return guarded([&] {
        if (m_past)
            return source ? rowsOf<RevisionRow>(*m_connection, readRevision, sql::kRevisionsOfUntil, limit, *source, m_past->revision())
                          : rowsOf<RevisionRow>(*m_connection, readRevision, sql::kRevisionsUntil, limit, m_past->revision());
        return source ? rowsOf<RevisionRow>(*m_connection, readRevision, sql::kRevisionsOf, limit, *source)
                      : rowsOf<RevisionRow>(*m_connection, readRevision, sql::kRevisions, limit);
    });
}

Result<std::vector<SourceRow>> Reader::sources()
{
    return guarded([&] {
        std::vector<SourceRow> sources = rowsOf<SourceRow>(*m_connection, readSource, sql::kSources);
        if (!m_past)
            return sources;
        for (SourceRow& source : sources) {
            const std::vector<RevisionRow> last =
                rowsOf<RevisionRow>(*m_connection, readRevision, sql::kRevisionsOfUntil, 1, source.id, m_past->revision());
            source.revision = last.empty() ? 0 : last.front().id;
            source.syncedAt = last.empty() ? 0 : last.front().at;
        }
        std::erase_if(sources, [](const SourceRow& source) { return source.revision == 0; });
        return sources;
    });
}

} // namespace tributary::store
