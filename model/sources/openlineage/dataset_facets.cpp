// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/openlineage/dataset_facets.h"

#include "model/sources/openlineage/column_lineage.h"
#include "model/sources/openlineage/explicit_lineage.h"
#include "model/sources/openlineage/facets.h"
#include "model/sources/openlineage/quality_points.h"
#include "model/sources/reading.h"

#include <algorithm>
#include <array>

namespace tributary::sources {

namespace {

constexpr const char* kMapping = "column-mapping";

// Facets kept whole as facts of the dataset, under their own names.
constexpr std::array<std::string_view, 11> kKeptWhole{
    "dataSource", "storage", "lifecycleStateChange", "datasetType", "catalog", "hierarchy", "subset",
    "outputStatistics", "inputStatistics", "icebergScanReport", "icebergCommitReport"};

void takeFieldTags(const Json& facet, DatasetPart& part)
{
    for (const Json& tag : membersOf(facet, "tags")) {
        const std::string field = textAt(tag, "field");
        if (EntityDraft* column = field.empty() ? nullptr : part.column(field)) {
            column->facts["tags"] = tagTexts(facet, field);
        }
    }
}

class FacetReading {
public:
    FacetReading(std::optional<Micros> at, DatasetPart& part, BatchBuilder& out) : m_at(at), m_part(part), m_out(out) {}

    void take(const std::string& name, const Json& facet)
    {
        Json& facts = m_part.root().facts;
        if (name == "symlinks") {
            facts["symlinks"] = membersOf(facet, "identifiers");
        } else if (name == "version") {
            facts["datasetVersion"] = textAt(facet, "datasetVersion");
        } else if (name == "dataQualityMetrics") {
            facts["qualityMetrics"] = facet;
            addPoints(metricPoints(facet, m_part.key(), m_at.value_or(0)));
        } else if (name == "dataQualityAssertions") {
            facts["quality"] = facet;
            addPoints(assertionPoints(facet, m_part.key(), m_at.value_or(0)));
        } else if (std::find(kKeptWhole.begin(), kKeptWhole.end(), name) != kKeptWhole.end()) {
            facts[name] = facet;
        } else if (!takeCommonFacet(name, facet, m_part.root())) {
            m_part.root().extra["facets." + name] = facet;
        }
    }

private:
    void addPoints(std::vector<Point> points)
    {
        if (!m_at) {
            return; // a measurement of no known time says nothing
        }
        for (Point& each : points) {
            m_out.addPoint(std::move(each), "measurement");
        }
    }

    std::optional<Micros> m_at;
    DatasetPart& m_part;
    BatchBuilder& m_out;
};

} // namespace

void takeDatasetFacets(const Json& dataset, std::optional<Micros> at, DatasetPart& part, BatchBuilder& out)
{
    const Json facets = liveFacets(dataset);
    // The columns first: whatever else names one then finds it.
    if (const auto schema = facets.find("schema"); schema != facets.end()) {
        part.addSchema(*schema);
    }
    if (const auto lineage = facets.find("lineage"); lineage != facets.end()) {
        out.count(kMapping, takeDatasetLineage(*lineage, part));
    } else if (const auto columns = facets.find("columnLineage"); columns != facets.end()) {
        out.count(kMapping, takeColumnLineage(*columns, part));
    }
    FacetReading reading(at, part, out);
    for (const auto& [name, facet] : facets.items()) {
        if (name != "schema" && name != "lineage" && name != "columnLineage") {
            reading.take(name, facet);
        }
        if (name == "tags") {
            takeFieldTags(facet, part);
        }
    }
    for (const char* member : {"inputFacets", "outputFacets"}) {
        const Json more = liveFacets(dataset, member);
        for (const auto& [name, facet] : more.items()) {
            reading.take(name, facet);
        }
    }
}

} // namespace tributary::sources
