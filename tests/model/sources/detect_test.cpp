// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sources/batch_support.h"

#include "model/sources/detect.h"

namespace tributary::sources::test {

namespace {

Signature signature(std::initializer_list<std::pair<const char*, const char*>> keys)
{
    Signature made;
    for (const auto& [key, text] : keys) {
        made.add(key, text);
    }
    return made;
}

TEST(Detect, KnowsDocumentsByTheirFields)
{
    EXPECT_EQ(detect(signature({{"kind", "DataProduct"}, {"apiVersion", "v0.9.0"}})), Format::Odps);
    EXPECT_EQ(detect(signature({{"id", "x"}, {"outputPorts", ""}})), Format::Odps);
    EXPECT_EQ(detect(signature({{"kind", "DataContract"}, {"apiVersion", "v3.1.0"}})), Format::Odcs);
    EXPECT_EQ(detect(signature({{"kind", "DataContract"}, {"dataset", ""}, {"uuid", "u"}})), Format::OldOdcs);
    EXPECT_EQ(detect(signature({{"kind", "managedDataset"}, {"dataset", ""}, {"quantumName", "q"}})), Format::OldOdcs);
    EXPECT_EQ(detect(signature({{"dataUsageAgreementSpecification", "0.0.1"}})), Format::UsageAgreement);
    EXPECT_EQ(detect(signature({{"apiVersion", "tributary/v1"}, {"kind", "Domains"}})), Format::Mesh);
}

TEST(Detect, KnowsFormatsThatAreNotReadYet)
{
    EXPECT_EQ(detect(signature({{"dataContractSpecification", "1.1.0"}})), Format::DataContractSpecification);
    EXPECT_EQ(detect(signature({{"dataProductSpecification", "0.0.1"}})), Format::DataProductSpecification);
    EXPECT_EQ(detect(signature({{"dataProductDescriptor", "1.0.0"}})), Format::Dpds);
    EXPECT_EQ(detect(signature({{"schema", "https://x"}, {"version", "4.0"}, {"product", ""}})), Format::LfOdps);
    EXPECT_EQ(detect(signature({{"$schema", "https://json-schema.org/draft/2020-12/schema"}})), Format::JsonSchema);
    EXPECT_EQ(detect(signature({{"job", ""}, {"inputs", ""}, {"eventType", "START"}})), Format::OpenLineage);
    Signature dbt = signature({{"metadata", ""}, {"nodes", ""}});
    dbt.setDbtSchema("https://schemas.getdbt.com/dbt/manifest/v7.json");
    EXPECT_EQ(detect(dbt), Format::DbtManifest);
}

TEST(Detect, LeavesOthersAlone)
{
    EXPECT_EQ(detect(signature({})), Format::Unknown);
    EXPECT_EQ(detect(signature({{"kind", "DataProduct"}, {"apiVersion", "example.org/v1"}})), Format::Unknown);
    EXPECT_EQ(detect(signature({{"kind", "Deployment"}, {"apiVersion", "apps/v1"}})), Format::Unknown);
    EXPECT_EQ(detect(signature({{"name", "x"}, {"version", "1"}})), Format::Unknown);
}

TEST(Detect, SkipsAndCountsRecognisedFiles)
{
    const FileBatch one = readFile("e.json", R"({"dataProductDescriptor":"1.0.0","info":{}})");
    EXPECT_EQ(one.state, FileState::Skipped);
    EXPECT_EQ(one.format, "dpds");
    EXPECT_EQ(one.recognised.at("dpds"), 1);
    const FileBatch array = readFile("e.json", R"([{"dataProductDescriptor":"1"},{"dataProductDescriptor":"1"}])");
    EXPECT_EQ(array.recognised.at("dpds"), 2);
    const FileBatch lines = readFile("e.ndjson", "{\"dataProductDescriptor\":1}\n\n{\"dataProductDescriptor\":1}\n");
    EXPECT_EQ(lines.recognised.at("dpds"), 2);
    const FileBatch disguised = readFile("e.json", "{\"dataProductDescriptor\":1}\n{\"dataProductDescriptor\":1}\n");
    EXPECT_EQ(disguised.recognised.at("dpds"), 2);
}

TEST(Detect, SaysWhatWasSkipped)
{
    const FileBatch unknown = readYaml("a: 1\n");
    EXPECT_EQ(unknown.state, FileState::Skipped);
    EXPECT_EQ(remarks(unknown, Severity::Info), std::vector<std::string>{"format.unknown some/file.yaml"});
    EXPECT_EQ(remarks(readYaml("# nothing\n"), Severity::Info), std::vector<std::string>{"file.empty some/file.yaml"});
    EXPECT_EQ(readYaml("just words\n").state, FileState::Skipped);
    EXPECT_EQ(readFile("x.json", "[1, 2]").state, FileState::Skipped);
}

TEST(Detect, FailsOnBrokenText)
{
    const FileBatch yaml = readYaml("a: [1\nb: 2\n");
    EXPECT_EQ(yaml.state, FileState::Failed);
    ASSERT_EQ(yaml.diagnostics.size(), 1U);
    EXPECT_EQ(yaml.diagnostics[0].severity, Severity::Error);
    EXPECT_GT(yaml.diagnostics[0].mark.line, 0);
    EXPECT_EQ(readFile("x.json", R"({"kind": "DataProduct", )").state, FileState::Failed);
    EXPECT_EQ(readFile("x.json", "nonsense").state, FileState::Failed);
}

TEST(Detect, NamesWorthOpening)
{
    for (const char* name : {"a.yaml", "b/c.YML", "x.json", "y.ndjson", "z.jsonl"}) {
        EXPECT_TRUE(isCandidateName(name)) << name;
    }
    for (const char* name : {"a.txt", "yaml", "a.yaml.bak", "json/readme", ".", ""}) {
        EXPECT_FALSE(isCandidateName(name)) << name;
    }
}

} // namespace

} // namespace tributary::sources::test
