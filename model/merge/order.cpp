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

// Puts in what the follower has besides, each behind its nearest predecessor.
void weaveIn(Ids& ids, const PairedList& base, const PairedList& follower)
{
    const std::set<std::string> led(ids.begin(), ids.end());
    std::set<std::string> placed = led;
    std::string before;
    bool hasBefore = false;
    for (const std::string& id : follower.ids) {
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
    merged.ids = leader.ids;
    weaveIn(merged.ids, base, follower);
    // Last of all: what goes still showed where its neighbours stand.
    std::erase_if(merged.ids, [&kept](const std::string& id) { return kept.count(id) == 0; });
    return merged;
}

} // namespace tributary::merge
