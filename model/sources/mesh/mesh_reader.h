// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/tree.h"
#include "model/sources/batch_builder.h"

namespace tributary::sources {

// Reads one document of apiVersion tributary/v1: domains, glossary, stakeholders, feedback, policies,
// waivers, campaigns, decisions, or one observation of a time series.
void readMesh(const Node& document, BatchBuilder& out);

} // namespace tributary::sources
