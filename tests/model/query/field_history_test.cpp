// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/field_history.h"
#include "model/query/product_query.h"
#include "model/query/resolver.h"
#include "tests/model/sync/support/mesh_folder.h"

#include <gtest/gtest.h>

namespace tributary::test {
namespace {

using query::FieldChange;

class FieldHistory : public ::testing::Test {
protected:
    void syncPurpose(const std::string& purpose)
    {
        mesh.write("a.yaml", productText("a", "1.0", purpose));
        mesh.sync();
    }
    std::vector<FieldChange> changes(const std::string& field)
    {
        auto reader = mesh.reader();
        return query::fieldHistory(*reader, query::resolve(*reader, "a", Kind::DataProduct).value().id, field).value();
    }
    query::ProductPage page(std::optional<RevisionId> revision = {})
    {
        auto reader = mesh.reader();
        if (revision)
            reader->setMoment(reader->momentOf(*revision).value());
        return query::productPage(*reader, "a").value();
    }
    static const query::Fact& fact(const query::ProductPage& page, const std::string& name)
    {
        for (const query::Fact& one : page.facts)
            if (one.name == name)
                return one;
        throw std::runtime_error("no fact " + name);
    }

    MeshFolder mesh;
};

const std::string kPurpose = "description.purpose";

TEST_F(FieldHistory, TellsWhatAFieldWasAndSinceWhen)
{
    syncPurpose("First");
    syncPurpose("Second");
    syncPurpose("Third");
    const auto found = changes(kPurpose);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].revision, 3);
    EXPECT_EQ(found[0].before, Json("Second"));
    EXPECT_EQ(found[0].after, Json("Third"));
    EXPECT_EQ(found[1].before, Json("First"));
    EXPECT_FALSE(found[2].before.has_value());
    EXPECT_EQ(found[2].after, Json("First"));
    EXPECT_GT(found[0].at, found[1].at);
    EXPECT_EQ(changes("status").size(), 1U) << "it came, and stayed";
    EXPECT_TRUE(changes("no.such.field").empty());
}

TEST_F(FieldHistory, AnAbsenceTakesAllFieldsAwayAndBringsThemBack)
{
    syncPurpose("First");
    mesh.remove("a.yaml");
    mesh.write("b.yaml", productText("b", "1.0", "Other"));
    sync::SyncOptions release;
    release.release = true;
    mesh.sync(release);
    mesh.write("a.yaml", productText("a", "1.0", "First"));
    mesh.sync();
    const auto found = changes("status");
    ASSERT_EQ(found.size(), 3U);
    EXPECT_FALSE(found[0].before.has_value());
    EXPECT_FALSE(found[1].after.has_value());
    EXPECT_EQ(found[1].revision, 2);
}

TEST_F(FieldHistory, FactsKnowTheRevisionThatBroughtThem)
{
    syncPurpose("First");
    syncPurpose("Second");
    const query::ProductPage now = page();
    EXPECT_FALSE(now.asOf.has_value());
    EXPECT_EQ(fact(now, kPurpose).provenance.revision, 2);
    EXPECT_EQ(fact(now, "status").provenance.revision, 1);
    EXPECT_LT(fact(now, "status").since, fact(now, kPurpose).since);
    EXPECT_EQ(fact(now, kPurpose).provenance.file, "a.yaml");
    EXPECT_GT(fact(now, kPurpose).provenance.readAt, 0);
}

TEST_F(FieldHistory, APastPageKnowsItsOwnPastOnly)
{
    syncPurpose("First");
    syncPurpose("Second");
    syncPurpose("Third");
    const query::ProductPage then = page(2);
    EXPECT_EQ(then.purpose, "Second");
    EXPECT_EQ(then.asOf->revision, 2);
    EXPECT_EQ(fact(then, kPurpose).provenance.revision, 2);
    for (const FieldChange& change : then.changes)
        EXPECT_LE(change.revision, 2);
    EXPECT_LT(fact(then, kPurpose).provenance.readAt, fact(page(), kPurpose).provenance.readAt) << "read before the file changed again";
}

TEST_F(FieldHistory, VariantsAreThoseOfThen)
{
    syncPurpose("First");
    mesh.write("b.yaml", productText("a", "1.0", "Otherwise"));
    mesh.sync();
    mesh.remove("b.yaml");
    mesh.sync();
    EXPECT_TRUE(page(1).variantFiles.empty());
    EXPECT_EQ(page(2).variantFiles, std::vector<std::string>{"b.yaml"});
    EXPECT_TRUE(page().variantFiles.empty());
}

} // namespace
} // namespace tributary::test
