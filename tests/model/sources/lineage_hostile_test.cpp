// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Lineage files come from many tools and hands: whatever a file holds, reading it ends with a batch
// that can be stored.
#include "model/entities/merge_drafts.h"
#include "tests/model/sources/dbt/manifest_support.h"

#include <random>

namespace tributary::sources::test {

namespace {

struct Sample {
    const char* path;
    std::string text;
};

std::vector<Sample> samples()
{
    return {
        {"e.json", R"({"eventType":"START","eventTime":"2026-01-01T00:00:00Z","run":{"runId":"r","facets":{"parent":{"job":{"name":"p"}}}},
            "job":{"namespace":"n","name":"j","facets":{"sql":{"query":"q"},"lineage":{"entries":[{"type":"DATASET","namespace":"n","name":"e",
            "inputs":[{"type":"DATASET","namespace":"n","name":"i"}],"fields":{"a":{"inputs":[{"type":"DATASET","name":"i","field":"f"}]}}}]}}},
            "inputs":[{"namespace":"n","name":"i","inputFacets":{"dataQualityMetrics":{"rowCount":1,"columnMetrics":{"a":{"quantiles":{"1":2}}}}}}],
            "outputs":[{"namespace":"n","name":"o","facets":{"schema":{"fields":[{"name":"a","type":"t","ordinal_position":2,"fields":[{"name":"b"}]}]},
            "tags":{"tags":[{"key":"k","field":"a"}]},"symlinks":{"identifiers":[{"name":"s"}]},
            "columnLineage":{"fields":{"a":{"inputFields":[{"namespace":"n","name":"i","field":"f","transformations":[{"type":"DIRECT"}]}]}},
            "dataset":[{"name":"i","field":"g"}]}}}]})"},
        {"manifest.json", manifest(12, shopOf(12))},
        {"catalog.json", R"({"metadata":{"dbt_schema_version":"https://schemas.getdbt.com/dbt/catalog/v1.json"},"nodes":{"model.p.a":{"metadata":
            {"type":"t"},"columns":{"A":{"type":"int","index":1}}}},"sources":{}})"},
        {"run_results.json", R"({"metadata":{"dbt_schema_version":"https://schemas.getdbt.com/dbt/run-results/v5.json","generated_at":"2026-01-01"},
            "results":[{"unique_id":"model.p.a","status":"success","execution_time":1.5,"timing":[{"completed_at":"2026-01-01"}]}]})"},
        {"dcs.json", R"({"dataContractSpecification":"1.2.1","id":"a","info":{"title":"t","version":"1","contact":{"name":"n"}},
            "servers":{"s":{"type":"x","roles":[{"name":"r"}]}},"models":{"m":{"primaryKey":["a"],"fields":{"a":{"$ref":"#/definitions/d","items":{"type":"x"},
            "keys":{"type":"text"},"config":{"aType":"b"},"lineage":{"inputFields":[{"name":"x","field":"y"}]}}}}},
            "definitions":{"d":{"type":"object","fields":{"q":{"$ref":"#/definitions/e"}}},"e":{"type":"int","links":{"l":"u"}}},
            "servicelevels":{"f":{"threshold":"25h","period":"P1Y"}}})"},
    };
}

void expectSound(const FileBatch& batch, const std::string& text)
{
    std::vector<EntityDraft> root;
    for (std::size_t i = 0; i < batch.entities.size(); ++i) {
        const EntityDraft& each = batch.entities[i];
        ASSERT_LT(each.parent, static_cast<int>(i)) << text;
        ASSERT_FALSE(each.local.empty()) << text;
        ASSERT_FALSE(dumpJson(each.facts).empty());
        if (each.parent < 0 && each.merges) {
            ASSERT_EQ(mergeDrafts({{each}, {each}}).size(), 1U);
        }
    }
}

class Mutation {
public:
    explicit Mutation(unsigned seed) : m_random(seed) {}

    std::string of(std::string text)
    {
        static const char* const kValues[] = {"null", "[]", "{}", "7", "\"x\"", "true", "[[1]]", "{\"a\":{}}", "-0.5", "\"\\u0000\""};
        for (int changes = 1 + below(3); changes > 0; --changes) {
            const std::size_t at = text.find_first_of(":[,", static_cast<std::size_t>(below(static_cast<int>(text.size()))));
            if (at == std::string::npos) {
                continue;
            }
            if (below(5) == 0) {
                text.erase(at, 1 + static_cast<std::size_t>(below(9)));
            } else {
                replaceValue(text, at + 1, kValues[below(10)]);
            }
        }
        return text;
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    // Puts another value where one begins, as far as its brackets say where it ends.
    static void replaceValue(std::string& text, std::size_t at, const char* value)
    {
        int depth = 0;
        std::size_t end = at;
        for (; end < text.size(); ++end) {
            const char c = text[end];
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (depth < 0 || (depth == 0 && c == ',')) {
                break;
            }
        }
        text.replace(at, end - at, value);
    }

    std::mt19937 m_random;
};

TEST(LineageHostile, WhateverComesGivesABatch)
{
    int readable = 0;
    for (const Sample& sample : samples()) {
        EXPECT_EQ(readFile(sample.path, sample.text).state == FileState::Failed, false) << sample.path;
        for (unsigned seed = 0; seed < 1500; ++seed) {
            const std::string text = Mutation(seed).of(sample.text);
            const FileBatch batch = readFile(sample.path, text);
            readable += batch.state == FileState::Failed ? 0 : 1;
            expectSound(batch, text);
            if (HasFatalFailure()) {
                return;
            }
        }
    }
    EXPECT_GT(readable, 2000); // else the mutations only test the parser
}

TEST(LineageHostile, HugeNamesAreBounded)
{
    const std::string huge(20'000, 'x');
    const FileBatch batch = readFile("e.json", R"({"eventType":"START","job":{"namespace":")" + huge + R"(","name":")" + huge +
                                                   R"("},"inputs":[{"namespace":"n","name":")" + huge + R"("}]})");
    const EntityDraft* job = ofKind(batch, Kind::Job).at(0);
    EXPECT_LE(job->local.size(), 4096U);
    EXPECT_EQ(job->references.at(0).target, ofKind(batch, Kind::Dataset).at(0)->local);
}

} // namespace

} // namespace tributary::sources::test
