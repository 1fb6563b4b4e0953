// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/version_timeline.h"

#include "model/query/product_query.h"

#include <algorithm>

namespace tributary::query {

std::vector<VersionItem> timelineOf(const std::vector<VersionItem>& versions, const std::vector<VersionItem>& committed)
{
    std::vector<VersionItem> all = versions;
    all.insert(all.end(), committed.begin(), committed.end());
    std::stable_sort(all.begin(), all.end(), [](const VersionItem& a, const VersionItem& b) {
        return compareVersions(a.product.version, b.product.version) > 0;
    });
    return all;
}

} // namespace tributary::query
