// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sync/parsed_file.h"

#include "model/base/json.h"
#include "model/entities/merge_drafts.h"

#include <algorithm>
#include <utility>

namespace tributary::sync {

ParsedDocument parsedDocument(std::vector<EntityDraft> drafts)
{
    ParsedDocument document;
    const EntityDraft& root = drafts.front();
    document.kind = root.kind;
    document.local = root.local;
    document.version = root.version;
    document.line = root.mark.line;
    document.merges = root.merges;
    document.mergesToItself = tributary::mergesToItself(drafts);
    const DocumentDrafts whole = documentDrafts(std::move(drafts));
    document.subtree = subtreeDigest(whole);
    document.drafts = PackedDrafts(whole);
    return document;
}

void packDocuments(ParsedFile& file)
{
    auto& drafts = file.batch.entities;
    file.documents.reserve(file.documents.size() + static_cast<std::size_t>(
        std::count_if(drafts.begin(), drafts.end(), [](const EntityDraft& draft) { return draft.parent < 0; })));
    forEachDocument(std::exchange(drafts, {}), [&file](std::vector<EntityDraft> document) {
        file.documents.push_back(parsedDocument(std::move(document)));
    });
}

std::string countsText(const FileBatch& batch)
{
    return dumpJson(Json{{"read", batch.read}, {"recognised", batch.recognised}});
}

void addCounts(const std::string& counts, std::map<std::string, int>& read, std::map<std::string, int>& recognised)
{
    const Json json = parseJson(counts);
    const auto add = [&json](const char* member, std::map<std::string, int>& into) {
        if (!json.is_object() || !json.contains(member) || !json[member].is_object())
            return;
        for (const auto& [name, count] : json[member].items()) {
            if (count.is_number_integer())
                into[name] += count.get<int>();
        }
    };
    add("read", read);
    add("recognised", recognised);
}

} // namespace tributary::sync
