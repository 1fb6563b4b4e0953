// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/references.h"

#include "model/base/text.h"
#include "model/sources/reading.h"

#include <algorithm>

namespace tributary::sources {

namespace {

constexpr std::string_view kGlossaryScheme = "glossary:";

void addTerm(EntityDraft& draft, std::string_view text)
{
    if (text.substr(0, kGlossaryScheme.size()) == kGlossaryScheme) {
        addReference(draft, Role::Term, Kind::Term, text.substr(kGlossaryScheme.size()));
    }
}

} // namespace

void addReference(EntityDraft& draft, Role role, Kind kind, std::string_view target, std::string_view version,
                  std::string_view part)
{
    Reference reference{role, kind, plainName(target), plainName(version), plainName(part)};
    if (reference.target.empty()) {
        return;
    }
    // Only the first ones are compared; what is repeated in longer lists goes when the entity is added.
    const bool isShort = draft.references.size() <= kComparedReferences;
    if (!isShort || std::find(draft.references.begin(), draft.references.end(), reference) == draft.references.end()) {
        draft.references.push_back(std::move(reference));
    }
}

void addTeamReferences(EntityDraft& draft)
{
    for (const Json& member : membersOf(objectAt(draft.facts, "team"), "members")) {
        std::string person = textAt(member, "username");
        if (person.empty()) {
            person = textAt(member, "name");
        }
        const std::string role = textAt(member, "role");
        addReference(draft, Role::Member, Kind::Person, person, {}, role);
        if (isOwnerRole(role)) {
            addReference(draft, Role::Owner, Kind::Person, person, {}, role);
        }
    }
}

void addTermReferences(EntityDraft& draft)
{
    for (const Json& each : membersOf(draft.facts, "authoritativeDefinitions")) {
        addTerm(draft, textAt(each, "url"));
    }
    for (const Json& each : membersOf(objectAt(draft.facts, "description"), "authoritativeDefinitions")) {
        addTerm(draft, textAt(each, "url"));
    }
    addTerm(draft, textAt(draft.facts, "semanticType"));
}

bool isOwnerRole(std::string_view role)
{
    const std::vector<std::string> words = identifierWords(role);
    return std::find(words.begin(), words.end(), "owner") != words.end();
}

} // namespace tributary::sources
