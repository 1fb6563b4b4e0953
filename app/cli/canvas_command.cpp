// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/canvas_edit_command.h"
#include "app/cli/canvas_json.h"
#include "app/cli/canvas_text.h"
#include "app/cli/catalog_access.h"
#include "app/cli/command.h"
#include "app/cli/new_canvas_command.h"
#include "app/cli/words.h"
#include "app/cli/write_file.h"
#include "model/query/canvas_query.h"
#include "model/query/qt_text.h"
#include "model/query/resolver.h"
#include "model/query/summaries.h"
#include "views/canvas/canvas_markdown.h"
#include "views/canvas/canvas_svg.h"
#include "views/theme/theme_tokens.h"

namespace tributary::cli {

namespace {

// --svg and --markdown write files; the answer then only says which. "-" as the Markdown file is
// standard output.
Result<Json> writeCanvas(const Arguments& arguments, const query::CanvasPage& page)
{
    Json written = Json::array();
    if (arguments.has("svg")) {
        const views::Theme light = views::readTheme(views::Theme::Mode::Light, 1.0);
        if (auto done = writeFile(toQt(arguments.value("svg")), views::canvasSvg(page, light)); !done)
            return tl::unexpected(done.error());
        written.push_back(arguments.value("svg"));
    }
    if (arguments.has("markdown") && arguments.value("markdown") != "-") {
        if (auto done = writeFile(toQt(arguments.value("markdown")), views::canvasMarkdown(page).toUtf8()); !done)
            return tl::unexpected(done.error());
        written.push_back(arguments.value("markdown"));
    }
    return written;
}

} // namespace

int runCanvas(Session& session)
{
    const auto& arguments = session.arguments;
    if (arguments.word(0) == "new" && (arguments.words.size() == 2 || arguments.has("from")))
        return runNewCanvas(session);
    if (arguments.words.size() > 1)
        return session.output.fail(Error{"usage.words", "canvas", findCommand("canvas")->usage, {}, {}});
    const bool printsMarkdown = arguments.value("markdown") == "-";
    if (printsMarkdown && arguments.json)
        return session.output.fail(Error{"usage.exclusive", "--markdown -", "--json", {}, {}});
    if (arguments.has("set") || arguments.has("diff") || arguments.has("yaml") || arguments.has("publish"))
        return runCanvasEdit(session);
    auto reader = openReader(session);
    if (!reader)
        return session.output.fail(reader.error());
    std::vector<query::EntitySummary> candidates;
    auto row = query::resolve(**reader, arguments.word(0), Kind::DataProduct, &candidates);
    if (!row)
        return session.output.fail(row.error(), candidates);
    auto page = query::canvasPage(**reader, query::Summaries(**reader).referenceOf(*row));
    if (!page)
        return session.output.fail(page.error());
    auto written = writeCanvas(arguments, *page);
    if (!written)
        return session.output.fail(written.error());
    if (printsMarkdown)
        session.output.raw(fromQt(views::canvasMarkdown(*page)));
    for (const auto& file : *written)
        session.output.text(Words::tr("Wrote %1").arg(toQt(file.get<std::string>())));
    if (!written->empty())
        session.output.json({{"ref", page->product.ref}, {"written", *written}});
    else if (!printsMarkdown) {
        session.output.text(canvasText(*page));
        session.output.json(canvasJson(*page));
    }
    return kDone;
}

} // namespace tributary::cli
