// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/edit/corpus_files.h"

#include "model/base/json_parser.h"
#include "model/edit/lines.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace tributary::edit::test {
namespace {

std::filesystem::path corpusFolder()
{
    const char* given = std::getenv("TRIBUTARY_CORPUS");
    return given != nullptr ? std::filesystem::path(given) : std::filesystem::path(TRIBUTARY_SOURCE_DIR) / ".." / "shared" / "data";
}

Result<ParsedText> parsed(const std::string& text, Format format)
{
    return format == Format::Json ? parseJsonTree(text) : parseYaml(text);
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next = afterLineEnd(text, lineEnd(text, at));
        lines.push_back(text.substr(at, next - at));
        at = next;
    }
    return lines;
}

} // namespace

void EditCorpus::SetUp()
{
    if (!std::filesystem::is_directory(corpusFolder() / "odcs"))
        GTEST_SKIP() << "no corpus at " << corpusFolder() << "; set TRIBUTARY_CORPUS";
}

std::vector<CorpusFile> EditCorpus::files(std::vector<CorpusFile>* unreadable)
{
    std::vector<CorpusFile> out;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(corpusFolder())) {
        const std::string ending = entry.path().extension().string();
        if (!entry.is_regular_file() || (ending != ".yaml" && ending != ".yml" && ending != ".json"))
            continue;
        std::ifstream stream(entry.path(), std::ios::binary);
        CorpusFile file{entry.path().string(), {std::istreambuf_iterator<char>(stream), {}}, ending == ".json" ? Format::Json : Format::Yaml, {}};
        if (const auto tree = parsed(file.text, file.format)) {
            for (const Node* document : tree->tree.documents())
                file.documents.push_back(toJson(*document));
            out.push_back(std::move(file));
        } else if (unreadable != nullptr) {
            unreadable->push_back(std::move(file));
        }
    }
    std::sort(out.begin(), out.end(), [](const CorpusFile& a, const CorpusFile& b) { return a.name < b.name; });
    return out;
}

std::vector<Json> documentsIn(const std::string& text, Format format)
{
    const auto tree = parsed(text, format);
    EXPECT_TRUE(tree) << text;
    std::vector<Json> out;
    for (std::size_t i = 0; tree && i < tree->tree.documents().size(); ++i)
        out.push_back(toJson(*tree->tree.documents()[i]));
    return out;
}

std::pair<std::size_t, std::size_t> commonLines(const std::string& before, const std::string& after)
{
    const auto a = linesOf(before);
    const auto b = linesOf(after);
    const auto head = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
    const auto tail = static_cast<std::size_t>(std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).first - a.rbegin());
    return {head, tail};
}

std::size_t lineCount(const std::string& text)
{
    return linesOf(text).size();
}

} // namespace tributary::edit::test
