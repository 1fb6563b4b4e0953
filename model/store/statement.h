// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/hash.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

struct sqlite3_stmt;

namespace tributary::store {

// A prepared statement while it is in use; its place in the connection's cache.
struct PreparedSlot {
    sqlite3_stmt* handle = nullptr;
    bool busy = false;
};

// One use of a prepared statement: bind, step, read columns. Resets itself when it ends. Throws
// Failure.
class Statement {
public:
    // `cached` is given back at the end; a null one means that `handle` is owned.
    Statement(PreparedSlot* cached, sqlite3_stmt* handle) : m_cached(cached), m_handle(handle) {}
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    // Binds all parameters, from the first.
    template <typename... Values>
    Statement& bind(const Values&... values)
    {
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }

    // Binds all parameters and runs. Texts are not copied, as they outlive the call.
    template <typename... Values>
    void run(const Values&... values)
    {
        m_copies = false;
        bind(values...);
        m_copies = true;
        run();
    }

    bool step();
    void run(); // to the end, then ready to be bound again
    void reset();

    std::int64_t integer(int column) const;
    double real(int column) const; // NaN for NULL
    bool isNull(int column) const;
    std::string_view view(int column) const; // until the next step; text or blob
    std::string text(int column) const { return std::string(view(column)); }
    Digest digest(int column) const;

private:
    template <typename Value>
    void bindAt(int index, const Value& value)
    {
        if constexpr (std::is_same_v<Value, std::nullptr_t>)
            bindNull(index);
        else if constexpr (std::is_same_v<Value, Digest>)
            bindBlob(index, {reinterpret_cast<const char*>(value.bytes.data()), value.bytes.size()});
        else if constexpr (std::is_enum_v<Value> || std::is_integral_v<Value>)
            bindInteger(index, static_cast<std::int64_t>(value));
        else if constexpr (std::is_floating_point_v<Value>)
            bindReal(index, value);
        else
            bindText(index, value);
    }
    template <typename Value>
    void bindAt(int index, const std::optional<Value>& value)
    {
        if (value)
            bindAt(index, *value);
        else
            bindNull(index);
    }
    void bindNull(int index);
    void bindInteger(int index, std::int64_t value);
    void bindReal(int index, double value);
    void bindText(int index, std::string_view value);

public:
    void bindBlob(int index, std::string_view bytes);

private:
    void check(int resultCode) const;

    PreparedSlot* m_cached;
    sqlite3_stmt* m_handle;
    bool m_copies = true; // bound texts, as the statement may be stepped after they are gone
};

} // namespace tributary::store
