// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/mesh_words.h"

#include "app/cli/words.h"

namespace tributary::cli {

QString gapWords(query::GapKind kind, int staleDays)
{
    switch (kind) {
    case query::GapKind::Owner: return Words::tr("products without an owner");
    case query::GapKind::OutputPorts: return Words::tr("products without output ports");
    case query::GapKind::Contract: return Words::tr("products with an output port without a contract");
    case query::GapKind::Purpose: return Words::tr("products without a purpose");
    case query::GapKind::Stale: return Words::tr("products unchanged for %n day(s)", nullptr, staleDays);
    case query::GapKind::Undescribed: return Words::tr("contracts, datasets and columns without a description");
    }
    return {};
}

QString lackWords(query::GapKind kind)
{
    switch (kind) {
    case query::GapKind::Owner: return Words::tr("owner");
    case query::GapKind::OutputPorts: return Words::tr("output ports");
    case query::GapKind::Contract: return Words::tr("contract");
    case query::GapKind::Purpose: return Words::tr("purpose");
    case query::GapKind::Stale: return Words::tr("recent change");
    case query::GapKind::Undescribed: return Words::tr("description");
    }
    return {};
}

} // namespace tributary::cli
