// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace tributary {

// The lines of a text in its order, each with the LF that ends it, so that lines which differ only there differ; the
// last one may have none. They look into `text`.
std::vector<std::string_view> linesWithEnds(std::string_view text);

} // namespace tributary
