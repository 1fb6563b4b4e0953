// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/openlineage/job_part.h"

#include "model/base/text.h"
#include "model/sources/openlineage/dataset_key.h"
#include "model/sources/openlineage/facets.h"
#include "model/sources/reading.h"

namespace tributary::sources {

namespace {

// A stack trace is for the log of the run, not for the catalogue.
constexpr std::size_t kMaxErrorBytes = 512;

void takeTexts(const Json& facet, std::initializer_list<const char*> members, Json& facts)
{
    for (const char* member : members) {
        if (const std::string text = textAt(facet, member); !text.empty()) {
            facts[member] = text;
        }
    }
}

} // namespace

JobPart::JobPart(std::string_view space, std::string_view name, const std::string& at, const Mark& mark)
    : job(lineageRoot(Kind::Job, space, name, at, mark))
{
}

void JobPart::takeFacets(const Json& described)
{
    const Json facets = liveFacets(described);
    for (const auto& [name, facet] : facets.items()) {
        if (name == "sql") {
            job.facts["sql"] = textAt(facet, "query");
            if (const std::string dialect = textAt(facet, "dialect"); !dialect.empty()) {
                job.facts["sqlDialect"] = dialect;
            }
        } else if (name == "jobType") {
            takeTexts(facet, {"integration", "jobType", "processingType"}, job.facts);
        } else if (name == "sourceCodeLocation" || name == "sourceCode") {
            job.facts[name] = facet;
        } else if (name == "lineage") {
            datasets = takeJobLineage(facet, job);
        } else if (!takeCommonFacet(name, facet, job)) {
            job.extra["facets." + name] = facet;
        }
    }
}

void JobPart::takeRun(const Json& run, const std::string& type, const std::string& at)
{
    const std::string id = plainName(textAt(run, "runId"));
    if (!type.empty()) {
        job.facts["lastEventType"] = type;
    }
    const Json facets = liveFacets(run);
    const Json& parent = objectAt(objectAt(facets, "parent"), "job");
    if (const std::string name = plainName(textAt(parent, "name")); !name.empty()) {
        job.facts["parent"] = Json{{"namespace", plainName(textAt(parent, "namespace"))}, {"name", name}};
    }
    if (id.empty()) {
        return;
    }
    Json entry{{"runId", id}, {"eventType", type}};
    if (!at.empty()) {
        entry["at"] = at;
    }
    if (const std::string message = textAt(objectAt(facets, "errorMessage"), "message"); !message.empty()) {
        entry["error"] = std::string(clipped(message, kMaxErrorBytes));
    }
    job.facts["runs"] = Json::array({std::move(entry)});
}

} // namespace tributary::sources
