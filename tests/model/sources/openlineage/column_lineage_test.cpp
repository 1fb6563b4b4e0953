// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sources/batch_support.h"

namespace tributary::sources::test {

namespace {

// One output dataset n/out with the given facets, written by job n/j.
FileBatch readFacets(const std::string& facets)
{
    return readFile("e.json", R"({"eventType":"COMPLETE","eventTime":"2026-01-01T00:00:00Z","run":{"runId":"r"},
        "job":{"namespace":"n","name":"j"},"inputs":[],"outputs":[{"namespace":"n","name":"out","facets":{)" + facets + "}}]}");
}

TEST(ColumnLineage, BecomesFactsAndReferencesOfColumns)
{
    const FileBatch batch = readFacets(R"("schema":{"fields":[{"name":"a","type":"int"}]},
        "columnLineage":{"fields":{
            "a":{"inputFields":[{"namespace":"n","name":"in","field":"x","transformations":[
                {"type":"DIRECT","subtype":"AGGREGATION","description":"sum","masking":true,"other":1}]},
                {"namespace":"n","name":"in","field":"y","transformations":[{"type":"INDIRECT","subtype":"FILTER"}]}]},
            "b":{"inputFields":[{"namespace":"n","name":"in","field":"x"}],"transformationType":"IDENTITY","transformationDescription":"same"}}})");
    EXPECT_EQ(counted(batch, "column-mapping"), 3);
    const EntityDraft a = entity(batch, Kind::Column, "a");
    EXPECT_FALSE(a.facts.contains("inferred"));
    ASSERT_EQ(a.facts.at("columnLineage").size(), 2U);
    EXPECT_EQ(a.facts.at("columnLineage").at(0), (Json{{"namespace", "n"}, {"name", "in"}, {"field", "x"},
        {"transformations", Json::array({{{"type", "DIRECT"}, {"subtype", "AGGREGATION"}, {"description", "sum"}, {"masking", true}}})}}));
    EXPECT_TRUE(refers(a, Role::DerivedFrom, "n/in", "", "x"));
    EXPECT_TRUE(refers(a, Role::DerivedFrom, "n/in", "", "y"));

    const EntityDraft b = entity(batch, Kind::Column, "b"); // the schema does not list it
    EXPECT_EQ(b.facts.at("inferred"), true);
    const Json& old = b.facts.at("columnLineage").at(0);
    EXPECT_EQ(old.at("assumed"), true);
    EXPECT_EQ(old.at("transformations").at(0), (Json{{"type", "DIRECT"}, {"subtype", "IDENTITY"}, {"description", "same"}}));
    // What only a mapping names is a reference, no dataset of its own.
    EXPECT_EQ(ofKind(batch, Kind::Dataset).size(), 1U);
}

TEST(ColumnLineage, OfTheWholeDatasetStaysWithTheDataset)
{
    const FileBatch batch = readFacets(R"("columnLineage":{"fields":{},"dataset":[
        {"namespace":"n","name":"in","field":"k","transformations":[{"type":"INDIRECT","subtype":"JOIN"}]}]})");
    const EntityDraft out = entity(batch, Kind::Dataset, "n/out");
    EXPECT_EQ(out.facts.at("columnLineageDataset").at(0).at("field"), "k");
    EXPECT_TRUE(refers(out, Role::DerivedFrom, "n/in", "", "k"));
    EXPECT_EQ(counted(batch, "column-mapping"), 0);
}

TEST(ColumnLineage, NamesAreTrimmedAlikeOnBothSides)
{
    const FileBatch batch = readFacets(R"("columnLineage":{"fields":{"a":{"inputFields":[{"namespace":" n ","name":" in ","field":" x "}]}}})");
    EXPECT_TRUE(refers(entity(batch, Kind::Column, "a"), Role::DerivedFrom, "n/in", "", "x"));
}

