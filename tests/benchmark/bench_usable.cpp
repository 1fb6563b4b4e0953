// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window while a sync runs: a catalog of many entities is open, a folder of as many more is added, and all the
// while somebody types into the search field and a second searcher asks as fast as answers come. Measured beside
// the same window with no sync running: processor time of each event of the window's thread, how long it
// keeps a timer waiting, and how long a search takes until its answer is there.
//   bench_usable [--json FILE] [entities]
#include "tests/benchmark/event_probe.h"
#include "tests/benchmark/generated_mesh.h"
#include "tests/benchmark/large_catalog.h"
#include "tests/benchmark/measuring.h"
#include "tests/benchmark/search_mesh.h"

#include "app/application.h"
#include "views/shell/main_window.h"
#include "views/shell/search_field.h"
#include "views/theme/theme.h"

#include <QEventLoop>
#include <QKeyEvent>

#include <cstdio>
#include <string>
#include <vector>

using namespace tributary;

namespace {

constexpr double kEventSeconds = 0.016;
constexpr double kGapSeconds = 0.033;
constexpr double kMostOfQuiet = 2;
constexpr std::size_t kQuietSearches = 1'000;
constexpr std::size_t kQueries = 400;
constexpr std::size_t kEntitiesPerFile = 32; // of writeContracts()
constexpr int kKeyEveryMs = 120; // a quick typist
constexpr int kAskAfterMs = 5;
constexpr int kAfterwardsMs = 2'000; // the window takes up what is new

// Types one query after the other into the search field.
class Typist {
public:
    Typist(views::SearchField& field, const std::vector<std::string>& queries) : m_field(field), m_queries(queries)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &field, [this] { press(); });
        m_timer.start(kKeyEveryMs);
    }

private:
    void press()
    {
        const std::string& query = m_queries[m_query % m_queries.size()];
        if (m_letter == 0)
            m_field.selectAll(); // the first letter replaces what is there
        QCoreApplication::postEvent(&m_field, new QKeyEvent(QEvent::KeyPress, 0, Qt::NoModifier, QString(QLatin1Char(query[m_letter]))));
        if (++m_letter == query.size()) {
            m_letter = 0;
            ++m_query;
        }
    }

    views::SearchField& m_field;
    const std::vector<std::string>& m_queries;
    QTimer m_timer;
    std::size_t m_query = 0;
    std::size_t m_letter = 0;
};

// Searches on a channel of its own and notes how long each answer took to come.
class Searcher {
public:
    Searcher(query::CatalogService& catalog, const std::vector<std::string>& queries) : m_catalog(catalog), m_queries(queries)
    {
        m_pause.setSingleShot(true);
        QObject::connect(&m_pause, &QTimer::timeout, &m_pause, [this] { ask(); });
        m_pause.start(0);
    }
    std::size_t count() const { return m_seconds.size(); }
    std::vector<double> take()
    {
        m_next = 0; // the same queries in each part
        return std::exchange(m_seconds, {});
    }

private:
    void ask()
    {
        const QString text = QString::fromStdString(m_queries[m_next++ % m_queries.size()]);
        m_since.start();
        m_catalog.search(QStringLiteral("bench"), text, 50, 0, &m_pause, [this](const auto& answer) {
            if (!answer)
                benchmark::giveUp(answer.error());
            m_seconds.push_back(static_cast<double>(m_since.nsecsElapsed()) * 1e-9);
            m_found += (*answer)->hits.empty() ? 0 : 1;
            m_pause.start(kAskAfterMs);
        });
    }

    query::CatalogService& m_catalog;
    const std::vector<std::string>& m_queries;
    std::vector<double> m_seconds;
    std::size_t m_next = 0;
    std::size_t m_found = 0;
    QTimer m_pause;
    QElapsedTimer m_since;

public:
    std::size_t found() const { return m_found; }
};

void waitFor(const std::function<bool()>& reached)
{
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (reached())
            loop.quit();
    });
    poll.start(20);
    loop.exec();
}

