// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/kind.h"
#include "model/sources/shape/field_spec.h"

#include <string_view>
#include <vector>

// The field tables of the files beside the standards: apiVersion tributary/v1.
namespace tributary::sources::mesh {

// A list in a document, each member an entity of its own. An empty field: the document itself.
struct Part {
    std::string_view documentKind;
    std::string_view field;
    Kind kind;
    const ObjectSpec& (*spec)();
};

const std::vector<Part>& parts();

const ObjectSpec& domainSpec();
const ObjectSpec& termSpec();
const ObjectSpec& stakeholderSpec();
const ObjectSpec& commentSpec();
const ObjectSpec& ratingSpec();
const ObjectSpec& endorsementSpec();
const ObjectSpec& policySpec();
const ObjectSpec& changeRulesSpec();
const ObjectSpec& waiverSpec();
const ObjectSpec& campaignSpec();
const ObjectSpec& decisionSpec();

} // namespace tributary::sources::mesh
