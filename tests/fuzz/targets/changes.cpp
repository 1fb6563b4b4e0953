// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A text in two halves, parted by a line "=====": each half is a file of any format, and the first one may be
// rules for changes. The products and contracts in them are compared both ways by both sets of rules.
#include "model/diff/apply.h"
#include "model/diff/diff.h"
#include "model/query/diff_files.h"
#include "model/sources/file_reader.h"
#include "tests/fuzz/targets/require.h"
#include "tests/fuzz/targets/targets.h"

#include <algorithm>

namespace tributary::fuzz {

namespace {

constexpr std::string_view kParting = "\n=====\n";
constexpr std::size_t kMostDocuments = 4;

std::vector<diff::Part> documentsIn(std::string_view bytes)
{
    std::vector<diff::Part> documents = diff::documentsOf(sources::readFile("fuzz.yaml", bytes).entities);
    documents.resize(std::min(documents.size(), kMostDocuments));
    return documents;
}

void compare(const diff::Part& before, const diff::Part& after, const diff::DiffOptions& options)
{
    const std::vector<diff::Change> changes = diff::diffDocuments(before, after, options);
    for (const diff::Change& change : changes) {
        require(!change.rule.empty() && !change.reason.empty(), "a change has a rule and a reason");
        require(change.severity == std::max(change.reader, change.writer), "a change is as severe as the worse side");
        require(diff::findRule(options.rules, change.rule) != nullptr, "the rule is in the table");
    }
    require(diff::canonical(diff::applyChanges(changes, before)) == diff::canonical(after), "applied changes make the other document");
}

} // namespace

void changes(std::string_view bytes)
{
    const std::size_t parting = std::min(bytes.find(kParting), bytes.size());
    const std::string_view first = bytes.substr(0, parting);
    const std::string_view second = bytes.substr(std::min(parting + kParting.size(), bytes.size()));
    diff::DiffOptions options;
    if (const auto rules = query::changeRulesInText("rules.yaml", first))
        options.own.push_back(*rules);
    const auto before = documentsIn(first);
    const auto after = documentsIn(second);
    for (const diff::Part& left : before) {
        require(diff::diffDocuments(left, left, options).empty(), "nothing differs from itself");
        for (const diff::Part& right : after) {
            if (left.kind != right.kind)
                continue;
            for (const diff::RuleSetName set : {diff::RuleSetName::Own, diff::RuleSetName::Dcs}) {
                options.rules = set;
                compare(left, right, options);
                compare(right, left, options);
            }
        }
    }
}

} // namespace tributary::fuzz
