// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/merge_facts.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

namespace tributary {
namespace {

constexpr const char* kAt = "at";
constexpr const char* kAtOf = "atOf";
constexpr const char* kInferred = "inferred";
constexpr const char* kExtraPrefix = "extra.";

struct Said {
    const Json* value;
    Stamp at;
};

bool isObjectList(const Json& value)
{
    return value.is_array() && std::all_of(value.begin(), value.end(), [](const Json& each) { return each.is_object(); });
}

// Sorted where the lists differ, so that the order in which they came leaves no trace.
Json united(const std::vector<Said>& all)
{
    std::vector<Json> members;
    for (const Said& each : all) {
        members.insert(members.end(), each.value->begin(), each.value->end());
    }
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    return members;
}

const Said& latest(const std::vector<Said>& all)
{
    const Said* best = &all.front();
    for (const Said& each : all) {
        if (best->at < each.at) {
            best = &each;
        }
    }
    return *best;
}

class MemberMerge {
public:
    MemberMerge(const std::vector<Statement>& statements, std::string prefix)
        : m_statements(statements), m_prefix(std::move(prefix))
    {
    }

    // `atOf` receives the time of each member that was last said at another time than `newest`.
    Json run(Json EntityDraft::*field, const Stamp& newest, Json& atOf) const
    {
        std::map<std::string, std::vector<Said>> byMember;
        for (const Statement& statement : m_statements) {
            for (const auto& [key, value] : (statement.draft->*field).items()) {
                if (!isBookkeeping(key)) {
                    byMember[key].push_back({&value, timeOf(statement, key)});
                }
            }
        }
        Json merged = Json::object();
        for (const auto& member : byMember) { // no structured binding: clang 14 cannot capture one
            const auto& key = member.first;
            const auto& all = member.second;
            const Said& last = latest(all);
            const bool lists = std::all_of(all.begin(), all.end(), [](const Said& each) { return isObjectList(*each.value); });
            const bool same = std::all_of(all.begin(), all.end(), [&](const Said& each) { return *each.value == *all.front().value; });
            merged[key] = same ? *all.front().value : lists ? united(all) : *last.value;
            if (!lists && !last.at.sameTime(newest)) {
                atOf[m_prefix + key] = last.at.text;
            }
        }
        return merged;
    }

private:
    bool isBookkeeping(const std::string& key) const
    {
        return m_prefix.empty() && (key == kAt || key == kAtOf || key == kInferred);
    }

    Stamp timeOf(const Statement& statement, const std::string& key) const
    {
        const auto atOf = statement.draft->facts.find(kAtOf);
        const std::string member = m_prefix + key;
        const bool own = atOf != statement.draft->facts.end() && atOf->contains(member);
        return own ? Stamp::of(*atOf, member.c_str()) : statement.at;
    }

    const std::vector<Statement>& m_statements;
    std::string m_prefix;
};

std::vector<Reference> unitedReferences(const std::vector<Statement>& statements)
{
    const std::vector<Reference>& first = statements.front().draft->references;
    const bool same = std::all_of(statements.begin(), statements.end(),
                                  [&](const Statement& each) { return each.draft->references == first; });
    if (same) {
        return first;
    }
    std::vector<Reference> all;
    for (const Statement& each : statements) {
        all.insert(all.end(), each.draft->references.begin(), each.draft->references.end());
    }
    const auto key = [](const Reference& r) { return std::tie(r.role, r.targetKind, r.target, r.targetVersion, r.part); };
    std::sort(all.begin(), all.end(), [&](const Reference& a, const Reference& b) { return key(a) < key(b); });
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace

Stamp Stamp::of(const Json& facts, const char* member)
{
    Stamp stamp;
    stamp.text = textAt(facts, member);
    stamp.time = parseTime(stamp.text);
    return stamp;
}

bool isInferred(const EntityDraft& draft)
{
    const auto found = draft.facts.find(kInferred);
    return found != draft.facts.end() && found->is_boolean() && found->get<bool>();
}

Stamp mergeStatements(const std::vector<Statement>& statements, EntityDraft& into)
{
    const Statement* newest = &statements.front();
    bool inferred = true;
    for (const Statement& each : statements) {
        newest = newest->at < each.at ? &each : newest;
        inferred = inferred && isInferred(*each.draft);
        into.merges = into.merges || each.draft->merges;
    }
    into.name = newest->draft->name;
    into.mark = statements.front().draft->mark;
    into.references = unitedReferences(statements);
    Json atOf = Json::object();
    into.facts = MemberMerge(statements, {}).run(&EntityDraft::facts, newest->at, atOf);
    into.extra = MemberMerge(statements, kExtraPrefix).run(&EntityDraft::extra, newest->at, atOf);
    if (inferred) {
        into.facts[kInferred] = true;
    }
    if (!atOf.empty()) {
        into.facts[kAtOf] = std::move(atOf);
    }
    return newest->at;
}

} // namespace tributary
