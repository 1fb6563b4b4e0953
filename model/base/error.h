// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tributary {

// Where in a text something was found. Lines and columns count from 1, as editors do; 0 means
// "not known". `offset` is in bytes from the start of the file.
struct Mark {
    int line = 0;
    int column = 0;
    std::size_t offset = 0;
};

// What went wrong. Domain code never makes sentences: `code` names the case (such as
// "file.unreadable"), `subject` the thing concerned and `detail` what was seen. The words are made
// at the edge by query/diagnostic_text.
struct Error {
    std::string code;
    std::string subject;
    std::string detail;
    std::string file;
    Mark mark;
};

} // namespace tributary
