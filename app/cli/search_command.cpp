// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/catalog_access.h"
#include "app/cli/command.h"
#include "app/cli/query_mark.h"
#include "app/cli/saved_searches.h"
#include "app/cli/summary_json.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "model/base/text.h"
#include "model/query/qt_text.h"
#include "model/query/search_query.h"

namespace tributary::cli {

namespace {

constexpr int kDefaultLimit = 20;
constexpr int kMostHits = 10'000;
constexpr int kMostOffset = 100'000'000;
constexpr std::size_t kShownFacetValues = 8;

Json hitJson(const query::Hit& hit)
{
    Json json = summaryJson(hit.entity);
    json["matched"] = Json::array();
    for (const auto& field : hit.matched) {
        Json ranges = Json::array();
        for (const auto& [begin, end] : field.ranges)
            ranges.push_back({begin, end});
        json["matched"].push_back({{"field", field.field}, {"text", field.text}, {"ranges", ranges}});
        if (!field.typed.empty())
            json["matched"].back()["typed"] = field.typed;
    }
    json["words_matched"] = hit.wordsMatched;
    json["score"] = hit.score;
    json["quality"] = hit.quality < 0 ? Json() : Json(hit.quality);
    json["parent"] = hit.parentName;
    json["technology"] = hit.technology;
    json["archetype"] = hit.archetype;
    return json;
}

Json resultJson(const query::SearchResult& result)
{
    Json hits = Json::array();
    for (const auto& hit : result.hits)
        hits.push_back(hitJson(hit));
    Json facets = Json::object();
    for (const auto& counts : result.facets) {
        Json values = Json::array();
        for (const auto& value : counts.values)
            values.push_back({{"value", value.value}, {"count", value.count}});
        facets[std::string(search::facetName(counts.facet))] = values;
    }
    return {{"query", result.query}, {"total", result.total}, {"partial", result.partial}, {"order", search::sortOrderName(result.order)}, {"words", result.words},
            {"took_ms", result.tookMs}, {"hits", hits}, {"facets", facets}};
}

QString matchedText(const query::Hit& hit, int words)
{
    QStringList parts;
    if (hit.wordsMatched < words)
        parts.append(Words::tr("matches %1 of %2 words").arg(hit.wordsMatched).arg(words));
    for (const auto& field : hit.matched) {
        if (!field.typed.empty())
            parts.append(Words::tr("%1: matched \"%2\" as \"%3\"").arg(toQt(field.field), shortened(toQt(field.typed), 40), shortened(toQt(field.text), 60)));
        else if (field.field != "name")
            parts.append(toQt(field.field) + QStringLiteral(": ") + shortened(toQt(field.text), 60));
    }
    return parts.join(QStringLiteral("; "));
}

QString resultText(const query::SearchResult& result, int offset)
{
    QString out = Words::tr("%n hit(s)", nullptr, static_cast<int>(result.total));
    if (!result.hits.empty())
        out += Words::tr(", shown %1 to %2").arg(offset + 1).arg(offset + static_cast<int>(result.hits.size()));
    if (result.partial > 0)
        out += Words::tr("; %n of them match only some of the words", nullptr, static_cast<int>(result.partial));
    out += QLatin1Char('\n');
    TextTable table({Words::tr("KIND"), Words::tr("NAME"), Words::tr("DOMAIN"), Words::tr("REFERENCE"), Words::tr("FOUND IN")});
    for (const auto& hit : result.hits) {
        const QString parent = hit.parentName.empty() ? QString() : QStringLiteral(" (") + toQt(hit.parentName) + QLatin1Char(')');
        table.add({toQt(kindName(hit.entity.kind)), shortened(toQt(hit.entity.name) + parent, 48),
                   shortened(toQt(hit.entity.domain), 32), toQt(hit.entity.ref), matchedText(hit, static_cast<int>(result.words.size()))});
    }
    if (!table.empty())
        out += table.text();
    for (const auto& counts : result.facets) {
        QStringList values;
        for (std::size_t i = 0; i < counts.values.size() && i < kShownFacetValues; ++i)
            values.append(QStringLiteral("%1 (%2)").arg(toQt(counts.values[i].value), QString::number(counts.values[i].count)));
        if (counts.values.size() > kShownFacetValues)
            values.append(QStringLiteral("..."));
        if (!values.isEmpty())
            out += printable(toQt(search::facetName(counts.facet)) + QStringLiteral(": ") + values.join(QStringLiteral(", "))) +
                   QLatin1Char('\n');
    }
    return out;
}

} // namespace

int runSearch(Session& session)
{
    if (session.arguments.has("forget"))
        return forgetSearch(session);
    const auto limit = wholeNumber(session.arguments, "limit", kDefaultLimit, 0, kMostHits);
    if (!limit)
        return session.output.fail(limit.error());
    const auto offset = wholeNumber(session.arguments, "offset", 0, 0, kMostOffset);
    if (!offset)
        return session.output.fail(offset.error());
    const bool isSorted = session.arguments.has("sort");
    const auto named = search::sortOrderFromName(session.arguments.value("sort"));
    if (isSorted && !named)
        return session.output.fail(Error{"query.bad-order", session.arguments.value("sort"), {}, {}, {}});
    const search::SortOrder order = named.value_or(search::SortOrder{});
    const auto sorted = [isSorted, order](const std::string& query) { return isSorted ? search::withSortOrder(query, order) : query; };
    auto reader = openReader(session);
    if (!reader)
        return session.output.fail(reader.error());
    // Words that the shell took apart are one query.
    std::string text = join(session.arguments.words, " ");
    const bool saved = session.arguments.has("saved");
    if (session.arguments.has("save"))
        return saveSearch(session, **reader, sorted(text));
    if (saved && text.empty())
        return listSavedSearches(session, **reader);
    const std::string name = text;
    if (saved) {
        const auto query = savedQuery(**reader, name);
        if (!query)
            return session.output.fail(query.error());
        text = *query;
    }
    text = sorted(text);
    auto result = query::searchCatalog(**reader, text, *limit, *offset, session.arguments.has("facets"));
    if (!result)
        return failQuery(session, text, result.error());
    if (saved)
        markSeen(session, **reader, name);
    session.output.text(session.output.momentLine() + resultText(*result, *offset));
    session.output.json(resultJson(*result));
    return kDone;
}

} // namespace tributary::cli
