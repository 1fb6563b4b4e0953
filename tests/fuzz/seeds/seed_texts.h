// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace tributary::fuzz {

// Where each target starts from: files of the sample meshes as they stand (the first lines of long ones),
// and for the targets that read no files what the readers make of those.
std::map<std::string, std::vector<std::string>> seedTexts(const std::filesystem::path& samples);

} // namespace tributary::fuzz
