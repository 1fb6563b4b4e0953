// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/catalog_access.h"
#include "app/cli/command.h"
#include "app/cli/shown_page.h"
#include "app/cli/summary_json.h"
#include "app/cli/words.h"
#include "model/query/field_history.h"
#include "model/query/people_query.h"
#include "model/query/qt_text.h"
#include "model/query/resolver.h"
#include "model/query/summaries.h"

namespace tributary::cli {

namespace {

QString fieldText(const std::optional<Json>& value)
{
    if (!value)
        return {};
    return toQt(value->is_structured() ? dumpJson(*value) : scalarText(*value));
}

// --history: the changes instead of the page.
Result<ShownPage> showHistory(store::Reader& reader, const EntityRow& row)
{
    const auto changes = query::fieldHistory(reader, row.id);
    if (!changes)
        return tl::unexpected(changes.error());
    const query::EntitySummary entity = query::Summaries(reader).of(row);
    Document document;
    document.title = toQt(entity.name) + QLatin1Char(' ') + toQt(entity.version);
    document.subtitle = toQt(entity.ref);
    Section section{Words::tr("History"), {}, {}, {Words::tr("When"), Words::tr("Revision"), Words::tr("Field"), Words::tr("Before"), Words::tr("After")}, {}};
    for (const auto& change : *changes) {
        const Micros seconds = change.at / kMicrosPerSecond * kMicrosPerSecond;
        section.rows.push_back({seconds == 0 ? QString() : toQt(formatTime(seconds)), QString::number(change.revision),
                                toQt(change.field), fieldText(change.before), fieldText(change.after)});
    }
    document.add(std::move(section));
    return ShownPage{{{"ref", entity.ref}, {"changes", changesJson(*changes)}}, std::move(document), entity.ref};
}

Result<ShownPage> shownOf(Session& session, store::Reader& reader, std::vector<query::EntitySummary>& candidates)
{
    const std::string& word = session.arguments.word(0);
    if (word == query::kPeopleReference)
        return shownPeople(reader);
    auto row = query::resolve(reader, word, Kind::DataProduct, &candidates);
    // "people" is a word like any other: what is called so comes first.
    if (!row && word == "people" && row.error().code == "ref.unknown")
        return shownPeople(reader);
    if (!row)
        return tl::unexpected(row.error());
    return session.arguments.has("history") ? showHistory(reader, *row) : shownPage(reader, *row);
}

// --html and --pdf, or --format with --out, write files; the answer then only says which.
Result<Json> writeFiles(const Arguments& arguments, const Document& document)
{
    std::vector<std::pair<DocumentFormat, std::string>> wanted;
    if (arguments.has("html"))
        wanted.emplace_back(DocumentFormat::Html, arguments.value("html"));
    if (arguments.has("pdf"))
        wanted.emplace_back(DocumentFormat::Pdf, arguments.value("pdf"));
    if (arguments.has("out")) {
        const std::string& name = arguments.value("out");
        const auto format = arguments.has("format") ? formatNamed(arguments.value("format")) : formatOfFile(toQt(name));
        if (!format)
            return fail("usage.choice", "--out " + name, "FILE.md, FILE.html or FILE.pdf, or --format with it");
        wanted.emplace_back(*format, name);
    }
    Json written = Json::array();
    for (const auto& [format, name] : wanted) {
        if (auto done = writeDocument(document, format, toQt(name)); !done)
            return tl::unexpected(done.error());
        written.push_back(name);
    }
    return written;
}

// What is asked for but makes no sense together; an empty code where all is well.
Error formatTrouble(const Arguments& arguments)
{
    const bool toScreen = arguments.has("format") && !arguments.has("out");
    if ((arguments.has("markdown") || toScreen) && arguments.json)
        return {"usage.exclusive", arguments.has("markdown") ? "--markdown" : "--format", "--json", {}, {}};
    if (!arguments.has("format"))
        return {};
    const auto format = formatNamed(arguments.value("format"));
    if (!format)
        return {"usage.choice", "--format " + arguments.value("format"), "markdown, html, pdf", {}, {}};
    if (toScreen && *format == DocumentFormat::Pdf)
        return {"usage.choice", "--format pdf", "--out FILE with it", {}, {}};
    return {};
}

} // namespace

int runShow(Session& session)
{
    const auto& arguments = session.arguments;
    if (const Error trouble = formatTrouble(arguments); !trouble.code.empty())
        return session.output.fail(trouble);
    auto reader = openReader(session);
    if (!reader)
        return session.output.fail(reader.error());
    std::vector<query::EntitySummary> candidates;
    auto shown = shownOf(session, **reader, candidates);
    if (!shown)
        return session.output.fail(shown.error(), candidates);
    if (session.output.moment())
        shown->document.subtitle += QStringLiteral(" - ") + session.output.momentWords();
    auto written = writeFiles(arguments, shown->document);
    if (!written)
        return session.output.fail(written.error());
    if (!written->empty()) {
        for (const auto& file : *written)
            session.output.text(Words::tr("Wrote %1").arg(toQt(file.get<std::string>())));
        session.output.json({{"ref", shown->ref}, {"written", *written}});
    } else if (arguments.value("format") == "html") {
        session.output.raw(fromQt(asHtml(shown->document)));
    } else if (arguments.has("markdown") || arguments.has("format")) {
        session.output.raw(fromQt(asMarkdown(shown->document)));
    } else {
        session.output.text(asText(shown->document));
        session.output.json(shown->json);
    }
    return kDone;
}

} // namespace tributary::cli
