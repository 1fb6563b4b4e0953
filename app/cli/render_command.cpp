// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/catalog_access.h"
#include "app/cli/command.h"
#include "app/cli/page_drawing.h"
#include "app/cli/page_sheet.h"
#include "app/cli/render_request.h"
#include "app/cli/words.h"
#include "app/cli/write_file.h"
#include "app/state_catalog.h"
#include "model/query/moment_text.h"
#include "model/query/product_query.h"
#include "model/query/qt_text.h"
#include "model/query/resolver.h"
#include "model/query/search_query.h"
#include "model/query/summaries.h"
#include "model/query/version_timeline.h"

#include <QBuffer>
#include <QDir>
#include <QImage>

namespace tributary::cli {

namespace {

// The reference as the pages take it: resolved here, so that a name that fits several things is told
// and not drawn as an error page.
Result<QString> resolvedRef(const Session& session, const PageRequest& page, std::vector<query::EntitySummary>& candidates)
{
    auto reader = openReader(session);
    if (!reader)
        return tl::unexpected(reader.error());
    const bool isDomain = page.page == QStringLiteral("domain");
    const bool isPerson = page.page == QStringLiteral("person");
    const bool isCampaign = page.page == QStringLiteral("campaign");
    auto row = query::resolve(**reader, fromQt(page.ref), isDomain ? Kind::Domain : isPerson ? Kind::Person : isCampaign ? Kind::Campaign : Kind::DataProduct, &candidates);
    if (!row)
        return tl::unexpected(row.error());
    if (isDomain && row->kind != Kind::Domain)
        return fail("ref.not-a-domain", fromQt(page.ref), std::string(kindName(row->kind)));
    if (isPerson && row->kind != Kind::Person)
        return fail("ref.not-a-person", fromQt(page.ref), std::string(kindName(row->kind)));
    if (isCampaign && row->kind != Kind::Campaign)
        return fail("campaign.unknown", fromQt(page.ref), std::string(kindName(row->kind)));
    return toQt(query::Summaries(**reader).referenceOf(*row));
}

// A canvas is that of a product: a port or contract leads to the one it belongs to.
Result<QString> productRef(const Session& session, const QString& ref)
{
    auto reader = openReader(session);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto page = query::productPage(**reader, fromQt(ref));
    if (!page)
        return tl::unexpected(page.error());
    return toQt(page->product.ref);
}

// What the pages about one thing show where all pages are drawn and none was named: the one that most
// others use. Empty where the catalog holds none.
Result<QString> mostUsed(const Session& session, Kind kind)
{
    auto reader = openReader(session);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto found = query::searchCatalog(**reader, "kind:" + std::string(kindName(kind)), 1, 0, false);
    if (!found)
        return tl::unexpected(found.error());
    return found->hits.empty() ? QString() : toQt(found->hits.front().entity.ref);
}

// The one of them that has two versions, which a comparison shows; empty where none of the first has.
Result<QString> mostUsedOfTwoVersions(const Session& session)
{
    constexpr int kLookedAt = 50;
    auto reader = openReader(session);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto found = query::searchCatalog(**reader, "kind:" + std::string(kindName(Kind::DataProduct)), kLookedAt, 0, false);
    if (!found)
        return tl::unexpected(found.error());
    for (const query::Hit& hit : found->hits) {
        const auto timeline = query::versionTimeline(**reader, hit.entity.ref);
        if (timeline && timeline->versions.size() > 1)
            return toQt(hit.entity.ref);
    }
    return QString();
}

Result<std::optional<Moment>> momentAsked(const Session& session)
{
    if (session.arguments.asOf.empty() || !catalogExists(session))
        return std::optional<Moment>{};
    auto reader = openReader(session);
    if (!reader)
        return tl::unexpected(reader.error());
    return (*reader)->moment();
}

Result<std::optional<Moment>> sinceAsked(const Session& session)
{
    if (!session.arguments.has("since") || !catalogExists(session))
        return std::optional<Moment>{};
    auto reader = openReader(session);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto moment = query::momentFromText(**reader, session.arguments.value("since"));
    if (!moment)
        return tl::unexpected(moment.error());
    return std::optional(*moment);
}

Result<void> save(const QImage& picture, const QString& file)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, "PNG"))
        return fail("output.unwritable", fromQt(file), "PNG");
    return writeFile(file, bytes);
}

} // namespace

