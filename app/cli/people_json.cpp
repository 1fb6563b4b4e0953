// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/mesh_json.h"
#include "app/cli/summary_json.h"

namespace tributary::cli {

namespace {

Json actJson(const query::PersonAct& act)
{
    return {{"kind", kindName(act.kind)}, {"at", timeJson(act.at)}, {"text", act.text}, {"outcome", act.outcome},
            {"about", act.about.id == 0 ? Json() : summaryJson(act.about)}, {"about_text", act.aboutText}};
}

Json tiesJson(const std::vector<query::PersonTie>& ties)
{
    Json out = Json::array();
    for (const auto& tie : ties) {
        Json json = summaryJson(tie.entity);
        json["role"] = tie.role;
        out.push_back(std::move(json));
    }
    return out;
}

Json rosterJson(const query::PersonItem& item)
{
    return {{"ref", item.person.ref}, {"name", item.person.name}, {"mail", item.mail}, {"products", item.products},
            {"contracts", item.contracts}, {"domains", item.domains}, {"others", item.others}, {"teams", item.teams},
            {"roles", item.roles}, {"acts", item.acts}, {"last_act", timeJson(item.lastAct)},
            {"last_act_kind", item.lastKind == Kind::Unknown ? Json() : Json(kindName(item.lastKind))},
            {"outside_teams", item.outsideTeams()}};
}

Json teamJson(const query::TeamItem& team)
{
    Json json = {{"name", team.name}, {"works", summariesJson(team.works)}, {"members", Json::array()}, {"one_person", team.onePerson()}};
    for (const auto& member : team.members)
        json["members"].push_back({{"name", member.name}, {"ref", member.ref}, {"role", member.role}});
    return json;
}

} // namespace

Json personJson(const query::PersonPage& page)
{
    Json json = {{"mail", page.mail}, {"owns", tiesJson(page.owns)}, {"member_of", tiesJson(page.memberOf)}, {"stakes", tiesJson(page.stakes)},
                 {"uses", Json::array()}, {"acts", Json::array()}, {"complete", page.complete}, {"took_ms", page.tookMs}};
    for (const auto& use : page.uses) {
        Json one = summaryJson(use.product);
        one["proof"] = use.proof;
        one["agreement_status"] = use.status;
        one["until"] = use.until;
        one["reads_per_week"] = use.readsPerWeek;
        json["uses"].push_back(std::move(one));
    }
    for (const auto& act : page.acts)
        json["acts"].push_back(actJson(act));
    return json;
}

Json peopleJson(const query::PeoplePage& page)
{
    Json json = {{"people", Json::array()}, {"teams", Json::array()}, {"complete", page.complete}, {"took_ms", page.tookMs},
                 {"without_owner", {{"products", summariesJson(page.productsWithoutOwner)},
                                    {"contracts", summariesJson(page.contractsWithoutOwner)},
                                    {"domains", summariesJson(page.domainsWithoutOwner)}}}};
    for (const auto& person : page.people)
        json["people"].push_back(rosterJson(person));
    for (const auto& team : page.teams)
        json["teams"].push_back(teamJson(team));
    return json;
}

} // namespace tributary::cli
