// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

#include <string>
#include <string_view>

namespace tributary {

// What is written down, by subject; QT_LOGGING_RULES turns them on and off ("tributary.sync.debug=true").
Q_DECLARE_LOGGING_CATEGORY(logCommand) // what was asked for and how it ended
Q_DECLARE_LOGGING_CATEGORY(logSync)    // runs over sources
Q_DECLARE_LOGGING_CATEGORY(logStore)   // the catalog's file: trouble and repairs
Q_DECLARE_LOGGING_CATEGORY(logWindow)

// Who is at the other end of standard error.
enum class LogAudience {
    Command, // a script: one line an error, and nothing of what Qt remarks about its surroundings
    Window,  // warnings, too
};

// From here on all messages go to the log file (see paths.h), each without its secrets. Standard
// error hears of them by audience, or of all where TRIBUTARY_LOG is set.
void startLogging(LogAudience audience);

// "2026-08-20T06:00:00.123456Z 4711 warning tributary.sync: text", without secrets.
std::string logLine(QtMsgType type, std::string_view category, std::string_view text);

} // namespace tributary
