// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/moment_text.h"
#include "model/query/revision_item.h"
#include "tests/model/sync/support/mesh_folder.h"

#include <gtest/gtest.h>

namespace tributary::test {
namespace {

class MomentText : public ::testing::Test {
protected:
    void SetUp() override
    {
        mesh.write("a.yaml", productText("a", "1.0", "First"));
        mesh.sync();
        mesh.write("a.yaml", productText("a", "1.0", "Second"));
        mesh.sync();
        reader = mesh.reader();
        rows = reader->revisions({}, 10).value();
    }
    std::string codeOf(const std::string& text)
    {
        const auto moment = query::momentFromText(*reader, text);
        return moment ? "revision " + std::to_string(moment->revision) : moment.error().code;
    }

    MeshFolder mesh;
    std::unique_ptr<store::Reader> reader;
    std::vector<store::RevisionRow> rows;
};

TEST_F(MomentText, ARevisionIsItself)
{
    ASSERT_EQ(rows.size(), 2U);
    const Moment first = query::momentFromText(*reader, "@1").value();
    EXPECT_EQ(first, (Moment{1, rows[1].at}));
    EXPECT_EQ(codeOf("@2"), "revision 2");
    EXPECT_EQ(codeOf(" @2 "), "revision 2");
    EXPECT_EQ(codeOf("@3"), "moment.unknown-revision");
    EXPECT_EQ(codeOf("@0"), "moment.unknown-revision");
    EXPECT_EQ(codeOf("@99999999999999999999"), "moment.malformed");
}

TEST_F(MomentText, ATimeShowsWhatWasWrittenByThen)
{
    EXPECT_EQ(codeOf(formatTime(rows[1].at)), "revision 1");
    EXPECT_EQ(codeOf(formatTime(rows[0].at - 1)), "revision 1");
    EXPECT_EQ(codeOf(formatTime(rows[0].at)), "revision 2");
    EXPECT_EQ(codeOf(formatTime(rows[1].at - 1)), "moment.too-early");
    EXPECT_EQ(codeOf("2999-01-01T00:00:00Z"), "revision 2");
}

TEST_F(MomentText, ADateMeansItsEnd)
{
    const std::string today = formatDate(rows[0].at);
    const Moment moment = query::momentFromText(*reader, today).value();
    EXPECT_EQ(moment.revision, 2);
    EXPECT_EQ(formatDate(moment.at), today);
    EXPECT_EQ(formatDate(moment.at + 1), formatDate(rows[0].at + kMicrosPerDay));
    EXPECT_EQ(codeOf(formatDate(rows[1].at - kMicrosPerDay)), "moment.too-early");
}

TEST_F(MomentText, AnythingElseIsMalformed)
{
    for (const char* text : {"", "@", "@x", "@-1", "@1x", "yesterday", "2026", "2026-13-01", "12", "2026-01", "@ 1"})
        EXPECT_EQ(codeOf(text), "moment.malformed") << text;
}

TEST_F(MomentText, RevisionsAreListedWithWhatTheyChanged)
{
    const auto items = query::revisionItems(*reader, 10).value();
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items[0].moment, (Moment{2, rows[0].at}));
    EXPECT_EQ(items[0].source, "mesh");
    EXPECT_EQ(items[0].changed, 1);
    EXPECT_GT(items[1].added, 0);
    EXPECT_EQ(query::revisionItems(*reader, 1).value().size(), 1U);
}

} // namespace
} // namespace tributary::test
