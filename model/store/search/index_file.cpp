// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search/index_file.h"

#include "model/base/archive.h"
#include "model/store/kept_file.h"

namespace tributary::store {

namespace {

// To be raised whenever the same rows make another index, or an index other bytes: a test fails where it was not.
constexpr std::string_view kForm = "Tributary search index 4";

KeptFor keptFor(const std::string& making)
{
    return {std::string(kForm), making};
}

} // namespace

std::string indexFileOf(const std::string& catalog)
{
    return catalog + ".search";
}

std::shared_ptr<const search::SearchIndex> readIndexFile(const std::string& catalog, const std::string& making)
{
    const auto kept = readKeptFile(indexFileOf(catalog), keptFor(making));
    return kept ? indexFromArchive(kept->bytes()) : nullptr;
}

std::shared_ptr<const search::SearchIndex> indexFromArchive(std::string_view bytes)
{
    auto index = std::make_shared<search::SearchIndex>();
    ArchiveReader archive(bytes);
    archive(*index);
    return archive.isComplete() && index->isSound() ? index : nullptr;
}

bool writeIndexFile(const std::string& catalog, const std::string& making, const search::SearchIndex& index)
{
    ArchiveWriter archive;
    archive(index);
    return writeKeptFile(indexFileOf(catalog), catalog, keptFor(making), archive.bytes());
}

} // namespace tributary::store
