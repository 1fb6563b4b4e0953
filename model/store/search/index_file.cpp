// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search/index_file.h"

#include "model/base/hash.h"
#include "model/search/archive.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace tributary::store {

namespace {

// To be raised whenever the same rows make another index, or an index other bytes: a test fails where it was not.
constexpr std::string_view kForm = "Tributary search index 3";

// Of all that stands before the index itself: the form, the state of the catalog and the digest of the rest.
std::string headOf(const std::string& making, std::string_view rest)
{
    search::ArchiveWriter head;
    head(std::string(kForm), making, digestOf(rest).hex());
    return head.bytes();
}

std::string wholeFile(const std::string& path)
{
    std::error_code absent;
    if (!std::filesystem::is_regular_file(path, absent))
        return {}; // a folder says it were as long as can be
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    const std::streamoff size = file ? static_cast<std::streamoff>(file.tellg()) : 0;
    std::string bytes(static_cast<std::size_t>(std::max<std::streamoff>(size, 0)), '\0');
    file.seekg(0);
    if (!file.read(bytes.data(), static_cast<std::streamsize>(bytes.size())))
        bytes.clear();
    return bytes;
}

} // namespace

std::string indexFileOf(const std::string& catalog)
{
    return catalog + ".search";
}

std::shared_ptr<const search::SearchIndex> readIndexFile(const std::string& catalog, const std::string& making)
{
    const std::string bytes = wholeFile(indexFileOf(catalog));
    const std::size_t head = headOf(making, {}).size(); // a digest has always the same length
    if (bytes.size() < head)
        return nullptr;
    const std::string_view rest = std::string_view(bytes).substr(head);
    if (bytes.compare(0, head, headOf(making, rest)) != 0)
        return nullptr;
    auto index = std::make_shared<search::SearchIndex>();
    search::ArchiveReader archive(rest);
    archive(*index);
    return archive.isComplete() && index->isSound() ? index : nullptr;
}

bool writeIndexFile(const std::string& catalog, const std::string& making, const search::SearchIndex& index)
{
    namespace fs = std::filesystem;
    search::ArchiveWriter archive;
    archive(index);
    const std::string path = indexFileOf(catalog);
    // One name for all: what a killed program left is written over, and where two write at once the digest tells.
    const std::string part = path + ".new";
    std::error_code failed;
    {
        std::ofstream file(part, std::ios::binary | std::ios::trunc);
        fs::permissions(part, fs::status(catalog, failed).permissions(), failed); // before anything stands in it
        if (!failed)
            file << headOf(making, archive.bytes()) << archive.bytes();
        if (!file.flush())
            failed = std::make_error_code(std::errc::io_error);
    }
    if (!failed)
        fs::rename(part, path, failed);
    std::error_code ignored;
    if (failed)
        fs::remove(part, ignored);
    return !failed;
}

} // namespace tributary::store
