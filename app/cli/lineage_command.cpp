// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalog_access.h"
#include "app/cli/command.h"
#include "app/cli/lineage_diff_command.h"
#include "app/cli/lineage_json.h"
#include "app/cli/lineage_options.h"
#include "app/cli/manual_lineage_command.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "model/layout/layered.h"
#include "model/lineage/export.h"
#include "model/lineage/openlineage_export.h"
#include "model/query/lineage_query.h"
#include "model/query/qt_text.h"
#include "views/lineage/lineage_svg.h"
#include "views/theme/theme.h"

#include <limits>

namespace tributary::cli {

namespace {

constexpr const char* kFormats = "json, dot, csv, mermaid, graphml, svg, openlineage";
constexpr const char* kOpenLineageLevels = "job, dataset, column";

Result<query::LineageRequest> requestOf(const Arguments& arguments)
{
    query::LineageRequest request;
    const bool diff = arguments.has("diff"); // its words are told apart later
    request.ref = diff ? std::string() : arguments.word(0);
    if (!diff && arguments.words.size() > 1)
        return fail("usage.words", "lineage", "lineage REF | --all");
    if (!diff && request.ref.empty() != arguments.has("all"))
        return request.ref.empty() ? fail("usage.words", "lineage", "lineage REF | --all") : fail("usage.exclusive", "REF", "--all");
    const bool up = arguments.has("upstream");
    const bool down = arguments.has("downstream");
    if (up != down)
        request.direction = up ? lineage::Direction::Upstream : lineage::Direction::Downstream;
    if (arguments.has("depth") && arguments.value("depth") != "all") {
        const auto depth = wholeNumber(arguments, "depth", 0, 0, std::numeric_limits<int>::max());
        if (!depth)
            return fail(depth.error());
        request.depth = *depth;
    }
    request.columns = arguments.has("columns");
    const auto level = levelOption(arguments);
    if (!level)
        return fail(level.error());
    request.level = *level;
    const auto narrow = narrowingOptions(arguments);
    if (!narrow)
        return fail(narrow.error());
    request.narrow = *narrow;
    if (!request.level && (request.columns || arguments.value("format") == "openlineage"))
        request.level = lineage::Level::Dataset;
    if (arguments.value("format") == "openlineage") {
        if (!lineage::isOpenLineageLevel(*request.level))
            return fail("usage.choice", "--format openlineage --level " + arguments.value("level"), kOpenLineageLevels);
        request.columns = *request.level == lineage::Level::Dataset;
    }
    // The picture shows columns as the page does: rows of their dataset's box.
    if (arguments.value("format") == "svg" && request.level == lineage::Level::Column) {
        request.level = lineage::Level::Dataset;
        request.columns = true;
    }
    return request;
}

// The picture that the lineage page shows of the same answer.
Result<std::string> svgOf(const lineage::LineageResult& result, bool columns)
{
    const auto scene = views::buildScene(std::make_shared<const lineage::LineageResult>(result), {columns, {}});
    const auto metrics = views::SceneMetrics::of(views::Theme::current().textFactor);
    const auto drawing = layout::layered(views::layoutInput(*scene, metrics));
    if (!drawing)
        return fail(drawing.error());
    return views::sceneSvg(*scene, views::SceneGeometry(*scene, *drawing, metrics), {}).toStdString();
}

QString resultText(const lineage::LineageResult& result)
{
    QString out = Words::tr("%n node(s)", nullptr, static_cast<int>(result.nodes.size())) + QStringLiteral(", ")
        + Words::tr("%n edge(s)", nullptr, static_cast<int>(result.edges.size())) + QLatin1Char('\n');
    TextTable table({Words::tr("FROM"), Words::tr("TO"), Words::tr("HOW"), Words::tr("BY")});
    for (const lineage::ResultEdge& edge : result.edges) {
        const lineage::ResultReason& first = edge.reasons.front();
        table.add({toQt(result.nodes[edge.from].name), toQt(result.nodes[edge.to].name),
                   toQt(lineage::edgeKindName(first.kind)) + QStringLiteral(", ") + toQt(lineage::evidenceName(first.evidence)),
                   first.author.empty() ? toQt(first.viaName) : toQt(first.author + ": " + first.note)});
        for (const lineage::ColumnPair& pair : edge.columns)
            table.add({QStringLiteral("  ") + toQt(pair.from), QStringLiteral("  ") + toQt(pair.to), toQt(pair.transformation), QString()});
    }
    if (!table.empty())
        out += table.text();
    if (result.hidden > 0)
        out += Words::tr("%n node(s) hidden by the filter are passed through", nullptr, static_cast<int>(result.hidden)) + QLatin1Char('\n');
    for (const auto& cycle : result.cycles) {
        QStringList names;
        for (const std::size_t node : cycle)
            names.append(toQt(result.nodes[node].name));
        out += printable(Words::tr("Cycle: %1").arg(names.join(QStringLiteral(", ")))) + QLatin1Char('\n');
    }
    return out;
}

// The time of the events is that of the catalog's newest revision, so that the same catalog is always
// written alike.
Result<std::string> openLineageEvents(store::Reader& reader, const query::LineageRequest& request, const lineage::LineageResult& shown)
{
    const auto revisions = reader.revisions({}, 1);
    if (!revisions)
        return fail(revisions.error());
    const Micros at = revisions->empty() ? 0 : revisions->front().at;
    if (shown.level != lineage::Level::Job)
        return lineage::toOpenLineage(shown, shown, at);
    query::LineageRequest all;
    all.level = lineage::Level::Dataset;
    all.columns = true;
    all.asOf = request.asOf;
    const auto columns = query::lineageOf(reader, all);
    if (!columns)
        return fail(columns.error());
    return lineage::toOpenLineage(shown, *columns, at);
}

} // namespace

int runLineage(Session& session)
{
    if (isManualLineage(session.arguments))
        return runManualLineage(session);
    const auto request = requestOf(session.arguments);
    if (!request)
        return session.output.fail(request.error());
    const std::string format = session.arguments.value("format");
    if (session.arguments.has("diff"))
        return format.empty() || format == "json" ? runLineageDiff(session, *request)
                                                  : session.output.fail(Error{"usage.exclusive", "--diff", "--format " + format, {}, {}});
    const bool events = format == "openlineage";
    const bool picture = format == "svg";
    using Export = std::string (*)(const lineage::LineageResult&, const lineage::LineageUnion*);
    const Export write = format == "dot" ? lineage::toDot : format == "mermaid" ? lineage::toMermaid
        : format == "csv" ? lineage::toCsv : format == "graphml" ? lineage::toGraphml : nullptr;
    if (write == nullptr && !format.empty() && format != "json" && !events && !picture)
        return session.output.fail(Error{"usage.choice", "--format " + format, kFormats, {}, {}});
    if ((write != nullptr || events || picture) && session.output.wantsJson())
        return session.output.fail(Error{"usage.exclusive", "--json", "--format " + format, {}, {}});

    auto reader = openReader(session);
    if (!reader)
        return session.output.fail(reader.error());
    std::vector<query::EntitySummary> candidates;
    const auto result = query::lineageOf(**reader, *request, &candidates);
    if (!result)
        return session.output.fail(result.error(), candidates);
    if (events) {
        const auto text = openLineageEvents(**reader, *request, *result);
        if (!text)
            return session.output.fail(text.error());
        session.output.raw(*text);
    } else if (picture) {
        const auto drawn = svgOf(*result, request->columns);
        if (!drawn)
            return session.output.fail(drawn.error());
        session.output.raw(*drawn);
    } else if (write != nullptr) {
        session.output.raw(write(*result, nullptr));
    } else if (format == "json" && !session.output.wantsJson()) {
        session.output.rawJson(session.output.withMoment(lineageJson(*result)));
    } else {
        session.output.text(session.output.momentLine() + resultText(*result));
        session.output.json(lineageJson(*result));
    }
    return kDone;
}

} // namespace tributary::cli
