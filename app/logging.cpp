// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logging.h"

#include "app/log_file.h"
#include "app/paths.h"
#include "model/base/redact.h"
#include "model/base/time.h"
#include "model/query/qt_text.h"

#include <QString>

#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace tributary {

Q_LOGGING_CATEGORY(logCommand, "tributary.command", QtInfoMsg)
Q_LOGGING_CATEGORY(logSync, "tributary.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "tributary.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logWindow, "tributary.window", QtInfoMsg)

namespace {

LogAudience g_audience = LogAudience::Command;
bool g_echoAll = false;

const char* nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "critical";
    case QtFatalMsg: return "fatal";
    }
    return "info";
}

LogFile& logFile()
{
    // Never destroyed: Qt still has something to say when everything else is gone.
    static LogFile& file = *new LogFile(fromQt(logPath()));
    return file;
}

bool isHeardOf(QtMsgType type)
{
    const bool isSerious = type == QtCriticalMsg || type == QtFatalMsg;
    return g_echoAll || isSerious || (g_audience == LogAudience::Window && type == QtWarningMsg);
}

void onMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const std::string message = redacted(fromQt(text));
    logFile().write(logLine(type, context.category == nullptr ? "default" : context.category, message));
    if (isHeardOf(type))
        std::fprintf(stderr, "tributary: %s\n", message.c_str());
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

std::string logLine(QtMsgType type, std::string_view category, std::string_view text)
{
    std::string line = formatTime(nowMicros()) + " " + std::to_string(::getpid()) + " " + nameOf(type) + " ";
    line.append(category);
    return line + ": " + redacted(text);
}

void startLogging(LogAudience audience)
{
    g_audience = audience;
    g_echoAll = !qEnvironmentVariableIsEmpty("TRIBUTARY_LOG");
    logFile(); // made before the first message, and so outlives none
    qInstallMessageHandler(onMessage);
}

} // namespace tributary
