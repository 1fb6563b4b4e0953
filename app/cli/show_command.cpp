// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/catalog_access.h"
#include "app/cli/command.h"
#include "app/cli/page_document.h"
#include "app/cli/page_json.h"
#include "app/cli/words.h"
#include "app/cli/write_file.h"
#include "model/query/product_query.h"
#include "model/query/qt_text.h"
#include "model/query/resolver.h"
#include "model/query/summaries.h"

namespace tributary::cli {

namespace {

struct Shown {
    Json json;
    Document document;
    std::string ref;
};

Result<Shown> showRow(store::Reader& reader, const EntityRow& row)
{
    if (row.kind != Kind::DataProduct || row.placeholder) {
        auto page = entityPage(reader, row);
        if (!page)
            return tl::unexpected(page.error());
        return Shown{entityJson(*page), entityDocument(*page), page->entity.ref};
    }
    auto page = query::productPage(reader, query::Summaries(reader).referenceOf(row));
    if (!page)
        return tl::unexpected(page.error());
    auto columns = columnsOf(reader, *page);
    if (!columns)
        return tl::unexpected(columns.error());
    return Shown{productJson(*page, *columns), productDocument(*page, *columns), page->product.ref};
}

// --html and --pdf write files; the answer then only says which.
Result<Json> writeFiles(const Arguments& arguments, const Document& document)
{
    Json written = Json::array();
    if (arguments.has("html")) {
        if (auto done = writeFile(toQt(arguments.value("html")), asHtml(document).toUtf8()); !done)
            return tl::unexpected(done.error());
        written.push_back(arguments.value("html"));
    }
    if (arguments.has("pdf")) {
        if (auto done = writePdf(toQt(arguments.value("pdf")), document.title.left(200), asHtml(forPrinting(document))); !done)
            return tl::unexpected(done.error());
        written.push_back(arguments.value("pdf"));
    }
    return written;
}

} // namespace

int runShow(Session& session)
{
    const auto& arguments = session.arguments;
    if (arguments.has("markdown") && arguments.json)
        return session.output.fail(Error{"usage.exclusive", "--markdown", "--json", {}, {}});
    auto reader = openReader(session);
    if (!reader)
        return session.output.fail(reader.error());
    std::vector<query::EntitySummary> candidates;
    auto row = query::resolve(**reader, arguments.word(0), Kind::DataProduct, &candidates);
    if (!row)
        return session.output.fail(row.error(), candidates);
    auto shown = showRow(**reader, *row);
    if (!shown)
        return session.output.fail(shown.error());
    auto written = writeFiles(arguments, shown->document);
    if (!written)
        return session.output.fail(written.error());
    if (!written->empty()) {
        for (const auto& file : *written)
            session.output.text(Words::tr("Wrote %1").arg(toQt(file.get<std::string>())));
        session.output.json({{"ref", shown->ref}, {"written", *written}});
    } else if (arguments.has("markdown")) {
        session.output.raw(fromQt(asMarkdown(shown->document)));
    } else {
        session.output.text(asText(shown->document));
        session.output.json(shown->json);
    }
    return kDone;
}

} // namespace tributary::cli
