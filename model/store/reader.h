// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/stop.h"
#include "model/entities/entity_row.h"
#include "model/entities/moment.h"
#include "model/entities/point.h"
#include "model/store/rows.h"

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace tributary::store {

class Connection;
class PastView;
class Transaction;

struct ReferenceRow {
    EntityId from = 0;
    Reference reference;
};

// An older state of an entity, newest first. `backward` is an RFC 6902 patch from the next newer
// state {name, facts, extra, references} to the one that held in [validFrom, validTo). In an absent
// interval the entity was gone.
struct HistoryRow {
    RevisionId validFrom = 0;
    RevisionId validTo = 0;
    bool absent = false;
    Json backward;
};

// A state of an entity, led back whole.
struct EntityStep {
    RevisionId validFrom = 0;
    Micros at = 0;       // when that revision was written; 0 where its run is not on record any more
    bool absent = false; // gone in that interval; then the rest is empty
    std::string name;
    Json facts = Json::object();
    Json extra = Json::object();
};

struct CatalogTotals {
    std::int64_t entities = 0;
    std::int64_t columns = 0;
    std::int64_t products = 0;
    RevisionId revision = 0;
};

// Rows by their parent, each list in file order.
using RowsByParent = std::unordered_map<EntityId, std::vector<EntityRow>>;

// A read-only connection (query_only). One a thread. Every call polls the stop token given last.
class Reader {
public:
    static Result<std::unique_ptr<Reader>> open(const std::string& path);
    ~Reader();

    void setStopToken(StopToken stop);
    const StopToken& stopToken() const;

    // While a moment is set, every question below is answered as it would have been then, derived
    // rows and flags included. What is not kept and stays as it is now: a source's name and place,
    // the warnings of files, people's decisions about joined datasets. What a removed source had
    // brought is gone from the past as well.
    void setMoment(const std::optional<Moment>& moment);
    const std::optional<Moment>& moment() const { return m_moment; }
    // Codes: moment.none (nothing was ever synced), moment.too-early, moment.unknown-revision.
    Result<Moment> momentOf(RevisionId revision);
    // The newest revision that was written by then.
    Result<Moment> momentAt(Micros time);

    // A newer revision than last time means that cached answers are stale.
    Result<RevisionId> revision();
    Result<CatalogTotals> totals();

    Result<std::vector<SourceRow>> sources();
    Result<std::vector<RevisionRow>> revisions(std::optional<SourceId> source, int limit);
    Result<std::vector<FileRow>> files(SourceId source);
    Result<FileRow> file(std::int64_t id);
    Result<std::vector<DiagnosticRow>> diagnostics(SourceId source, int limit, int offset);
    Result<std::int64_t> countDiagnostics(SourceId source);
    // Present entities of a source, without those that are only derived.
    Result<std::int64_t> countPresent(SourceId source);

    Result<EntityRow> entity(EntityId id); // tombstones too; code entity.unknown
    Result<std::vector<EntityRow>> entities(const std::vector<EntityId>& ids);
    // Present children in file order; kind Unknown: all kinds.
    Result<std::vector<EntityRow>> children(EntityId parent, Kind kind);
    // All present rows below an entity in one question, where each would else be asked for its own children.
    Result<RowsByParent> below(EntityId top);
    // The different texts that a fact has among the present children of that kind, in file order.
    Result<std::vector<std::string>> textsOfFact(EntityId parent, Kind kind, const std::string& fact);
    Result<std::int64_t> countChildren(EntityId parent, Kind kind);
    // Present rows whose native id is exactly this (roots: local; ports, datasets and columns: local).
    Result<std::vector<EntityRow>> byLocal(const std::string& local);
    // Present rows whose folded name is exactly this.
    Result<std::vector<EntityRow>> byName(const std::string& name);
    // All versions of a root entity with that kind and native id, in any source, tombstones too.
    Result<std::vector<EntityRow>> versions(Kind kind, const std::string& local);
    Result<std::vector<EntityRow>> ofKind(Kind kind, int limit, int offset);
    // Those of them whose facts hold a text of exactly that word somewhere (as a name or a value), all at once.
    Result<std::vector<EntityRow>> ofKindHolding(Kind kind, const std::string& word);

    Result<std::vector<ReferenceRow>> referencesFrom(EntityId entity);
    // Present entities that point at (kind, native id); version is left to the caller.
    Result<std::vector<ReferenceRow>> referencesTo(Kind kind, const std::string& target, Role role);
    // The same in every role, however the native id was capitalised: for what is known by its folded id (people).
    Result<std::vector<ReferenceRow>> referencesToFolded(Kind kind, const std::string& foldedTarget);

    Result<std::vector<HistoryRow>> history(EntityId entity);
    // The entity's states up to the reader's moment, newest first, at most so many.
    Result<std::vector<EntityStep>> steps(EntityId entity, int limit);
    // Name, facts, extra and place as they were at that revision (flags as they are now); code
    // entity.absent where it was not there.
    Result<EntityRow> entityAt(EntityId entity, RevisionId revision);
    Result<std::vector<Reference>> referencesAt(EntityId entity, RevisionId revision);
    Result<std::vector<ClaimRow>> claimsOn(EntityId root);

    // Points of a product, oldest first; empty port: those of all ports.
    Result<std::vector<Point>> points(PointKind kind, const std::string& product, Micros since);
    // The time of the newest of them; 0 where there is none; now it costs no more for many points than for few.
    Result<Micros> newestPoint(PointKind kind, const std::string& product);
    // The files that they are in, by source and file.
    Result<std::vector<PointFileRow>> pointFiles(PointKind kind, const std::string& product);

    // Room-internal: for the other stores of this room.
    Connection& connection() { return *m_connection; }

private:
    explicit Reader(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
    std::optional<Moment> m_moment;
    std::unique_ptr<PastView> m_past; // where a moment is set
};

// One state of the catalog for the length of a scope, whatever is written meanwhile: an answer is put together from
// many questions. It also saves each of them the locks of a transaction of its own.
class ReadScope {
public:
    explicit ReadScope(Reader& reader);
    ~ReadScope();
    ReadScope(const ReadScope&) = delete;
    ReadScope& operator=(const ReadScope&) = delete;

private:
    std::unique_ptr<Transaction> m_transaction; // none where the catalog cannot be read, which the first question tells
};

// A reader's moment for the length of a scope.
class MomentScope {
public:
    MomentScope(Reader& reader, const std::optional<Moment>& moment) : m_reader(reader), m_before(reader.moment())
    {
        reader.setMoment(moment);
    }
    ~MomentScope() { m_reader.setMoment(m_before); }
    MomentScope(const MomentScope&) = delete;
    MomentScope& operator=(const MomentScope&) = delete;

private:
    Reader& m_reader;
    std::optional<Moment> m_before;
};

} // namespace tributary::store
