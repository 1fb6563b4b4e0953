// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/document_drafts.h"

#include <utility>

namespace tributary {

void forEachDocument(std::vector<EntityDraft> batch, const std::function<void(std::vector<EntityDraft>)>& take)
{
    std::vector<std::size_t> documentOf(batch.size());
    std::vector<std::vector<std::size_t>> members;
    std::vector<int> place(batch.size()); // within the document
    for (std::size_t i = 0; i < batch.size(); ++i) {
        if (batch[i].parent < 0) {
            documentOf[i] = members.size();
            members.emplace_back();
        } else {
            documentOf[i] = documentOf[static_cast<std::size_t>(batch[i].parent)];
        }
        place[i] = static_cast<int>(members[documentOf[i]].size());
        members[documentOf[i]].push_back(i);
    }
    for (const std::vector<std::size_t>& document : members) {
        std::vector<EntityDraft> drafts;
        drafts.reserve(document.size());
        for (const std::size_t index : document) {
            EntityDraft& draft = drafts.emplace_back(std::move(batch[index]));
            draft.parent = draft.parent < 0 ? -1 : place[static_cast<std::size_t>(draft.parent)];
        }
        take(std::move(drafts));
    }
}

DocumentDrafts documentDrafts(std::vector<EntityDraft> drafts)
{
    DocumentDrafts document;
    document.facts.reserve(drafts.size());
    document.extra.reserve(drafts.size());
    document.content.reserve(drafts.size());
    for (EntityDraft& draft : drafts) {
        const std::string& facts = document.facts.emplace_back(dumpJson(std::exchange(draft.facts, Json(nullptr))));
        const std::string& extra = document.extra.emplace_back(dumpJson(std::exchange(draft.extra, Json(nullptr))));
        document.content.push_back(contentDigest(draft, facts, extra));
    }
    document.drafts = std::move(drafts);
    return document;
}

std::vector<EntityDraft> draftsAsRead(DocumentDrafts document)
{
    for (std::size_t i = 0; i < document.drafts.size(); ++i) {
        document.drafts[i].facts = parseJson(document.facts[i]);
        document.drafts[i].extra = parseJson(document.extra[i]);
    }
    return std::move(document.drafts);
}

Digest subtreeDigest(const DocumentDrafts& document)
{
    const std::size_t count = document.drafts.size();
    std::vector<Digest> below(count); // over the children of each draft, first child outermost
    Digest subtree;
    // Parents stand before their children, so walking backwards meets every child before its parent.
    for (std::size_t i = count; i-- > 0;) {
        subtree = combine(document.content[i], below[i]);
        if (const int parent = document.drafts[i].parent; parent >= 0) {
            Digest& children = below[static_cast<std::size_t>(parent)];
            children = combine(subtree, children);
        }
    }
    return subtree;
}

} // namespace tributary