TEST(ExplicitLineage, OverridesColumnLineage)
{
    const FileBatch batch = readFacets(R"("columnLineage":{"fields":{"a":{"inputFields":[{"namespace":"n","name":"guess","field":"x"}]}}},
        "lineage":{"inputs":[{"namespace":"n","name":"in","type":"DATASET"},{"namespace":"n","name":"flt","type":"DATASET","field":"f",
            "transformations":[{"type":"INDIRECT"}]},{"namespace":"n","name":"job","type":"JOB"}],
        "fields":{"a":{"inputs":[{"namespace":"n","name":"in","type":"DATASET","field":"y","transformations":[{"type":"DIRECT"}]},{"type":"JOB"}]}}})");
    const EntityDraft out = entity(batch, Kind::Dataset, "n/out");
    EXPECT_EQ(out.facts.at("lineage").at("inputs").size(), 3U);
    EXPECT_TRUE(refers(out, Role::DependsOn, "n/in"));
    EXPECT_TRUE(refers(out, Role::DerivedFrom, "n/flt", "", "f"));
    const EntityDraft a = entity(batch, Kind::Column, "a");
    EXPECT_TRUE(refers(a, Role::DerivedFrom, "n/in", "", "y"));
    EXPECT_FALSE(refers(a, Role::DerivedFrom, "n/guess", "", "x"));
    EXPECT_EQ(counted(batch, "column-mapping"), 1);
}

TEST(ExplicitLineage, KnownToHaveNoInputsIsKept)
{
    const EntityDraft out = entity(readFacets(R"("lineage":{"inputs":[]})"), Kind::Dataset, "n/out");
    EXPECT_EQ(out.facts.at("lineage"), (Json{{"inputs", Json::array()}}));
}

TEST(ExplicitLineage, OfAJobSpeaksOfDatasetsAndOfItself)
{
    const FileBatch batch = readFile("e.json", R"({"eventType":"COMPLETE","eventTime":"2026-01-01T00:00:00Z","run":{"runId":"r"},
        "job":{"namespace":"n","name":"j","facets":{"lineage":{"entries":[
            {"namespace":"n","name":"out","type":"DATASET","inputs":[{"namespace":"n","name":"in","type":"DATASET"}],
             "fields":{"a":{"inputs":[{"namespace":"n","name":"in","type":"DATASET","field":"x"}]}}},
            {"type":"JOB","inputs":[{"namespace":"n","name":"checked","type":"DATASET"}]},
            {"namespace":"n","name":"j","type":"JOB","runId":"q","inputs":[{"namespace":"n","name":"before","type":"JOB"}]},
            {"namespace":"n","name":"other","type":"JOB","inputs":[{"namespace":"n","name":"no","type":"DATASET"}]}]}}}})");
    const EntityDraft job = entity(batch, Kind::Job, "n/j");
    EXPECT_EQ(job.facts.at("lineage").at("entries").size(), 4U);
    EXPECT_TRUE(refers(job, Role::Reads, "n/checked"));
    EXPECT_TRUE(refers(job, Role::DependsOn, "n/before"));
    EXPECT_FALSE(refers(job, Role::Reads, "n/no"));
    EXPECT_TRUE(refers(entity(batch, Kind::Dataset, "n/out"), Role::DependsOn, "n/in"));
    EXPECT_TRUE(refers(entity(batch, Kind::Column, "a"), Role::DerivedFrom, "n/in", "", "x"));
}

TEST(QualityFacets, BecomeMeasurements)
{
    const FileBatch batch = readFacets(R"("dataQualityMetrics":{"rowCount":12,"bytes":"no","columnMetrics":{"a":{"nullCount":3,"min":-0.5,"quantiles":{"0.25":7}}}},
        "dataQualityAssertions":{"assertions":[{"assertion":"not_null","success":false,"column":"a"},{"assertion":"x","success":true,"name":"named"},{"assertion":"y"}]})");
    std::vector<std::string> points;
    for (const Point& each : batch.points) {
        EXPECT_EQ(each.port, "n/out");
        EXPECT_EQ(each.at, 1'767'225'600'000'000);
        points.push_back(each.metric + "|" + each.column + "|" + std::to_string(each.value));
    }
    std::sort(points.begin(), points.end());
    EXPECT_EQ(points, (std::vector<std::string>{"min|a|-0.500000", "named||1.000000", "not_null|a|0.000000", "nullCount|a|3.000000",
                                                "quantile 0.25|a|7.000000", "rowCount||12.000000"}));
    EXPECT_EQ(counted(batch, "measurement"), 6);
    EXPECT_EQ(entity(batch, Kind::Dataset, "n/out").facts.at("quality").at("assertions").size(), 3U);
}

} // namespace

} // namespace tributary::sources::test
