// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edit/subject.h"

namespace tributary::edit {

// Whether a value of a file says what the edit wanted: texts by their text and as texts, numbers by
// their spelling or their value, lists in order, mappings in any order.
bool matches(const Node& node, const Json& value);

// Whether a text, read again, is the one before with exactly this edit made at this place: every other
// value, key, order, style and alias is as it was.
bool isChangedAs(const Subject& before, const Subject& after, const ValueEdit& edit, const Place& place);

} // namespace tributary::edit
