// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <optional>

namespace tributary::store {

// An answer is put together from many small questions, and most of them may come to nothing without
// harm: a person whom nobody describes has no name to show. That the catalog's file is damaged is
// another matter. So each face of this room writes such a failure down, on its thread, and whoever
// has put an answer together asks for it before passing the answer on.
void noteTrouble(const Error& error); // damage and failed reads count, all else is left alone

// The first one since it was last asked for.
std::optional<Error> takeTrouble();

// The answer, unless it was made from a catalog that failed on the way. What went before `make` does
// not count; it is left for the answer that this one is a part of.
template <typename Make>
auto wholeAnswer(Make&& make)
{
    const std::optional<Error> before = takeTrouble();
    auto answer = make();
    const std::optional<Error> trouble = takeTrouble();
    if (answer && trouble)
        answer = fail(*trouble);
    if (before)
        noteTrouble(*before);
    return answer;
}

} // namespace tributary::store
