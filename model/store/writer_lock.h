// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

namespace tributary::store {

// Keeps a second writer away from a catalog for as long as it lives, within this process and among
// all others: a run reads first and writes later, and what it read must still hold by then. The lock
// is the system's, on "<catalog>.writer": it ends with its process, however that ends, so that it is
// never stale. Who holds it is written into that file, for the words only.
class WriterLock {
public:
    // Waits for whoever holds it, at most `patience`. Throws Failure: store.locked (detail: the
    // holder), store.read-only, store.full, store.unreachable.
    WriterLock(const std::string& catalogPath, std::chrono::milliseconds patience);
    ~WriterLock();
    WriterLock(const WriterLock&) = delete;
    WriterLock& operator=(const WriterLock&) = delete;

private:
    void acquire(const std::string& catalogPath, std::chrono::milliseconds patience);
    int m_descriptor = -1;
};

} // namespace tributary::store
