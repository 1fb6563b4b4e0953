// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A mesh whose every text is hostile, synced as any other, and then every page of the window, with every
// tab, looked at and painted. New pages and tabs take part as soon as the window names them.
#include "app/application.h"
#include "model/query/qt_text.h"
#include "model/query/summaries.h"
#include "model/store/reader.h"
#include "model/sync/engine.h"
#include "tests/hostile/bait.h"
#include "tests/hostile/hostile_mesh.h"
#include "tests/hostile/work_check.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <QDesktopServices>
#include <QImage>
#include <QLabel>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>
#include <QWidget>

namespace tributary::test {
namespace {

constexpr int kProductsOpened = 3;

class HostilePages : public testing::TestWithParam<int> {
protected:
    std::string catalog() const { return (m_folder.path() / "catalog.tributary").string(); }
    HostileText hostile() const { return hostileTexts(m_bait.file(), m_bait.address()).at(static_cast<std::size_t>(GetParam())); }

    void sync() const
    {
        writeHostileMesh(m_folder.path() / "mesh", hostile());
        auto writer = store::Writer::open(catalog());
        ASSERT_TRUE(writer);
        store::SourceRow source;
        source.name = hostile().spoil("mesh").substr(0, 300);
        source.kind = "folder";
        source.location = (m_folder.path() / "mesh").string();
        const auto report = sync::syncFolder(**writer, source, {}, {}, {});
        ASSERT_TRUE(report) << report.error().code << report.error().detail;
        EXPECT_EQ(report->filesFailed, 0);
        EXPECT_GT(report->added, 150);
    }

    // References of products in both halves of the mesh, and of what else has a page.
    std::vector<std::string> references() const
    {
        auto reader = store::Reader::open(catalog());
        std::vector<std::string> found;
        query::Summaries summaries(**reader);
        for (const Kind kind : {Kind::DataProduct, Kind::Dataset, Kind::Domain, Kind::Person, Kind::Term}) {
            int count = 0;
            for (const EntityRow& row : (*reader)->ofKind(kind, 200, 0).value_or(std::vector<EntityRow>()))
                if (!row.placeholder && ++count <= (kind == Kind::DataProduct ? kProductsOpened : 1))
                    found.push_back(summaries.referenceOf(row));
        }
        return found;
    }

    static void look(Window& window, const PageRequest& page)
    {
        SCOPED_TRACE("page " + page.page.toStdString() + ", tab " + page.tab.toStdString());
        window.open(page);
        ASSERT_TRUE(QTest::qWaitFor([&] { return window.isSettled(); }, 20'000));
        QCoreApplication::processEvents();
        checkWindow(window.widget());
    }

    void nothingWasOpened()
    {
        EXPECT_EQ(m_bait.filesOpened(), 0) << "a file that the metadata names was opened";
        EXPECT_EQ(m_bait.connections(), 0) << "an address that the metadata names was asked";
        EXPECT_EQ(m_bait.addressesOpened(), 0) << "an address was given to the desktop";
    }

    const TempFolder m_folder;
    Bait m_bait;
};

TEST_P(HostilePages, DrawPlainTextOpenNothingAndDoBoundedWork)
{
    sync();
    m_bait.filesOpened();
    Application application(toQt(catalog()));
    Window& window = application.window();
    window.widget().resize(1280, 800);
    window.widget().show();
    const std::vector<std::string> refs = references();
    ASSERT_GE(refs.size(), 4U);
    for (const QString& page : Window::pages()) {
        const QStringList tabs = Window::tabs(page).isEmpty() ? QStringList{QString()} : Window::tabs(page);
        const bool isOfOneKind = page == QStringLiteral("person") || page == QStringLiteral("campaign"); // which come late in the list
        const std::size_t count = tabs.size() > 1 || isOfOneKind ? refs.size() : std::min<std::size_t>(refs.size(), 2);
        for (std::size_t i = 0; i < count; ++i)
            for (const QString& tab : tabs)
                look(window, {page, toQt(refs[i]), i == 0 ? QString() : QStringLiteral("customer"), tab, {}});
    }
    window.widget().resize(900, 600);
    look(window, {QStringLiteral("discover"), {}, {}, {}, {}});
    nothingWasOpened();
}

INSTANTIATE_TEST_SUITE_P(Texts, HostilePages, testing::ValuesIn(hostileTextNumbers()),
                         [](const testing::TestParamInfo<int>& tested) { return hostileTextName(tested.param); });

TEST(HostileBait, IsSeenWhereSomethingBites)
{
    Bait bait;
    EXPECT_EQ(bait.filesOpened(), 0);
    EXPECT_FALSE(QImage(QString::fromStdString(bait.file())).isNull());
    EXPECT_GT(bait.filesOpened(), 0);
    QTcpSocket socket;
    const QUrl address(QString::fromStdString(bait.address()));
    socket.connectToHost(address.host(), static_cast<quint16>(address.port()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return bait.connections() == 1; }));
    QDesktopServices::openUrl(address);
    EXPECT_EQ(bait.addressesOpened(), 1);
}

TEST(HostileWork, IsCountedAsPainted)
{
    QLabel label(QStringLiteral("some words"));
    label.resize(200, 40);
    const Painted painted = paintedBy(label);
    EXPECT_EQ(painted.texts.join(QString()), QStringLiteral("some words"));
    EXPECT_EQ(painted.characters, 10);
}

} // namespace
} // namespace tributary::test
