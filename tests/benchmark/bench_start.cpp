// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of a process to the first paint of its window, and until what is typed right then is answered,
// with a large catalog; beside the least window that Qt and SQLite can make of the same file. Both are processes
// of their own, started in turn; the first of either, which fills the system's caches, is not counted.
//   bench_start [--json FILE] [entities]
#include "tests/benchmark/first_paint.h"
#include "tests/benchmark/large_catalog.h"
#include "tests/benchmark/measuring.h"

#include "app/cli/run.h"
#include "app/run_window.h"
#include "model/query/catalog_service.h"
#include "views/discover/discover_page.h"
#include "views/discover/result_panel.h"
#include "views/shell/main_window.h"
#include "views/shell/search_field.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QProcess>

#include <cstdlib>
#include <cstring>
#include <map>
#include <string>
#include <vector>

using namespace tributary;

namespace {

constexpr int kRounds = 7;
constexpr double kMostOfMinimal = 3;
constexpr double kSearchReadySeconds = 0.5;
constexpr const char* kTyped = "customer";
constexpr int kLongestMs = 120'000;

void typeFirst(views::MainWindow& window, long long begin)
{
    auto* page = window.findChild<views::DiscoverPage*>();
    QObject::connect(page, &views::DiscoverPage::queryTook, page, [page, begin] {
        if (page->typed() != QLatin1String(kTyped))
            return; // the answer to the empty field
        if (page->results()->list()->model()->rowCount() == 0)
            benchmark::giveUp(Error{"bench.wrong", "search", "nothing was found", {}, {}});
        benchmark::say("search", begin);
        QApplication::quit();
    });
    for (const char letter : std::string(kTyped))
        QCoreApplication::postEvent(window.searchField(), new QKeyEvent(QEvent::KeyPress, 0, Qt::NoModifier, QString(QLatin1Char(letter))));
}

// The product's own way to its window, in the place of its main().
int whole(int argc, char** argv)
{
    const long long begin = std::atoll(argv[3]);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tributary"));
    const benchmark::FirstPaint watch([begin](QWidget* widget) {
        benchmark::say("paint", begin);
        auto* window = qobject_cast<views::MainWindow*>(widget);
        if (!window)
            benchmark::giveUp(Error{"bench.wrong", "paint", "another window came first", {}, {}});
        typeFirst(*window, begin);
    });
    return runWindow(benchmark::orGiveUp(cli::readRequest({"--catalog", argv[2]})));
}

// Seconds by name, as the process said them.
std::map<std::string, double> startOnce(const QString& program, const QStringList& words)
{
    QProcess process;
    process.start(program, words + QStringList{QString::number(benchmark::microsNow())});
    if (!process.waitForFinished(kLongestMs) || process.exitCode() != 0)
        benchmark::giveUp(Error{"bench.wrong", program.toStdString(), process.readAllStandardError().toStdString(), {}, {}});
    std::map<std::string, double> said;
    for (const QByteArray& line : process.readAllStandardOutput().split('\n'))
        if (const auto parts = line.split(' '); parts.size() == 2)
            said[parts[0].toStdString()] = parts[1].toDouble() / 1e6;
    return said;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 4 && std::strcmp(argv[1], "--whole") == 0)
        return whole(argc, argv);

    const QCoreApplication app(argc, argv);
    const benchmark::Arguments arguments = benchmark::argumentsOf(argc, argv);
    const benchmark::ScratchFolder scratch;
    for (const char* place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(place, scratch.file(place).c_str()); // as on the first day, and nothing of the user's is touched
    benchmark::Report report("start", arguments.json);
    const std::string path = scratch.file("catalog.tributary");
    const int entities = benchmark::makeLargeCatalog(path, arguments.count(100'000));
    std::printf("%d entities, %ju MiB of catalog\n", entities, static_cast<std::uintmax_t>(std::filesystem::file_size(path) >> 20U));

    const QString catalog = QString::fromStdString(path);
    std::vector<double> least, paint, search;
    for (int round = 0; round <= kRounds; ++round) {
        const double minimal = startOnce(QCoreApplication::applicationDirPath() + QStringLiteral("/start_minimal"), {catalog}).at("paint");
        const auto said = startOnce(QCoreApplication::applicationFilePath(), {QStringLiteral("--whole"), catalog});
        if (round == 0)
            continue;
        least.push_back(minimal);
        paint.push_back(said.at("paint"));
        search.push_back(said.at("search"));
    }
    const double limit = benchmark::medianOf(least);
    report.number("entities", entities);
    report.line("minimal", "a list with Qt and SQLite, first paint", limit, limit, "minimal window");
    report.line("paint", "Tributary, first paint", benchmark::medianOf(paint), limit, "minimal window", kMostOfMinimal);
    report.line("paint_worst", "the slowest of the rounds", benchmark::percentileOf(paint, 1), benchmark::percentileOf(least, 1), "minimal window's slowest");
    report.line("search", "Tributary, first search answered", benchmark::medianOf(search), kSearchReadySeconds, "half a second", 1);
    report.line("search_worst", "the slowest of the rounds", benchmark::percentileOf(search, 1), kSearchReadySeconds, "half a second");
    return 0;
}
