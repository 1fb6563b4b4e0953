// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exit_code.h"

#include <string_view>

namespace tributary::cli {

ExitCode exitCodeOf(const Error& error)
{
    const std::string_view code = error.code;
    if (code.starts_with("store.") || code.starts_with("entity.") || code.starts_with("catalog."))
        return kCatalog;
    if (code.starts_with("usage.") || code.starts_with("ref.") || code.starts_with("query.") || code.starts_with("saved.")
        || code.starts_with("lineage.") || code.starts_with("alias.") || code.starts_with("manual.") || code.starts_with("outbox.") || code.starts_with("moment.")
        || code.starts_with("canvas-edit.") || code.starts_with("canvas-new.") || code.starts_with("campaign.") || code.starts_with("source-file.")
        || code == "diff.range" || code == "diff.kinds" || code == "diff.not-comparable")
        return kUsage;
    if (code == "cancelled" || code.starts_with("render."))
        return kNo;
    return kInput;
}

} // namespace tributary::cli
