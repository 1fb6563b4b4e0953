// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/store/support/plain_delta.h"

namespace tributary::test {

namespace {

Digest digestOfFile(const FileBatch& batch)
{
    Digest digest = digestOf(batch.path);
    for (const EntityDraft& draft : batch.entities)
        digest = combine(digest, combine(contentDigest(draft), digestOf(draft.local + '\n' + draft.version + '\n'
                                                                        + std::to_string(draft.parent))));
    for (const Point& point : batch.points)
        digest = combine(digest, digestOf(point.product + point.metric + std::to_string(point.at) + std::to_string(point.value)));
    return digest;
}

} // namespace

PlainDelta::PlainDelta(store::Writer& writer, SourceId source, const std::vector<Drafts>& files) : m_writer(writer)
{
    m_delta.source = source;
    m_delta.state = "complete";
    const std::vector<store::EntityStub> roots = writer.roots(source).value();
    for (const store::EntityStub& root : roots) {
        const std::vector<store::EntityStub> rows = writer.subtree(root.id).value();
        for (const store::EntityStub& row : rows)
            m_old[{row.parent, row.kind, row.local, row.version}] = row;
    }
    m_known = m_old;
    compareFiles(files);
    for (const Drafts& file : files) {
        int index = -1;
        for (std::size_t i = 0; i < m_delta.files.size(); ++i)
            if (m_delta.files[i].row.path == file.batch().path)
                index = static_cast<int>(i);
        compareEntities(file.batch(), index);
    }
    for (const auto& [key, row] : m_old)
        if (row.present) {
            store::EntityChange change;
            change.action = store::EntityChange::Action::Remove;
            change.id = row.id;
            m_delta.entities.push_back(change);
        }
}

void PlainDelta::compareFiles(const std::vector<Drafts>& files)
{
    std::map<std::string, store::FileRow> old;
    const std::vector<store::FileRow> rows = m_writer.files(m_delta.source).value();
    for (const store::FileRow& row : rows)
        old[row.path] = row;
    for (const Drafts& file : files) {
        const FileBatch& batch = file.batch();
        store::FileChange change;
        const auto known = old.find(batch.path);
        if (known != old.end()) {
            change.row = known->second;
            old.erase(known);
            if (change.row.content == digestOfFile(batch))
                continue;
        }
        change.row.path = batch.path;
        change.row.content = digestOfFile(batch);
        change.row.state = batch.state;
        change.diagnostics = &batch.diagnostics;
        change.points = &batch.points;
        m_delta.files.push_back(change);
    }
    for (const auto& [path, row] : old) {
        store::FileChange change;
        change.action = store::FileChange::Action::Remove;
        change.row = row;
        m_delta.files.push_back(change);
    }
}

void PlainDelta::compareEntities(const FileBatch& batch, int file)
{
    std::vector<EntityId> ids; // 0 where new
    std::vector<int> changes;
    for (const EntityDraft& draft : batch.entities) {
        store::EntityChange change;
        change.draft = &draft;
        change.content = contentDigest(draft);
        change.file = file;
        if (draft.parent >= 0) {
            change.parentId = ids[static_cast<std::size_t>(draft.parent)];
            if (change.parentId == 0)
                change.parentChange = changes[static_cast<std::size_t>(draft.parent)];
        }
        const Key key{change.parentId, draft.kind, draft.local, draft.version};
        const auto known = change.parentChange < 0 ? m_known.find(key) : m_known.end();
        ids.push_back(known == m_known.end() ? 0 : known->second.id);
        changes.push_back(-1);
        bool asItWas = false;
        if (known != m_known.end()) {
            change.id = known->second.id;
            m_old.erase(key);
            change.action = known->second.present ? store::EntityChange::Action::Change : store::EntityChange::Action::Add;
            if (known->second.present && known->second.content == change.content) {
                change.action = store::EntityChange::Action::Locate;
                asItWas = known->second.line == draft.mark.line;
            }
        }
        if (asItWas)
            continue;
        changes.back() = static_cast<int>(m_delta.entities.size());
        m_delta.entities.push_back(change);
        if (draft.parent < 0 && file >= 0)
            m_delta.claims.push_back(store::ClaimChange{file, 0, changes.back(), 0, change.content, draft.mark.line, true});
    }
}

} // namespace tributary::test
