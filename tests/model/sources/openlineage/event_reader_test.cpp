// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sources/batch_support.h"

namespace tributary::sources::test {

namespace {

constexpr std::string_view kStart = R"({"eventType":"START","eventTime":"2026-01-01T00:00:00Z","run":{"runId":"r1"},)"
    R"("job":{"namespace":" jobs ","name":"load","facets":{"sql":{"_producer":"p","query":"select 1"}}},)"
    R"("inputs":[{"namespace":"pg://db:5432","name":"a.in"}],"outputs":[],"producer":"p","schemaURL":"https://openlineage.io/x"})";
constexpr std::string_view kFail = R"({"eventType":"FAIL","eventTime":"2026-01-01T01:00:00+00:00","run":{"runId":"r1",)"
    R"("facets":{"errorMessage":{"message":"out of disk"}}},"job":{"namespace":"jobs","name":"load"},)"
    R"("inputs":[],"outputs":[{"namespace":"pg://db:5432","name":"a.out","facets":{"schema":{"fields":[)"
    R"({"name":"id","type":"BIGINT","description":"key"},{"name":"place","type":"STRUCT","fields":[{"name":"city","type":"varchar"}]}]}}}],)"
    R"("producer":"p","schemaURL":"https://openlineage.io/x"})";

std::string lines(std::initializer_list<std::string_view> all)
{
    std::string text;
    for (const std::string_view each : all) {
        text += std::string(each) + "\n";
    }
    return text;
}

TEST(EventReader, FoldsTheEventsOfARun)
{
    const FileBatch batch = readFile("log.ndjson", lines({kStart, kFail}));
    EXPECT_EQ(batch.state, FileState::Read) << ::testing::PrintToString(remarks(batch));
    EXPECT_EQ(batch.format, "openlineage");
    EXPECT_EQ(counted(batch, "event"), 2);
    EXPECT_EQ(counted(batch, "job"), 1);
    const EntityDraft job = entity(batch, Kind::Job, "jobs/load");
    EXPECT_TRUE(job.merges);
    EXPECT_TRUE(refers(job, Role::Reads, "pg://db:5432/a.in"));
    EXPECT_TRUE(refers(job, Role::Writes, "pg://db:5432/a.out"));
    EXPECT_EQ(job.facts.at("sql"), "select 1");
    EXPECT_EQ(job.facts.at("lastEventType"), "FAIL");
    EXPECT_EQ(job.facts.at("at"), "2026-01-01T01:00:00Z");
    EXPECT_EQ(job.facts.at("runs").size(), 2U);
    EXPECT_EQ(job.facts.at("runs").dump().find("\"_producer\""), std::string::npos);
    EXPECT_NE(job.facts.at("runs").dump().find("out of disk"), std::string::npos);
}

TEST(EventReader, TheOrderOfEventsDoesNotMatter)
{
    const FileBatch forth = readFile("log.ndjson", lines({kStart, kFail}));
    const FileBatch back = readFile("log.ndjson", lines({kFail, kStart}));
    const FileBatch array = readFile("log.json", "[" + std::string(kStart) + "," + std::string(kFail) + "]");
    EXPECT_EQ(array.format, "openlineage");
    for (const FileBatch* other : {&back, &array}) {
        ASSERT_EQ(forth.entities.size(), other->entities.size());
        for (std::size_t i = 0; i < forth.entities.size(); ++i) {
            EXPECT_EQ(forth.entities[i].local, other->entities[i].local);
            EXPECT_EQ(contentDigest(forth.entities[i]), contentDigest(other->entities[i])) << forth.entities[i].local;
        }
    }
}

TEST(EventReader, MakesColumnsOfASchema)
{
    const FileBatch batch = readFile("e.json", kFail);
    const EntityDraft dataset = entity(batch, Kind::Dataset, "pg://db:5432/a.out");
    EXPECT_TRUE(dataset.merges);
    EXPECT_EQ(dataset.name, "a.out");
    EXPECT_EQ(dataset.facts.at("namespace"), "pg://db:5432");
    const EntityDraft id = entity(batch, Kind::Column, "id");
    EXPECT_EQ(id.facts.at("physicalType"), "BIGINT");
    EXPECT_EQ(id.facts.at("logicalType"), "integer");
    EXPECT_EQ(id.facts.at("description"), "key");
    EXPECT_EQ(id.facts.at("position"), 1);
    const EntityDraft city = entity(batch, Kind::Column, "city");
    EXPECT_EQ(batch.entities[static_cast<std::size_t>(city.parent)].local, "place");
    EXPECT_EQ(counted(batch, "column"), 3);
}

TEST(EventReader, ReadsDatasetAndJobEvents)
{
    const FileBatch dataset = readFile("d.json", R"({"eventTime":"2026-01-01T00:00:00Z","producer":"p",
        "schemaURL":"https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/DatasetEvent",
        "dataset":{"namespace":"file","name":"x","facets":{"documentation":{"description":"about x"},
        "symlinks":{"identifiers":[{"namespace":"hive","name":"db.x","type":"TABLE"}]},
        "tags":{"tags":[{"key":"pii","value":"true"},{"key":"tier","value":"gold"},{"key":"mail","value":"","field":"m"}]},
        "custom":{"_producer":"p","a":1},"gone":{"_deleted":true},"schema":{"_deleted":true,"fields":[{"name":"z"}]}}}})");
    const EntityDraft x = entity(dataset, Kind::Dataset, "file/x");
    EXPECT_EQ(x.facts.at("description"), "about x");
    EXPECT_EQ(x.facts.at("symlinks").at(0).at("name"), "db.x");
    EXPECT_EQ(x.facts.at("tags"), Json::array({"pii", "tier:gold"}));
    EXPECT_EQ(x.extra, (Json{{"facets.custom", {{"a", 1}}}}));
    EXPECT_EQ(entity(dataset, Kind::Column, "m").facts.at("tags"), Json::array({"mail"}));
    EXPECT_EQ(counted(dataset, "column"), 1);

