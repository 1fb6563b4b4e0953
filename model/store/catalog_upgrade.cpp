// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/catalog_upgrade.h"

#include "model/store/writer.h"

namespace tributary::store {

Result<std::unique_ptr<Reader>> openUpToDate(const std::string& path)
{
    auto reader = Reader::open(path);
    if (reader || reader.error().code != "store.older")
        return reader;
    if (const auto writer = Writer::open(path); !writer) // opening is what migrates
        return tl::unexpected(writer.error());
    return Reader::open(path);
}

} // namespace tributary::store
