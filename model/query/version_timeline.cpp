// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/version_timeline.h"

#include "model/query/committed_versions.h"
#include "model/query/diff_side.h"
#include "model/query/product_query.h"

#include <algorithm>
#include <iterator>

namespace tributary::query {

std::vector<VersionItem> timelineOf(const std::vector<VersionItem>& versions, const std::vector<VersionItem>& committed)
{
    const auto isNewer = [](const VersionItem& a, const VersionItem& b) {
        return compareVersions(a.product.version, b.product.version) > 0;
    };
    std::vector<VersionItem> earlier = committed;
    std::stable_sort(earlier.begin(), earlier.end(), isNewer);
    std::vector<VersionItem> all;
    std::merge(versions.begin(), versions.end(), earlier.begin(), earlier.end(), std::back_inserter(all), isNewer);
    return all;
}

std::string refBefore(const std::vector<VersionItem>& timeline, const std::string& ref)
{
    const auto at = std::find_if(timeline.begin(), timeline.end(), [&](const VersionItem& item) { return item.product.ref == ref; });
    const auto from = at == timeline.end() ? timeline.begin() : at + 1;
    const bool isState = at != timeline.end() && at->earlier;
    const auto declared = isState ? timeline.end() : std::find_if(from, timeline.end(), [](const VersionItem& item) { return !item.earlier; });
    const auto found = declared != timeline.end() ? declared : from;
    return found == timeline.end() ? std::string() : found->product.ref;
}

Result<VersionTimeline> versionTimeline(store::Reader& reader, const std::string& ref)
{
    const auto side = diffSideOf(reader, ref);
    if (!side)
        return tl::unexpected(side.error());
    auto versions = versionsOf(reader, side->root);
    if (!versions)
        return tl::unexpected(versions.error());
    const auto committed = addCommits(reader, side->root, *versions);
    if (!committed)
        return tl::unexpected(committed.error());
    Summaries summaries(reader);
    VersionTimeline timeline{summaries.of(side->root).name, ref, timelineOf(*versions, *committed)};
    const bool isPast = side->moment && (!reader.moment() || side->moment->revision != reader.moment()->revision);
    if (!side->committed && !isPast)
        timeline.ref = summaries.referenceOf(side->root);
    for (const VersionItem& item : timeline.versions)
        if (side->committed && item.commit && item.commit->id == side->committed->commit.oid)
            timeline.ref = item.product.ref;
    return timeline;
}

} // namespace tributary::query
