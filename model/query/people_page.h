// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"

#include <string>
#include <vector>

namespace tributary::query {

// What somebody did that left a trace: commented, rated, endorsed, decided, granted a waiver.
struct PersonAct {
    Micros at = 0; // 0: not told
    Kind kind = Kind::Comment;
    std::string text;    // what was said, or why it was decided so; a rating: its stars
    std::string outcome; // of a decision: approve, reject
    EntitySummary about; // id 0 where it is not known
    std::string aboutText; // as written
};

struct PersonItem {
    EntitySummary person;
    std::string mail;      // the id: an e-mail address, or whatever the sources name people by
    int products = 0;      // owned; so are the others
    int contracts = 0;
    int domains = 0;
    int others = 0;        // terms, policies
    int teams = 0;         // that name this person as a member
    std::vector<std::string> roles; // each once, as written
    int acts = 0;
    Micros lastAct = 0;
    Kind lastKind = Kind::Unknown;
    int owned() const { return products + contracts + domains + others; }
    bool outsideTeams() const { return teams == 0 && owned() > 0; } // owns something, and nobody would stand in
};

// The members that a team of that name has, or else those that one product names.
struct TeamItem {
    std::string name;   // empty: the team of one product has no name of its own
    std::vector<EntitySummary> works; // products, and contracts of named teams
    struct Person {
        std::string name, ref, role;
    };
    std::vector<Person> members;
    bool onePerson() const { return members.size() == 1; }
};

// Everybody whom the catalog knows, and what nobody answers for.
struct PeoplePage {
    std::vector<PersonItem> people; // who owns most first
    std::vector<TeamItem> teams;    // by name
    std::vector<EntitySummary> productsWithoutOwner, contractsWithoutOwner, domainsWithoutOwner;
    bool complete = true; // false: more entities of a kind than a page takes
    std::optional<Moment> asOf;
    double tookMs = 0;
};

struct PersonTie {
    EntitySummary entity;
    std::string role;
};

struct PersonUse {
    EntitySummary product;
    std::string proof; // agreement, usage
    std::string status, until; // of the agreement
    double readsPerWeek = 0;
};

// One person.
struct PersonPage {
    EntitySummary person;
    std::string mail;
    std::string ownerQuery; // lists in Discover what this person owns
    Provenance provenance;
    std::vector<PersonTie> owns;     // products, contracts, domains, terms, policies
    std::vector<PersonTie> memberOf; // products and contracts whose team names this person, with the role
    std::vector<PersonTie> stakes;   // domains and products with this person as a stakeholder
    std::vector<PersonUse> uses;
    std::vector<PersonAct> acts;     // newest first
    std::vector<Fact> facts;
    bool complete = true;
    std::optional<Moment> asOf;
    double tookMs = 0;
};

} // namespace tributary::query
