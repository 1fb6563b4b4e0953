// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sources/openlineage/dataset_part.h"

namespace tributary::sources {

// The columnLineage facet: fields{} to the columns, dataset[] to the dataset itself. Returns how many
// mappings there were. Source: ColumnLineageDatasetFacet 1-2-0 and before.
int takeColumnLineage(const Json& facet, DatasetPart& part);

// inputFields of one field to the column; those without transformations are assumed to be direct.
int addInputFields(const Json& field, EntityDraft& column);

// Adds one input of a field (or of the whole dataset) to a draft's list of that name, with the
// reference that makes an edge of it; false where it names no field of a dataset.
bool addInputField(const Json& input, const Json& transformations, bool assumed, const char* list, EntityDraft& draft);

// The members type, subtype, description and masking of each; empty where there are none.
Json transformationsOf(const Json& input);

} // namespace tributary::sources
