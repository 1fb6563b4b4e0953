// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search/search_snapshot.h"

#include "model/base/text.h"
#include "model/store/row_queries.h"
#include "model/store/search/campaign_marks.h"
#include "model/store/search/index_file.h"
#include "model/store/search/popularity.h"
#include "model/store/search/search_row.h"
#include "model/store/search/search_sql.h"
#include "model/store/search/search_table.h"
#include "model/store/source_sql.h"

#include <algorithm>
#include <chrono>
#include <deque>
#include <exception>
#include <future>
#include <mutex>
#include <vector>

namespace tributary::store {

namespace {

constexpr std::size_t kFilesKept = 2;
constexpr std::size_t kWorthAFile = 20'000; // rows: fewer are in memory in a tenth of a second anyhow

using IndexPtr = std::shared_ptr<const search::SearchIndex>;

struct Kept {
    std::string path;
    std::string making;
    std::shared_future<IndexPtr> index;
};

std::string_view nativeId(std::string_view words)
{
    const std::size_t line = words.find('\n'); // the first line repeats the name
    return line == std::string_view::npos ? std::string_view() : words.substr(line + 1);
}

class Loader {
public:
    explicit Loader(Connection& connection) : m_connection(connection), m_popularity(connection), m_campaigns(connection) {}

    std::shared_ptr<const search::SearchIndex> load()
    {
        loadTimes();
        loadValues();
        std::int64_t last = 0;
        while (loadPage(last))
            m_connection.poll();
        return m_builder.build(m_popularity.ofRows());
    }

private:
    void loadTimes()
    {
        Statement row = m_connection.use(sql::kRevisionTimes);
        while (row.step())
            m_times[row.integer(0)] = row.integer(1);
    }

    void loadValues()
    {
        Statement row = m_connection.use(sql::kSearchValues);
        std::uint32_t next = 0; // the values are numbered anew, without the gaps that swept ones left
        while (row.step()) {
            m_valueIds.push_back(row.integer(0));
            m_builder.setValue(next++, {static_cast<int>(row.integer(1)), row.text(2), folded(row.view(2))});
        }
        m_campaigns.setFirstCode(next);
        if (m_campaigns.empty())
            return;
        for (const search::IndexValue& value : m_campaigns.values())
            m_builder.setValue(next++, value);
    }

    // From the ids of values to their codes. An id that no value has is left out: a damaged catalog is searched as
    // far as it goes until it is rebuilt.
    std::vector<std::uint32_t> codesOf(std::string_view ids) const
    {
        std::vector<std::uint32_t> codes = decodeCodes(ids);
        std::size_t kept = 0;
        for (const std::uint32_t id : codes) {
            const std::size_t guess = m_valueIds.empty() ? 0 : static_cast<std::size_t>(id - m_valueIds.front());
            const auto found = guess < m_valueIds.size() && m_valueIds[guess] == id ? m_valueIds.begin() + static_cast<std::ptrdiff_t>(guess)
                                                                                : std::lower_bound(m_valueIds.begin(), m_valueIds.end(), id);
            if (found != m_valueIds.end() && *found == id)
                codes[kept++] = static_cast<std::uint32_t>(found - m_valueIds.begin());
        }
        codes.resize(kept);
        return codes;
    }

    bool loadPage(std::int64_t& last)
    {
        bool any = false;
        Statement row = m_connection.use(sql::kSearchPage);
        row.bind(last);
        while (row.step()) {
            any = true;
            last = row.integer(0);
            add(row);
        }
        return any;
    }

    void add(const Statement& row)
    {
        search::SearchRowData data;
        data.entity = row.integer(0);
        data.weight = static_cast<int>(row.integer(2));
        data.columns = static_cast<int>(row.integer(4));
        data.shown = row.integer(5) != 0;
        const auto time = m_times.find(row.integer(3));
        data.changed = time == m_times.end() ? 0 : time->second;
        std::vector<std::uint32_t> codes = codesOf(row.view(6));
        m_campaigns.addCodes(data.entity, codes);
        data.codes = codes;
        const auto text = [&row](TextColumn column) { return row.view(7 + static_cast<int>(column)); };
        data.name = text(NameText);
        // A column is its own column; its words need not be held twice.
        const bool column = text(ColumnsText) == text(NameText);
        data.texts = {text(NameText), nativeId(text(WordsText)), column ? std::string_view() : text(ColumnsText), text(TagsText), text(OwnersText), text(DescriptionText)};
        data.quality = m_popularity.quality(data.entity);
        m_popularity.addRow(data.entity, row.integer(1));
        m_builder.add(data);
    }

