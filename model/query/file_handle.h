// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

#include <utility>

namespace tributary::query {

// Owns a file descriptor.
class FileHandle {
public:
    FileHandle() = default;
    explicit FileHandle(int handle) : m_handle(handle) {}
    FileHandle(FileHandle&& other) noexcept : m_handle(std::exchange(other.m_handle, -1)) {}
    FileHandle& operator=(FileHandle&& other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~FileHandle() { close(); }

    int get() const { return m_handle; }
    bool isOpen() const { return m_handle >= 0; }
    void close()
    {
        if (m_handle >= 0)
            ::close(std::exchange(m_handle, -1));
    }

private:
    int m_handle = -1;
};

} // namespace tributary::query
