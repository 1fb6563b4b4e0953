// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tributary::worker {

struct Limits {
    unsigned memoryMb = 512; // of address space; 0: none, as sanitizers reserve terabytes
    unsigned cpuSeconds = 10;
};

// Bounds what this process may take from here on: memory, time of the processor, no file written, no
// core dump; and it ends when the thread that started it does. False where one of them cannot be set.
bool confine(const Limits& limits);

} // namespace tributary::worker
