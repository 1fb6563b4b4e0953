// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/program.h"

#include <QProcess>
#include <QProcessEnvironment>

#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <algorithm>

namespace tributary::test {

namespace {

constexpr int kLongestRunMs = 60'000;

} // namespace

Moment Moment::ofLog(std::int64_t bytes)
{
    Moment moment;
    moment.logBytes = bytes;
    return moment;
}

Moment Moment::after(int milliseconds)
{
    Moment moment;
    moment.milliseconds = milliseconds;
    return moment;
}

Json Answer::json() const
{
    return parseJson(out);
}

Program::Program(std::string folder) : m_folder(std::move(folder)) {}

void Program::prepare(QProcess& process, const std::vector<std::string>& words) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    const QString home = QString::fromStdString(m_folder);
    for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        environment.insert(QString::fromLatin1(name), home);
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    for (const auto& [name, value] : m_environment)
        environment.insert(QString::fromStdString(name), QString::fromStdString(value));
    process.setProcessEnvironment(environment);

    QStringList arguments;
    for (const auto& word : words)
        arguments.append(QString::fromStdString(word));
    if (std::find(words.begin(), words.end(), "--catalog") == words.end())
        arguments << QStringLiteral("--catalog") << QString::fromStdString(catalog());
    process.setProgram(QStringLiteral(TRIBUTARY_BINARY_DIR "/tributary"));
    process.setArguments(arguments);
}

Answer Program::run(const std::vector<std::string>& words) const
{
    return run(words, {});
}

Answer Program::run(const std::vector<std::string>& words, const std::function<void()>& inChild) const
{
    QProcess process;
    prepare(process, words);
    if (inChild)
        process.setChildProcessModifier(inChild);
    process.start();
    Answer answer;
    if (!process.waitForFinished(kLongestRunMs)) {
        process.kill();
        process.waitForFinished();
        return answer;
    }
    answer.out = process.readAllStandardOutput().toStdString();
    answer.err = process.readAllStandardError().toStdString();
    if (process.exitStatus() == QProcess::NormalExit)
        answer.exit = process.exitCode();
    return answer;
}

Answer Program::signalled(const std::vector<std::string>& words, const Moment& moment, int signal) const
{
    QProcess process;
    prepare(process, words);
    process.start();
    Answer answer;
    if (!process.waitForStarted(kLongestRunMs))
        return answer;
    const auto id = static_cast<pid_t>(process.processId());
    if (moment.logBytes < 0) {
        process.waitForFinished(moment.milliseconds);
    } else {
        // Looked at as often as can be: what is written at a commit is written within milliseconds.
        const auto hasEnded = [&] {
            siginfo_t ended{};
            return ::waitid(P_PID, static_cast<id_t>(id), &ended, WEXITED | WNOHANG | WNOWAIT) != 0 || ended.si_pid != 0;
        };
        struct stat status{};
        while (!hasEnded() && (::stat((catalog() + "-wal").c_str(), &status) != 0 || status.st_size < moment.logBytes)) {
        }
    }
    if (process.state() == QProcess::Running) {
        ::kill(id, signal);
        process.waitForFinished(kLongestRunMs);
    }
    answer.out = process.readAllStandardOutput().toStdString();
    answer.err = process.readAllStandardError().toStdString();
    if (process.exitStatus() == QProcess::NormalExit)
        answer.exit = process.exitCode();
    return answer;
}

bool Program::kill(const std::vector<std::string>& words, const Moment& moment) const
{
    return signalled(words, moment, SIGKILL).exit == -1;
}

Answer Program::json(std::vector<std::string> words) const
{
    words.insert(words.begin(), "--json"); // words may end in "--" and a query
    return run(words);
}

} // namespace tributary::test
