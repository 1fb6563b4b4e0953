// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/domain/gap_words.h"

#include <QCoreApplication>

namespace tributary::views {
namespace {

struct GapWords {
    Q_DECLARE_TR_FUNCTIONS(tributary::views::GapWords)
};

} // namespace

QString gapLabel(query::GapKind kind, int staleDays)
{
    switch (kind) {
    case query::GapKind::Owner: return GapWords::tr("products without an owner");
    case query::GapKind::OutputPorts: return GapWords::tr("products without output ports");
    case query::GapKind::Contract: return GapWords::tr("products with a port without a contract");
    case query::GapKind::Purpose: return GapWords::tr("products without a purpose");
    case query::GapKind::Stale: return GapWords::tr("products unchanged for %n day(s)", nullptr, staleDays);
    case query::GapKind::Undescribed: return GapWords::tr("contracts, datasets and columns undescribed");
    }
    return {};
}

QString lackLabel(query::GapKind kind)
{
    switch (kind) {
    case query::GapKind::Owner: return GapWords::tr("owner");
    case query::GapKind::OutputPorts: return GapWords::tr("output ports");
    case query::GapKind::Contract: return GapWords::tr("contract");
    case query::GapKind::Purpose: return GapWords::tr("purpose");
    case query::GapKind::Stale: return GapWords::tr("recent change");
    case query::GapKind::Undescribed: return GapWords::tr("description");
    }
    return {};
}

} // namespace tributary::views
