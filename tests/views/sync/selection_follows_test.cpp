// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/qt_text.h"
#include "tests/support/widgets/fake_catalog.h"
#include "tests/support/widgets/fake_sync.h"
#include "tests/support/widgets/sample_mesh.h"
#include "views/discover/discover_page.h"
#include "views/discover/preview_panel.h"
#include "views/discover/result_model.h"
#include "views/discover/result_panel.h"
#include "views/sync/source_model.h"
#include "views/sync/source_panel.h"
#include "views/sync/sync_page.h"

#include <gtest/gtest.h>

#include <QListView>
#include <QTableView>
#include <QTest>

namespace tributary::views::selection_follows_test {
namespace {

TEST(SelectionFollows, AHitThatMovedAndForgetsOneThatIsGone)
{
    test::FakeCatalog catalog;
    int shift = 0;
    catalog.onSearch = [&](const QString& query, int limit, int) { return test::sampleResult(query, limit, shift, 500); };
    DiscoverPage page(catalog);
    page.resize(1364, 760);
    page.show();
    const auto settled = [&] { return page.isSettled(); };
    ASSERT_TRUE(QTest::qWaitFor(settled));
    page.results()->list()->setCurrentIndex(page.results()->model()->index(9));
    ASSERT_TRUE(QTest::qWaitFor(settled));
    const QString ref = page.preview()->shownRef();
    ASSERT_EQ(ref, QStringLiteral("tributary:product/item-9@1.0"));
    shift = 4;
    emit catalog.catalogChanged();
    ASSERT_TRUE(QTest::qWaitFor(settled));
    EXPECT_EQ(page.results()->list()->currentIndex().row(), 5);
    EXPECT_EQ(page.preview()->shownRef(), ref);
    shift = 200;
    emit catalog.catalogChanged();
    ASSERT_TRUE(QTest::qWaitFor(settled));
    EXPECT_NE(page.preview()->shownRef(), ref);
}

TEST(SelectionFollows, ASourceWhenAnotherIsRemoved)
{
    test::FakeCatalog catalog;
    test::FakeSync sync;
    catalog.status = test::sampleStatus();
    SyncPage page(catalog, sync);
    page.show();
    const auto settled = [&] { return page.isSettled(); };
    ASSERT_TRUE(QTest::qWaitFor(settled));
    page.table()->setCurrentIndex(page.model()->index(2, 0));
    ASSERT_EQ(page.panel()->shownName(), QStringLiteral("dbt-revenue"));
    catalog.status.sources.erase(catalog.status.sources.begin());
    emit sync.sourcesChanged();
    ASSERT_TRUE(QTest::qWaitFor(settled));
    EXPECT_EQ(page.table()->currentIndex().row(), 1);
    EXPECT_EQ(page.panel()->shownName(), QStringLiteral("dbt-revenue"));
    catalog.status.sources.erase(catalog.status.sources.begin() + 1);
    emit sync.sourcesChanged();
    ASSERT_TRUE(QTest::qWaitFor(settled));
    EXPECT_EQ(page.panel()->shownName(), toQt(catalog.status.sources.back().source.name)) << "the one that failed, where the shown one went";
}

} // namespace
} // namespace tributary::views::selection_follows_test
