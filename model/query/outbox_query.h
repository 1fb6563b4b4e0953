// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/outbox_page.h"
#include "model/store/reader.h"

namespace tributary::query {

Result<OutboxPage> outboxPage(store::Reader& reader);
Result<OutboxDetail> outboxDetail(store::Reader& reader, std::int64_t id); // outbox.unknown

// A change that stands behind another one of its file is not due before that is pushed.
Result<OutboxDue> outboxDue(store::Reader& reader, Micros now);

// What a person wrote for a value: JSON or YAML; a text as it stands where `asText`. Codes: those
// of parseYaml; outbox.value where it is several.
Result<Json> valueFromText(const std::string& text, bool asText);
// Whether all that a conflict knows of is text, so that what is written by hand for it is one, too.
bool isOfText(const store::OutboxConflict& conflict);
// What a person may begin with to write a value by hand: both changes put together where that can be done line
// by line, else their own value, else that of the others.
std::string suggestedText(const store::OutboxConflict& conflict);

} // namespace tributary::query
