// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/entity_draft.h"

#include <algorithm>

namespace tributary {
namespace {

// Each part is led by its length, so that no two different lists of parts give the same bytes.
void appendPart(std::string& bytes, std::string_view part)
{
    bytes += std::to_string(part.size());
    bytes += ':';
    bytes += part;
}

std::string referenceBytes(const Reference& reference)
{
    std::string bytes;
    appendPart(bytes, std::to_string(static_cast<int>(reference.role)));
    appendPart(bytes, std::to_string(static_cast<int>(reference.targetKind)));
    appendPart(bytes, reference.target);
    appendPart(bytes, reference.targetVersion);
    appendPart(bytes, reference.part);
    return bytes;
}

} // namespace

Digest contentDigest(const EntityDraft& draft)
{
    return contentDigest(draft, dumpJson(draft.facts), dumpJson(draft.extra));
}

Digest contentDigest(const EntityDraft& draft, std::string_view facts, std::string_view extra)
{
    std::string bytes;
    appendPart(bytes, draft.name);
    appendPart(bytes, facts);
    appendPart(bytes, extra);
    // References are a set: the order in which a reader found them says nothing.
    std::vector<std::string> references;
    references.reserve(draft.references.size());
    for (const Reference& reference : draft.references) {
        references.push_back(referenceBytes(reference));
    }
    std::sort(references.begin(), references.end());
    for (const std::string& reference : references) {
        appendPart(bytes, reference);
    }
    return digestOf(bytes);
}

} // namespace tributary
