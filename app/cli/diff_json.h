// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/query/diff_answer.h"

namespace tributary::cli {

// `tributary diff --json`: changes, advice and consumers.
Json diffJson(const query::DiffAnswer& answer);

// For build servers. SARIF 2.1.0 (docs.oasis-open.org/sarif): one result a change; what is waived is
// suppressed. JUnit: one suite a document, one case a change, failed where it is at least `failOn`.
Json diffSarif(const query::DiffAnswer& answer, diff::RuleSetName rules);
std::string diffJunit(const query::DiffAnswer& answer, diff::Severity failOn);

// A value in one line.
std::string valueText(const std::optional<Json>& value);

} // namespace tributary::cli
