// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalog_access.h"
#include "app/cli/command.h"
#include "app/cli/lineage_options.h"
#include "app/cli/path_json.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "model/query/path_query.h"
#include "model/query/qt_text.h"

namespace tributary::cli {

namespace {

constexpr int kMostListed = 10'000;

Result<query::PathRequest> pathRequestOf(const Arguments& arguments)
{
    query::PathRequest request;
    request.fromSearch = arguments.has("from-query");
    request.toSearch = arguments.has("to-query");
    std::size_t word = 0;
    request.from = request.fromSearch ? arguments.value("from-query") : arguments.word(word++);
    request.to = request.toSearch ? arguments.value("to-query") : arguments.word(word++);
    if (arguments.words.size() != word)
        return fail("usage.words", "path", findCommand("path")->usage);
    const auto limit = wholeNumber(arguments, "limit", 10, 0, kMostListed);
    if (!limit)
        return fail(limit.error());
    request.limit = static_cast<std::size_t>(*limit);
    const auto seconds = wholeNumber(arguments, "seconds", 20, 1, 3'600);
    if (!seconds)
        return fail(seconds.error());
    request.seconds = *seconds;
    request.cut = arguments.has("cut");
    const auto level = levelOption(arguments);
    if (!level)
        return fail(level.error());
    request.level = *level;
    return request;
}

QString nodeNames(const query::PathResult& result, const std::vector<std::size_t>& nodes, const QString& between)
{
    QStringList names;
    for (const std::size_t node : nodes)
        names.append(nodeLabel(result.nodes[node]));
    return names.join(between);
}

QString shortfallWords(lineage::Shortfall shortfall)
{
    switch (shortfall) {
    case lineage::Shortfall::Work: return Words::tr("cycles make more of them than can be walked");
    case lineage::Shortfall::Time: return Words::tr("the time ran out");
    case lineage::Shortfall::Cancelled: return Words::tr("it was cancelled");
    case lineage::Shortfall::Overflow: return Words::tr("more than can be told in 64 bits");
    case lineage::Shortfall::None: break;
    }
    return {};
}

QString countWords(const query::PathResult& result)
{
    const QString number = QString::number(result.count);
    if (result.count == 0 && result.exhaustive())
        return Words::tr("No path leads there.");
    if (result.exhaustive())
        return Words::tr("Simple paths: %1 (exhaustive)").arg(number);
    return Words::tr("Simple paths: at least %1 (truncated: %2)").arg(number, shortfallWords(result.shortfall));
}

QString cutWords(const query::PathResult& result)
{
    const query::PathCut& cut = *result.cut;
    if (!cut.possible) {
        QStringList pairs;
        for (const auto& [from, to] : cut.straight)
            pairs.append(from == to ? nodeLabel(result.nodes[from]) : nodeLabel(result.nodes[from]) + QStringLiteral(" -> ") + nodeLabel(result.nodes[to]));
        return Words::tr("No set of nodes severs them: %1 has nothing in between").arg(pairs.join(QStringLiteral(", ")));
    }
    if (cut.shortfall != lineage::Shortfall::None)
        return Words::tr("The smallest cut was not found: %1").arg(shortfallWords(cut.shortfall));
    return Words::tr("Severed by %n node(s)", nullptr, static_cast<int>(cut.nodes.size())) + QStringLiteral(": ")
        + nodeNames(result, cut.nodes, QStringLiteral(", "));
}

QString pathText(const query::PathResult& result)
{
    QString out = printable(countWords(result)) + QLatin1Char('\n');
    if (result.ignored > 0)
        out += Words::tr("%n hit(s) are no part of this level", nullptr, static_cast<int>(result.ignored)) + QLatin1Char('\n');
    TextTable table({Words::tr("STEPS"), Words::tr("PATH")});
    for (const query::ListedPath& path : result.paths)
        table.add({QString::number(path.edges.size()), nodeNames(result, path.nodes, QStringLiteral(" -> "))});
    if (!table.empty())
        out += table.text();
    if (!result.paths.empty() && !result.allListed)
        out += Words::tr("There are more: these are the shortest (see --limit).") + QLatin1Char('\n');
    for (const auto& cycle : result.cycles)
        out += printable(Words::tr("Cycle: %1").arg(nodeNames(result, cycle, QStringLiteral(", ")))) + QLatin1Char('\n');
    if (!result.unavoidable.empty())
        out += printable(Words::tr("On every path: %1").arg(nodeNames(result, result.unavoidable, QStringLiteral(", ")))) + QLatin1Char('\n');
    if (result.cut && result.count > 0)
        out += printable(cutWords(result)) + QLatin1Char('\n');
    return out;
}

} // namespace

int runPath(Session& session)
{
    const auto request = pathRequestOf(session.arguments);
    if (!request)
        return session.output.fail(request.error());
    auto reader = openReader(session);
    if (!reader)
        return session.output.fail(reader.error());
    std::vector<query::EntitySummary> candidates;
    const auto result = query::pathsOf(**reader, *request, {}, &candidates);
    if (!result)
        return session.output.fail(result.error(), candidates);
    session.output.text(session.output.momentLine() + pathText(*result));
    session.output.json(pathJson(*result));
    const bool uncut = result->cut && (!result->cut->possible || result->cut->shortfall != lineage::Shortfall::None);
    return result->count == 0 || uncut ? kNo : kDone;
}

} // namespace tributary::cli
