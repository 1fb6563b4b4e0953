// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/render_request.h"
#include "app/state_catalog.h"
#include "model/base/result.h"

#include <QPixmap>

namespace tributary::cli {

// The page as the window shows it, in a window of its own, so that one leaves no trace in the next. Error
// codes: render.timeout, and for the state of the first run those of StateCatalog.
Result<QPixmap> drawPage(const StateCatalog& catalog, const RenderRequest& request, const PageRequest& page);

} // namespace tributary::cli
