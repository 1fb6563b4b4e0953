// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/people_rows.h"

#include "model/query/qt_text.h"
#include "views/product/lifecycle_text.h"
#include "views/product/port_text.h"
#include "views/widgets/entity_look.h"
#include "views/widgets/kind_words.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"

#include <QCoreApplication>

namespace tributary::views {
namespace {

struct PeopleWords {
    Q_DECLARE_TR_FUNCTIONS(tributary::views::PeopleWords)
};

Cell tallyCell(int count)
{
    return numberCell(count, count > 0 ? countText(count) : QString());
}

QString joinedLines(const std::vector<std::string>& texts)
{
    QStringList out;
    for (const std::string& text : texts)
        out.append(singleLine(text, 60));
    return out.join(QStringLiteral(", "));
}

// What opens a page of its own; a term or a policy has none.
QString openable(const query::EntitySummary& entity)
{
    switch (entity.kind) {
    case Kind::DataProduct:
    case Kind::DataContract:
    case Kind::Domain: return toQt(entity.ref);
    default: return {};
    }
}

Cell entityCell(const query::EntitySummary& entity)
{
    Cell cell = textCell(entity.name, CellStyle::Strong);
    cell.icon = kindIcon(entity.kind);
    return cell;
}

} // namespace

QString actWord(Kind kind)
{
    switch (kind) {
    case Kind::Comment: return PeopleWords::tr("comment");
    case Kind::Rating: return PeopleWords::tr("rating");
    case Kind::Endorsement: return PeopleWords::tr("endorsement");
    case Kind::Decision: return PeopleWords::tr("decision");
    case Kind::Waiver: return PeopleWords::tr("waiver");
    default: return {};
    }
}

std::vector<CellRow> personRows(const query::PeoplePage& page, bool onlyOutsideTeams)
{
    std::vector<CellRow> rows;
    for (const query::PersonItem& one : page.people) {
        if (onlyOutsideTeams && !one.outsideTeams())
            continue;
        Cell name = textCell(one.person.name, CellStyle::Strong);
        name.icon = QStringLiteral("user");
        Cell teams = one.outsideTeams() ? stateCell(PeopleWords::tr("in no team"), Tone::Warn, QStringLiteral("warning")) : tallyCell(one.teams);
        teams.sortKey = one.teams;
        Cell last = timeCell(one.lastAct, CellStyle::Date);
        last.tip = one.acts > 0 ? PeopleWords::tr("%n trace(s), the last one: %1", nullptr, one.acts).arg(actWord(one.lastKind)) : QString();
        rows.push_back({{std::move(name), textCell(one.mail, CellStyle::Muted), tallyCell(one.products), tallyCell(one.contracts), tallyCell(one.domains),
                         std::move(teams), textCell(joinedLines(one.roles)), std::move(last)},
                        toQt(one.person.ref)});
    }
    return rows;
}

std::vector<CellRow> teamRows(const query::PeoplePage& page, bool onlyOnePerson)
{
    std::vector<CellRow> rows;
    for (const query::TeamItem& team : page.teams) {
        if (onlyOnePerson && !team.onePerson())
            continue;
        const QString first = singleLine(team.works.front().name, 120);
        QStringList members;
        for (const auto& member : team.members)
            members.append(singleLine(member.name, 80));
        QStringList works;
        for (const auto& work : team.works)
            works.append(singleLine(work.name, 80));
        Cell name = textCell(team.name.empty() ? PeopleWords::tr("Team of %1").arg(first) : singleLine(team.name, 120), CellStyle::Strong);
        name.icon = QStringLiteral("users");
        Cell size = team.onePerson() ? stateCell(PeopleWords::tr("one person"), Tone::Warn, QStringLiteral("warning"))
                                     : textCell(countText(static_cast<qint64>(team.members.size())));
        size.sortKey = static_cast<int>(team.members.size());
        rows.push_back({{std::move(name), std::move(size), textCell(members.join(QStringLiteral(", "))), textCell(works.join(QStringLiteral(", ")), CellStyle::Muted),
                         textCell(team.works.front().domain, CellStyle::Muted)},
                        openable(team.works.front())});
    }
    return rows;
}

std::vector<CellRow> ownerlessRows(const std::vector<query::EntitySummary>& list)
{
    std::vector<CellRow> rows;
    for (const query::EntitySummary& one : list)
        rows.push_back({{entityCell(one), textCell(one.version, CellStyle::Code), textCell(one.domain), textCell(one.description, CellStyle::Muted)}, openable(one)});
    return rows;
}

std::vector<CellRow> tieRows(const std::vector<query::PersonTie>& ties)
{
    std::vector<CellRow> rows;
    for (const query::PersonTie& tie : ties)
        rows.push_back({{entityCell(tie.entity), textCell(firstCapital(kindWord(tie.entity.kind).toStdString())), textCell(tie.entity.version, CellStyle::Code),
                         textCell(tie.role), textCell(tie.entity.domain, CellStyle::Muted)},
                        openable(tie.entity)});
    return rows;
}

std::vector<CellRow> useRows(const query::PersonPage& page)
{
    std::vector<CellRow> rows;
    for (const query::PersonUse& use : page.uses)
        rows.push_back({{entityCell(use.product), textCell(proofText(use.proof), CellStyle::Muted), textCell(use.status), textCell(use.until, CellStyle::Muted),
                         numberCell(use.readsPerWeek, use.readsPerWeek > 0 ? numberText(use.readsPerWeek, 0) : QString())},
                        toQt(use.product.ref)});
    return rows;
}

std::vector<CellRow> actRows(const query::PersonPage& page)
{
    std::vector<CellRow> rows;
    for (const query::PersonAct& act : page.acts) {
        const std::string text = act.outcome.empty() ? act.text : act.outcome + (act.text.empty() ? "" : ": " + act.text);
        Cell about = act.about.id == 0 ? textCell(act.aboutText, CellStyle::Muted) : entityCell(act.about);
        Cell said = textCell(text);
        said.tip = plainBlock(text, 600);
        rows.push_back({{timeCell(act.at, CellStyle::Date), textCell(actWord(act.kind)), std::move(about), std::move(said)}, openable(act.about)});
    }
    return rows;
}

} // namespace tributary::views
