// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/past/past_search_rows.h"

#include "model/base/text.h"
#include "model/store/entity_sql.h"
#include "model/store/past/past_sql.h"
#include "model/store/row_queries.h"
#include "model/store/search/search_refresh.h"
#include "model/store/search/search_sql.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <vector>

namespace tributary::store {

namespace {

struct Document {
    EntityId root = 0;
    Kind kind = Kind::Unknown;
    std::string local;
};

Document readRootRow(const Statement& row)
{
    return {row.integer(0), static_cast<Kind>(row.integer(1)), row.text(2)};
}

// Documents whose rows may differ between the revision and today.
class Differing {
public:
    Differing(Connection& live, RevisionId revision, Connection& past) : m_past(past)
    {
        std::vector<Document> touched = rowsOf<Document>(live, readRootRow, sql::kTouchedSince, revision);
        for (Document& document : otherVersionsLatest(live))
            touched.push_back(std::move(document));
        for (const Document& document : touched) {
            m_roots.insert(document.root);
            m_all = m_all || document.kind == Kind::Domain; // whose path is in the rows of all below it
        }
        for (const Document& document : touched)
            noteReaders(document);
    }

    bool has(EntityId root) const { return m_all || m_roots.count(root) != 0; }

private:
    std::vector<Document> otherVersionsLatest(Connection& live)
    {
        const std::vector<Document> today = rowsOf<Document>(live, readRootRow, sql::kOlderVersions);
        const std::vector<Document> then = rowsOf<Document>(m_past, readRootRow, sql::kOlderVersions);
        std::vector<Document> differing;
        const auto byRoot = [](const Document& left, const Document& right) { return left.root < right.root; };
        std::set_symmetric_difference(today.begin(), today.end(), then.begin(), then.end(), std::back_inserter(differing), byRoot);
        return differing;
    }

    // Columns of a contract are found with the products that promise it, owners by their names. A
    // reader that reads since or no more is touched itself.
    void noteReaders(const Document& document)
    {
        if (m_all || (document.kind != Kind::DataContract && document.kind != Kind::Person))
            return;
        Statement row = m_past.use(sql::kReferrers);
        row.bind(document.kind, folded(document.local));
        while (row.step())
            m_roots.insert(row.integer(3));
    }

    Connection& m_past;
    std::set<EntityId> m_roots;
    bool m_all = false;
};

void copyValues(Connection& live, Connection& past)
{
    Statement row = live.use(sql::kSearchValues);
    while (row.step())
        past.use(sql::kCopySearchValue).run(row.integer(0), row.integer(1), row.view(2));
}

void copyRow(const Statement& row, Connection& past)
{
    {
        Statement slot = past.use(sql::kInsertSlot);
        slot.bind(row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4), row.integer(5));
        slot.bindBlob(7, row.view(6));
        slot.run();
    }
    past.use(sql::kInsertText).run(row.integer(0), row.view(7), row.view(8), row.view(9), row.view(10), row.view(11), row.view(12));
}

// Page by page, up to the last slot; false where there was none after `last`.
bool copyPage(Connection& live, const Differing& differing, Connection& past, EntityId& last)
{
    bool any = false;
    Statement row = live.use(sql::kSearchPage);
    row.bind(last);
    while (row.step()) {
        any = true;
        last = row.integer(0);
        if (!differing.has(row.integer(1)))
            copyRow(row, past);
    }
    live.poll();
    return any;
}

} // namespace

void makeSearchRows(Connection& past)
{
    const std::vector<EntityId> roots = numbersOf(past, sql::kAllRoots);
    addSearchRows(past, {roots.begin(), roots.end()});
}

void copySearchRows(Connection& live, RevisionId revision, Connection& past)
{
    const bool usable = numberOf(live, sql::kSearchTextVersion) == search_text::kVersion;
    const Differing differing(live, revision, past);
    std::set<EntityId> made;
    for (const EntityId root : numbersOf(past, sql::kAllRoots))
        if (!usable || differing.has(root))
            made.insert(root);
    if (usable) {
        copyValues(live, past);
        EntityId last = 0;
        while (copyPage(live, differing, past, last)) { }
    }
    addSearchRows(past, made);
}

} // namespace tributary::store
