// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/canvas/canvas.h"

#include <optional>
#include <string>
#include <vector>

namespace tributary::canvas {

// Everything that canvasOf() looks at, gathered by whoever knows the store.

struct Place {
    std::string source;
    std::string file;
    int line = 0;
    Micros readAt = 0;
};

struct PortInput {
    std::string name;
    std::string version;
    std::string type;
    std::string technology;
    std::string location;
    std::string ref;          // what opening the port shows
    std::string contractId;
    std::string contractName; // empty: nobody describes the contract
    bool drift = false;       // the contract is described in another version only
    Place place;
};

struct DatasetInput {
    std::string name;
    std::string physicalName;
    std::string physicalType; // table, view, topic, ...
    std::string technology;
    std::string ref;
    std::int64_t columns = 0;
    Place place;
};

struct ContractInput {
    Json facts; // as normalised to ODCS 3.1
    Place place;
};

// One statement about a flow: who is at the other end, and how that is known.
struct FlowInput {
    std::string key;    // equal keys are the same partner: its reference, else its name
    std::string title;
    std::string detail; // the port, the purpose, ...
    std::string kind;
    std::string technology;
    std::string ref;
    bool observed = false; // else declared
    std::int64_t count = 0;
    Origin origin;
};

struct DomainInput {
    std::string path; // "Quote to Cash / Deal"; empty: the product names none
    std::string code;
    std::string boundedContext;
    std::string ownerName;
    bool described = false; // by a Domains file
    Place place;
};

struct MeasuredInput {
    std::string metric;
    double value = 0;
    std::string unit;
    Micros at = 0;
};

struct CanvasInput {
    std::string ref;
    std::string id;
    std::string name;
    std::string version;
    Json product; // facts as normalised to ODPS 1.1
    Place place;
    std::string ownerName; // of the team member who owns it; empty: none does
    std::string ownerMail;
    DomainInput domain;
    std::vector<PortInput> inputs;
    std::vector<PortInput> outputs;
    std::vector<ContractInput> contracts; // of the output ports
    std::vector<DatasetInput> datasets;
    std::string strictestColumns; // the strictest classification among the columns
    std::vector<FlowInput> inbound;
    std::vector<FlowInput> outbound;
    std::optional<MeasuredInput> measuredVolume;
};

} // namespace tributary::canvas
