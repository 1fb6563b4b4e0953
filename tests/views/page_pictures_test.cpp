// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets/fake_catalog.h"
#include "tests/support/widgets/fake_sync.h"
#include "tests/support/widgets/sample_mesh.h"
#include "views/discover/discover_page.h"
#include "views/shell/connect_discover.h"
#include "views/shell/main_window.h"
#include "views/shell/search_field.h"
#include "views/sync/sync_page.h"
#include "views/theme/theme.h"

#include <gtest/gtest.h>

#include <QTest>

// Paints the whole window in each theme. It checks that something is painted and that nothing warns;
// with TRIBUTARY_PICTURES=<folder> the pictures are kept for looking at.
namespace tributary::views {
namespace {

struct Case {
    const char* name;
    Theme::Mode mode;
    double factor;
    QSize size;
};

class PagePictures : public testing::TestWithParam<Case> {
protected:
    void TearDown() override { Theme::apply(Theme::Mode::Light); }

    static void keep(const QPixmap& picture, const QString& name)
    {
        const QString folder = qEnvironmentVariable("TRIBUTARY_PICTURES");
        if (!folder.isEmpty()) {
            EXPECT_TRUE(picture.save(QStringLiteral("%1/shell-%2.png").arg(folder, name)));
        }
    }

    static int colorsIn(const QPixmap& picture)
    {
        const QImage image = picture.toImage();
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3) {
                colors.insert(image.pixel(x, y));
            }
        }
        return static_cast<int>(colors.size());
    }
};

TEST_P(PagePictures, ShowTheirContent)
{
    const Case& one = GetParam();
    Theme::apply(one.mode, one.factor);
    test::FakeCatalog catalog;
    test::FakeSync sync;
    catalog.onSearch = [](const QString& query, int limit, int offset) { return test::sampleResult(query, limit, offset, 2318); };
    catalog.onProduct = [](const QString& ref) { return test::sampleProduct(ref); };
    catalog.status = test::sampleStatus();
    auto* discover = new DiscoverPage(catalog);
    auto* sources = new SyncPage(catalog, sync);
    MainWindow window({catalog, sync, QStringLiteral("Halden Group mesh"), QStringLiteral("Jonas Weil"),
                       {{QStringLiteral("discover"), QStringLiteral("Discover"), QStringLiteral("compass"), 1, discover},
                        {QStringLiteral("sync"), QStringLiteral("Sync"), QStringLiteral("sync"), 6, sources}},
                       {}});
    connectDiscover(&window, discover);
    window.resize(one.size);
    window.show();
    window.searchField()->setText(QStringLiteral("customer revenue"));
    discover->setTyped(QStringLiteral("customer revenue"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.isSettled(); }));
    const QPixmap first = window.grab();
    keep(first, QStringLiteral("discover-%1").arg(QLatin1String(one.name)));
    EXPECT_GT(colorsIn(first), 40);

    window.showSection(QStringLiteral("sync"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return sources->isSettled(); }));
    sync.running = true;
    emit sync.progressed(QStringLiteral("dbt-revenue"), 1, 62, 96);
    QCoreApplication::processEvents();
    const QPixmap second = window.grab();
    keep(second, QStringLiteral("sync-%1").arg(QLatin1String(one.name)));
    EXPECT_GT(colorsIn(second), 40);

    catalog.status = {};
    catalog.onSearch = {};
    sync.running = false;
    emit catalog.catalogChanged();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.isFirstRun() && sources->isSettled(); }));
    keep(window.grab(), QStringLiteral("sync-empty-%1").arg(QLatin1String(one.name)));
    window.showSection(QStringLiteral("discover"));
    QCoreApplication::processEvents();
    keep(window.grab(), QStringLiteral("first-run-%1").arg(QLatin1String(one.name)));
}

std::string caseName(const testing::TestParamInfo<Case>& one)
{
    return one.param.name;
}

INSTANTIATE_TEST_SUITE_P(Themes, PagePictures,
                         testing::Values(Case{"light", Theme::Mode::Light, 1.0, {1440, 872}}, Case{"dark", Theme::Mode::Dark, 1.0, {1440, 872}},
                                         Case{"contrast", Theme::Mode::Contrast, 1.0, {1440, 872}},
                                         Case{"large", Theme::Mode::Light, 1.5, {1440, 872}}, Case{"narrow", Theme::Mode::Light, 1.0, {900, 600}}),
                         caseName);

} // namespace
} // namespace tributary::views
