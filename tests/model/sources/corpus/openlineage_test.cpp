// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sources/corpus/corpus.h"
#include "tests/model/sources/lineage_support.h"

#include "model/base/text.h"

#include <algorithm>

namespace tributary::sources::test {

namespace {

// The same figures straight from the JSON, with nothing of the reader in between.
struct PlainLineage {
    int events = 0;
    int mappings = 0;
    Edges jobs;
    Edges datasets;
    Edges jobEdges;
    Edges columns;
    Edges pairs;

    static std::string text(const Json& object, const char* member)
    {
        return std::string(trimmed(textAt(object, member)));
    }

    static Edge key(const Json& object) { return {text(object, "namespace"), text(object, "name")}; }

    static const Json& at(const Json& object, const char* member)
    {
        static const Json kNone = Json::object();
        return object.contains(member) ? object.at(member) : kNone;
    }

    void addColumns(const Json& dataset)
    {
        const Edge output = key(dataset);
        for (const auto& [name, field] : at(at(at(dataset, "facets"), "columnLineage"), "fields").items()) {
            for (const Json& input : field.at("inputFields")) {
                ++mappings;
                const Edge from = key(input);
                columns.insert({output[0], output[1], name, from[0], from[1], text(input, "field")});
                pairs.insert({output[0], output[1], from[0], from[1]});
            }
        }
    }

    void addEvent(const Json& event)
    {
        ++events;
        const Edge job = key(at(event, "job"));
        if (!job[1].empty()) {
            jobs.insert(job);
        }
        for (const char* list : {"inputs", "outputs"}) {
            for (const Json& dataset : at(event, list)) {
                const Edge name = key(dataset);
                if (!name[1].empty()) {
                    datasets.insert(name);
                    if (!job[1].empty()) {
                        jobEdges.insert({job[0], job[1], list, name[0], name[1]});
                    }
                }
                addColumns(dataset);
            }
        }
    }

    static bool isEvent(const Json& document)
    {
        const bool io = document.contains("inputs") || document.contains("outputs");
        const bool says = io || document.contains("eventType") || document.contains("run");
        return document.is_object() && ((document.contains("job") && says) || (document.contains("inputs") && document.contains("outputs")));
    }

    void add(const std::string& bytes)
    {
        const Json root = parseJson(bytes);
        for (const Json& each : root.is_array() ? root : Json::array({root})) {
            if (isEvent(each)) {
                addEvent(each);
            }
        }
    }
};

class OpenLineageCorpus : public CorpusTest {
protected:
    void readAll(const std::string& path, const std::string& bytes)
    {
        const FileBatch batch = readFile(path, bytes);
        EXPECT_NE(batch.state, FileState::Failed) << path;
        m_lineage.add(batch);
        m_plain.add(bytes);
    }

    Edges datasetPairs() const
    {
        Edges pairs;
        for (const Edge& each : m_lineage.edges(Kind::Dataset, {Role::DerivedFrom}, true)) {
            pairs.insert({each[0], each[2]});
        }
        return pairs;
    }

    void expectSame() const
    {
        EXPECT_EQ(m_lineage.read("event"), m_plain.events);
        EXPECT_EQ(m_lineage.read("column-mapping"), m_plain.mappings);
        EXPECT_EQ(m_lineage.merged(Kind::Job).size(), m_plain.jobs.size());
        EXPECT_EQ(m_lineage.merged(Kind::Dataset).size(), m_plain.datasets.size());
        EXPECT_EQ(m_lineage.edges(Kind::Job, {Role::Reads}).size() + m_lineage.edges(Kind::Job, {Role::Writes}).size(),
                  m_plain.jobEdges.size());
        EXPECT_EQ(m_lineage.edges(Kind::Dataset, {Role::DerivedFrom}, true).size(), m_plain.columns.size());
        EXPECT_EQ(datasetPairs().size(), m_plain.pairs.size());
    }

    LineageOf m_lineage;
    PlainLineage m_plain;
};

TEST_F(OpenLineageCorpus, SparkFixtures)
{
    forEachFile("openlineage/integration/spark", [&](const std::string& path, const std::string& bytes) { readAll(path, bytes); });
    EXPECT_EQ(m_lineage.read("event"), 114);
    EXPECT_EQ(m_lineage.read("column-mapping"), 62);
    EXPECT_EQ(m_lineage.edges(Kind::Dataset, {Role::DerivedFrom}, true).size(), 41U);
    EXPECT_EQ(datasetPairs().size(), 22U);
    expectSame();
}

// The seed is a template: what stands in braces is put in by a script before it is sent.
std::string substituted(std::string text)
{
    for (std::size_t at = text.find("{{"); at != std::string::npos; at = text.find("{{")) {
        const std::size_t end = text.find("}}", at);
        const bool start = text.compare(at, 11, "{{RUN_START") == 0;
        text.replace(at, end + 2 - at, start ? "2026-01-01T00:00:00Z" : "2026-01-01T00:05:00Z");
    }
    return text;
}

TEST_F(OpenLineageCorpus, MarquezSeed)
{
    const Result<std::string> bytes = readBytes(corpusRoot(), "marquez/metadata.template.json", 1U << 20U);
    ASSERT_TRUE(bytes);
    readAll("seed.json", substituted(*bytes));
    EXPECT_EQ(m_lineage.read("event"), 26);
    EXPECT_EQ(m_lineage.read("job"), 13);
    EXPECT_EQ(m_lineage.read("dataset"), 13);
    EXPECT_EQ(m_plain.jobEdges.size(), 27U);
    EXPECT_EQ(m_lineage.edges(Kind::Dataset, {Role::DerivedFrom}, true).size(), 39U);
    expectSame();
    // One more dataset is known only because columns come from it.
    std::set<std::string> unknown;
    for (const Edge& each : datasetPairs()) {
        unknown.insert(each[1]);
    }
    for (const auto& document : m_lineage.merged(Kind::Dataset)) {
        unknown.erase(document.front().local);
    }
    ASSERT_EQ(unknown.size(), 1U);
    EXPECT_NE(unknown.begin()->find("public.menu_item_id"), std::string::npos) << *unknown.begin();
}

TEST_F(OpenLineageCorpus, SamplesOfTheSpecification)
{
    int events = 0;
    forEachFile("openlineage/client", [&](const std::string& path, const std::string& bytes) {
        const FileBatch batch = readFile(path, bytes);
        EXPECT_NE(batch.state, FileState::Failed) << path;
        events += counted(batch, "event");
    });
    EXPECT_GE(events, 4);
}

} // namespace

} // namespace tributary::sources::test
