// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/merge/merge.h"

#include <optional>
#include <string>
#include <vector>

// Three-way merge of files: their documents are merged by what they say, and the result is written into their
// text, so that comments, order and layout of both sides stay.
namespace tributary::merge {

// The number of a conflict about the whole text: one of the three cannot be read without loss, holds another
// number of documents or is not there, or has changes beside its values that cannot be carried over.
constexpr int kWholeFile = -1;

struct FileConflict {
    int document = 0; // in the file, or kWholeFile; then the values are texts
    Conflict conflict;
    bool operator==(const FileConflict&) const = default;
};

struct FileChoice {
    int document = 0;
    Choice choice;
};

struct TextSides {
    std::optional<std::string> base; // nothing: the file is new
    std::string mine;
    std::optional<std::string> theirs; // nothing: it is gone, or not there yet
};

struct MergedText {
    // Without conflicts: what the file shall be; nothing: it stays away.
    std::optional<std::string> text;
    std::vector<Taken> taken; // places of a file with several documents begin with "#2" and so on
    std::vector<FileConflict> conflicts;
};

MergedText mergeTexts(const TextSides& sides, const std::vector<FileChoice>& choices = {});

} // namespace tributary::merge
