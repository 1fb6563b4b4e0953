// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace tributary::benchmark {

// A dbt manifest (v12) of about `bytes`: models of six to seventeen columns with their code, raw and compiled, as
// most of the text, a source for each ten of them, two tests a model, and the maps of parents and
// children. The same for a seed.
std::string manifestText(std::size_t bytes, unsigned seed);

} // namespace tributary::benchmark
