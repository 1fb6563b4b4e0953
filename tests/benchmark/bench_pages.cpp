// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a catalog of that many entities: scrolling the results of a search, the product page and a
// schema of 10,000 columns, and opening the latter two; beside a plain list view with as many lines of text.
// Two versions of such a schema beside each other, too.
//   bench_pages [--json FILE] [entities]
#include "app/application.h"
#include "app/display.h"
#include "model/query/product_query.h"
#include "model/query/search_query.h"
#include "model/store/reader.h"
#include "model/store/writer.h"
#include "model/sync/engine.h"
#include "tests/benchmark/folder_sync.h"
#include "tests/benchmark/frames.h"
#include "tests/benchmark/measuring.h"
#include "tests/benchmark/scale_mesh.h"
#include "tests/benchmark/wide_product.h"
#include "views/shell/document_tabs.h"
#include "views/theme/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QListView>
#include <QScrollBar>
#include <QStringListModel>

#include <cstdio>
#include <string>

using namespace tributary;

namespace {

constexpr std::size_t kColumns = 10'000;
constexpr int kNotches = 600;
constexpr int kOpenings = 9;
constexpr double kMedianFrame = 8e-3, kWorstFrame = 16e-3, kMostToOpen = 100e-3, kMostToCompare = 200e-3;
const QSize kWindow{1440, 900};
const QSize kSmallWindow{1024, 600}; // in which a product page has something to scroll

void fill(const std::string& path, const benchmark::ScratchFolder& scratch, std::size_t entities)
{
    const auto writer = benchmark::orGiveUp(store::Writer::open(path));
    store::SourceRow source;
    source.name = "scale";
    source.kind = "folder";
    source.location = "/scale";
    benchmark::ScaleMesh mesh(entities, 1);
    benchmark::orGiveUp(sync::syncFiles(*writer, source, mesh, {}, {}, {}));
    benchmark::writeWideProduct(scratch.path() / "wide", kColumns);
    benchmark::syncFolderOnce(*writer, (scratch.path() / "wide").string());
}

// The products that most others use, as the window calls them.
QStringList busiestProducts(const std::string& path, int count)
{
    const auto reader = benchmark::orGiveUp(store::Reader::open(path));
    QStringList refs;
    for (const auto& hit : benchmark::orGiveUp(query::searchCatalog(*reader, "kind:product", count, 0, false)).hits)
        refs.append(QString::fromStdString(hit.entity.ref));
    return refs;
}

QString wideProduct(const std::string& path)
{
    const auto reader = benchmark::orGiveUp(store::Reader::open(path));
    return QString::fromStdString(benchmark::orGiveUp(query::productPage(*reader, "wide")).product.ref);
}

class Stage {
public:
    explicit Stage(const std::string& path, QSize size = kWindow) : m_application(QString::fromStdString(path))
    {
        m_application.window().widget().resize(size);
        m_application.window().widget().show();
        settle();
    }

    void open(const QString& page, const QString& ref, const QString& query = {}, const QString& tab = {})
    {
        m_application.window().open({page, ref, query, tab, {}});
        settle();
    }

    void closeDocument()
    {
        auto* tabs = m_application.window().widget().findChild<views::DocumentTabs*>();
        tabs->closeTab(tabs->currentIndex());
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // which only an event loop would do
        settle();
    }

    // The view that has most to scroll.
    QAbstractScrollArea& longest()
    {
        QAbstractScrollArea* longest = nullptr;
        for (auto* area : m_application.window().widget().findChildren<QAbstractScrollArea*>())
            if (area->isVisible() && (longest == nullptr || area->verticalScrollBar()->maximum() > longest->verticalScrollBar()->maximum()))
                longest = area;
        if (longest == nullptr || longest->verticalScrollBar()->maximum() == 0)
            benchmark::giveUp(Error{"bench.nothing-to-scroll", "", {}, {}, {}});
        return *longest;
    }

private:
    // Until everything asked for is here and painted.
    void settle()
    {
        const Window& window = m_application.window();
        while (!window.isSettled())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QApplication::processEvents();
    }

