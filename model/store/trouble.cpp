// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/trouble.h"

#include <utility>

namespace tributary::store {

namespace {

thread_local std::optional<Error> t_trouble;

} // namespace

void noteTrouble(const Error& error)
{
    const bool isDamage = error.code == "store.corrupt" || error.code == "store.io" || error.code == "store.not-a-catalog";
    if (isDamage && !t_trouble)
        t_trouble = error;
}

std::optional<Error> takeTrouble()
{
    return std::exchange(t_trouble, std::nullopt);
}

} // namespace tributary::store
