// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/file_batch.h"
#include "model/store/source_delta.h"

#include <random>
#include <string>
#include <vector>

namespace tributary::benchmark {

// A mesh in memory whose fields and edges change at random: each file holds a product with its
// ports, the contract behind it with a dataset of columns, and a job that fills it from another.
// The deltas that it gives point into it, and hold until the next one.
class ChangingMesh {
public:
    ChangingMesh(std::size_t entities, unsigned seed);

    std::size_t size() const { return m_places.size(); }
    std::size_t products() const { return m_files.size(); }
    std::size_t edges() const { return m_files.size() * kEdgesPerFile; } // of lineage, about
    static std::string productRef(std::size_t number) { return "product-" + std::to_string(number) + "@1.0.0"; }

    store::SourceDelta first(SourceId source);
    // One field of `fields` entities, and another origin for as many jobs as `edges` needs.
    store::SourceDelta change(SourceId source, std::size_t fields, std::size_t edges);

private:
    static constexpr int kColumns = 28;
    static constexpr std::size_t kEdgesPerFile = 5;

    struct Place {
        std::size_t file = 0, index = 0;
    };
    FileBatch file(std::size_t number);
    std::string words(int count);
    void alter(EntityDraft& draft);
    std::size_t jobOf(std::size_t file) const;
    EntityId idOf(std::size_t file, std::size_t index) const;

    std::mt19937 m_random;
    std::vector<FileBatch> m_files;
    std::vector<std::size_t> m_begin; // of each file: the number of its first entity
    std::vector<Place> m_places;
    Micros m_clock = 0;
};

} // namespace tributary::benchmark
