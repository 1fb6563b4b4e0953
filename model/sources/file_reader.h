// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/tree.h"
#include "model/entities/file_batch.h"
#include "model/sources/batch_builder.h"

#include <string>
#include <string_view>

namespace tributary::sources {

// Rises whenever the same bytes would give another batch, so that unchanged files are read again.
constexpr int kReaderVersion = 3;

// The pure function from a file's bytes to what they say: detects the format from the content, reads
// every document leniently and reports every deviation. Never throws, never touches anything but its
// arguments. Codes of the diagnostics are listed in sources/diagnostic_codes.h. `readable`: how many bytes
// may be read from the first one, where that is more than there are; spares a copy of large files. `sink` is
// given those documents that are known to be complete before the end; they are not in the batch then, and void
// where its state is Failed or Skipped.
FileBatch readFile(const std::string& path, std::string_view bytes, const Limits& limits = {}, std::size_t readable = 0,
                   const DocumentSink& sink = {});

// The size of the largest file that is worth reading. Most have to become trees; the artifacts of dbt,
// which are JSON, are read as text and grow with a company.
std::size_t maxBytesOf(std::string_view path);

// Whether a file of that name is worth opening at all (.yaml .yml .json .ndjson .jsonl).
bool isCandidateName(std::string_view path);

} // namespace tributary::sources
