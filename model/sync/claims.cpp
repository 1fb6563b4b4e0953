// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sync/claims.h"

#include "model/entities/merge_drafts.h"

#include <algorithm>

namespace tributary::sync {

DocumentKey keyOf(const EntityDraft& draft)
{
    return {draft.kind, draft.local, draft.version};
}

DocumentKey keyOf(const store::EntityStub& stub)
{
    return {stub.kind, stub.local, stub.version};
}

void addParsedClaims(ClaimMap& claims, ParsedFile& file)
{
    for (std::size_t i = 0; i < file.documents.size(); ++i) {
        const auto& document = file.documents[i];
        const auto& root = file.batch.entities[static_cast<std::size_t>(document.root)];
        claims[keyOf(root)].push_back(
            {file.row.path, file.row.id, &file, static_cast<int>(i), document.subtree, root.mark.line});
    }
}

void sortClaims(ClaimMap& claims)
{
    for (auto& [key, list] : claims) {
        std::sort(list.begin(), list.end(), [](const Claim& a, const Claim& b) {
            return std::tie(a.path, a.document) < std::tie(b.path, b.document);
        });
    }
}

namespace {

const EntityDraft& rootOf(const Claim& claim)
{
    const auto& document = claim.parsed->documents[static_cast<std::size_t>(claim.document)];
    return claim.parsed->batch.entities[static_cast<std::size_t>(document.root)];
}

} // namespace

ParsedFile mergeClaims(const std::vector<Claim>& list)
{
    std::vector<std::vector<EntityDraft>> parts;
    for (const auto& claim : list) {
        const auto& document = claim.parsed->documents[static_cast<std::size_t>(claim.document)];
        std::vector<EntityDraft> part;
        std::map<int, int> place; // index in the batch -> index in the part
        for (const int index : document.drafts) {
            place[index] = static_cast<int>(part.size());
            part.push_back(draftOf(*claim.parsed, static_cast<std::size_t>(index)));
            auto& draft = part.back();
            draft.parent = draft.parent < 0 ? -1 : place.at(draft.parent);
        }
        parts.push_back(std::move(part));
    }
    ParsedFile file;
    file.row = list.front().parsed->row;
    file.batch.entities = mergeDrafts(parts);
    digestDocuments(file);
    return file;
}

void warnAboutVariants(const ClaimMap& claims)
{
    for (const auto& [key, list] : claims) {
        for (std::size_t i = 1; i < list.size(); ++i) {
            const Claim& loser = list[i];
            if (!loser.parsed || rootOf(loser).merges || loser.subtree == list.front().subtree)
                continue;
            Diagnostic warning;
            warning.code = "identity.variant";
            warning.mark.line = loser.line;
            warning.mark.column = 1;
            const auto& [kind, local, version] = key;
            warning.subject = std::string(kindName(kind)) + " " + local + (version.empty() ? "" : "@" + version);
            warning.detail = list.front().path;
            auto& batch = loser.parsed->batch;
            batch.diagnostics.push_back(std::move(warning));
            if (batch.state == FileState::Read) {
                batch.state = FileState::Warned;
                loser.parsed->row.state = FileState::Warned;
            }
        }
    }
}

} // namespace tributary::sync
