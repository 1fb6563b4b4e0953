// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/kept_file.h"

#include "model/base/archive.h"
#include "model/base/hash.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace tributary::store {

namespace {

// Of all that stands before the bytes themselves: the form, the state of the catalog and the digest of the rest.
std::string headOf(const KeptFor& kept, std::string_view rest)
{
    ArchiveWriter head;
    head(kept.form, kept.state, digestOf(rest).hex());
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

std::optional<KeptBytes> readKeptFile(const std::string& path, const KeptFor& wanted)
{
    std::string file = wholeFile(path);
    const std::size_t head = headOf(wanted, {}).size(); // a digest has always the same length
    if (file.size() < head)
        return std::nullopt;
    if (file.compare(0, head, headOf(wanted, std::string_view(file).substr(head))) != 0)
        return std::nullopt;
    return KeptBytes(std::move(file), head);
}

bool writeKeptFile(const std::string& path, const std::string& catalog, const KeptFor& made, std::string_view bytes)
{
    namespace fs = std::filesystem;
    // One name for all: what a killed program left is written over, and where two write at once the digest tells.
    const std::string part = path + ".new";
    std::error_code failed;
    {
        std::ofstream file(part, std::ios::binary | std::ios::trunc);
        fs::permissions(part, fs::status(catalog, failed).permissions(), failed); // before anything stands in it
        if (!failed)
            file << headOf(made, bytes) << bytes;
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
