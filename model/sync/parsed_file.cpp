// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sync/parsed_file.h"

#include "model/base/json.h"

#include <utility>

namespace tributary::sync {

void digestDocuments(ParsedFile& file)
{
    auto& drafts = file.batch.entities;
    const auto count = drafts.size();
    file.content.resize(count);
    file.facts.resize(count);
    file.extra.resize(count);
    std::vector<Digest> below(count); // digest over the children of each draft, first child outermost
    std::vector<Digest> subtree(count);
    // Parents stand before their children, so walking backwards meets every child before its parent.
    for (std::size_t i = count; i-- > 0;) {
        file.facts[i] = dumpJson(std::exchange(drafts[i].facts, Json(nullptr)));
        file.extra[i] = dumpJson(std::exchange(drafts[i].extra, Json(nullptr)));
        file.content[i] = contentDigest(drafts[i], file.facts[i], file.extra[i]);
        subtree[i] = combine(file.content[i], below[i]);
        if (const int parent = drafts[i].parent; parent >= 0) {
            auto& children = below[static_cast<std::size_t>(parent)];
            children = combine(subtree[i], children);
        }
    }
    std::vector<std::size_t> documentOf(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (drafts[i].parent < 0) {
            documentOf[i] = file.documents.size();
            file.documents.push_back({static_cast<int>(i), subtree[i], {}});
        } else {
            documentOf[i] = documentOf[static_cast<std::size_t>(drafts[i].parent)];
        }
        file.documents[documentOf[i]].drafts.push_back(static_cast<int>(i));
    }
}

EntityDraft draftOf(const ParsedFile& file, std::size_t index)
{
    EntityDraft draft = file.batch.entities[index];
    draft.facts = parseJson(file.facts[index]);
    draft.extra = parseJson(file.extra[index]);
    return draft;
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
