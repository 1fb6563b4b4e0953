// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/openlineage/event_reader.h"

#include "model/base/text.h"
#include "model/entities/merge_drafts.h"
#include "model/lineage/derive.h"
#include "model/sources/diagnostic_codes.h"
#include "model/sources/openlineage/dataset_facets.h"
#include "model/sources/openlineage/job_part.h"
#include "model/sources/reading.h"
#include "model/sources/references.h"

namespace tributary::sources {

namespace {

// Parts are folded now and then, so that a log of many runs does not pile up in memory.
constexpr std::size_t kPartsAtOnce = 64;

Json jsonAt(const Node& node, std::string_view member)
{
    const Node* found = node.find(member);
    return found != nullptr && found->isMapping() ? toJson(*found) : Json::object();
}

} // namespace

EventReader::When EventReader::timeOf(const Node& event)
{
    const Node* node = event.find("eventTime");
    if (node == nullptr || node->isNull()) {
        m_out.remark(Severity::Info, codes::kFieldMissing, event.begin, "eventTime");
        return {};
    }
    When when{parseTime(trimmed(node->text)), {}};
    if (when.time) {
        when.text = formatTime(*when.time);
    } else {
        m_out.warn(codes::kTimeUnreadable, node->begin, "eventTime", node->text);
    }
    return when;
}

bool EventReader::isNamed(const Node& node, const char* what)
{
    if (!node.isMapping()) {
        m_out.warn(codes::kItemShape, node.begin, what);
        return false;
    }
    if (trimmed(node.textOf("name")).empty()) {
        m_out.warn(codes::kFieldMissing, node.begin, std::string(what) + ".name");
        return false;
    }
    if (trimmed(node.textOf("namespace")).empty()) {
        m_out.remark(Severity::Info, codes::kFieldMissing, node.begin, std::string(what) + ".namespace");
    }
    return true;
}

void EventReader::addPart(Parts& parts, Part part)
{
    std::vector<Part>& all = parts[part.front().local];
    all.push_back(std::move(part));
    if (all.size() >= kPartsAtOnce) {
        Part folded = mergeDrafts(all);
        all.clear();
        all.push_back(std::move(folded));
    }
}

std::string EventReader::readDataset(const Node& dataset, const When& when, bool* stated)
{
    if (!isNamed(dataset, "dataset")) {
        return {};
    }
    DatasetPart part(dataset.textOf("namespace"), dataset.textOf("name"), when.text, dataset.begin);
    takeDatasetFacets(toJson(dataset), when.time, part, m_out);
    if (stated != nullptr) {
        *stated = statesInputs(part.root());
    }
    std::string key = part.key();
    addPart(m_datasets, part.take());
    return key;
}

void EventReader::readDatasets(const Node& event, const char* list, Role role, const When& when, EntityDraft* job)
{
    const Node* datasets = event.find(list);
    if (datasets == nullptr || !datasets->isSequence()) {
        return;
    }
    for (const Node* each : datasets->items) {
        bool stated = false;
        const std::string key = readDataset(*each, when, &stated);
        if (job != nullptr) {
            addReference(*job, role, Kind::Dataset, key, {}, stated && role == Role::Writes ? lineage::kStatedInputs : "");
        }
    }
}

void EventReader::readJob(const Node& event, const Node& job, const When& when)
{
    JobPart part(job.textOf("namespace"), job.textOf("name"), when.text, job.begin);
    part.takeFacets(toJson(job));
    const std::string type(trimmed(event.textOf("eventType")));
    part.takeRun(jsonAt(event, "run"), type, when.text);
    readDatasets(event, "inputs", Role::Reads, when, &part.job);
    readDatasets(event, "outputs", Role::Writes, when, &part.job);
    for (const LineageEntry& entry : part.datasets) {
        DatasetPart dataset(entry.space, entry.name, when.text, job.begin);
        m_out.count("column-mapping", takeDatasetLineage(entry.facet, dataset));
        if (statesInputs(dataset.root())) {
            for (Reference& each : part.job.references) {
                if (each.role == Role::Writes && each.target == dataset.key()) {
                    each.part = lineage::kStatedInputs;
                }
            }
        }
        addPart(m_datasets, dataset.take());
    }
    addPart(m_jobs, {std::move(part.job)});
}

void EventReader::read(const Node& event)
{
    m_out.count("event");
    const When when = timeOf(event);
    if (const Node* dataset = event.find("dataset")) {
        readDataset(*dataset, when);
    }
    const Node* job = event.find("job");
    if (job != nullptr && isNamed(*job, "job")) {
        readJob(event, *job, when);
        return;
    }
    // Without a job there is no edge, but the datasets and their columns are still told.
    readDatasets(event, "inputs", Role::Reads, when, nullptr);
    readDatasets(event, "outputs", Role::Writes, when, nullptr);
}

void EventReader::give(Parts& parts)
{
    for (auto& [key, all] : parts) {
        m_out.addDocument(mergeDrafts(all));
    }
    parts.clear();
}

void EventReader::finish()
{
    give(m_jobs);
    give(m_datasets);
}

} // namespace tributary::sources
