// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_row.h"
#include "model/search/search_index.h"
#include "model/store/connection.h"
#include "model/store/past/past_documents.h"

#include <memory>
#include <mutex>
#include <string>

namespace tributary::store {

// The searchable catalog of a past revision: a cache of its own in memory, filled with the entities
// of then and indexed by the very code that indexes the newest ones, so that both find alike. Where an
// entity stood in its file is left as it is today, since no search looks at it. Made once a revision; a
// process keeps the last few. What has changed since takes about as long as indexing it anew, the rest
// is taken over.
class PastCatalog {
public:
    // Within the caller's read transaction. Throws Failure, also where `live` is told to stop.
    static std::shared_ptr<PastCatalog> of(Connection& live, RevisionId revision);
    // The same where it has been made; null else, without waiting for one that is being made.
    static std::shared_ptr<PastCatalog> atHand(Connection& live, RevisionId revision);
    // Of a few documents alone, quickly, and kept by nobody.
    static std::shared_ptr<PastCatalog> ofDocuments(Connection& live, RevisionId revision, const std::vector<PastPart>& parts);

    // One at a time uses the connection; it obeys `stop` meanwhile.
    class Use {
    public:
        Use(PastCatalog& catalog, StopToken stop) : m_catalog(catalog), m_lock(catalog.m_mutex)
        {
            m_catalog.m_connection->setStop(std::move(stop));
        }
        ~Use() { m_catalog.m_connection->setStop({}); }
        Use(const Use&) = delete;
        Use& operator=(const Use&) = delete;
        Connection& connection() { return *m_catalog.m_connection; }
        std::shared_ptr<const search::SearchIndex> index() { return m_catalog.index(); }
        void indexTexts() { m_catalog.indexTexts(); }

    private:
        PastCatalog& m_catalog;
        std::lock_guard<std::mutex> m_lock;
    };

private:
    template <typename Fill>
    void build(Connection& live, const Fill& fill);
    std::shared_ptr<const search::SearchIndex> index();
    void indexTexts(); // for phrases: few ask for them, and it takes a while

    std::unique_ptr<Connection> m_connection;
    std::mutex m_mutex;
    std::shared_ptr<const search::SearchIndex> m_index;
    bool m_textsIndexed = false;
};

} // namespace tributary::store
