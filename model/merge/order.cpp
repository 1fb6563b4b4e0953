// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/order.h"

#include <algorithm>

namespace tributary::merge {

namespace {

using Ids = std::vector<std::string>;

Ids commonOrder(const PairedList& list, const PairedList& one, const PairedList& other)
{
    Ids ids;
    std::copy_if(list.ids.begin(), list.ids.end(), std::back_inserter(ids), [&](const std::string& id) { return one.has(id) && other.has(id); });
    return ids;
}

// Puts in what the follower has besides, each behind its nearest predecessor that is there.
void weaveIn(Ids& ids, const PairedList& base, const PairedList& follower, const std::set<std::string>& kept)
{
    std::set<std::string> placed(ids.begin(), ids.end());
    const std::set<std::string> led = placed;
    std::string before;
    bool hasBefore = false;
    for (const std::string& id : follower.ids) {
        if (kept.count(id) == 0)
            continue;
        if (placed.insert(id).second) {
            auto at = hasBefore ? std::find(ids.begin(), ids.end(), before) + 1 : ids.begin();
            while (at != ids.end() && led.count(*at) != 0 && !base.has(*at) && !follower.has(*at))
                ++at;
            ids.insert(at, id);
        }
        before = id;
        hasBefore = true;
    }
}

} // namespace

MergedOrder mergeOrder(const PairedList& base, const PairedList& mine, const PairedList& theirs, const std::set<std::string>& kept)
{
    const Ids before = commonOrder(base, mine, theirs);
    const Ids byMine = commonOrder(mine, base, theirs);
    const Ids byTheirs = commonOrder(theirs, base, mine);
    MergedOrder merged;
    merged.disagrees = byMine != before && byTheirs != before && byMine != byTheirs;
    const bool mineLeads = byMine != before && byTheirs == before;
    const PairedList& leader = mineLeads ? mine : theirs;
    const PairedList& follower = mineLeads ? theirs : mine;
    std::copy_if(leader.ids.begin(), leader.ids.end(), std::back_inserter(merged.ids), [&](const std::string& id) { return kept.count(id) != 0; });
    weaveIn(merged.ids, base, follower, kept);
    return merged;
}

} // namespace tributary::merge
