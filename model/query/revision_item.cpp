// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/revision_item.h"

#include "model/store/reader.h"

#include <map>

namespace tributary::query {

Result<std::vector<RevisionItem>> revisionItems(store::Reader& reader, int limit)
{
    const auto sources = reader.sources();
    const auto rows = reader.revisions({}, limit);
    if (!sources || !rows)
        return tl::unexpected(sources ? rows.error() : sources.error());
    std::map<SourceId, std::string> names;
    for (const store::SourceRow& source : *sources)
        names[source.id] = source.name;
    std::vector<RevisionItem> items;
    for (const store::RevisionRow& row : *rows) {
        if (!reader.momentOf(row.id)) // from here on back not everything was kept
            break;
        items.push_back({Moment{row.id, row.at}, names[row.source], row.added, row.changed, row.removed});
    }
    return items;
}

} // namespace tributary::query
