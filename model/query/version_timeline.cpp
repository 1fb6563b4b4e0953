// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/version_timeline.h"

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

} // namespace tributary::query
