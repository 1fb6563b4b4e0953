// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways from one page to another that only the composition root lays.
#include "app/application.h"
#include "model/query/diff_query.h"
#include "model/query/qt_text.h"
#include "model/store/writer.h"
#include "model/sync/engine.h"
#include "tests/support/app/small_mesh.h"
#include "tests/support/core/temp_folder.h"
#include "views/canvas/canvas_page.h"
#include "views/lineage/lineage_page.h"
#include "views/shell/document_tabs.h"
#include "views/shell/main_window.h"

#include "app/cli/diff_json.h"
#include "app/page_export.h"
#include "views/command/command_registry.h"
#include "views/discover/discover_page.h"
#include "views/domain/domain_page_view.h"
#include "views/people/people_page_view.h"
#include "views/product/versions_tab.h"
#include "views/shell/diff_link.h"
#include "views/shell/search_field.h"
#include "views/versions/change_tree.h"
#include "views/versions/diff_page.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

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

TEST_F(PageWays, ADomainsGapLeadsToItsListInDiscover)
{
    Application application(toQt(catalog()));
    Window& window = application.window();
    window.widget().resize(1280, 800);
    window.widget().show();
    window.open({QStringLiteral("domain"), QStringLiteral("tributary:domain/sales"), {}, {}, {}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.isSettled() && currentPage<views::DomainPageView>(window); }, 20'000));
    auto* page = currentPage<views::DomainPageView>(window);
    emit page->searchRequested(toQt(page->page()->contentQuery));
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.isSettled() && currentPage<views::DiscoverPage>(window); }, 20'000));
    auto* main = qobject_cast<views::MainWindow*>(&window.widget());
    EXPECT_EQ(main->searchField()->text(), toQt("domain:sales"));
}

TEST_F(PageWays, ThePaletteLeadsToPeopleAndTheirPagesAreWritten)
{
    Application application(toQt(catalog()));
    Window& window = application.window();
    window.widget().resize(1280, 800);
    window.widget().show();
    auto* main = qobject_cast<views::MainWindow*>(&window.widget());
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.isSettled(); }, 20'000));
    const auto command = [&](const char* id) {
        const views::Command* found = main->commands().find(QString::fromLatin1(id));
        EXPECT_NE(found, nullptr) << id;
        return found;
    };
    EXPECT_FALSE(command("page.export")->isEnabled()) << "a list of hits is no page to write";
    command("people.open")->run();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.isSettled() && currentPage<views::PeoplePageView>(window); }, 20'000));
    EXPECT_TRUE(command("page.export")->isEnabled());
}

TEST_F(PageWays, AVersionLeadsToWhatChangedInItAndThatIsWritten)
{
    Application application(toQt(catalog()));
    Window& window = application.window();
    window.widget().resize(1280, 800);
    window.widget().show();
    window.open({QStringLiteral("product"), QStringLiteral("tributary:product/quotes@1.0"), {}, QStringLiteral("versions"), {}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.isSettled() && window.widget().findChild<views::VersionsTab*>(); }, 20'000));
    window.widget().findChild<views::VersionsTab*>()->compareButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.isSettled() && currentPage<views::DiffPage>(window); }, 20'000));
    const auto* page = currentPage<views::DiffPage>(window);
    EXPECT_GT(page->tree()->count(), 1);
    EXPECT_EQ(page->pageTitle(), QStringLiteral("Quotes: 0.9 \u2192 1.0"));
    ASSERT_TRUE(PageExport::canExport(page->exportRef()));
    PageExport exporter(toQt(catalog()));
    QSignalSpy written(&exporter, &PageExport::written);
    const QString file = toQt((m_folder.path() / "diff.md").string());
    exporter.start(page->exportRef(), {}, file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !exporter.isRunning() && !written.isEmpty(); }, 20'000));
    QFile text(file);
    ASSERT_TRUE(text.open(QIODevice::ReadOnly));
    const QByteArray markdown = text.readAll();
    EXPECT_TRUE(markdown.contains("inputPorts") && markdown.contains("The product reads one more source")) << markdown.toStdString();
    // Where programs are to read it: what `tributary diff --json` prints.
    ASSERT_TRUE(PageExport::canExportJson(page->exportRef()));
    EXPECT_FALSE(PageExport::canExportJson(QStringLiteral("tributary:product/quotes@1.0")));
    written.clear();
    const QString jsonFile = toQt((m_folder.path() / "diff.json").string());
    exporter.start(page->exportRef(), {}, jsonFile);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !exporter.isRunning() && !written.isEmpty(); }, 20'000));
    QFile jsonText(jsonFile);
    ASSERT_TRUE(jsonText.open(QIODevice::ReadOnly));
    auto reader = store::Reader::open(catalog());
    ASSERT_TRUE(reader);
    const auto answer = query::diffOf(**reader, {"tributary:product/quotes@0.9", "tributary:product/quotes@1.0", {}, {}, 0});
    ASSERT_TRUE(answer);
    const Json exported = Json::parse(jsonText.readAll().toStdString(), nullptr, false);
    EXPECT_EQ(exported, cli::diffJson(*answer));
    EXPECT_FALSE(exported["changes"].empty());
    EXPECT_FALSE(PageExport::canExport(views::formatDiffLink({{}, QStringLiteral("tributary:product/quotes@1.0")}))) << "of one version";
}

TEST_F(PageWays, APageIsWrittenAsTheNameOfTheFileSays)
{
    PageExport exporter(toQt(catalog()));
    QSignalSpy written(&exporter, &PageExport::written);
    QSignalSpy failed(&exporter, &PageExport::failed);
    for (const char* ref : {"tributary:product/orders@1.0.0", "tributary:domain/sales", "tributary:people"}) {
        for (const char* name : {"page.md", "page.html", "page.pdf"}) {
            written.clear();
            const QString file = toQt((m_folder.path() / name).string());
            exporter.start(QString::fromLatin1(ref), tributary::Moment{1, 0}, file);
            ASSERT_TRUE(QTest::qWaitFor([&] { return !exporter.isRunning() && !written.isEmpty(); }, 20'000)) << ref << name;
            EXPECT_GT(QFileInfo(file).size(), 200) << ref << name;
        }
    }
    EXPECT_TRUE(failed.isEmpty());
    exporter.start(QStringLiteral("tributary:people"), {}, toQt((m_folder.path() / "page.docx").string()));
    ASSERT_EQ(failed.size(), 1);
    exporter.start(QStringLiteral("tributary:domain/nowhere"), {}, toQt((m_folder.path() / "page.md").string()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.size() == 2; }, 20'000));
    EXPECT_EQ(PageExport::suggestedName(QStringLiteral("../a/b: \u202e?")), QStringLiteral("a-b- --.pdf"));
}

} // namespace
} // namespace tributary::test
