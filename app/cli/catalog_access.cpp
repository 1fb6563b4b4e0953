// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/catalog_access.h"

#include "model/query/qt_text.h"

#include <QFileInfo>

namespace tributary::cli {

bool catalogExists(const Session& session)
{
    return QFileInfo::exists(toQt(session.catalog));
}

Result<std::unique_ptr<store::Reader>> openReader(const Session& session)
{
    if (!catalogExists(session))
        return fail("catalog.missing", session.catalog);
    return store::Reader::open(session.catalog);
}

Result<std::vector<store::SourceRow>> knownSources(const Session& session)
{
    if (!catalogExists(session))
        return std::vector<store::SourceRow>{};
    auto reader = store::Reader::open(session.catalog);
    if (!reader)
        return tl::unexpected(reader.error());
    return (*reader)->sources();
}

} // namespace tributary::cli
