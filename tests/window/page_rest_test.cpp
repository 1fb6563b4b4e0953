// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A page that has loaded everything and is left alone does nothing: no layout that asks for the next, which
// nobody would see but for the battery.
#include "app/application.h"
#include "model/query/qt_text.h"
#include "model/store/writer.h"
#include "model/sync/engine.h"
#include "tests/support/core/temp_folder.h"
#include "tests/window/sample_refs.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>
#include <QWidget>

#include <map>

namespace tributary::test {
namespace {

constexpr int kRounds = 40; // of events
constexpr int kMostWaitMs = 20'000;

// By the class and name of what was asked.
class Requests : public QObject {
public:
    Requests() { qApp->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::UpdateRequest)
            ++counts[watched->metaObject()->className() + std::string(" ") + watched->objectName().toStdString()];
        return false;
    }
    std::map<std::string, int> counts;
};

class PageRest : public ::testing::TestWithParam<QSize> {
protected:
    void SetUp() override
    {
        auto writer = store::Writer::open(catalog());
        ASSERT_TRUE(writer);
        store::SourceRow source;
        source.name = "mesh";
        source.kind = "folder";
        source.location = TRIBUTARY_SOURCE_DIR "/resources/samples/quote-to-cash";
        ASSERT_TRUE(sync::syncFolder(**writer, source, {}, {}, {}));
    }
    std::string catalog() const { return (m_folder.path() / "catalog.tributary").string(); }

private:
    const TempFolder m_folder;
};

TEST_P(PageRest, NothingIsAskedForAgainAndAgain)
{
    Application application(toQt(catalog()));
    Window& window = application.window();
    window.widget().resize(GetParam());
    window.widget().show();
    for (const QString& page : Window::pages()) {
        if (page == QStringLiteral("first-run"))
            continue; // this catalog has had its first run
        QStringList tabs = Window::tabs(page);
        if (tabs.isEmpty())
            tabs.append(QString());
        for (const QString& tab : tabs) {
            window.open({page, sampleRefOf(page), {}, tab, {}});
            ASSERT_TRUE(QTest::qWaitFor([&] { return window.isSettled(); }, kMostWaitMs)) << page.toStdString();
            for (int i = 0; i < kRounds; ++i)
                QApplication::processEvents();
            const Requests requests;
            for (int i = 0; i < kRounds; ++i)
                QApplication::processEvents();
            for (const auto& [who, count] : requests.counts)
                EXPECT_LE(count, kRounds / 10) << page.toStdString() << " " << tab.toStdString() << ": " << who;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, PageRest, ::testing::Values(QSize(1440, 900), QSize(1024, 700), QSize(900, 600)),
                         [](const auto& size) { return "Wide" + std::to_string(size.param.width()); });

} // namespace
} // namespace tributary::test
