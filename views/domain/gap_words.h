// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/domain_page.h"

#include <QString>

namespace tributary::views {

QString gapLabel(query::GapKind kind, int staleDays); // below its number: "products without an owner"
QString lackLabel(query::GapKind kind);               // of one product: "owner"

} // namespace tributary::views
