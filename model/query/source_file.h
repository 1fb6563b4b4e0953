// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/entities/entity_row.h"
#include "model/store/reader.h"

#include <string>

namespace tributary::query {

// The file that describes an entity, as it is on the disk now.
struct SourceFile {
    store::SourceRow source;
    std::string path; // relative to the source
    std::string text;
};

// Error codes: source-file.none (subject: the entity, detail: the location) where its source has no files on this machine; those of
// sources::readBytes().
Result<SourceFile> sourceFileOf(store::Reader& reader, const EntityRow& row);

// The source of an entity. Error code source-file.none as above.
Result<store::SourceRow> sourceOf(store::Reader& reader, const EntityRow& row);

} // namespace tributary::query
