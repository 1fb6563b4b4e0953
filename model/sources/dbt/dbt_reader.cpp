// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/dbt/dbt_reader.h"

#include "model/sources/dbt/catalog.h"
#include "model/sources/dbt/manifest.h"
#include "model/sources/dbt/results.h"

namespace tributary::sources {

bool readDbt(Format format, std::string_view text, BatchBuilder& out, std::size_t readable)
{
    switch (format) {
    case Format::DbtManifest:
        return dbt::readManifest(text, readable, out);
    case Format::DbtCatalog:
        return dbt::readCatalog(text, out);
    case Format::DbtRunResults:
        return dbt::readRunResults(text, out);
    case Format::DbtSources:
        return dbt::readSourceFreshness(text, out);
    default:
        return false;
    }
}

} // namespace tributary::sources
