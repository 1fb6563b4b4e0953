// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <string>

namespace tributary::test {

// Rights hold for everybody but root, as whom tests run in many a container: a child that gives its
// rights up is held by them.
inline void giveUpRights()
{
    constexpr uid_t kNobody = 65534;
    if (::geteuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0))
        ::_exit(99);
}

// Whether such a child could run that program: it may lie where only root gets to.
inline bool canRunWithoutRights(const std::string& program)
{
    const pid_t child = ::fork();
    if (child == 0) {
        giveUpRights();
        ::_exit(::access(program.c_str(), X_OK) == 0 ? 0 : 1);
    }
    int status = 0;
    return child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace tributary::test
