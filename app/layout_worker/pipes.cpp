// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: Apache-2.0
#include "app/layout_worker/pipes.h"

#include <unistd.h>

#include <cerrno>

namespace tributary::worker {

std::optional<std::string> readAll(std::size_t mostBytes)
{
    std::string all;
    char block[65536];
    while (true) {
        const ssize_t count = ::read(STDIN_FILENO, block, sizeof block);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 || all.size() + static_cast<std::size_t>(count) > mostBytes)
            return std::nullopt;
        if (count == 0)
            return all;
        all.append(block, static_cast<std::size_t>(count));
    }
}

bool writeAll(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

} // namespace tributary::worker
