// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/page_drawing.h"

#include "app/application.h"
#include "model/query/qt_text.h"
#include "views/gallery/gallery_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

namespace tributary::cli {

namespace {

constexpr int kLongestWaitMs = 20'000;
constexpr int kPollMs = 10;
constexpr int kHeldRounds = 40;

// Runs the event loop until the page in front has loaded everything, or where the catalog holds its
// answers back, until it has shown for a while that it is reading: its parts say so one after the other.
bool waitUntilSettled(const Window& window, bool held)
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    QTimer poll;
    // A page is settled when it says so twice in a row: an answer may ask for more. The line that says that it
    // reads goes a moment later.
    const int wanted = held ? kHeldRounds : 2;
    int settled = 0;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        const bool isReady = held ? window.isSettled() || window.showsReading() : window.isSettled() && !window.showsReading();
        settled = isReady ? settled + 1 : 0;
        if (settled >= wanted || timer.elapsed() > kLongestWaitMs)
            loop.quit();
    });
    poll.start(kPollMs);
    loop.exec();
    return settled >= wanted;
}

// The components are not in the window: a page of their own, as large as it has to be.
QPixmap drawGallery(const RenderRequest& request)
{
    views::GalleryPage gallery;
    gallery.resize(gallery.sizeHint().expandedTo(request.size));
    gallery.setFocusPolicy(Qt::ClickFocus);
    gallery.setFocus(); // the first button would look focused
    gallery.show();
    QApplication::processEvents(QEventLoop::ExcludeUserInputEvents); // layouts and charts settle
    return gallery.grab();
}

Result<QPixmap> drawInWindow(const StateCatalog& catalog, const RenderRequest& request, const PageRequest& page)
{
    const auto staging = catalog.stagingFor(page);
    Application application(catalog.catalogFor(page), nullptr, staging);
    Window& window = application.window();
    window.widget().resize(request.size);
    window.widget().show();
    window.widget().setFocus(); // else the first button in the tab order would look focused
    window.open(catalog.requestFor(page));
    window.hideTimings();
    if (!waitUntilSettled(window, staging.answers == StagedCatalog::Answers::Held))
        return fail("render.timeout", fromQt(page.page), std::to_string(kLongestWaitMs / 1000));
    return window.widget().grab();
}

} // namespace

Result<QPixmap> drawPage(const StateCatalog& catalog, const RenderRequest& request, const PageRequest& page)
{
    if (page.page == QStringLiteral("gallery"))
        return drawGallery(request);
    if (page.page != QStringLiteral("first-run"))
        return drawInWindow(catalog, request, page);
    // What a catalog without anything in it shows: one that does not exist yet.
    const QTemporaryDir empty;
    const auto none = StateCatalog::make(PageState::Usual, empty.filePath(QStringLiteral("catalog.tributary")));
    return none ? drawInWindow(**none, request, page) : tl::unexpected(none.error());
}

} // namespace tributary::cli
