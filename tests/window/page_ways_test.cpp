// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways from one page to another that only the composition root lays.
#include "app/application.h"
#include "model/query/qt_text.h"
#include "model/store/writer.h"
#include "model/sync/engine.h"
#include "tests/support/app/small_mesh.h"
#include "tests/support/core/temp_folder.h"
#include "views/canvas/canvas_page.h"
#include "views/lineage/lineage_page.h"
#include "views/shell/document_tabs.h"
#include "views/shell/main_window.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QTest>

namespace tributary::test {
namespace {

class PageWays : public ::testing::Test {
protected:
    void SetUp() override
    {
        writeSmallMesh(m_folder.path() / "mesh");
        auto writer = store::Writer::open(catalog());
        ASSERT_TRUE(writer);
        store::SourceRow source;
        source.name = "mesh";
        source.kind = "folder";
        source.location = (m_folder.path() / "mesh").string();
        ASSERT_TRUE(sync::syncFolder(**writer, source, {}, {}, {}));
    }

    std::string catalog() const { return (m_folder.path() / "catalog.tributary").string(); }

    const TempFolder m_folder;
};

template <typename P> P* currentPage(Window& window)
{
    auto* main = qobject_cast<views::MainWindow*>(&window.widget());
    return main ? qobject_cast<P*>(main->tabs()->currentPage()) : nullptr;
}

TEST_F(PageWays, ACanvasLeadsToTheLineageOfItsProduct)
{
    Application application(toQt(catalog()));
    Window& window = application.window();
    window.widget().resize(1280, 800);
    window.widget().show();
    window.open({QStringLiteral("canvas"), QStringLiteral("tributary:product/quotes@1.0"), {}, {}, {}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.isSettled() && currentPage<views::CanvasPage>(window); }, 20'000));
    QPushButton* way = nullptr;
    for (auto* button : currentPage<views::CanvasPage>(window)->findChildren<QPushButton*>())
        way = button->text() == QStringLiteral("Open in lineage") ? button : way;
    ASSERT_NE(way, nullptr);
    ASSERT_TRUE(way->isVisible());
    way->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.isSettled() && currentPage<views::LineagePage>(window); }, 20'000));
    EXPECT_TRUE(currentPage<views::LineagePage>(window)->pageTitle().contains(QStringLiteral("quotes"), Qt::CaseInsensitive))
        << currentPage<views::LineagePage>(window)->pageTitle().toStdString();
}

} // namespace
} // namespace tributary::test
