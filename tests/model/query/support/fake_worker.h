// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/core/temp_folder.h"

#include <filesystem>
#include <string>

#include <sys/types.h>

namespace tributary::test {

// A shell script in the layout worker's place.
class FakeWorker {
public:
    explicit FakeWorker(const std::string& script);

    std::string path() const { return (m_folder.path() / "worker").string(); }

    // For scripts that begin with kSayPid: waits until the script runs, and tells its process.
    pid_t waitForPid() const;
    std::string pidPipe() const { return (m_folder.path() / "pid").string(); }

private:
    TempFolder m_folder;
};

// Tells its process number to whoever waits in waitForPid.
extern const char* const kSayPid;

// The worker that is built with the program.
std::string realWorker();

} // namespace tributary::test
