// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/care_service.h"

#include <vector>

namespace tributary::test {

// Writes down what it was asked; the test says when and how it ends.
class FakeCare : public query::CareService {
public:
    query::CacheState kept;
    std::vector<query::Care> begun;

    query::CacheState state() const override { return kept; }
    bool isBusy() const override { return m_busy; }
    void begin(query::Care care) override
    {
        begun.push_back(care);
        m_busy = true;
        emit started(care);
    }
    void finish(const query::CareOutcome& outcome)
    {
        m_busy = false;
        emit finished(outcome);
    }

private:
    bool m_busy = false;
};

} // namespace tributary::test
