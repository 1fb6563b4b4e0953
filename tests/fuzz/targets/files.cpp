// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/dbt/dbt_reader.h"
#include "model/sources/file_reader.h"
#include "tests/fuzz/targets/batch_check.h"
#include "tests/fuzz/targets/targets.h"

#include <set>

namespace tributary::fuzz {

namespace {

std::multiset<std::string> documentsIn(std::vector<EntityDraft> drafts)
{
    std::multiset<std::string> digests;
    forEachDocument(std::move(drafts), [&](std::vector<EntityDraft> document) { digests.insert(subtreeDigest(documentDrafts(std::move(document))).hex()); });
    return digests;
}

} // namespace

// The name chooses the parser. It follows from the bytes, so that any file of a mesh is a seed as it
// stands.
void files(std::string_view bytes)
{
    const char first = bytes.empty() ? ' ' : bytes.front();
    const bool isLines = first == '{' && bytes.find("}\n{") != std::string_view::npos;
    const std::string name = isLines ? "f.ndjson" : first == '{' || first == '[' ? "f.json" : "f.yaml";
    const Limits limits{1U << 20U, 40, 50'000, 50'000, 1U << 18U};
    const FileBatch batch = sources::readFile(name, bytes, limits);
    checkBatch(batch);
    std::multiset<std::string> given;
    const FileBatch rest = sources::readFile(name, bytes, limits, 0, [&given](std::vector<EntityDraft> document) { given.merge(documentsIn(std::move(document))); });
    require(rest.state == batch.state && rest.read == batch.read, "a file is the same with a sink");
    given.merge(documentsIn(rest.entities));
    const bool isVoid = batch.state == FileState::Failed || batch.state == FileState::Skipped;
    require(isVoid || given == documentsIn(batch.entities), "what is given away is what would be in the batch");
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
