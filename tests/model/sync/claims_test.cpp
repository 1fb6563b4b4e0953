// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/claims.h"
#include "tests/model/sync/support/drafted_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace tributary::sync::claims_on_documents {

namespace {

using tributary::test::drafted;
using tributary::test::draftedFile;

EntityDraft saying(const std::string& text, const std::string& version = "1", int line = 1)
{
    EntityDraft draft = drafted(Kind::DataProduct, "p", version, -1, line);
    draft.facts["status"] = text;
    return draft;
}

ClaimMap claimsOf(std::vector<ParsedFile>& files)
{
    ClaimMap claims;
    for (auto& file : files)
        addParsedClaims(claims, file);
    sortClaims(claims);
    return claims;
}

const DocumentKey kProductKey{Kind::DataProduct, "p", "1"};

} // namespace

TEST(Claims, KindIdAndVersionMakeADocument)
{
    std::vector<ParsedFile> files;
    files.push_back(draftedFile("a.yaml", {saying("x"), saying("x", "2"), drafted(Kind::DataContract, "p", "1"),
                                           drafted(Kind::OutputPort, "p", "1", 0)}));
    const ClaimMap claims = claimsOf(files);
    EXPECT_EQ(claims.size(), 3U) << "a port is a part, no document";
    store::EntityStub stub;
    stub.kind = Kind::DataProduct;
    stub.local = "p";
    stub.version = "1";
    EXPECT_EQ(keyOf(stub), kProductKey);
    EXPECT_EQ(keyOf(files[0].documents[0]), kProductKey);
    EXPECT_EQ(claims.count(kProductKey), 1U);
}

TEST(Claims, TheFirstPathInByteOrderWins)
{
    std::vector<std::string> paths = {"B.yaml", "a.yaml", "a/b.yaml", "z.yaml", "é.yaml", "a-b.yaml", "10.yaml", "9.yaml"};
    std::mt19937 random(3);
    for (int round = 0; round < 20; ++round) {
        std::shuffle(paths.begin(), paths.end(), random);
        std::vector<ParsedFile> files;
        for (const auto& path : paths)
            files.push_back(draftedFile(path, {saying("x")}));
        const ClaimMap claims = claimsOf(files);
        std::vector<std::string> order;
        for (const auto& claim : claims.at(kProductKey))
            order.push_back(claim.path);
        EXPECT_EQ(order, (std::vector<std::string>{"10.yaml", "9.yaml", "B.yaml", "a-b.yaml", "a.yaml", "a/b.yaml", "z.yaml", "é.yaml"}));
    }
}

TEST(Claims, WithinAFileTheFirstDocumentWins)
{
    std::vector<ParsedFile> files;
    files.push_back(draftedFile("a.yaml", {saying("first", "1", 3), saying("second", "1", 9)}, 17));
    const ClaimMap claims = claimsOf(files);
    const auto& list = claims.at(kProductKey);
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].document, 0);
    EXPECT_EQ(list[0].line, 3);
    EXPECT_EQ(list[1].line, 9);
    EXPECT_EQ(list[0].fileId, 17);
    EXPECT_EQ(list[0].parsed, files.data());
    EXPECT_NE(list[0].subtree, list[1].subtree);
}

TEST(ClaimVariants, LosersWithOtherContentAreWarnedAbout)
{
    std::vector<ParsedFile> files;
    files.push_back(draftedFile("a.yaml", {saying("x")}));
    files.push_back(draftedFile("b.yaml", {saying("x")}));
    files.push_back(draftedFile("c.yaml", {saying("y", "1", 5)}));
    warnAboutVariants(claimsOf(files));
    EXPECT_TRUE(files[0].batch.diagnostics.empty());
    EXPECT_TRUE(files[1].batch.diagnostics.empty()) << "the same said twice is no variant";
    ASSERT_EQ(files[2].batch.diagnostics.size(), 1U);
    const Diagnostic& warning = files[2].batch.diagnostics[0];
    EXPECT_EQ(warning.code, "identity.variant");
    EXPECT_EQ(warning.severity, Severity::Warning);
    EXPECT_EQ(warning.subject, "product p@1");
    EXPECT_EQ(warning.detail, "a.yaml");
    EXPECT_EQ(warning.mark.line, 5);
    EXPECT_EQ(files[2].batch.state, FileState::Warned);
    EXPECT_EQ(files[2].row.state, FileState::Warned);
    EXPECT_EQ(files[0].row.state, FileState::Read);
}

TEST(ClaimVariants, WithoutAVersionTheSubjectHasNone)
{
    std::vector<ParsedFile> files;
    files.push_back(draftedFile("a.yaml", {saying("x", "")}));
    files.push_back(draftedFile("b.yaml", {saying("y", "")}));
    warnAboutVariants(claimsOf(files));
    ASSERT_EQ(files[1].batch.diagnostics.size(), 1U);
    EXPECT_EQ(files[1].batch.diagnostics[0].subject, "product p");
}

TEST(ClaimVariants, SharedDocumentsAndUnopenedFilesHaveNone)
{
    EntityDraft shared = saying("x");
    shared.merges = true;
    EntityDraft other = saying("y");
    other.merges = true;
    std::vector<ParsedFile> files;
    files.push_back(draftedFile("a.yaml", {shared}));
    files.push_back(draftedFile("b.yaml", {other}));
    ClaimMap claims = claimsOf(files);
    Claim unopened;
    unopened.path = "c.yaml";
    unopened.fileId = 5;
    claims[kProductKey].push_back(unopened);
    warnAboutVariants(claims);
    EXPECT_TRUE(files[0].batch.diagnostics.empty());
    EXPECT_TRUE(files[1].batch.diagnostics.empty());
}

TEST(MergedClaims, UniteTheChildrenOfAllFiles)
{
    std::vector<ParsedFile> files;
    const std::vector<std::vector<std::string>> columns = {{"a", "b"}, {"b", "c"}};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        EntityDraft table = drafted(Kind::Dataset, "db/t");
        table.merges = true;
        // Another document before it, so that the indices are not those of the part.
        std::vector<EntityDraft> drafts{drafted(Kind::Job, "job" + std::to_string(i)), table};
        for (const auto& name : columns[i])
            drafts.push_back(drafted(Kind::Column, name, {}, 1));
        files.push_back(draftedFile(std::string(1, static_cast<char>('a' + i)) + ".json", drafts, static_cast<std::int64_t>(i) + 1));
    }
    const ClaimMap claims = claimsOf(files);
    const ParsedDocument merged = mergeClaims(claims.at({Kind::Dataset, "db/t", ""}));
    EXPECT_EQ(merged.kind, Kind::Dataset);
    EXPECT_EQ(merged.local, "db/t");
    EXPECT_EQ(merged.drafts.count(), 4U);
    std::vector<std::string> names;
    for (const auto& draft : merged.drafts.unpack().drafts) {
        names.push_back(draft.local);
        EXPECT_EQ(draft.parent, draft.kind == Kind::Dataset ? -1 : 0);
    }
    std::sort(names.begin(), names.end());
    EXPECT_EQ(names, (std::vector<std::string>{"a", "b", "c", "db/t"}));
}

} // namespace tributary::sync::claims_on_documents
