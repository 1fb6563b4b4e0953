// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sync/claims.h"

#include "model/entities/merge_drafts.h"

#include <algorithm>

namespace tributary::sync {

DocumentKey keyOf(const ParsedDocument& document)
{
    return {document.kind, document.local, document.version};
}

DocumentKey keyOf(const store::EntityStub& stub)
{
    return {stub.kind, stub.local, stub.version};
}

void addParsedClaims(ClaimMap& claims, ParsedFile& file)
{
    for (std::size_t i = 0; i < file.documents.size(); ++i) {
        const auto& document = file.documents[i];
        claims[keyOf(document)].push_back(
            {file.row.path, file.row.id, &file, static_cast<int>(i), document.subtree, document.line});
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

ParsedDocument mergeClaims(const std::vector<Claim>& list)
{
    std::vector<std::vector<EntityDraft>> parts;
    for (const auto& claim : list)
        parts.push_back(draftsAsRead(claim.parsedDocument().drafts.unpack()));
    return parsedDocument(mergeDrafts(parts));
}

void warnAboutVariants(const ClaimMap& claims)
{
    for (const auto& [key, list] : claims) {
        for (std::size_t i = 1; i < list.size(); ++i) {
            const Claim& loser = list[i];
            if (!loser.parsed || loser.parsedDocument().merges || loser.subtree == list.front().subtree)
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
