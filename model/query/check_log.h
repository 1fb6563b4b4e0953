// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"

#include <map>
#include <string>

namespace tributary::query {

// When each source was last looked at, kept in a small file beside the catalog: a sync that finds
// nothing new writes nothing into the catalog, yet people want to know that it was there.
class CheckLog {
public:
    explicit CheckLog(const std::string& catalogPath);
    Micros lastCheck(const std::string& source) const; // 0: never
    // Written through a temporary file; failing to write is no reason to fail a sync.
    void record(const std::string& source, Micros at);

private:
    std::string m_path;
    std::map<std::string, Micros> m_checks;
};

} // namespace tributary::query
