// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/drawing_cache.h"

#include <algorithm>

namespace tributary::query {

namespace {

std::size_t sizeOf(const layout::Drawing& drawing)
{
    std::size_t bytes = sizeof(drawing) + drawing.boxes.size() * sizeof(layout::Rect) +
                        drawing.frames.size() * sizeof(layout::Frame);
    for (const auto& path : drawing.arcs)
        bytes += sizeof(path) + path.size() * sizeof(layout::Point);
    return bytes;
}

} // namespace

DrawingCache::Shared DrawingCache::find(const Digest& digest)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.digest == digest; });
    if (found == m_entries.end())
        return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, found);
    return found->drawing;
}

void DrawingCache::put(const Digest& digest, Shared drawing)
{
    const std::size_t size = sizeOf(*drawing);
    const std::lock_guard lock(m_mutex);
    const auto old = std::find_if(m_entries.begin(), m_entries.end(),
                                  [&](const Entry& entry) { return entry.digest == digest; });
    if (old != m_entries.end()) {
        m_bytes -= old->bytes;
        m_entries.erase(old);
    }
    if (size > m_mostBytes)
        return;
    m_entries.push_front({digest, std::move(drawing), size});
    m_bytes += size;
    while (m_bytes > m_mostBytes) {
        m_bytes -= m_entries.back().bytes;
        m_entries.pop_back();
    }
}

std::size_t DrawingCache::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

} // namespace tributary::query
