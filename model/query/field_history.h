// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"
#include "model/store/reader.h"

#include <string>
#include <vector>

namespace tributary::query {

// The changes of an entity's fields up to the reader's moment, newest first: what came, went or
// became another value, and when. Fields are named as facts are, with "name" for the name itself.
// Where the entity came or came back, all its fields come. Empty `field`: of all fields.
Result<std::vector<FieldChange>> fieldHistory(store::Reader& reader, EntityId entity, const std::string& field = {});

// Tells each fact since when it has its value.
void addSince(std::vector<Fact>& facts, const std::vector<FieldChange>& changes);

} // namespace tributary::query
