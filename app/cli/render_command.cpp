// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/cli/catalog_access.h"
#include "app/cli/command.h"
#include "app/cli/render_request.h"
#include "app/cli/words.h"
#include "app/cli/write_file.h"
#include "model/query/product_query.h"
#include "model/query/qt_text.h"
#include "model/query/resolver.h"
#include "model/query/search_query.h"
#include "model/query/summaries.h"
#include "views/gallery/gallery_page.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

namespace tributary::cli {

namespace {

constexpr int kLongestWaitMs = 20'000;
constexpr int kPollMs = 10;

// The reference as the pages take it: resolved here, so that a name that fits several things is told
// and not drawn as an error page.
Result<QString> resolvedRef(const Session& session, const PageRequest& page, std::vector<query::EntitySummary>& candidates)
{
    auto reader = openReader(session);
    if (!reader)
        return tl::unexpected(reader.error());
    const bool isDomain = page.page == QStringLiteral("domain");
    const bool isPerson = page.page == QStringLiteral("person");
    auto row = query::resolve(**reader, fromQt(page.ref), isDomain ? Kind::Domain : isPerson ? Kind::Person : Kind::DataProduct, &candidates);
    if (!row)
        return tl::unexpected(row.error());
    if (isDomain && row->kind != Kind::Domain)
        return fail("ref.not-a-domain", fromQt(page.ref), std::string(kindName(row->kind)));
    if (isPerson && row->kind != Kind::Person)
        return fail("ref.not-a-person", fromQt(page.ref), std::string(kindName(row->kind)));
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

Result<std::optional<Moment>> momentAsked(const Session& session)
{
    if (session.arguments.asOf.empty() || !catalogExists(session))
        return std::optional<Moment>{};
    auto reader = openReader(session);
    if (!reader)
        return tl::unexpected(reader.error());
    return (*reader)->moment();
}

// Runs the event loop until the page in front has loaded everything.
bool waitUntilSettled(const Window& window)
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    QTimer poll;
    // A page is settled when it says so twice in a row: an answer may ask for more.
    int settled = 0;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        settled = window.isSettled() ? settled + 1 : 0;
        if (settled >= 2 || timer.elapsed() > kLongestWaitMs)
            loop.quit();
    });
    poll.start(kPollMs);
    loop.exec();
    return settled >= 2;
}

Result<void> save(const QPixmap& picture, const QString& file)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, "PNG"))
        return fail("output.unwritable", fromQt(file), "PNG");
    return writeFile(file, bytes);
}

// The components are not in the window: a page of their own, as large as it has to be.
Result<void> drawGallery(const RenderRequest& request, const PageRequest& page)
{
    views::GalleryPage gallery;
    gallery.resize(gallery.sizeHint().expandedTo(request.size));
    gallery.setFocusPolicy(Qt::ClickFocus);
    gallery.setFocus(); // the first button would look focused
    gallery.show();
    QApplication::processEvents(QEventLoop::ExcludeUserInputEvents); // layouts and charts settle
    return save(gallery.grab(), request.fileOf(page));
}

// Each page in a window of its own, so that one leaves no trace in the next.
Result<void> draw(const QString& catalog, const RenderRequest& request, const PageRequest& page)
{
    Application application(catalog);
    Window& window = application.window();
    window.widget().resize(request.size);
    window.widget().show();
    window.open(page);
    window.hideTimings();
    if (!waitUntilSettled(window))
        return fail("render.timeout", fromQt(page.page), std::to_string(kLongestWaitMs / 1000));
    return save(window.widget().grab(), request.fileOf(page));
}

} // namespace

int runRender(Session& session)
{
    auto request = readRenderRequest(session.arguments);
    if (!request)
        return session.output.fail(request.error());
    if (request->all && catalogExists(session)) {
        for (const Kind kind : {Kind::DataProduct, Kind::Domain, Kind::Person}) {
            if (kind == Kind::DataProduct && !request->named.isEmpty())
                continue;
            const auto ref = mostUsed(session, kind);
            if (!ref)
                return session.output.fail(ref.error());
            request->showOne(kind, *ref);
        }
    }
    std::vector<query::EntitySummary> candidates;
    for (auto& page : request->pages) {
        const bool needsNone = page.page == QStringLiteral("first-run") || page.page == QStringLiteral("gallery");
        if (!needsNone && !catalogExists(session))
            return session.output.fail(Error{"catalog.missing", session.catalog, {}, {}, {}});
        if (auto moment = momentAsked(session); moment)
            page.asOf = *moment;
        else
            return session.output.fail(moment.error());
        const bool isCanvas = page.page == QStringLiteral("canvas") && !page.ref.isEmpty(); // else it asks which
        const bool isLineage = page.page == QStringLiteral("lineage") && !page.ref.isEmpty(); // else the whole mesh
        const bool isMesh = page.page == QStringLiteral("domain") || page.page == QStringLiteral("person") || page.page == QStringLiteral("impact");
        if (page.page != QStringLiteral("product") && !isCanvas && !isLineage && !isMesh)
            continue;
        auto ref = resolvedRef(session, page, candidates);
        if (ref && isCanvas)
            ref = productRef(session, *ref);
        if (!ref)
            return session.output.fail(ref.error(), candidates);
        page.ref = *ref;
    }
    if (request->all)
        QDir().mkpath(request->out);

    views::Theme::apply(request->theme, request->textFactor);
    // The first run is what a catalog without anything in it shows: one that does not exist yet.
    const QTemporaryDir empty;
    Json files = Json::array();
    for (const auto& page : request->pages) {
        const bool firstRun = page.page == QStringLiteral("first-run");
        const QString catalog = firstRun ? empty.filePath(QStringLiteral("catalog.tributary")) : toQt(session.catalog);
        if (auto done = page.page == QStringLiteral("gallery") ? drawGallery(*request, page) : draw(catalog, *request, page); !done)
            return session.output.fail(done.error());
        const QString file = request->fileOf(page);
        session.output.text(Words::tr("Wrote %1").arg(file));
        files.push_back({{"page", fromQt(page.page)}, {"file", fromQt(file)}});
    }
    session.output.json({{"written", files}});
    return kDone;
}

} // namespace tributary::cli
