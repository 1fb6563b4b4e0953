// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/program.h"

#include <QProcess>
#include <QProcessEnvironment>

#include <algorithm>

namespace tributary::test {

namespace {

constexpr int kLongestRunMs = 60'000;

} // namespace

Json Answer::json() const
{
    return parseJson(out);
}

Program::Program(std::string folder) : m_folder(std::move(folder)) {}

Answer Program::run(const std::vector<std::string>& words) const
{
    QProcess process;
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
    process.start(QStringLiteral(TRIBUTARY_BINARY_DIR "/tributary"), arguments);
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

Answer Program::json(std::vector<std::string> words) const
{
    words.insert(words.begin(), "--json"); // words may end in "--" and a query
    return run(words);
}

} // namespace tributary::test
