// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_files.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace tributary::test {
namespace {

namespace fs = std::filesystem;

SourceFile load(const fs::path& path, const fs::path& root)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    SourceFile source{fs::relative(path, root).generic_string(), text.str(), 0};
    source.lines = static_cast<int>(std::count(source.text.begin(), source.text.end(), '\n'));
    return source;
}

} // namespace

std::vector<SourceFile> sourceFiles(const std::vector<std::string>& folders, const std::vector<std::string>& endings)
{
    const fs::path root = TRIBUTARY_SOURCE_DIR;
    std::vector<SourceFile> files;
    const auto consider = [&](const fs::directory_entry& entry) {
        const std::string name = entry.path().filename().string();
        const bool isWanted = std::any_of(endings.begin(), endings.end(), [&](const std::string& ending) { return name.ends_with(ending); });
        if (entry.is_regular_file() && isWanted) {
            files.push_back(load(entry.path(), root));
        }
    };
    for (const fs::directory_entry& entry : fs::directory_iterator(root)) {
        consider(entry);
    }
    for (const std::string& folder : folders) {
        if (fs::is_directory(root / folder)) {
            for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / folder)) {
                consider(entry);
            }
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return files;
}

std::vector<Include> includesOf(const std::string& text)
{
    std::vector<Include> includes;
    std::istringstream lines(text);
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        const std::size_t hash = line.find_first_not_of(" \t");
        if (hash == std::string::npos || line[hash] != '#') {
            continue;
        }
        const std::size_t word = line.find_first_not_of(" \t", hash + 1);
        if (word == std::string::npos || line.compare(word, 7, "include") != 0) {
            continue;
        }
        const std::size_t open = line.find_first_of("\"<", word);
        const std::size_t close = open == std::string::npos ? open : line.find_first_of("\">", open + 1);
        if (close != std::string::npos) {
            includes.push_back({line.substr(open + 1, close - open - 1), line[open] == '"', number});
        }
    }
    return includes;
}

} // namespace tributary::test