    Application m_application;
};

void reportFrames(benchmark::Report& report, const std::string& key, const char* what, const std::vector<double>& frames, bool hasGoal)
{
    const double median = benchmark::percentile(frames, 0.5), worst = benchmark::percentile(frames, 0.99);
    std::printf("%-40s p50 %6.2f ms   p99 %6.2f ms   worst %6.2f ms%s\n", what, median * 1000, worst * 1000,
                benchmark::percentile(frames, 1) * 1000,
                !hasGoal ? "" : median < kMedianFrame && worst < kWorstFrame ? "   within the goal" : "   MISSES THE GOAL");
    std::fflush(stdout);
    report.number(key + "_p50_seconds", median);
    report.number(key + "_p99_seconds", worst);
}

// One window, as a person has it, in which each page is made anew.
void reportOpening(benchmark::Report& report, const std::string& key, const char* what, Stage& stage, const QString& page,
                   const QStringList& refs, const QString& tab, double most)
{
    std::vector<double> times;
    for (const QString& ref : refs) {
        times.push_back(benchmark::secondsOf([&] { stage.open(page, ref, {}, tab); }));
        stage.closeDocument();
    }
    const double median = benchmark::percentile(times, 0.5);
    std::printf("%-40s p50 %6.1f ms   worst %6.1f ms%s\n", what, median * 1000, benchmark::percentile(times, 1) * 1000,
                benchmark::percentile(times, 1) < most ? "   within the goal" : "   MISSES THE GOAL");
    std::fflush(stdout);
    report.number(key + "_seconds", median);
    report.number(key + "_worst_seconds", benchmark::percentile(times, 1));
}

std::vector<double> scrollPlainList()
{
    QStringList lines;
    for (std::size_t i = 0; i < kColumns; ++i)
        lines.append(QStringLiteral("attribute_%1 · string · What the deal says about it").arg(i));
    QStringListModel model(lines);
    QListView view;
    view.setUniformItemSizes(true);
    view.setModel(&model);
    view.resize(kWindow);
    view.show();
    QApplication::processEvents();
    return benchmark::scroll(view, kNotches);
}

} // namespace

int main(int argc, char** argv)
{
    const benchmark::Arguments arguments = benchmark::argumentsOf(argc, argv);
    const std::size_t entities = arguments.count(100'000);
    const benchmark::ScratchFolder scratch;
    qputenv("XDG_CONFIG_HOME", QByteArray::fromStdString(scratch.file("config"))); // nobody's settings
    drawOffscreen();
    const QApplication application(argc, argv);
    views::Theme::apply(views::Theme::Mode::Light);
    benchmark::Report report("pages", arguments.json);
    const std::string path = scratch.file("catalog.tributary");
    fill(path, scratch, entities);
    report.number("entities", static_cast<double>(entities));

    reportFrames(report, "plain", "scrolling a plain list of text", scrollPlainList(), false);
    const QStringList busiest = busiestProducts(path, kOpenings);
    const QString wide = wideProduct(path);
    {
        Stage stage(path);
        stage.open(QStringLiteral("discover"), {}, QStringLiteral("customer"));
        reportFrames(report, "results", "scrolling the results of a search", benchmark::scroll(stage.longest(), kNotches), true);
    }
    {
        Stage stage(path, kSmallWindow);
        stage.open(QStringLiteral("product"), busiest.front());
        reportFrames(report, "product", "scrolling the product page", benchmark::scroll(stage.longest(), kNotches), true);
    }
    {
        Stage stage(path);
        stage.open(QStringLiteral("product"), wide, {}, QStringLiteral("schema"));
        reportFrames(report, "schema", "scrolling a schema of 10,000 columns", benchmark::scroll(stage.longest(), kNotches), true);
    }
    Stage stage(path);
    const QString product = QStringLiteral("product");
    reportOpening(report, "open_product", "opening a product page", stage, product, busiest, {}, kMostToOpen);
    reportOpening(report, "open_schema", "opening a schema of 10,000 columns", stage, product, QStringList(kOpenings, wide),
                  QStringLiteral("schema"), kMostToOpen);
    reportOpening(report, "open_diff", "two versions with 10,000 columns", stage, QStringLiteral("versions"), QStringList(kOpenings, wide), {},
                  kMostToCompare);
    return 0;
}
