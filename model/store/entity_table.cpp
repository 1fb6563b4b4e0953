// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/entity_table.h"

#include "model/base/text.h"
#include "model/store/entity_sql.h"
#include "model/store/entity_state.h"
#include "model/store/failure.h"
#include "model/store/row_reading.h"

namespace tributary::store {

namespace {

const std::string& shownName(const EntityDraft& draft)
{
    return draft.name.empty() ? draft.local : draft.name;
}

// Facts and extra as they are stored: as the sync wrote them already, or of the draft.
struct FactTexts {
    explicit FactTexts(const EntityChange& change)
        : ownFacts(change.facts ? std::string() : dumpJson(change.draft->facts)),
          ownExtra(change.extra ? std::string() : dumpJson(change.draft->extra)),
          facts(change.facts ? *change.facts : ownFacts), extra(change.extra ? *change.extra : ownExtra) {}

    const std::string ownFacts, ownExtra;
    const std::string_view facts, extra;
};

} // namespace

struct EntityTable::Insertion {
    EntityId id, root, parent;
    SourceId source;
    Kind kind;
    const std::string &local, &version, &name;
    std::string_view facts, extra;
    Digest content;
    std::int64_t file;
    Mark mark;
    bool placeholder, derived;
};

struct EntityTable::Content {
    const EntityDraft& draft;
    std::string_view facts, extra;
    Digest digest;
};

EntityTable::EntityTable(Connection& connection, SourceId source, Touched& touched)
    : m_connection(connection), m_source(source), m_touched(touched)
{
    Statement last = connection.use(sql::kLastEntityId);
    if (last.step())
        m_lastId = last.integer(0);
}

void EntityTable::insert(const Insertion& row)
{
    m_connection.use(sql::kInsertEntity)
        .run(row.id, row.source, row.root, row.parent, row.kind, row.local, row.version, row.name, folded(row.name),
             row.facts, row.extra, row.content, row.file, row.mark.line, row.mark.column, row.placeholder, row.derived,
             m_touched.revision);
}

EntityId EntityTable::rootOf(EntityId parent)
{
    const auto known = m_rootOf.find(parent);
    if (known != m_rootOf.end())
        return known->second;
    return m_rootOf[parent] = load(parent).root;
}

EntityId EntityTable::add(const EntityChange& change, EntityId parent, std::int64_t file)
{
    if (change.id != 0) {
        bringBack(change, file);
        return change.id;
    }
    const FactTexts texts(change);
    const EntityId root = parent == 0 ? 0 : rootOf(parent);
    const EntityId id = addNew({*change.draft, texts.facts, texts.extra, change.content}, root, parent, file);
    m_rootOf[id] = root == 0 ? id : root;
    return id;
}

EntityId EntityTable::addDocument(const DocumentDrafts& document, std::int64_t file, const std::function<void()>& before)
{
    if (document.drafts.empty())
        throw Failure(Error{"store.failed", {}, "a document of nothing", {}, {}});
    std::vector<EntityId> ids;
    ids.reserve(document.drafts.size());
    for (std::size_t i = 0; i < document.drafts.size(); ++i) {
        before();
        const EntityDraft& draft = document.drafts[i];
        const EntityId parent = draft.parent < 0 ? 0 : ids[static_cast<std::size_t>(draft.parent)];
        ids.push_back(addNew({draft, document.facts[i], document.extra[i], document.content[i]}, i == 0 ? 0 : ids.front(), parent, file));
    }
    return ids.front();
}

// `root` is 0 for a root.
EntityId EntityTable::addNew(const Content& content, EntityId root, EntityId parent, std::int64_t file)
{
    const EntityDraft& draft = content.draft;
    const EntityId id = ++m_lastId;
    root = root == 0 ? id : root;
    insert(Insertion{id, root, parent, m_source, draft.kind, draft.local, draft.version, shownName(draft),
                     content.facts, content.extra, content.digest, file, draft.mark, false, false});
    writeReferences(id, draft.references);
    touch(draft.kind, root, draft.local, shownName(draft));
    return id;
}

EntityId EntityTable::addDerived(SourceId source, Kind kind, const std::string& local, const std::string& name, bool placeholder)
{
    if (const EntityId closed = closedDerived(source, kind, local); closed != 0) {
        reviveDerived(closed, name);
        return closed;
    }
    const EntityId id = ++m_lastId;
    insert(Insertion{id, id, 0, source, kind, local, {}, name, "{}", "{}", {}, 0, {}, placeholder, true});
    m_touched.roots.insert(id);
    return id;
}

void EntityTable::bringBack(const EntityChange& change, std::int64_t file)
{
    const EntityRow old = load(change.id);
    if (!old.validTo)
        throw Failure(Error{"store.failed", old.local, "added although present", {}, {}});
    keepHistory(old, change, *old.validTo);
    m_connection.use(sql::kInsertHistory).bind(old.id, *old.validTo, m_touched.revision, 1, "[]").run();
    update(old, change, file);
}

void EntityTable::change(const EntityChange& change, std::int64_t file)
{
    const EntityRow old = load(change.id);
    keepHistory(old, change, m_touched.revision);
    update(old, change, file);
}

void EntityTable::keepHistory(const EntityRow& old, const EntityChange& change, RevisionId until)
{
    if (old.validFrom == until) // changed twice within one revision: only the last state was ever seen
        return;
    const Json older = entityState(old.name, old.facts, old.extra, references(old.id));
    const FactTexts texts(change);
    const Json newer = entityState(shownName(*change.draft), parseJson(texts.facts), parseJson(texts.extra), change.draft->references);
    m_connection.use(sql::kInsertHistory).bind(old.id, old.validFrom, until, 0, packedPatch(patchBack(newer, older))).run();
}

void EntityTable::update(const EntityRow& old, const EntityChange& change, std::int64_t file)
{
    const EntityDraft& draft = *change.draft;
    const FactTexts texts(change);
    touch(old.kind, old.root, old.local, old.name);
    touch(old.kind, old.root, old.local, shownName(draft));
    const std::vector<Reference> before = references(old.id);
    touchReferences(before);
    m_connection.use(sql::kUpdateEntity)
        .run(old.id, shownName(draft), folded(shownName(draft)), texts.facts, texts.extra, change.content, m_touched.revision);
    if (before != draft.references) {
        m_connection.use(sql::kDeleteReferences).bind(old.id).run();
        writeReferences(old.id, draft.references);
    }
    locate(change, file);
    m_rootOf[old.id] = old.root;
}

void EntityTable::locate(const EntityChange& change, std::int64_t file)
{
    const Mark mark = change.draft->mark;
    if (file != 0)
        m_connection.use(sql::kLocateEntity).bind(change.id, file, mark.line, mark.column).run();
    else
        m_connection.use(sql::kMoveEntity).bind(change.id, mark.line, mark.column).run();
}

void EntityTable::remove(EntityId id)
{
    const EntityRow old = load(id);
    m_connection.use(sql::kCloseEntity).bind(id, m_touched.revision).run();
    touch(old.kind, old.root, old.local, old.name);
    touchReferences(references(id));
}

EntityRow EntityTable::load(EntityId id)
{
    Statement row = m_connection.use(sql::kEntity);
    row.bind(id);
    if (!row.step())
        throw Failure(Error{"entity.unknown", std::to_string(id), {}, {}, {}});
    return readEntity(row);
}

std::vector<Reference> EntityTable::references(EntityId id)
{
    std::vector<Reference> found;
    Statement row = m_connection.use(sql::kReferencesFrom);
    row.bind(id);
    while (row.step())
        found.push_back(readReference(row));
    return found;
}

void EntityTable::writeReferences(EntityId id, const std::vector<Reference>& references)
{
    int ordinal = 0;
    for (const Reference& reference : references)
        m_connection.use(sql::kInsertReference)
            .run(id, ordinal++, reference.role, reference.targetKind, reference.target, folded(reference.target),
                 reference.targetVersion, reference.part);
    touchReferences(references);
}

void EntityTable::touchReferences(const std::vector<Reference>& references)
{
    for (const Reference& reference : references)
        m_touched.keys.emplace(reference.targetKind, folded(reference.target));
}

void EntityTable::touch(Kind kind, EntityId root, const std::string& local, const std::string& name)
{
    m_touched.roots.insert(root);
    switch (kind) {
    case Kind::DataProduct:
    case Kind::DataContract:
        m_touched.versioned.insert({m_source, kind, local});
        break;
    case Kind::Domain:
        m_touched.domains = true;
        break;
    case Kind::Column:
    case Kind::InputPort:
    case Kind::OutputPort:
    case Kind::ManagementPort:
        return; // never the target of a placeholder
    default:
        break;
    }
    m_touched.keys.emplace(kind, folded(local));
    m_touched.keys.emplace(kind, folded(name));
}

} // namespace tributary::store
