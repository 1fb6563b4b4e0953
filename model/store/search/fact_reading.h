// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <string>
#include <string_view>
#include <vector>

// What search takes out of facts, wherever the standards put it.
namespace tributary::store {

std::string descriptionText(const Json& facts);                // description in all shapes, businessName, definition, text
std::vector<std::string> tagsOf(const Json& facts);
std::string customProperty(const Json& facts, std::string_view name);
std::string statusOf(const Json& facts);                       // lower case
std::string archetypeOf(const Json& facts);
std::vector<std::string> technologiesOf(const Json& facts);    // servers' types, own type, custom properties
std::vector<std::string> synonymsOf(const Json& facts);
std::string classificationOf(const Json& facts);
std::vector<std::string> customTexts(const Json& facts, std::string_view name); // of a list, or the one
std::vector<std::string> columnTypesOf(const Json& facts);     // logical and physical
bool isPersonal(const Json& facts);                            // flagged, tagged or classified as personal data

// Puts a part on a line of its own; an empty one adds nothing.
void append(std::string& text, const std::string& part);

struct TeamMember {
    std::string user;
    std::string name;
    std::string role;
};
std::vector<TeamMember> teamOf(const Json& facts);

} // namespace tributary::store
