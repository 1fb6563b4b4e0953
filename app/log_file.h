// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace tributary {

// A log of lines that never outgrows a bound: full, it becomes "<path>.1", that one "<path>.2" and
// so on, and the oldest goes. Several processes may write one log at a time. Where it cannot be
// written, it is silent: a log must not be the reason why something fails.
class LogFile {
public:
    struct Limits {
        std::size_t bytes = 1U << 20U; // of each file
        int olderFiles = 4;
        std::size_t lineBytes = 8U << 10U; // longer ones are cut
    };

    explicit LogFile(std::string path) : LogFile(std::move(path), Limits{}) {}
    LogFile(std::string path, Limits limits);
    ~LogFile();
    LogFile(const LogFile&) = delete;
    LogFile& operator=(const LogFile&) = delete;

    // From any thread. Line ends and control characters within become spaces.
    void write(std::string_view line);

    // The last lines of the log at `path`, oldest first; also of the file before the current one.
    static std::vector<std::string> lastLines(const std::string& path, std::size_t count);

private:
    bool openCurrent();
    void closeCurrent();
    void rotate();

    const std::string m_path;
    const Limits m_limits;
    std::mutex m_mutex;
    int m_descriptor = -1;
};

} // namespace tributary
