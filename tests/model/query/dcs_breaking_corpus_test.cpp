// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The published fixtures of breaking changes of the Data Contract Specification, with the counts that their
// tool reported for them; and what our own rules say otherwise.
#include "model/query/diff_answer.h"
#include "model/query/diff_files.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>

namespace tributary::query {
namespace {

std::filesystem::path fixtures()
{
    const char* corpus = std::getenv("TRIBUTARY_CORPUS");
    const std::filesystem::path root = corpus != nullptr ? std::filesystem::path(corpus) : std::filesystem::path(TRIBUTARY_SOURCE_DIR) / "../shared/data";
    return root / "datacontract-breaking/tests/fixtures/breaking";
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

// One line for each rule of ours that says otherwise than theirs, with its reason.
std::string deviations(const std::map<std::string, std::string>& found)
{
    std::string text = "| own rule | own severity | theirs | reason |\n|---|---|---|---|\n";
    for (const auto& [key, reason] : found)
        text += "| " + key + " | " + reason + " |\n";
    return text;
}

TEST_F(DcsBreaking, OurDeviationsAreThoseOnRecord)
{
    std::map<std::string, std::string> found;
    for (const Published& each : kPublished) {
        std::map<std::string, diff::Severity> theirs;
        for (const diff::Change& change : changes(each.set, each.before, each.after, diff::RuleSetName::Dcs))
            theirs[change.path] = change.severity;
        for (const diff::Change& change : changes(each.set, each.before, each.after, diff::RuleSetName::Own)) {
            const auto other = theirs.find(change.path);
            const std::string said = other == theirs.end() ? "not told" : std::string(diff::severityName(other->second));
            if (said != diff::severityName(change.severity))
                found.emplace("`" + change.rule + "` | " + std::string(diff::severityName(change.severity)) + " | " + said, change.reason);
        }
    }
    const std::string path = std::string(TRIBUTARY_SOURCE_DIR) + "/tests/golden/diff/dcs-deviations.md";
    std::ifstream file(path);
    const std::string golden{std::istreambuf_iterator<char>(file), {}};
    EXPECT_EQ(golden, deviations(found)) << "what differs on purpose stands in " << path;
}

} // namespace
} // namespace tributary::query