    Connection& m_connection;
    Popularity m_popularity;
    CampaignMarks m_campaigns;
    search::SearchIndexBuilder m_builder;
    std::vector<std::int64_t> m_valueIds; // ascending; a value's code is its place here
    std::unordered_map<RevisionId, Micros> m_times;
};

// Names the state of the catalog across all programs and times: a file that was put back from a copy and went on
// from there has the same revisions, but made at other times.
std::string stateOf(Connection& connection, const std::string& making)
{
    Statement row = connection.use(sql::kRevisions);
    row.bind(1);
    return making + '\n' + (row.step() ? std::to_string(row.integer(2)) : std::string());
}

IndexPtr loadOrRead(Connection& connection, const std::string& making)
{
    const std::string state = stateOf(connection, making);
    if (IndexPtr kept = readIndexFile(connection.path(), state))
        return kept;
    IndexPtr index = Loader(connection).load();
    if (index->rows() >= kWorthAFile)
        writeIndexFile(connection.path(), state, *index);
    return index;
}

// A search that was overtaken is cancelled, but what it has begun here serves the one that overtook it.
template <typename Load>
IndexPtr uncancelled(Connection& connection, const Load& load)
{
    const StopToken stop = connection.stop();
    connection.setStop({});
    try {
        IndexPtr index = load();
        connection.setStop(stop);
        return index;
    } catch (...) {
        connection.setStop(stop);
        throw;
    }
}

// The indexes of this process, and the files that somebody keeps one for.
struct Shelf {
    std::mutex mutex;
    std::deque<Kept> newest;
    std::vector<std::string> kept;
};

Shelf& shelf()
{
    static Shelf theShelf;
    return theShelf;
}

std::string_view tokenOf(std::string_view making)
{
    return making.substr(0, making.find('\n'));
}

bool isReady(const Kept& kept)
{
    return kept.index.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

} // namespace

std::string makingOf(Connection& connection)
{
    Statement build = connection.use(sql::kSearchBuild);
    const std::string token = build.step() ? build.text(0) : std::string();
    return token + '\n' + std::to_string(numberOf(connection, sql::kLastRevision));
}

std::shared_ptr<const search::SearchIndex> readSearchIndex(Connection& connection)
{
    return uncancelled(connection, [&] { return Loader(connection).load(); });
}

IndexUpkeep::IndexUpkeep(std::string path) : m_path(std::move(path))
{
    const std::lock_guard<std::mutex> lock(shelf().mutex);
    shelf().kept.push_back(m_path);
}

IndexUpkeep::~IndexUpkeep()
{
    const std::lock_guard<std::mutex> lock(shelf().mutex);
    auto& kept = shelf().kept;
    if (const auto mine = std::find(kept.begin(), kept.end(), m_path); mine != kept.end())
        kept.erase(mine);
}

std::shared_ptr<const search::SearchIndex> searchIndexOf(Connection& connection, IndexAge age)
{
    std::mutex& mutex = shelf().mutex;
    std::deque<Kept>& newest = shelf().newest;
    const std::vector<std::string>& upkept = shelf().kept;
    const std::string making = makingOf(connection);
    std::promise<IndexPtr> promise;
    std::shared_future<IndexPtr> waiting;
    {
        const std::lock_guard<std::mutex> lock(mutex);
        const bool takesBefore = age == IndexAge::OrBefore && std::find(upkept.begin(), upkept.end(), connection.path()) != upkept.end();
        std::shared_future<IndexPtr> before;
        for (const Kept& kept : newest) {
            if (kept.path != connection.path())
                continue;
            if (kept.making == making)
                waiting = kept.index;
            else if (!before.valid() && isReady(kept) && tokenOf(kept.making) == tokenOf(making))
                before = kept.index;
        }
        if (takesBefore && before.valid() && (!waiting.valid() || waiting.wait_for(std::chrono::seconds(0)) != std::future_status::ready))
            return before.get();
        if (!waiting.valid())
            newest.push_front({connection.path(), making, promise.get_future().share()});
    }
    if (waiting.valid())
        return waiting.get();
    // Two readers that ask at the same moment load once; those of an older revision go on with theirs.
    const auto isThis = [&](const Kept& kept) { return kept.path == connection.path() && kept.making == making; };
    IndexPtr index;
    try {
        index = uncancelled(connection, [&] { return loadOrRead(connection, making); });
    } catch (...) {
        promise.set_exception(std::current_exception());
        const std::lock_guard<std::mutex> lock(mutex);
        std::erase_if(newest, isThis);
        throw;
    }
    promise.set_value(index);
    const std::lock_guard<std::mutex> lock(mutex);
    std::erase_if(newest, [&](const Kept& kept) { return kept.path == connection.path() && kept.making != making && isReady(kept); });
    if (newest.size() > kFilesKept && isReady(newest.back()))
        newest.pop_back();
    return index;
}

} // namespace tributary::store
