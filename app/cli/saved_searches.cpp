// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/saved_searches.h"

#include "app/cli/catalog_access.h"
#include "app/cli/error_words.h"
#include "app/cli/query_mark.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "model/query/qt_text.h"
#include "model/query/saved_search_query.h"

#include <algorithm>

namespace tributary::cli {

namespace {

Json newsJson(const query::SavedSearchNews& news)
{
    Json json = {{"name", news.name}, {"query", news.query}, {"total", news.total}, {"new", news.fresh}};
    if (!news.error.empty())
        json["error"] = news.error;
    return json;
}

Json listJson(const std::vector<query::SavedSearchNews>& list)
{
    Json json = Json::array();
    for (const auto& news : list)
        json.push_back(newsJson(news));
    return json;
}

} // namespace

int saveSearch(Session& session, store::Reader& reader, const std::string& query)
{
    auto writer = openWriter(session);
    if (!writer)
        return session.output.fail(writer.error());
    const auto saved = query::saveSearch(**writer, reader, session.arguments.value("save"), query);
    if (!saved)
        return failQuery(session, query, saved.error());
    session.output.text(Words::tr("Saved as %1: %n hit(s) now", nullptr, static_cast<int>(saved->total)).arg(printable(toQt(saved->name))));
    session.output.json({{"saved_searches", listJson({*saved})}});
    return kDone;
}

int listSavedSearches(Session& session, store::Reader& reader)
{
    const auto list = query::savedSearchNews(reader);
    if (!list)
        return session.output.fail(list.error());
    TextTable table({Words::tr("NAME"), Words::tr("HITS"), Words::tr("NEW"), Words::tr("QUERY")});
    for (const auto& news : *list)
        table.add({shortened(toQt(news.name), 40), QString::number(news.total), QString::number(news.fresh), shortened(toQt(news.query), 80)});
    session.output.text(list->empty() ? Words::tr("No saved searches yet: tributary search QUERY --save NAME") : table.text());
    session.output.json({{"saved_searches", listJson(*list)}});
    return kDone;
}

int forgetSearch(Session& session)
{
    if (!catalogExists(session))
        return session.output.fail(Error{"catalog.missing", session.catalog, {}, {}, {}});
    auto writer = openWriter(session);
    if (!writer)
        return session.output.fail(writer.error());
    const std::string name = session.arguments.value("forget");
    if (auto done = store::forgetSavedSearch(**writer, name); !done)
        return session.output.fail(done.error());
    session.output.text(Words::tr("Forgotten: %1").arg(printable(toQt(name))));
    session.output.json({{"forgotten", name}});
    return kDone;
}

Result<std::string> savedQuery(store::Reader& reader, const std::string& name)
{
    const auto list = query::savedSearchNews(reader);
    if (!list)
        return tl::unexpected(list.error());
    const auto found = std::find_if(list->begin(), list->end(), [&](const auto& news) { return news.name == name; });
    if (found == list->end())
        return fail("saved.unknown", name);
    return found->query;
}

void markSeen(Session& session, store::Reader& reader, const std::string& name)
{
    auto writer = openWriter(session);
    const Result<void> done = writer ? query::markSavedSearchSeen(**writer, reader, name) : Result<void>(tl::unexpected(writer.error()));
    if (!done)
        session.output.remark(errorWords(done.error()));
}

Json tellSavedSearches(Session& session, store::Writer& writer)
{
    auto reader = openReader(session);
    if (!reader)
        return Json::array();
    const auto list = query::evaluateSavedSearches(writer, **reader);
    if (!list) {
        session.output.remark(errorWords(list.error()));
        return Json::array();
    }
    for (const auto& news : *list) {
        if (!news.error.empty())
            session.output.remark(Words::tr("Saved search %1 cannot be answered any more (%2)").arg(toQt(news.name), toQt(news.error)));
        else if (news.fresh > 0)
            session.output.text(Words::tr("Saved search %1: %n new", nullptr, static_cast<int>(news.fresh)).arg(printable(toQt(news.name))));
    }
    return listJson(*list);
}

} // namespace tributary::cli
