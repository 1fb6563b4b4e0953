// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_draft.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tributary::sources {

// What one event says of a dataset: the root and its columns, a part for mergeDrafts.
class DatasetPart {
public:
    DatasetPart(std::string_view space, std::string_view name, const std::string& at, const Mark& mark);

    EntityDraft& root() { return m_drafts.front(); }
    const std::string& key() const { return m_drafts.front().local; }

    // The fields of a schema facet, nested ones below theirs.
    void addSchema(const Json& facet);
    // The top-level column of that name, made as an inferred one where no schema lists it; nullptr
    // where the name is empty. Call addSchema first. The pointer holds until the next call.
    EntityDraft* column(std::string_view name);

    std::vector<EntityDraft> take() { return std::move(m_drafts); }

private:
    void addFields(const Json& fields, int parent, int depth);

    std::vector<EntityDraft> m_drafts;
    std::map<std::string, std::size_t, std::less<>> m_columns;
};

} // namespace tributary::sources
