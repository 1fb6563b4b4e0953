// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/batch_builder.h"
#include "model/sources/file_reader.h"
#include "tests/model/sources/batch_support.h"

namespace tributary::sources::test {

namespace {

using Documents = std::vector<std::vector<EntityDraft>>;

EntityDraft draft(Kind kind, const char* local, int parent = -1)
{
    EntityDraft made;
    made.kind = kind;
    made.local = local;
    made.parent = parent;
    return made;
}

DocumentSink into(Documents& documents)
{
    return [&documents](std::vector<EntityDraft> document) { documents.push_back(std::move(document)); };
}

TEST(DocumentSink, IsGivenDocumentsThatAreFitToBeStored)
{
    Documents given;
    BatchBuilder out("f", {}, into(given));
    out.addDocument({draft(Kind::Dataset, "t"), draft(Kind::Column, "x", 0), draft(Kind::Column, "", 0), draft(Kind::Column, "x", 0)});
    out.addDocument({draft(Kind::Dataset, "t"), draft(Kind::Column, "x", 0)});
    EXPECT_EQ(out.add(draft(Kind::Job, "j")), 0) << "what is added by itself stays in the batch";
    const FileBatch batch = out.take("x", true);
    ASSERT_EQ(given.size(), 2U);
    EXPECT_EQ(given[0][1].local, "x");
    EXPECT_EQ(given[0][2].local, "unnamed");
    EXPECT_EQ(given[0][3].local, "x~2");
    EXPECT_EQ(given[0][3].name, "x");
    EXPECT_EQ(given[1][1].local, "x") << "in another table";
    EXPECT_EQ(given[1][1].parent, 0);
    EXPECT_EQ(batch.entities.size(), 1U);
    EXPECT_EQ(batch.read, (std::map<std::string, int>{{"column", 4}, {"dataset", 2}, {"job", 1}}));
    EXPECT_EQ(batch.state, FileState::Warned) << "two columns of one name, two tables of one id";
    EXPECT_EQ(batch.diagnostics.size(), 2U);
}

TEST(DocumentSink, CountsTowardsWhatAFileMayGive)
{
    for (const int documents : {2, 3}) {
        Documents given;
        BatchLimits limits;
        limits.maxEntities = 5;
        BatchBuilder out("f", limits, into(given));
        for (int i = 0; i < documents; ++i)
            out.addDocument({draft(Kind::Dataset, "t"), draft(Kind::Column, "x", 0)});
        out.add(draft(Kind::Job, "j"));
        EXPECT_EQ(given.size(), 2U);
        EXPECT_EQ(out.take("x", true).state, documents == 2 ? FileState::Warned : FileState::Failed);
    }
}

// Whatever is given away is what would have been in the batch.
TEST(DocumentSink, OfAFileGetsWhatWouldBeInItsBatch)
{
    const std::pair<const char*, std::string> files[] = {
        {"manifest.json", R"({"metadata":{"dbt_schema_version":"https://schemas.getdbt.com/dbt/manifest/v12.json"},"nodes":{
            "model.p.a":{"name":"a","columns":{"id":{"name":"id","data_type":"int"},"é":{"name":"é"}},"depends_on":{"nodes":["source.p.s.t"]}},
            "model.p.b":{"name":"b","columns":{}},"model.p.c":null,"test.p.t":{"column_name":"id","attached_node":"model.p.a"}},
            "sources":{"source.p.s.t":{"name":"t"}},"parent_map":{"model.p.b":["model.p.a"]}})"},
        {"events.ndjson", R"({"eventType":"COMPLETE","eventTime":"2026-01-01T00:00:00Z","run":{"runId":"r"},"job":{"namespace":"jobs","name":"j"},"inputs":[],)"
                          R"("outputs":[{"namespace":"db","name":"t","facets":{"schema":{"fields":[{"name":"a","type":"int"}]}}}],"producer":"p","schemaURL":"https://openlineage.io/x"})"
                          "\n"},
    };
    for (const auto& [path, text] : files) {
        const FileBatch whole = readFile(path, text);
        Documents given;
        const FileBatch rest = readFile(path, text, {}, 0, into(given));
        EXPECT_EQ(rest.state, whole.state) << path;
        EXPECT_EQ(rest.read, whole.read) << path;
        EXPECT_TRUE(rest.entities.empty()) << path;
        std::vector<EntityDraft> all;
        for (const auto& document : given) {
            const int first = static_cast<int>(all.size());
            for (EntityDraft each : document) {
                each.parent += each.parent < 0 ? 0 : first;
                all.push_back(std::move(each));
            }
        }
        ASSERT_EQ(all.size(), whole.entities.size()) << path;
        for (std::size_t i = 0; i < all.size(); ++i) {
            EXPECT_EQ(all[i].local, whole.entities[i].local);
            EXPECT_EQ(all[i].parent, whole.entities[i].parent);
            EXPECT_EQ(contentDigest(all[i]), contentDigest(whole.entities[i])) << all[i].local;
        }
    }
}

} // namespace

} // namespace tributary::sources::test
