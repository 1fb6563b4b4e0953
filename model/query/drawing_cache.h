// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/hash.h"
#include "model/layout/layout.h"

#include <cstddef>
#include <list>
#include <memory>
#include <mutex>

namespace tributary::query {

// The drawings used last, by digest, up to a size. From any thread.
class DrawingCache {
public:
    using Shared = std::shared_ptr<const layout::Drawing>;

    explicit DrawingCache(std::size_t mostBytes) : m_mostBytes(mostBytes) {}

    Shared find(const Digest& digest);
    void put(const Digest& digest, Shared drawing);
    std::size_t bytes() const;

private:
    struct Entry {
        Digest digest;
        Shared drawing;
        std::size_t bytes = 0;
    };

    mutable std::mutex m_mutex;
    std::list<Entry> m_entries; // the last used first
    std::size_t m_bytes = 0;
    const std::size_t m_mostBytes;
};

} // namespace tributary::query
