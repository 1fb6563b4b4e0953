// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/shown_page.h"

#include "app/cli/mesh_json.h"
#include "app/cli/page_document.h"
#include "app/cli/page_json.h"
#include "app/cli/write_file.h"
#include "model/query/domain_query.h"
#include "model/query/people_query.h"
#include "model/query/product_query.h"
#include "model/query/summaries.h"

namespace tributary::cli {

namespace {

// What the pages of domains and of people know is added to what is known of any entity.
Result<ShownPage> showDomain(store::Reader& reader, const EntityPage& entity)
{
    auto page = query::domainPage(reader, entity.entity.ref, nowMicros());
    if (!page)
        return tl::unexpected(page.error());
    Json json = entityJson(entity);
    json.update(domainJson(*page));
    return ShownPage{std::move(json), domainDocument(*page), entity.entity.ref};
}

Result<ShownPage> showPerson(store::Reader& reader, const EntityPage& entity)
{
    auto page = query::personPage(reader, entity.entity.ref);
    if (!page)
        return tl::unexpected(page.error());
    Json json = entityJson(entity);
    json.update(personJson(*page));
    return ShownPage{std::move(json), personDocument(*page), entity.entity.ref};
}

} // namespace

Result<ShownPage> shownPage(store::Reader& reader, const EntityRow& row)
{
    if (row.kind != Kind::DataProduct || row.placeholder) {
        auto page = entityPage(reader, row);
        if (!page)
            return tl::unexpected(page.error());
        if (row.kind == Kind::Domain)
            return showDomain(reader, *page);
        if (row.kind == Kind::Person)
            return showPerson(reader, *page);
        return ShownPage{entityJson(*page), entityDocument(*page), page->entity.ref};
    }
    auto page = query::productPage(reader, query::Summaries(reader).referenceOf(row));
    if (!page)
        return tl::unexpected(page.error());
    auto columns = columnsOf(reader, *page);
    if (!columns)
        return tl::unexpected(columns.error());
    return ShownPage{productJson(*page, *columns), productDocument(*page, *columns), page->product.ref};
}

Result<ShownPage> shownPeople(store::Reader& reader)
{
    auto page = query::peoplePage(reader);
    if (!page)
        return tl::unexpected(page.error());
    return ShownPage{peopleJson(*page), peopleDocument(*page), std::string(query::kPeopleReference)};
}

Result<void> writeDocument(const Document& document, DocumentFormat format, const QString& path)
{
    if (format == DocumentFormat::Pdf)
        return writePdf(path, document.title.left(200), asHtml(forPrinting(document)));
    return writeFile(path, (format == DocumentFormat::Html ? asHtml(document) : asMarkdown(document)).toUtf8());
}

} // namespace tributary::cli
