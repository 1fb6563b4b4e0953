// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/page_document.h"
#include "app/cli/words.h"
#include "model/base/text.h"
#include "model/query/qt_text.h"

namespace tributary::cli {

namespace {

QString dayOf(Micros at)
{
    return at == 0 ? QString() : toQt(formatDate(at));
}

Section tieSection(const QString& title, const std::vector<query::PersonTie>& ties)
{
    Section section{title, {}, {}, {Words::tr("Kind"), Words::tr("Name"), Words::tr("Version"), Words::tr("Role"), Words::tr("Domain"), Words::tr("Reference")}, {}};
    for (const auto& tie : ties)
        section.rows.push_back({toQt(kindName(tie.entity.kind)), toQt(tie.entity.name), toQt(tie.entity.version), toQt(tie.role), toQt(tie.entity.domain), toQt(tie.entity.ref)});
    return section;
}

Section ownerless(const QString& title, const std::vector<query::EntitySummary>& list)
{
    Section section{title, {}, {}, {Words::tr("Name"), Words::tr("Version"), Words::tr("Domain"), Words::tr("Reference")}, {}};
    for (const auto& one : list)
        section.rows.push_back({toQt(one.name), toQt(one.version), toQt(one.domain), toQt(one.ref)});
    return section;
}

QString notEverything()
{
    return Words::tr("Not everything: there is more in the catalog than one page takes.");
}

} // namespace

Document personDocument(const query::PersonPage& page)
{
    Document document;
    document.title = toQt(page.person.name);
    document.subtitle = toQt(page.person.ref);
    Section head{Words::tr("About"), page.complete ? QString() : notEverything(), {}, {}, {}};
    head.add(Words::tr("Address"), toQt(page.mail));
    head.add(Words::tr("From"), provenanceText(page.provenance));
    document.add(std::move(head));
    document.add(tieSection(Words::tr("Owns"), page.owns));
    document.add(tieSection(Words::tr("Member of"), page.memberOf));
    document.add(tieSection(Words::tr("Stakeholder of"), page.stakes));
    Section uses{Words::tr("Uses"), {}, {}, {Words::tr("Product"), Words::tr("Known by"), Words::tr("Status"), Words::tr("Until"), Words::tr("Reads a week")}, {}};
    for (const auto& use : page.uses)
        uses.rows.push_back({toQt(use.product.name), toQt(use.proof), toQt(use.status), toQt(use.until), use.readsPerWeek > 0 ? QString::number(use.readsPerWeek, 'f', 0) : QString()});
    document.add(std::move(uses));
    Section acts{Words::tr("Said and decided"), {}, {}, {Words::tr("When"), Words::tr("Kind"), Words::tr("About"), Words::tr("What")}, {}};
    for (const auto& act : page.acts)
        acts.rows.push_back({dayOf(act.at), toQt(kindName(act.kind)), toQt(act.about.id == 0 ? act.aboutText : act.about.name),
                             toQt(act.outcome.empty() ? act.text : act.outcome + (act.text.empty() ? "" : ": " + act.text))});
    document.add(std::move(acts));
    return document;
}

Document peopleDocument(const query::PeoplePage& page)
{
    Document document;
    document.title = Words::tr("People and teams");
    document.subtitle = page.complete ? QString() : notEverything();
    Section people{Words::tr("People"), {}, {}, {Words::tr("Name"), Words::tr("Address"), Words::tr("Products"), Words::tr("Contracts"), Words::tr("Domains"), Words::tr("Teams"), Words::tr("Roles"), Words::tr("Last seen"), Words::tr("Remark")}, {}};
    for (const auto& one : page.people)
        people.rows.push_back({toQt(one.person.name), toQt(one.mail), QString::number(one.products), QString::number(one.contracts), QString::number(one.domains),
                               QString::number(one.teams), toQt(join(one.roles, ", ")), dayOf(one.lastAct), one.outsideTeams() ? Words::tr("in no team") : QString()});
    document.add(std::move(people));
    Section teams{Words::tr("Teams"), {}, {}, {Words::tr("Team"), Words::tr("Members"), Words::tr("Works"), Words::tr("Remark")}, {}};
    for (const auto& team : page.teams) {
        QStringList members;
        QStringList works;
        for (const auto& member : team.members)
            members.append(toQt(member.name));
        for (const auto& work : team.works)
            works.append(toQt(work.name));
        const QString title = team.name.empty() ? Words::tr("of %1").arg(works.value(0)) : toQt(team.name);
        teams.rows.push_back({title, members.join(QStringLiteral(", ")), works.join(QStringLiteral(", ")), team.onePerson() ? Words::tr("one person") : QString()});
    }
    document.add(std::move(teams));
    document.add(ownerless(Words::tr("Products without an owner"), page.productsWithoutOwner));
    document.add(ownerless(Words::tr("Contracts without an owner"), page.contractsWithoutOwner));
    document.add(ownerless(Words::tr("Domains without an owner"), page.domainsWithoutOwner));
    return document;
}

} // namespace tributary::cli
