// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/statement.h"

#include "model/store/failure.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>

namespace tributary::store {

Statement::Statement(Statement&& other) noexcept : m_cached(other.m_cached), m_handle(other.m_handle)
{
    other.m_cached = nullptr;
    other.m_handle = nullptr;
}

Statement::~Statement()
{
    if (m_handle == nullptr)
        return;
    if (m_cached == nullptr) {
        sqlite3_finalize(m_handle);
        return;
    }
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    m_cached->busy = false;
}

void Statement::check(int resultCode) const
{
    if (resultCode != SQLITE_OK)
        throwLast(sqlite3_db_handle(m_handle));
}

bool Statement::step()
{
    const int resultCode = sqlite3_step(m_handle);
    if (resultCode == SQLITE_ROW)
        return true;
    if (resultCode == SQLITE_DONE)
        return false;
    throwLast(sqlite3_db_handle(m_handle));
}

void Statement::run()
{
    while (step()) {
    }
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
}

void Statement::bindNull(int index)
{
    check(sqlite3_bind_null(m_handle, index));
}

void Statement::bindInteger(int index, std::int64_t value)
{
    check(sqlite3_bind_int64(m_handle, index, value));
}

void Statement::bindReal(int index, double value)
{
    check(sqlite3_bind_double(m_handle, index, value));
}

void Statement::bindText(int index, std::string_view value)
{
    check(sqlite3_bind_text64(m_handle, index, value.empty() ? "" : value.data(), value.size(), m_copies ? SQLITE_TRANSIENT : SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bindBlob(int index, std::string_view bytes)
{
    check(sqlite3_bind_blob64(m_handle, index, bytes.empty() ? "" : bytes.data(), bytes.size(), m_copies ? SQLITE_TRANSIENT : SQLITE_STATIC));
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

double Statement::real(int column) const
{
    return isNull(column) ? std::numeric_limits<double>::quiet_NaN() : sqlite3_column_double(m_handle, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

std::string_view Statement::view(int column) const
{
    const void* bytes = sqlite3_column_blob(m_handle, column);
    const int size = sqlite3_column_bytes(m_handle, column);
    return bytes == nullptr ? std::string_view() : std::string_view(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

Digest Statement::digest(int column) const
{
    Digest digest;
    const std::string_view bytes = view(column);
    std::copy_n(bytes.begin(), std::min(bytes.size(), digest.bytes.size()), digest.bytes.begin());
    return digest;
}

} // namespace tributary::store
