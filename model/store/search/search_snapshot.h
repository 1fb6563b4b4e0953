// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/search_index.h"
#include "model/store/connection.h"

#include <cstdint>
#include <memory>
#include <string>

namespace tributary::store {

// Whether the index of the revision before will do where the newest is still being made.
enum class IndexAge : std::uint8_t { Newest, OrBefore };

// The index in memory of what the file holds at this moment. Built once for a revision and shared by
// all readers of a process while it stands; of each file the newest only. Within the caller's read
// transaction, so that it fits what the full-text index answers; the one before (OrBefore, and only
// while an IndexUpkeep of that file lives) may name entities that are gone. Throws Failure.
std::shared_ptr<const search::SearchIndex> searchIndexOf(Connection& connection, IndexAge age = IndexAge::Newest);

// The index of what that connection sees, made of the rows and kept by nobody. It is made to its end, whether the
// connection is told to stop or not. Throws Failure.
std::shared_ptr<const search::SearchIndex> readSearchIndex(Connection& connection);

// Lives while its owner writes to a catalog file and then makes the new index itself. Of a large
// catalog that takes seconds, which nobody who types has to wait for. Counted: several may live.
class IndexUpkeep {
public:
    explicit IndexUpkeep(std::string path);
    ~IndexUpkeep();
    IndexUpkeep(const IndexUpkeep&) = delete;
    IndexUpkeep& operator=(const IndexUpkeep&) = delete;

private:
    std::string m_path;
};

// Which making of the file this is, and its newest revision: a file that was deleted and made again is
// not mistaken for the old one. Throws Failure.
std::string makingOf(Connection& connection);

} // namespace tributary::store
