// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/canvas_input.h"

namespace tributary::canvas {

// Reads a canvas out of a product's documents and what was observed of it. Pure; never fails: what
// cannot be read is missing. Where the fields stand:
//   name             name (else id)
//   description      description.purpose, with limitations and usage below it
//   owner            the team member whose role is owner
//   domain           domain, with customProperties.businessCapability, else the domain's boundedContext
//   system           customProperties.system, else the servers of the contracts (assumed)
//   classification   customProperties.classification, else type; an aggregate is shared core (assumed)
//   materialisation  customProperties.materialisation, else whether all datasets are views (assumed)
//   lifecycle        customProperties.lifecycle, else status (assumed)
//   input-ports, output-ports   inputPorts, outputPorts
//   security         customProperties.security and the contracts' roles, else the columns' classification
//   inbound-flows    suppliers of the input ports and customProperties.inboundFlows, beside observed lineage
//   outbound-flows   readers by port and agreement and customProperties.outboundFlows, beside observed reads
//   volume           customProperties.volume (of a contract too), else the last row count (assumed)
//   datasets         the schema of the output ports' contracts, then customProperties.datasets
Canvas canvasOf(const CanvasInput& input);

} // namespace tributary::canvas
