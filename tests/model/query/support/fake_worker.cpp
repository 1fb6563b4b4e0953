// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/query/support/fake_worker.h"

#include <sys/stat.h>

#include <fstream>

namespace tributary::test {

const char* const kSayPid = "echo $$ > \"$(dirname \"$0\")/pid\"\n";

FakeWorker::FakeWorker(const std::string& script)
{
    mkfifo(pidPipe().c_str(), 0600);
    std::ofstream(path()) << "#!/bin/sh\n" << script;
    std::filesystem::permissions(path(), std::filesystem::perms::owner_all);
}

pid_t FakeWorker::waitForPid() const
{
    std::ifstream pipe(pidPipe()); // opens when the script does
    pid_t pid = 0;
    pipe >> pid;
    return pid;
}

std::string realWorker()
{
    return TRIBUTARY_BINARY_DIR "/tributary-layout";
}

} // namespace tributary::test
