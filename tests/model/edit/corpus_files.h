// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/yaml_parser.h"
#include "model/edit/value_edit.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace tributary::edit::test {

// A file of the public samples that can be read, with what it says.
struct CorpusFile {
    std::string name;
    std::string text;
    Format format = Format::Yaml;
    std::vector<Json> documents;
};

// The public sample files of the standards, which are not part of the repository.
class EditCorpus : public testing::Test {
protected:
    void SetUp() override;

    // All .yaml, .yml and .json files, sorted by name; those that cannot be read apart.
    static std::vector<CorpusFile> files(std::vector<CorpusFile>* unreadable = nullptr);
};

// Parsed again; a failure of the test where that is impossible.
std::vector<Json> documentsIn(const std::string& text, Format format);

// How many lines of a text stand at the beginning, and at the end, of the other as well.
std::pair<std::size_t, std::size_t> commonLines(const std::string& before, const std::string& after);
std::size_t lineCount(const std::string& text);

} // namespace tributary::edit::test
