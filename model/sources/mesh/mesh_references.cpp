// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/mesh/mesh_references.h"

#include "model/base/json.h"
#include "model/sources/reading.h"
#include "model/sources/references.h"

#include <string>

namespace tributary::sources {

namespace {

struct Pointer {
    Kind owner; // Unknown: any kind
    const char* field;
    Role role;
    Kind target;
};

constexpr Pointer kPointers[] = {
    {Kind::Domain, "parent", Role::ParentDomain, Kind::Domain},
    {Kind::Unknown, "owner", Role::Owner, Kind::Person},
    {Kind::Unknown, "domain", Role::Domain, Kind::Domain},
    {Kind::Stakeholder, "person", Role::Member, Kind::Person},
    {Kind::Comment, "replyTo", Role::ReplyTo, Kind::Comment},
    {Kind::Waiver, "policy", Role::Policy, Kind::Policy},
    {Kind::Decision, "request", Role::Related, Kind::UsageAgreement},
};

struct Subject {
    const char* field;
    Kind kind;
};

constexpr Subject kSubjects[] = {
    {"product", Kind::DataProduct}, {"contract", Kind::DataContract}, {"domain", Kind::Domain},
    {"term", Kind::Term}, {"dataset", Kind::Dataset}, {"agreement", Kind::UsageAgreement},
};

std::string partOf(const Json& about)
{
    const std::string column = textAt(about, "column");
    return textAt(about, "port") + (column.empty() ? std::string() : "#" + column);
}

} // namespace

void addMeshReferences(EntityDraft& draft)
{
    for (const Pointer& each : kPointers) {
        if (each.owner == Kind::Unknown || each.owner == draft.kind) {
            const std::string part = each.role == Role::Member ? textAt(draft.facts, "role") : std::string();
            addReference(draft, each.role, each.target, textAt(draft.facts, each.field), {}, part);
        }
    }
    const Json& about = objectAt(draft.facts, "about");
    for (const Subject& each : kSubjects) {
        addReference(draft, Role::About, each.kind, textAt(about, each.field), textAt(about, "version"), partOf(about));
    }
    if (draft.kind == Kind::Campaign) {
        addReference(draft, Role::About, Kind::DataProduct, textAt(draft.facts, "product"), textAt(draft.facts, "fromVersion"));
    }
    for (const Json& each : membersOf(draft.facts, "related")) {
        addReference(draft, Role::Related, Kind::Term, scalarText(each));
    }
}

} // namespace tributary::sources
