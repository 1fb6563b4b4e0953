// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/mesh/mesh_tables.h"

namespace tributary::sources::mesh {

namespace {

// What a comment, a rating, a waiver or a decision is about.
const ObjectSpec& aboutSpec()
{
    static const ObjectSpec spec{{
        ident("product"), ident("contract"), ident("domain"), ident("term"), ident("dataset"), ident("agreement"),
        ident("version"), ident("port"), ident("column"),
    }};
    return spec;
}

} // namespace

const std::vector<Part>& parts()
{
    static const std::vector<Part> kParts{
        {"Domains", "domains", Kind::Domain, domainSpec},
        {"Glossary", "terms", Kind::Term, termSpec},
        {"Stakeholders", "stakeholders", Kind::Stakeholder, stakeholderSpec},
        {"Feedback", "comments", Kind::Comment, commentSpec},
        {"Feedback", "ratings", Kind::Rating, ratingSpec},
        {"Feedback", "endorsements", Kind::Endorsement, endorsementSpec},
        {"Policy", "", Kind::Policy, policySpec},
        {"ChangeRules", "", Kind::Policy, changeRulesSpec}, // a policy about changes
        {"Waiver", "", Kind::Waiver, waiverSpec},
        {"Campaign", "", Kind::Campaign, campaignSpec},
        {"Decision", "", Kind::Decision, decisionSpec},
    };
    return kParts;
}

const ObjectSpec& domainSpec()
{
    static const ObjectSpec spec{{
        ident("id").required(), ident("name"), text("code"), ident("parent"), ident("owner"), any("boundedContext"),
        text("description"), any("notes"), list("tags"),
    }};
    return spec;
}

const ObjectSpec& termSpec()
{
    static const ObjectSpec spec{{
        ident("id").required(), ident("name"), text("definition"), list("synonyms"), list("related"), ident("domain"),
        ident("owner"), text("status"), list("examples"), list("tags"),
    }};
    return spec;
}

const ObjectSpec& stakeholderSpec()
{
    static const ObjectSpec spec{{
        ident("id").required(), object("about", aboutSpec).required(), ident("person").required(), ident("name"),
        text("role"), number("power"), number("interest"), text("notes"),
    }};
    return spec;
}

const ObjectSpec& commentSpec()
{
    static const ObjectSpec spec{{
        ident("id").required(), ident("by").required(), text("at").required(), object("about", aboutSpec),
        text("text").required(), ident("replyTo"),
    }};
    return spec;
}

const ObjectSpec& ratingSpec()
{
    static const ObjectSpec spec{{
        ident("id").required(), ident("by").required(), text("at").required(), object("about", aboutSpec).required(),
        number("stars").required(), text("text"),
    }};
    return spec;
}

const ObjectSpec& endorsementSpec()
{
    static const ObjectSpec spec{{
        ident("id").required(), ident("by").required(), text("at").required(), object("about", aboutSpec).required(),
        text("reliableFor").required(), text("text"),
    }};
    return spec;
}

// Single documents are open: what a policy or a decision says beyond these fields is part of it.
const ObjectSpec& policySpec()
{
    static const ObjectSpec spec{{
        text("apiVersion"), text("kind"), ident("id").required(), ident("name"), text("category"), text("severity"),
        any("scope"), ident("domain"), text("description"), text("rationale"), text("sql"), ident("owner"),
    }, true};
    return spec;
}

const ObjectSpec& changeRulesSpec()
{
    static const ObjectSpec spec{{
        text("apiVersion"), text("kind"), ident("id").required(), ident("name"), ident("domain"), text("description"),
        any("severities"), any("waivers"), any("renames"),
    }, true};
    return spec;
}

const ObjectSpec& waiverSpec()
{
    static const ObjectSpec spec{{
        text("apiVersion"), text("kind"), ident("id").required(), ident("policy").required(),
        object("about", aboutSpec), text("reason"), ident("by"), text("at"), text("expires"),
    }, true};
    return spec;
}

const ObjectSpec& campaignSpec()
{
    static const ObjectSpec spec{{
        text("apiVersion"), text("kind"), ident("id").required(), ident("name"), ident("product").required(),
        ident("fromVersion"), ident("toVersion"),
    }, true};
    return spec;
}

const ObjectSpec& decisionSpec()
{
    static const ObjectSpec spec{{
        text("apiVersion"), text("kind"), ident("id").required(), object("about", aboutSpec), ident("request"),
        text("decision"), ident("by"), text("at"), text("reason"), text("until"),
    }, true};
    return spec;
}

} // namespace tributary::sources::mesh