int runRender(Session& session)
{
    auto request = readRenderRequest(session.arguments);
    if (!request)
        return session.output.fail(request.error());
    const bool isEmpty = request->state == PageState::Empty; // needs no catalog, and shows what it has itself
    if (request->all && catalogExists(session) && !isEmpty) {
        for (const Kind kind : {Kind::DataProduct, Kind::Domain, Kind::Person, Kind::Campaign}) {
            if (kind == Kind::DataProduct && !request->named.isEmpty())
                continue;
            const auto ref = mostUsed(session, kind);
            if (!ref)
                return session.output.fail(ref.error());
            request->showOne(kind, *ref);
        }
        if (const auto compared = request->named.isEmpty() ? mostUsedOfTwoVersions(session) : QString(); !compared)
            return session.output.fail(compared.error());
        else if (!compared->isEmpty())
            request->compare(*compared);
    }
    const auto since = sinceAsked(session);
    if (!since)
        return session.output.fail(since.error());
    std::vector<query::EntitySummary> candidates;
    for (auto& page : request->pages) {
        const bool needsNone = isEmpty || page.page == QStringLiteral("first-run") || page.page == QStringLiteral("gallery");
        if (!needsNone && !catalogExists(session))
            return session.output.fail(Error{"catalog.missing", session.catalog, {}, {}, {}});
        if (isEmpty)
            continue;
        if (auto moment = momentAsked(session); moment)
            page.asOf = *moment;
        else
            return session.output.fail(moment.error());
        page.since = *since;
        const bool isCanvas = page.page == QStringLiteral("canvas") && !page.ref.isEmpty(); // else it asks which
        const bool isLineage = page.page == QStringLiteral("lineage") && !page.ref.isEmpty(); // else the whole mesh
        const bool isMesh = page.page == QStringLiteral("domain") || page.page == QStringLiteral("person") || page.page == QStringLiteral("impact") || page.page == QStringLiteral("versions")
            || page.page == QStringLiteral("campaign") || page.page == QStringLiteral("what-if");
        if (page.page != QStringLiteral("product") && !isCanvas && !isLineage && !isMesh)
            continue;
        auto ref = resolvedRef(session, page, candidates);
        if (ref && isCanvas)
            ref = productRef(session, *ref);
        if (!ref)
            return session.output.fail(ref.error(), candidates);
        page.ref = *ref;
    }
    if (request->all && !request->sheet)
        QDir().mkpath(request->out);

    views::Theme::apply(request->theme, request->textFactor);
    const auto catalog = StateCatalog::make(request->state, toQt(session.catalog));
    if (!catalog)
        return session.output.fail(catalog.error());
    Json files = Json::array();
    const auto wrote = [&](const QString& page, const QString& file) {
        session.output.text(Words::tr("Wrote %1").arg(file));
        files.push_back({{"page", fromQt(page)}, {"file", fromQt(file)}});
    };
    PageSheet sheet(request->size);
    for (const auto& page : request->pages) {
        const auto picture = drawPage(**catalog, *request, page);
        if (!picture)
            return session.output.fail(picture.error());
        if (request->sheet) {
            sheet.add(RenderRequest::nameOf(page), picture->toImage());
            continue;
        }
        const QString file = request->fileOf(page);
        if (const auto done = save(picture->toImage(), file); !done)
            return session.output.fail(done.error());
        wrote(page.page, file);
    }
    if (request->sheet) {
        if (const auto done = save(sheet.picture(), request->out); !done)
            return session.output.fail(done.error());
        wrote(QStringLiteral("all"), request->out);
    }
    session.output.json({{"written", files}});
    return kDone;
}

} // namespace tributary::cli
