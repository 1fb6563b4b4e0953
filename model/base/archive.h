// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstring>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

// What is in memory as bytes and back, as one machine keeps it for itself: numbers lie as they do in memory, so
// that a list of a million is one copy. A class that takes part has a static pass(archive, self), which names its
// members once for both ways, and says by isSound() whether what came back can be walked without leaving it.
namespace tributary {

class ArchiveWriter {
public:
    template <typename... Members>
    void operator()(const Members&... members)
    {
        (put(members), ...);
    }
    const std::string& bytes() const { return m_bytes; }

private:
    template <typename T>
    void put(const T& value)
    {
        if constexpr (std::is_arithmetic_v<T>)
            m_bytes.append(reinterpret_cast<const char*>(&value), sizeof(value));
        else
            T::pass(*this, value);
    }
    template <typename T>
    void put(const std::vector<T>& list)
    {
        put(list.size());
        if constexpr (std::is_arithmetic_v<T>)
            m_bytes.append(reinterpret_cast<const char*>(list.data()), list.size() * sizeof(T));
        else
            for (const T& each : list)
                put(each);
    }
    void put(const std::string& text)
    {
        put(text.size());
        m_bytes += text;
    }
    template <typename T, std::size_t N>
    void put(const std::array<T, N>& list)
    {
        for (const T& each : list)
            put(each);
    }
    template <typename A, typename B>
    void put(const std::pair<A, B>& two)
    {
        put(two.first);
        put(two.second);
    }
    template <typename B>
    void put(const std::map<std::string, B, std::less<>>& map)
    {
        put(map.size());
        for (const auto& [key, value] : map) {
            put(key);
            put(value);
        }
    }

    std::string m_bytes;
};

class ArchiveReader {
public:
    explicit ArchiveReader(std::string_view bytes) : m_rest(bytes) {}

    template <typename... Members>
    void operator()(Members&... members)
    {
        (get(members), ...);
    }
    // Everything was there, and nothing is left over.
    bool isComplete() const { return m_intact && m_rest.empty(); }

private:
    bool take(void* to, std::size_t size)
    {
        m_intact = m_intact && size <= m_rest.size();
        if (!m_intact)
            return false;
        if (size > 0)
            std::memcpy(to, m_rest.data(), size);
        m_rest.remove_prefix(size);
        return true;
    }
    // How many come, of at least so many bytes each; none where so many cannot be there.
    std::size_t count(std::size_t least)
    {
        std::size_t number = 0;
        if (!take(&number, sizeof(number)))
            return 0;
        m_intact = m_intact && number <= m_rest.size() / least;
        return m_intact ? number : 0;
    }
    template <typename T>
    void get(T& value)
    {
        if constexpr (std::is_arithmetic_v<T>)
            take(&value, sizeof(value));
        else
            T::pass(*this, value);
    }
    template <typename T>
    void get(std::vector<T>& list)
    {
        constexpr std::size_t kLeast = std::is_arithmetic_v<T> ? sizeof(T) : 4;
        list.resize(count(kLeast));
        if constexpr (std::is_arithmetic_v<T>)
            take(list.data(), list.size() * sizeof(T));
        else
            for (T& each : list)
                get(each);
    }
    void get(std::string& text)
    {
        text.resize(count(1));
        take(text.data(), text.size());
    }
    template <typename T, std::size_t N>
    void get(std::array<T, N>& list)
    {
        for (T& each : list)
            get(each);
    }
    template <typename A, typename B>
    void get(std::pair<A, B>& two)
    {
        get(two.first);
        get(two.second);
    }
    template <typename B>
    void get(std::map<std::string, B, std::less<>>& map)
    {
        for (std::size_t left = count(sizeof(std::size_t)); left > 0 && m_intact; --left) {
            std::string key;
            get(key);
            get(map[key]);
        }
    }

    std::string_view m_rest;
    bool m_intact = true;
};

// Places that split a list of `size` into `parts` one after another: parts + 1 of them, from 0 to size.
template <typename T>
bool splitsWhole(const std::vector<T>& begins, std::size_t parts, std::size_t size)
{
    if (begins.size() != parts + 1 || begins.front() != 0 || begins.back() != size)
        return false;
    for (std::size_t i = 0; i < parts; ++i)
        if (begins[i] > begins[i + 1])
            return false;
    return true;
}

template <typename T>
bool allBelow(const std::vector<T>& numbers, std::size_t end)
{
    for (const T number : numbers)
        if (number >= end)
            return false;
    return true;
}

} // namespace tributary
