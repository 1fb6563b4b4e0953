// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"
#include "app/cli/run.h"
#include "app/display.h"
#include "app/language.h"
#include "app/logging.h"
#include "app/run_window.h"
#include "app/version.h"

#include <QApplication>

#include <algorithm>
#include <string>
#include <vector>

namespace {

using namespace tributary;

template <typename Application>
int runCommand(char* program, const cli::Request& request)
{
    // Qt sees the program's name only: the words are ours.
    int count = 1;
    char* names[] = {program, nullptr};
    const Application application(count, names);
    QCoreApplication::setApplicationVersion(QString::fromStdString(versionText()));
    return cli::run(request);
}

int refuse(char* program, const std::vector<std::string>& words, const Error& error)
{
    int count = 1;
    char* names[] = {program, nullptr};
    const QCoreApplication application(count, names);
    [[maybe_unused]] const auto language = useLanguage({}); // the words were not understood: none was chosen
    const bool json = std::find(words.begin(), words.end(), "--json") != words.end();
    return cli::Output(json, false).fail(error);
}

int openWindow(char* program, const cli::Request& request)
{
    int count = 1;
    char* names[] = {program, nullptr};
    QApplication application(count, names);
    QApplication::setApplicationName(QStringLiteral("tributary"));
    QApplication::setApplicationDisplayName(QStringLiteral("Tributary"));
    QApplication::setApplicationVersion(QString::fromStdString(versionText()));
    QApplication::setDesktopFileName(QStringLiteral("tributary"));
    return runWindow(request);
}

// Pictures are drawn at a whole number of pixels a unit; Qt reads it when the application is made.
void prepareDrawing(const cli::Arguments& arguments)
{
    drawOffscreen();
    if (const auto scale = cli::wholeNumber(arguments, "scale", 1, 1, 4); arguments.command == "render" && scale)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(*scale));
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    startLogging(LogAudience::Command); // before the first message, which else Qt prints beside ours
    const auto request = cli::readRequest(words);
    if (!request)
        return refuse(argv[0], words, request.error());
    const bool onlyWords = request->arguments.help || request->arguments.version;
    if (request->command && cli::needsGui(request->arguments) && !onlyWords) {
        prepareDrawing(request->arguments);
        return runCommand<QApplication>(argv[0], *request);
    }
    if (request->command || onlyWords)
        return runCommand<QCoreApplication>(argv[0], *request);
    if (!hasDisplay())
        return refuse(argv[0], words, Error{"usage.no-display", {}, {}, {}, {}});
    startLogging(LogAudience::Window);
    return openWindow(argv[0], *request);
}
