// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/dbt/dbt_reader.h"
#include "model/sources/file_reader.h"
#include "tests/fuzz/targets/batch_check.h"
#include "tests/fuzz/targets/targets.h"

namespace tributary::fuzz {

// The name chooses the parser. It follows from the bytes, so that any file of a mesh is a seed as it
// stands.
void files(std::string_view bytes)
{
    const char first = bytes.empty() ? ' ' : bytes.front();
    const bool isLines = first == '{' && bytes.find("}\n{") != std::string_view::npos;
    checkBatch(sources::readFile(isLines ? "f.ndjson" : first == '{' || first == '[' ? "f.json" : "f.yaml", bytes, {1U << 20U, 40, 50'000, 50'000, 1U << 18U}));
}

void artifacts(std::string_view bytes)
{
    using sources::Format;
    for (const Format format : {Format::DbtManifest, Format::DbtCatalog, Format::DbtRunResults, Format::DbtSources}) {
        sources::BatchBuilder builder("f.json");
        if (sources::readDbt(format, bytes, builder)) {
            FileBatch batch = builder.take("dbt", true);
            checkBatch(std::move(batch));
        }
    }
}

} // namespace tributary::fuzz