void pause(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

// How many entities came; afterwards the new revision is what the window shows.
int syncFolder(Application& application, const QString& folder)
{
    int added = -1;
    QObject context;
    auto& sync = application.services().sync;
    QObject::connect(&sync, &query::SyncService::finished, &context,
                     [&](const QString&, const std::shared_ptr<const sync::SyncReport>& report) { added = report->added; });
    QObject::connect(&sync, &query::SyncService::failed, &context, [](const QString& source, const QString& message) {
        benchmark::giveUp(Error{"bench.wrong", source.toStdString(), message.toStdString(), {}, {}});
    });
    sync.addFolder(QStringLiteral("contracts"), folder);
    waitFor([&] { return added >= 0 && !sync.isRunning(); });
    return added;
}

void printProbe(benchmark::Report& report, const std::string& key, const char* when, const benchmark::ProbedApplication::Probe& probe, bool judged)
{
    using benchmark::percentileOf;
    std::printf("-- %s: %zu events, %zu beats; the most processor time took %s\n", when, probe.cpu.size(), probe.gaps.size(), probe.slowestEvent.c_str());
    report.line(key + "_cpu_p999", "processor time of an event, p99.9", percentileOf(probe.cpu, 0.999), kEventSeconds, "16 ms");
    report.line(key + "_cpu_most", "processor time of an event, the most", percentileOf(probe.cpu, 1), kEventSeconds, "16 ms", judged ? 1 : 0);
    report.line(key + "_gap_p50", "from beat to beat of 4 ms, p50", percentileOf(probe.gaps, 0.5), kGapSeconds, "33 ms");
    report.line(key + "_gap_p999", "from beat to beat of 4 ms, p99.9", percentileOf(probe.gaps, 0.999), kGapSeconds, "33 ms", judged ? 1 : 0);
    report.line(key + "_gap_most", "from beat to beat of 4 ms, the most", percentileOf(probe.gaps, 1), kGapSeconds, "33 ms");
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    benchmark::ProbedApplication app(argc, argv);
    const benchmark::Arguments arguments = benchmark::argumentsOf(argc, argv);
    const std::size_t entities = arguments.count(100'000);
    const benchmark::ScratchFolder scratch;
    benchmark::Report report("usable", arguments.json);
    const std::string path = scratch.file("catalog.tributary");
    const int before = benchmark::makeLargeCatalog(path, entities);
    const auto written = benchmark::writeContracts(scratch.path() / "contracts", entities / kEntitiesPerFile, 1);

    views::Theme::apply(views::Theme::Mode::Light, 1.0);
    Application application(QString::fromStdString(path));
    QWidget& widget = application.window().widget();
    widget.resize(1440, 900);
    widget.show();
    waitFor([&] { return application.window().isSettled(); });
    auto* window = qobject_cast<views::MainWindow*>(&widget);
    if (!window)
        benchmark::giveUp(Error{"bench.wrong", "window", {}, {}, {}});
    window->searchField()->setFocus();

    const std::vector<std::string> queries = benchmark::typedQueries(kQueries, 5);
    const Typist typist(*window->searchField(), queries);
    Searcher searcher(application.services().catalog, queries);
    waitFor([&] { return searcher.count() >= kQueries; }); // the first round, to fill the caches
    searcher.take();
    app.take();

    waitFor([&] { return searcher.count() >= kQuietSearches; });
    const auto quietSearches = searcher.take();
    const auto quiet = app.take();
    int added = 0;
    const double seconds = benchmark::secondsOf([&] { added = syncFolder(application, QString::fromStdString((scratch.path() / "contracts").string())); });
    pause(kAfterwardsMs);
    const auto busySearches = searcher.take();
    const auto busy = app.take();
    if (searcher.found() == 0 || added < static_cast<int>(written.files))
        benchmark::giveUp(Error{"bench.wrong", "usable", "too little was found or synced", {}, {}});

    std::printf("%d entities, and %d more synced from %zu files in %.1f s; %zu and %zu searches\n", before, added, written.files, seconds,
                quietSearches.size(), busySearches.size());
    report.number("entities", before);
    report.number("added", added);
    report.number("sync_seconds", seconds);
    printProbe(report, "quiet", "no sync", quiet, false);
    printProbe(report, "busy", "during the sync", busy, true);
    std::printf("-- search, from asking to the answer on the window's thread\n");
    const double limit = benchmark::percentileOf(quietSearches, 0.99);
    report.line("quiet_search_p50", "no sync, p50", benchmark::percentileOf(quietSearches, 0.5), limit, "quiet p99");
    report.line("quiet_search_p99", "no sync, p99", limit, limit, "quiet p99");
    report.line("quiet_search_most", "no sync, the most", benchmark::percentileOf(quietSearches, 1), limit, "quiet p99");
    report.line("busy_search_p50", "during the sync, p50", benchmark::percentileOf(busySearches, 0.5), limit, "quiet p99");
    report.line("busy_search_p99", "during the sync, p99", benchmark::percentileOf(busySearches, 0.99), limit, "quiet p99", kMostOfQuiet);
    report.line("busy_search_most", "during the sync, the most", benchmark::percentileOf(busySearches, 1), limit, "quiet p99");
    return 0;
}
