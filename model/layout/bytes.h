// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

namespace tributary::layout {

// Numbers as bytes, least significant first on every machine.
class ByteWriter {
public:
    void u8(std::uint8_t value) { m_bytes += static_cast<char>(value); }
    void u32(std::uint32_t value) { put(value, 4); }
    void i32(std::int32_t value) { put(static_cast<std::uint32_t>(value), 4); }
    void u64(std::uint64_t value) { put(value, 8); }
    void f64(double value) { put(std::bit_cast<std::uint64_t>(value), 8); }
    void raw(std::string_view bytes) { m_bytes += bytes; }

    const std::string& bytes() const { return m_bytes; }
    std::string take() { return std::move(m_bytes); }

private:
    void put(std::uint64_t value, int bytes)
    {
        for (int i = 0; i < bytes; ++i)
            m_bytes += static_cast<char>(value >> (8 * i) & 0xFFU);
    }
    std::string m_bytes;
};

// The way back. Past the end everything reads as 0 and ok() is false.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) : m_rest(bytes) {}

    std::uint8_t u8() { return static_cast<std::uint8_t>(get(1)); }
    std::uint32_t u32() { return static_cast<std::uint32_t>(get(4)); }
    std::int32_t i32() { return static_cast<std::int32_t>(get(4)); }
    std::uint64_t u64() { return get(8); }
    double f64() { return std::bit_cast<double>(get(8)); }
    std::string_view raw(std::size_t count)
    {
        if (count > m_rest.size())
            return fail();
        const std::string_view bytes = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return bytes;
    }

    bool ok() const { return m_ok; }
    std::size_t left() const { return m_rest.size(); }

private:
    std::string_view fail()
    {
        m_ok = false;
        m_rest = {};
        return {};
    }
    std::uint64_t get(std::size_t count)
    {
        std::uint64_t value = 0;
        int shift = 0;
        for (const char byte : raw(count)) {
            value |= static_cast<std::uint64_t>(static_cast<unsigned char>(byte)) << shift;
            shift += 8;
        }
        return value;
    }
    std::string_view m_rest;
    bool m_ok = true;
};

} // namespace tributary::layout
