// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <string>
#include <string_view>

namespace tributary::sources {

// What has to change in a file, line by line, as `git diff` writes it: from "--- a/NAME" on, with three lines around
// each change, so that `git apply` takes it. Empty where both texts are equal. Made by libgit2; whatever is in the
// texts they are taken for texts. Code git.diff-failed.
Result<std::string> textPatch(std::string_view before, std::string_view after, const std::string& nameBefore, const std::string& nameAfter);

} // namespace tributary::sources
