// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startup_check.h"

#include "model/query/qt_text.h"
#include "model/store/catalog_upgrade.h"

#include <QFileInfo>

namespace tributary {

Result<void> checkCatalog(const QString& catalogPath)
{
    if (!QFileInfo::exists(catalogPath))
        return {};
    const auto reader = store::openUpToDate(fromQt(catalogPath));
    if (!reader)
        return tl::unexpected(reader.error());
    // Not totals(): counting a million entities is a tenth of a second before the window.
    if (auto revision = (*reader)->revision(); !revision)
        return tl::unexpected(revision.error());
    return {};
}

} // namespace tributary
