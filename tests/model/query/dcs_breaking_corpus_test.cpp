// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The published fixtures of breaking changes of the Data Contract Specification, with the counts that their
// tool reported for them; and what our own rules say otherwise.
#include "model/base/text.h"
#include "model/query/diff_answer.h"
#include "model/query/diff_files.h"
#include "tests/model/sources/corpus/corpus.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>

namespace tributary::query {
namespace {

std::filesystem::path fixtures()
{
    return std::filesystem::path(sources::test::corpusRoot()) / "datacontract-breaking/tests/fixtures/breaking";
}

class DcsBreaking : public testing::Test {
protected:
    void SetUp() override
    {
        if (!std::filesystem::is_directory(fixtures()))
            GTEST_SKIP() << "no corpus at " << fixtures();
    }

    static std::vector<diff::Change> changes(const std::string& set, const char* before, const char* after, diff::RuleSetName rules)
    {
        const auto left = documentsInPath((fixtures() / ("datacontract-" + set + "-" + before + ".yaml")).string());
        const auto right = documentsInPath((fixtures() / ("datacontract-" + set + "-" + after + ".yaml")).string());
        EXPECT_TRUE(left && right) << set;
        diff::DiffOptions options;
        options.rules = rules;
        DiffAnswer answer;
        answer.documents = diffDocumentLists(*left, *right, options);
        return answer.changes();
    }
};

struct Published {
    const char* set;
    const char* before;
    const char* after;
    int errors;
    int warnings;
};

constexpr Published kPublished[] = {
    {"fields", "v1", "v2", 0, 15},      {"fields", "v2", "v1", 5, 11},      {"fields", "v2", "v3", 15, 3},
    {"definitions", "v1", "v2", 0, 13}, {"definitions", "v2", "v1", 3, 9},  {"definitions", "v2", "v3", 12, 1},
    {"fields-array", "v1", "v2", 3, 0}, {"models", "v1", "v2", 0, 0},       {"models", "v2", "v1", 1, 0},
    {"models", "v2", "v3", 1, 0},       {"quality", "v1", "v2", 0, 0},      {"quality", "v2", "v1", 0, 1},
    {"quality", "v2", "v3", 0, 2},      {"info", "v1", "v2", 0, 0},         {"info", "v2", "v1", 0, 0},
    {"info", "v2", "v3", 0, 0},         {"terms", "v1", "v2", 0, 0},        {"terms", "v2", "v1", 0, 0},
    {"terms", "v2", "v3", 0, 0},
};

TEST_F(DcsBreaking, ThePublishedCountsAreReproduced)
{
    for (const Published& each : kPublished) {
        int errors = 0;
        int warnings = 0;
        std::string told;
        for (const diff::Change& change : changes(each.set, each.before, each.after, diff::RuleSetName::Dcs)) {
            errors += change.severity == diff::Severity::Breaking ? 1 : 0;
            warnings += change.severity == diff::Severity::Risky ? 1 : 0;
            told += std::string(diff::severityName(change.severity)) + " " + change.rule + " " + change.path + "\n";
        }
        EXPECT_EQ(errors, each.errors) << each.set << " " << each.before << " " << each.after << "\n" << told;
        EXPECT_EQ(warnings, each.warnings) << each.set << " " << each.before << " " << each.after << "\n" << told;
    }
}

// "rule | own | theirs" of each line of the golden table, which also has a reason.
std::set<std::string> deviationsOnRecord()
{
    std::ifstream file(TRIBUTARY_SOURCE_DIR "/tests/golden/diff/dcs-deviations.md");
    std::set<std::string> found;
    for (std::string line; std::getline(file, line);) {
        std::vector<std::string> cells = split(line, '|');
        if (cells.size() != 6 || line.substr(0, 3) != "| `")
            continue;
        EXPECT_GT(trimmed(cells[4]).size(), 20U) << "a deviation needs its reason: " << line;
        found.insert(std::string(trimmed(cells[1])) + " | " + std::string(trimmed(cells[2])) + " | " + std::string(trimmed(cells[3])));
    }
    return found;
}

TEST_F(DcsBreaking, OurDeviationsAreThoseOnRecord)
{
    std::set<std::string> found;
    for (const Published& each : kPublished) {
        std::map<std::string, diff::Severity> theirs;
        for (const diff::Change& change : changes(each.set, each.before, each.after, diff::RuleSetName::Dcs))
            theirs[change.path] = change.severity;
        for (const diff::Change& change : changes(each.set, each.before, each.after, diff::RuleSetName::Own)) {
            const auto other = theirs.find(change.path);
            const std::string said(other == theirs.end() ? std::string_view("not told") : diff::severityName(other->second));
            if (said != diff::severityName(change.severity))
                found.insert("`" + change.rule + "` | " + std::string(diff::severityName(change.severity)) + " | " + said);
        }
    }
    EXPECT_EQ(deviationsOnRecord(), found) << "what differs on purpose stands in tests/golden/diff/dcs-deviations.md";
}

TEST_F(DcsBreaking, AnAddedRequiredIsNeverMerelyInformative)
{
    for (const auto& change : changes("definitions", "v2", "v1", diff::RuleSetName::Own))
        EXPECT_NE(change.rule, "column.required.narrowed");
    const diff::Rule& own = diff::ruleFor(diff::RuleSetName::Own, Kind::Column, "required", diff::Nature::Narrowed, diff::Nature::Added);
    const diff::Rule& theirs = diff::ruleFor(diff::RuleSetName::Dcs, Kind::Column, "required", diff::Nature::Narrowed, diff::Nature::Added);
    EXPECT_EQ(own.writer, diff::Severity::Breaking);
    EXPECT_EQ(theirs.writer, diff::Severity::Compatible) << "as that tool had it";
}

} // namespace
} // namespace tributary::query
