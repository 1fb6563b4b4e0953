// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of a process to the first paint of its window, and to the first answer of the search,
// with a large catalog; beside a window that shows one number out of the same file.
//   bench_start [--json FILE] [entities]
#include "tests/benchmark/measuring.h"
#include "tests/benchmark/scale_mesh.h"

#include "app/application.h"
#include "model/sync/engine.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QProcess>
#include <QTimer>
#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

using namespace tributary;

namespace {

constexpr int kRounds = 5;
constexpr double kMostOfMinimal = 3;
constexpr double kSearchReadySeconds = 0.5;

long long microsNow()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

// Says once that a window was painted.
class PaintWatch : public QObject {
public:
    PaintWatch(QWidget& window, std::function<void()> painted) : m_painted(std::move(painted)) { window.installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && m_painted)
            QTimer::singleShot(0, this, std::exchange(m_painted, {})); // when the painting is over
        return false;
    }

private:
    std::function<void()> m_painted;
};

void say(const char* what, long long begin)
{
    std::printf("%s %lld\n", what, microsNow() - begin);
    std::fflush(stdout);
}

// Qt and SQLite and nothing else.
int minimal(QApplication& app, const std::string& path, long long begin)
{
    sqlite3* database = nullptr;
    sqlite3_stmt* row = nullptr;
    sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_prepare_v2(database, "SELECT name FROM source", -1, &row, nullptr);
    sqlite3_step(row);
    QLabel label(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(row, 0))));
    label.resize(1440, 900);
    const PaintWatch watch(label, [&] {
        say("paint", begin);
        app.quit();
    });
    label.show();
    const int code = app.exec();
    sqlite3_finalize(row);
    sqlite3_close_v2(database);
    return code;
}

int whole(QApplication& app, const std::string& path, long long begin)
{
    views::Theme::apply(views::Theme::Mode::Light, 1.0);
    Application application(QString::fromStdString(path));
    QWidget& widget = application.window().widget();
    widget.resize(1440, 900);
    const PaintWatch watch(widget, [&] {
        say("paint", begin);
        application.services().catalog.search(QStringLiteral("bench"), QStringLiteral("customer"), 50, 0, &app, [&](const auto& answer) {
            if (!answer || (*answer)->hits.empty())
                benchmark::giveUp(Error{"bench.wrong", "search", "nothing was found", {}, {}});
            say("search", begin);
            app.quit();
        });
    });
    widget.show();
    return app.exec();
}

// Seconds by name, as a process of its own said them.
std::map<std::string, double> startOnce(const char* role, const std::string& path)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {QString::fromLatin1(role), QString::fromStdString(path), QString::number(microsNow())});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        benchmark::giveUp(Error{"bench.wrong", role, process.readAllStandardError().toStdString(), {}, {}});
    std::map<std::string, double> said;
    for (const QByteArray& line : process.readAllStandardOutput().split('\n'))
        if (const auto words = line.split(' '); words.size() == 2)
            said[words[0].toStdString()] = words[1].toDouble() / 1e6;
    return said;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    if (argc == 4 && std::strcmp(argv[1], "--minimal") == 0)
        return minimal(app, argv[2], std::atoll(argv[3]));
    if (argc == 4 && std::strcmp(argv[1], "--whole") == 0)
        return whole(app, argv[2], std::atoll(argv[3]));

    const benchmark::Arguments arguments = benchmark::argumentsOf(argc, argv);
    const benchmark::ScratchFolder scratch;
    benchmark::Report report("start", arguments.json);
    const std::string path = scratch.file("catalog.tributary");
    benchmark::ScaleMesh mesh(arguments.count(100'000), 1);
    {
        const auto writer = benchmark::orGiveUp(store::Writer::open(path));
        store::SourceRow source;
        source.name = "scale";
        source.kind = "folder";
        source.location = "/scale";
        std::printf("%d entities\n", benchmark::orGiveUp(sync::syncFiles(*writer, source, mesh, {}, {}, {})).added);
    }
    std::vector<double> least, paint, search;
    for (int round = 0; round < kRounds; ++round) {
        least.push_back(startOnce("--minimal", path)["paint"]);
        const auto said = startOnce("--whole", path);
        paint.push_back(said.at("paint"));
        search.push_back(said.at("search"));
    }
    const double limit = benchmark::medianOf(least);
    report.line("minimal", "a label with Qt and SQLite, first paint", limit, limit, "minimal window");
    report.line("paint", "Tributary, first paint", benchmark::medianOf(paint), limit, "minimal window", kMostOfMinimal);
    report.line("search", "Tributary, first search answered", benchmark::medianOf(search), kSearchReadySeconds, "half a second", 1);
    return 0;
}
