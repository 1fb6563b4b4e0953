// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/diff_answer.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace tributary::query {

namespace {

using Key = std::tuple<Kind, std::string, std::string>;

// Ids that stand for one document in both lists need no version to be told apart.
std::map<Key, const diff::Part*> byKey(const std::vector<diff::Part>& documents, const std::set<std::pair<Kind, std::string>>& repeated)
{
    std::map<Key, const diff::Part*> map;
    for (const diff::Part& each : documents) {
        const bool isOne = repeated.count({each.kind, each.local}) == 0;
        map.emplace(Key{each.kind, each.local, isOne ? std::string() : each.version}, &each);
    }
    return map;
}

std::set<std::pair<Kind, std::string>> repeatedIn(const std::vector<diff::Part>& before, const std::vector<diff::Part>& after)
{
    std::set<std::pair<Kind, std::string>> repeated;
    for (const auto* documents : {&before, &after}) {
        std::set<std::pair<Kind, std::string>> seen;
        for (const diff::Part& each : *documents) {
            if (!seen.insert({each.kind, each.local}).second)
                repeated.insert({each.kind, each.local});
        }
    }
    return repeated;
}

DocumentDiff wholeDocument(const diff::Part& part, bool isNew, const diff::DiffOptions& options)
{
    DocumentDiff out;
    out.kind = part.kind;
    out.id = part.local;
    out.name = textAt(part.facts, "name");
    (isNew ? out.versionAfter : out.versionBefore) = part.version;
    diff::Change change;
    change.kind = part.kind;
    change.path = std::string(kindName(part.kind)) + " " + part.local;
    change.nature = change.presence = isNew ? diff::Nature::Added : diff::Nature::Removed;
    const diff::Rule& rule = diff::ruleFor(options.rules, part.kind, "", change.nature, change.presence);
    change.rule = rule.id;
    change.reader = rule.reader;
    change.writer = rule.writer;
    change.severity = std::max(rule.reader, rule.writer);
    change.reason = rule.reason;
    (isNew ? change.after : change.before) = Json{{"id", part.local}, {"version", part.version}};
    out.changes.push_back(std::move(change));
    diff::applyRules(options.own, textAt(part.facts, "domain"), part.local, options.now, out.changes);
    // No step of a version can announce that: there is only one version.
    out.advised = out.declared = diff::Bump::None;
    return out;
}

} // namespace

std::vector<diff::Change> DiffAnswer::changes() const
{
    std::vector<diff::Change> all;
    for (const DocumentDiff& document : documents)
        all.insert(all.end(), document.changes.begin(), document.changes.end());
    return all;
}

diff::Severity DiffAnswer::worst() const
{
    diff::Severity found = diff::Severity::Cosmetic;
    for (const DocumentDiff& document : documents)
        found = std::max(found, diff::worst(document.changes));
    return found;
}

DocumentDiff documentDiff(const diff::Part& before, const diff::Part& after, const diff::DiffOptions& options)
{
    DocumentDiff out;
    out.kind = after.kind;
    out.id = after.local;
    out.name = textAt(after.facts, "name");
    out.versionBefore = before.version;
    out.versionAfter = after.version;
    out.changes = diff::diffDocuments(before, after, options, &out.questions);
    out.decisions = diff::decisionsOn(before, after, options.own);
    out.advised = diff::advisedBump(out.changes);
    out.declared = diff::declaredBump(before.version, after.version);
    out.tooSmall = diff::isTooSmall(out.advised, out.declared, before.version);
    return out;
}

std::vector<DocumentDiff> diffDocumentLists(const std::vector<diff::Part>& before, const std::vector<diff::Part>& after,
                                            const diff::DiffOptions& options)
{
    if (before.size() == 1 && after.size() == 1 && before[0].kind == after[0].kind)
        return {documentDiff(before[0], after[0], options)};
    const auto repeated = repeatedIn(before, after);
    const auto left = byKey(before, repeated);
    const auto right = byKey(after, repeated);
    std::vector<DocumentDiff> out;
    for (const auto& [key, part] : right) {
        const auto found = left.find(key);
        if (found == left.end())
            out.push_back(wholeDocument(*part, true, options));
        else if (DocumentDiff one = documentDiff(*found->second, *part, options); !one.changes.empty())
            out.push_back(std::move(one));
    }
    for (const auto& [key, part] : left) {
        if (right.count(key) == 0)
            out.push_back(wholeDocument(*part, false, options));
    }
    return out;
}

} // namespace tributary::query
