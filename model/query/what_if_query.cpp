// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/what_if_query.h"

#include "model/base/json.h"
#include "model/query/diff_files.h"
#include "model/query/diff_query.h"
#include "model/query/resolver.h"
#include "model/query/source_file.h"
#include "model/query/summaries.h"

#include <algorithm>

namespace tributary::query {

namespace {

void addFile(store::Reader& reader, Summaries& summaries, const EntityRow& row, std::vector<ScratchFile>& files)
{
    auto file = sourceFileOf(reader, row);
    if (!file)
        return; // of a server, or gone since: it cannot be tried
    const bool isKnown = std::any_of(files.begin(), files.end(), [&](const ScratchFile& known) { return known.path == file->path; });
    if (!isKnown)
        files.push_back({summaries.of(row).name, std::move(file->path), std::move(file->text)});
}

// The contracts of its output ports, in the versions that they promise.
void addContracts(store::Reader& reader, Summaries& summaries, const EntityRow& product, std::vector<ScratchFile>& files)
{
    const auto ports = reader.children(product.id, Kind::OutputPort);
    for (const EntityRow& port : ports ? *ports : std::vector<EntityRow>()) {
        const std::string id = textAt(port.facts, "contractId");
        const std::vector<EntityRow> rows = id.empty() ? std::vector<EntityRow>() : reader.byLocal(id).value_or(std::vector<EntityRow>());
        const EntityRow* meant = nullptr;
        for (const EntityRow& row : rows) {
            if (row.kind != Kind::DataContract || row.placeholder)
                continue;
            if (meant == nullptr || row.version == port.version || (row.latest && meant->version != port.version))
                meant = &row;
        }
        if (meant != nullptr)
            addFile(reader, summaries, *meant, files);
    }
}

} // namespace

Result<WhatIfAnswer> tryFiles(store::Reader& reader, const WhatIfRequest& request)
{
    const auto found = resolve(reader, request.ref, Kind::DataProduct);
    if (!found)
        return tl::unexpected(found.error());
    Summaries summaries(reader);
    const EntityRow root = summaries.rootOf(*found);
    if (root.kind != Kind::DataProduct && root.kind != Kind::DataContract)
        return fail("diff.not-comparable", request.ref, std::string(kindName(root.kind)));
    WhatIfAnswer answer;
    answer.ref = summaries.referenceOf(root);
    answer.name = summaries.of(root).name;
    if (request.files.empty()) {
        addFile(reader, summaries, root, answer.files);
        if (root.kind == Kind::DataProduct)
            addContracts(reader, summaries, root, answer.files);
        return answer.files.empty() ? Result<WhatIfAnswer>(fail("source-file.none", answer.name)) : Result<WhatIfAnswer>(std::move(answer));
    }
    std::vector<diff::Part> documents;
    for (const ScratchFile& file : request.files) {
        auto parts = documentsInText(file.path, file.text);
        if (!parts)
            return tl::unexpected(parts.error());
        std::move(parts->begin(), parts->end(), std::back_inserter(documents));
    }
    DiffRequest versions;
    versions.before = answer.ref;
    versions.after = request.files.front().path;
    auto difference = whatIf(reader, versions, documents);
    if (!difference)
        return tl::unexpected(difference.error());
    answer.answer = std::make_shared<const DiffAnswer>(std::move(*difference));
    return answer;
}

} // namespace tributary::query
