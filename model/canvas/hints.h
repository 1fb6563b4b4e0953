// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

// What a field or an item has to be said about, as codes; the sentences are made where they are shown.
namespace tributary::canvas::hints {

// Missing fields: what to write, and where.
constexpr std::string_view kNameMissing = "name.missing";
constexpr std::string_view kDescriptionMissing = "description.missing";
constexpr std::string_view kOwnerMissing = "owner.missing";
constexpr std::string_view kOwnerAskDomain = "owner.ask-domain-owner"; // subject: the domain's owner
constexpr std::string_view kDomainMissing = "domain.missing";
constexpr std::string_view kSystemMissing = "system.missing";
constexpr std::string_view kClassificationMissing = "classification.missing";
constexpr std::string_view kMaterialisationMissing = "materialisation.missing";
constexpr std::string_view kLifecycleMissing = "lifecycle.missing";
constexpr std::string_view kInputPortsMissing = "input-ports.missing";
constexpr std::string_view kInputPortsNotNeeded = "input-ports.source-aligned"; // its data come from outside the mesh
constexpr std::string_view kOutputPortsMissing = "output-ports.missing";
constexpr std::string_view kSecurityMissing = "security.missing";
constexpr std::string_view kInboundMissing = "inbound-flows.missing";
constexpr std::string_view kOutboundMissing = "outbound-flows.missing";
constexpr std::string_view kVolumeMissing = "volume.missing";
constexpr std::string_view kDatasetsMissing = "datasets.missing";

// Assumed values: what was concluded from what.
constexpr std::string_view kNameIsId = "name.is-id";
constexpr std::string_view kDomainUnknown = "domain.not-described"; // present, but no Domains file knows it; subject: the domain
constexpr std::string_view kSystemFromServer = "system.from-server";
constexpr std::string_view kClassificationFromAggregate = "classification.from-aggregate";
constexpr std::string_view kMaterialisationFromDatasets = "materialisation.from-datasets";
constexpr std::string_view kLifecycleFromStatus = "lifecycle.from-status"; // subject: the status
constexpr std::string_view kSecurityFromColumns = "security.from-columns";
constexpr std::string_view kVolumeMeasured = "volume.measured";
constexpr std::string_view kFlowsObservedOnly = "flows.observed-only";

// Present, with something to look at.
constexpr std::string_view kUnknownWord = "choice.unknown-word"; // subject: the word
constexpr std::string_view kLifecycleEnds = "lifecycle.ends";    // subject: the status
constexpr std::string_view kPortsWithoutContract = "output-ports.without-contract"; // subject: the ports
constexpr std::string_view kInputsUnresolved = "input-ports.unresolved";            // subject: the ports
constexpr std::string_view kFlowsDiffer = "flows.differ"; // some are declared or observed only

// Items.
constexpr std::string_view kPortNoContract = "port.no-contract";
constexpr std::string_view kPortContractUnknown = "port.contract-unknown";
constexpr std::string_view kPortContractDrift = "port.contract-drift";

constexpr std::array<std::string_view, 34> kAll = {
    kNameMissing, kDescriptionMissing, kOwnerMissing, kOwnerAskDomain, kDomainMissing, kSystemMissing,
    kClassificationMissing, kMaterialisationMissing, kLifecycleMissing, kInputPortsMissing, kInputPortsNotNeeded,
    kOutputPortsMissing, kSecurityMissing, kInboundMissing, kOutboundMissing, kVolumeMissing, kDatasetsMissing,
    kNameIsId, kDomainUnknown, kSystemFromServer, kClassificationFromAggregate, kMaterialisationFromDatasets,
    kLifecycleFromStatus, kSecurityFromColumns, kVolumeMeasured, kFlowsObservedOnly, kUnknownWord, kLifecycleEnds,
    kPortsWithoutContract, kInputsUnresolved, kFlowsDiffer, kPortNoContract, kPortContractUnknown, kPortContractDrift};

} // namespace tributary::canvas::hints
