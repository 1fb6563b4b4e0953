// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/layout/layout.h"

#include <string>
#include <string_view>

namespace tributary::layout {

// A drawing as bytes, to be kept and read by the same program: a mark, the revision of the engines, a
// digest of the rest. The fallback is not kept.
std::string encodeDrawing(const Drawing& drawing);

// Error layout.bad-drawing where the bytes are not such a drawing of that input: another revision, another
// digest, other counts, numbers that are none.
Result<Drawing> decodeDrawing(std::string_view bytes, const Input& input);

} // namespace tributary::layout
