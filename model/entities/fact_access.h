// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tributary {

// The value of facts.customProperties[property == name]; null where there is none.
Json customProperty(const Json& facts, std::string_view name);
std::string customText(const Json& facts, std::string_view name);

// The url of facts.authoritativeDefinitions[type == type].
std::string definitionUrl(const Json& facts, std::string_view type);

// A path such as "description.purpose"; null where it leads nowhere.
Json factAt(const Json& facts, std::string_view dottedPath);
std::string factText(const Json& facts, std::string_view dottedPath);

// The description as one text: a string as it stands, else purpose.
std::string descriptionText(const Json& facts);

std::vector<std::string> factList(const Json& facts, std::string_view key);
std::optional<double> factNumber(const Json& value);
bool factFlag(const Json& facts, std::string_view key);

} // namespace tributary