    const FileBatch job = readFile("j.json", R"({"eventTime":"2026-01-01T00:00:00Z","producer":"p",
        "job":{"namespace":"n","name":"j","facets":{"jobType":{"integration":"SPARK","processingType":"BATCH"}}},
        "inputs":[{"namespace":"file","name":"x"}],"schemaURL":"https://openlineage.io/spec#/$defs/JobEvent"})");
    EXPECT_EQ(entity(job, Kind::Job, "n/j").facts.at("integration"), "SPARK");
    EXPECT_TRUE(refers(entity(job, Kind::Job, "n/j"), Role::Reads, "file/x"));
    EXPECT_FALSE(entity(job, Kind::Job, "n/j").facts.contains("runs"));
}

TEST(EventReader, RemarksOnWhatIsMissing)
{
    const FileBatch batch = readFile("e.json", R"({"eventType":"START","eventTime":"noon","job":{"namespace":"n"},
        "inputs":[{"namespace":"n","name":"x"},{"namespace":"n"},7],"outputs":[{"name":"y"}]})");
    EXPECT_EQ(batch.state, FileState::Warned);
    EXPECT_TRUE(has(batch, "time.unreadable eventTime"));
    EXPECT_TRUE(has(batch, "field.missing job.name"));
    EXPECT_TRUE(has(batch, "field.missing dataset.name"));
    EXPECT_TRUE(has(batch, "item.shape dataset"));
    EXPECT_TRUE(has(batch, "field.missing dataset.namespace"));
    EXPECT_EQ(ofKind(batch, Kind::Job).size(), 0U);
    EXPECT_EQ(ofKind(batch, Kind::Dataset).size(), 2U); // n/x and /y
}

TEST(EventReader, MarksWhatIsWrittenFromStatedInputs)
{
    const FileBatch batch = readFile("e.ndjson", lines({
        R"({"eventTime":"2026-01-01T00:00:00Z","job":{"namespace":"n","name":"j","facets":{"lineage":{"entries":[)"
        R"({"namespace":"n","name":"c","type":"DATASET","inputs":[]}]}}},"inputs":[{"namespace":"n","name":"a"}],"outputs":[)"
        R"({"namespace":"n","name":"b","facets":{"lineage":{"inputs":[{"namespace":"n","name":"z","type":"DATASET"}]}}},)"
        R"({"namespace":"n","name":"c"},{"namespace":"n","name":"d","facets":{"lineage":{"fields":{}}}}]})"}));
    const EntityDraft job = entity(batch, Kind::Job, "n/j");
    EXPECT_TRUE(refers(job, Role::Writes, "n/b", "", "stated"));
    EXPECT_TRUE(refers(job, Role::Writes, "n/c", "", "stated"));
    EXPECT_TRUE(refers(job, Role::Writes, "n/d", "", ""));
    EXPECT_TRUE(refers(job, Role::Reads, "n/a", "", ""));
}

TEST(EventReader, ManyRunsOfOneJobStayOneJob)
{
    std::string text;
    for (int i = 0; i < 300; ++i) {
        text += R"({"eventType":"COMPLETE","eventTime":"2026-01-01T00:00:)" + std::string(i % 60 < 10 ? "0" : "") +
                std::to_string(i % 60) + R"(Z","run":{"runId":"r)" + std::to_string(i) +
                R"("},"job":{"namespace":"n","name":"j"},"inputs":[{"namespace":"n","name":"d)" + std::to_string(i % 7) + "\"}]}\n";
    }
    const FileBatch batch = readFile("log.ndjson", text);
    EXPECT_EQ(counted(batch, "event"), 300);
    ASSERT_EQ(ofKind(batch, Kind::Job).size(), 1U);
    EXPECT_EQ(ofKind(batch, Kind::Job).front()->references.size(), 7U);
    EXPECT_EQ(ofKind(batch, Kind::Job).front()->facts.at("runs").size(), 300U);
    EXPECT_EQ(ofKind(batch, Kind::Job).front()->facts.at("at"), "2026-01-01T00:00:59Z");
}

} // namespace

} // namespace tributary::sources::test
