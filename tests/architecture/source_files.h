// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace tributary::test {

struct SourceFile {
    std::string path; // relative to the project, '/' separated
    std::string text;
    int lines = 0;
};

// All files below these folders (and the top level's own files) with one of the endings; build
// folders and hidden ones are left out. A file of exactly that name counts as an ending too.
std::vector<SourceFile> sourceFiles(const std::vector<std::string>& folders, const std::vector<std::string>& endings);

struct Include {
    std::string target;
    bool isQuoted = false;
    int line = 0;
};

std::vector<Include> includesOf(const std::string& text);

} // namespace tributary::test
