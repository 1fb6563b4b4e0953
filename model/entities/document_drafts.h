// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/hash.h"
#include "model/entities/entity_draft.h"

#include <functional>
#include <string>
#include <vector>

namespace tributary {

// One document as it is written: root first, parents before their children, `parent` counting within the
// document. JSON texts stand in the place of the values of facts and extra, which are null in the drafts.
struct DocumentDrafts {
    std::vector<EntityDraft> drafts;
    std::vector<std::string> facts;
    std::vector<std::string> extra;
    std::vector<Digest> content; // of each draft
};

// Takes a batch's drafts apart, in the order of their roots. Each document is given away before the next
// one is put together.
void forEachDocument(std::vector<EntityDraft> batch, const std::function<void(std::vector<EntityDraft>)>& take);

DocumentDrafts documentDrafts(std::vector<EntityDraft> drafts);

// The drafts as they were read, with the values of facts and extra.
std::vector<EntityDraft> draftsAsRead(DocumentDrafts document);

// Over the root and all below, in order.
Digest subtreeDigest(const DocumentDrafts& document);

} // namespace tributary
