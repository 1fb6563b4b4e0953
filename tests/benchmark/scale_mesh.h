// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/file_origin.h"

#include <cstddef>
#include <string>
#include <vector>

namespace tributary::benchmark {

// A company's mesh of any size, as an origin of files that are made when they are read, so that a
// million entities need neither disk nor memory: for each 62.5 entities asked for, a file with five
// datasets of twelve columns (four in a contract, one in the lake), a product that offers them and the
// job that fills the lake from another; and one with 40 domains and 500 terms. Eight kinds. Words, domains and
// owners are as unevenly spread as in real catalogs, half of all jobs read from a hub. The same for a seed.
class ScaleMesh : public sync::FileOrigin {
public:
    ScaleMesh(std::size_t entities, unsigned seed);

    // Another state of `share` of the files, 0 to 1: all their descriptions are rewritten.
    void change(double share);

    std::size_t files() const { return m_states.size() + 1; }
    std::size_t datasets() const;
    Result<sources::WalkResult> list(const StopToken& stop) override;
    Result<sync::FileContent> read(const std::string& path) const override;

private:
    FileBatch group(std::size_t number, unsigned state) const;
    FileBatch vocabulary() const;

    unsigned m_seed;
    std::vector<unsigned> m_states; // of each group
    std::size_t m_rounds = 0;
};

} // namespace tributary::benchmark
