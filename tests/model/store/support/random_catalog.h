// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/model/store/support/drafts.h"

#include <random>
#include <vector>

namespace tributary::test {

// Any JSON object: nested, with nulls, numbers of both sorts and keys that need escaping.
Json randomJson(std::mt19937& random, int depth);

// Products, contracts, owners and domains that change at random from step to step: come, go,
// return, are renamed, gain and lose columns and versions.
class RandomCatalog {
public:
    explicit RandomCatalog(std::mt19937& random);
    void mutate();
    std::vector<Drafts> files() const;

private:
    struct Document {
        bool present = false;
        int shape = 0; // all content follows from this
    };
    Drafts fileOf(std::size_t index) const;

    std::mt19937& m_random;
    std::vector<Document> m_documents;
};

} // namespace tributary::test
