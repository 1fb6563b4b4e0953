// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/hash.h"
#include "model/base/result.h"

#include <functional>
#include <optional>
#include <string>

// Writing one file of a folder: afterwards it is there whole or as it was, and nobody else's change of it is
// overwritten. The new text is first staged beside the file, under a name that holds the change's token, and
// then takes its place in one step of the file system.
namespace tributary::sources {

struct FilePlace {
    std::string root;  // of the folder
    std::string path;  // below it, '/' separated
    std::string token; // of the change; letters and digits
};

// The file's text; nothing where it is not there. Codes: those of readBytes, folder.missing.
Result<std::optional<std::string>> fileText(const FilePlace& place);

// Writes the text beside the file, with its permissions, and waits until it is on the disk. Folders that are
// missing are made. Codes: folder.missing, link.outside, file.unwritable.
Result<void> stageFile(const FilePlace& place, const std::string& text);

enum class Placing { Done, Changed };

// Puts what is staged in the file's place if that is still as expected (nothing: not there), else leaves both as
// they are. Where the file system can, file and staged text are exchanged, and what came out is looked at once
// more, so that even a change in that very moment is seen and put back; `exchanged` is called in between. What
// was in the file then lies beside it until dropStaged(): as long as it does wasPlaced() is sure of its answer.
// Codes: file.unwritable, file.unreadable.
Result<Placing> placeFile(const FilePlace& place, const std::optional<std::string>& expected, const std::function<void()>& exchanged = {});

// What became of a placeFile() that nobody heard the end of, for a text that had been staged: whether it took
// its place, by what lies beside the file. Where the file was changed by others in that very moment that change
// is put back, and the answer is no. Code: file.displaced where another change lies beside the file and cannot be
// put back any more; it stays there.
Result<bool> wasPlaced(const FilePlace& place, const Digest& written, const std::optional<Digest>& expected);

// Removes what lies beside the file.
void dropStaged(const FilePlace& place);

} // namespace tributary::sources
