// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/connection.h"
#include "model/store/source_delta.h"
#include "model/store/touched.h"

#include <functional>
#include <unordered_map>
#include <vector>

namespace tributary::store {

// Writes entities with their references and history, and notes what that touches.
class EntityTable {
public:
    EntityTable(Connection& connection, SourceId source, Touched& touched);

    // All of a new document, parents first; `before` is called ahead of each entity. Returns the root's id.
    EntityId addDocument(const DocumentDrafts& document, std::int64_t file, const std::function<void()>& before);

    // `file` is the id of the file the change names, or 0. Returns the entity's id.
    EntityId add(const EntityChange& change, EntityId parent, std::int64_t file);
    void change(const EntityChange& change, std::int64_t file);
    void locate(const EntityChange& change, std::int64_t file);
    void remove(EntityId id);

    // Rows that follow from others: of no file, but with a past. One that was closed is taken up again.
    EntityId addDerived(SourceId source, Kind kind, const std::string& local, const std::string& name, bool placeholder);
    void renameDerived(EntityId id, const std::string& name);
    void closeDerived(EntityId id);

private:
    struct Insertion;
    struct Content;
    EntityId addNew(const Content& content, EntityId root, EntityId parent, std::int64_t file);
    void insert(const Insertion& insertion);
    EntityId closedDerived(SourceId source, Kind kind, const std::string& local);
    void reviveDerived(EntityId id, const std::string& name);
    void keepDerivedName(const EntityRow& old, const std::string& name, RevisionId until);
    void bringBack(const EntityChange& change, std::int64_t file);
    void keepHistory(const EntityRow& old, const EntityChange& change, RevisionId until);
    void update(const EntityRow& old, const EntityChange& change, std::int64_t file);
    EntityRow load(EntityId id);
    std::vector<Reference> references(EntityId id);
    void writeReferences(EntityId id, const std::vector<Reference>& references);
    void touch(Kind kind, EntityId root, const std::string& local, const std::string& name);
    void touchReferences(const std::vector<Reference>& references);
    EntityId rootOf(EntityId parent);

    Connection& m_connection;
    SourceId m_source;
    Touched& m_touched;
    EntityId m_lastId = 0;
    std::unordered_map<EntityId, EntityId> m_rootOf;
};

} // namespace tributary::store
