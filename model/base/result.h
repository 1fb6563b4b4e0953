// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace tributary {

// A value or the reason why there is none. No exception crosses a room's face.
template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> fail(std::string code, std::string subject = {}, std::string detail = {})
{
    return tl::unexpected<Error>(Error{std::move(code), std::move(subject), std::move(detail), {}, {}});
}

} // namespace tributary
