// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/error_budget.h"
#include "model/contract/traits.h"
#include "model/contract/trust.h"

#include <QString>

namespace tributary::views {

// The judgements about a product in words.
QString traitTitle(contract::TraitId id);
QString traitStateText(const contract::Trait& trait); // "shown by the facts", "vouched for by the owner", ...
QString trustPartTitle(contract::TrustPartId id);
QString checkText(const contract::Check& check); // "2 of 3 output ports say where they are"
QString checkAdvice(contract::CheckId id);       // how to supply what is missing
// The checks of a judgement in one text: what is there, then how to supply what is not.
QString reasonText(const std::vector<contract::Check>& checks);
QString adviceText(const std::vector<contract::Check>& checks); // empty where all is good
QString budgetText(const contract::ErrorBudget& budget);

} // namespace tributary::views
