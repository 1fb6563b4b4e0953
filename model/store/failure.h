// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/store/trouble.h"

#include <exception>
#include <type_traits>
#include <utility>

struct sqlite3;

namespace tributary::store {

// Thrown and caught within this room only: `guarded` stands at every face.
class Failure : public std::exception {
public:
    explicit Failure(Error error) : m_error(std::move(error)) {}
    const char* what() const noexcept override { return m_error.code.c_str(); }
    const Error& error() const { return m_error; }

private:
    Error m_error;
};

// The house's code of an SQLite result code: store.locked, store.full, cancelled, ... `systemError` is
// the errno behind a failed read or write, 0 where there is none.
Error errorOf(int resultCode, const char* message, int systemError = 0);
[[noreturn]] void throwLast(sqlite3* database);

template <typename Work>
auto guarded(Work&& work) -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const Failure& failure) {
        noteTrouble(failure.error());
        return fail(failure.error());
    } catch (const std::exception& other) {
        return fail("store.failed", {}, other.what());
    }
}

} // namespace tributary::store
