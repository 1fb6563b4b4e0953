// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"
#include "model/base/tree.h"
#include "model/sources/batch_builder.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tributary::sources {

// Reads OpenLineage RunEvents, DatasetEvents and JobEvents (1-0-0 to 2-0-2). All events of a file are
// folded by job and by dataset, in the way in which files are folded later (mergeDrafts), so it does
// not matter which event of a run names its inputs and outputs, nor which file has it.
// Source: the JSON Schemas at openlineage.io/spec.
class EventReader {
public:
    explicit EventReader(BatchBuilder& out) : m_out(out) {}

    void read(const Node& event);
    // Gives jobs and datasets to the batch; call once, after the last event.
    void finish();

private:
    using Part = std::vector<EntityDraft>;
    using Parts = std::map<std::string, std::vector<Part>>;

    struct When {
        std::optional<Micros> time;
        std::string text; // as formatTime writes it; empty where not known
    };

    When timeOf(const Node& event);
    // Says in `stated` whether the dataset lists what it is made from.
    std::string readDataset(const Node& dataset, const When& when, bool* stated = nullptr);
    // `job` receives the references; nullptr where the event names none.
    void readDatasets(const Node& event, const char* list, Role role, const When& when, EntityDraft* job);
    void readJob(const Node& event, const Node& job, const When& when);
    bool isNamed(const Node& node, const char* what);
    static void addPart(Parts& parts, Part part);
    void give(Parts& parts);

    BatchBuilder& m_out;
    Parts m_jobs;
    Parts m_datasets;
};

} // namespace tributary::sources
