// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/time.h"
#include "model/sync/sync_report.h"

#include <map>
#include <string>
#include <vector>

namespace tributary::query {

// How the last run over a source ended, where it did not end well.
struct RunNote {
    Micros at = 0;                      // 0: there is nothing to say
    std::string state;                  // "quarantined", "failed"
    Error error;                        // failed: why
    int wouldRemove = 0;                // quarantined: how many entities would have gone,
    std::vector<sync::Removal> removals; // the first of them,
    std::string removalDigest;          // and the name of the whole set
};

// When each source was last looked at and what stands in the way of a next run, kept in a small file
// beside the catalog: a run that finds nothing new, is held back or fails writes nothing into the
// catalog, yet people want to know of it. Written through a temporary file; failing to write is no
// reason to fail a sync.
class CheckLog {
public:
    explicit CheckLog(const std::string& catalogPath);
    Micros lastCheck(const std::string& source) const; // of a run that ended well enough to be applied; 0: never
    const RunNote& note(const std::string& source) const;

    void record(const std::string& source, Micros at); // ended well
    void record(const sync::SyncReport& report, Micros at);
    void recordFailure(const std::string& source, const Error& error, Micros at);
    void forget(const std::string& source);

private:
    struct Entry {
        Micros checked = 0;
        RunNote note;
    };
    void write() const;

    std::string m_path;
    std::map<std::string, Entry> m_entries;
};

} // namespace tributary::query
