// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/query/people_page.h"
#include "model/query/summaries.h"
#include "model/store/reader.h"

#include <functional>
#include <string>
#include <string_view>

namespace tributary::query {

// The page of all people, as a reference: "tributary:people".
constexpr std::string_view kPeopleReference = "tributary:people";

// A page about all people reads at most so many entities of a kind, and says so where there are more.
constexpr int kMostOfKind = 20'000;

Result<PeoplePage> peoplePage(store::Reader& reader);

// `ref` is anything resolve() understands. Error codes: ref.unknown, ref.ambiguous, ref.not-a-person.
Result<PersonPage> personPage(store::Reader& reader, const std::string& ref);

// Calls `visit(key, act)` for everything that somebody did; key: the folded id of the person. False
// where there is more than is read.
bool forEachAct(store::Reader& reader, const std::function<void(const std::string& key, const EntityRow& act)>& visit);
PersonAct personAct(store::Reader& reader, Summaries& summaries, const EntityRow& act);

} // namespace tributary::query
