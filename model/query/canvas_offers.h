// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/canvas/field.h"
#include "model/store/reader.h"

#include <string>
#include <vector>

namespace tributary::query {

// Something in the catalog that a field may hold.
struct FieldOffer {
    std::string value;  // in the words of an edit
    std::string name;   // what people call it
    std::string remark; // where it belongs; may be empty
};

// Whether the catalog has anything to offer for a field: people for the owner, domains, contracts for ports,
// datasets, and products at the other end of flows.
bool hasOffers(canvas::Field field);

// What fits to what was typed so far, best first; the most popular ones where nothing was.
Result<std::vector<FieldOffer>> offersFor(store::Reader& reader, canvas::Field field, const std::string& typed, int limit);

} // namespace tributary::query
