// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/mesh_words.h"
#include "app/cli/page_document.h"
#include "app/cli/words.h"
#include "model/base/text.h"
#include "model/query/qt_text.h"

namespace tributary::cli {

namespace {

Section domainHead(const query::DomainPage& page)
{
    Section head{Words::tr("About"), toQt(page.description), {}, {}, {}};
    QStringList above;
    for (const auto& one : page.above)
        above.append(toQt(one.name));
    head.add(Words::tr("Within"), above.join(QStringLiteral(" / ")));
    head.add(Words::tr("Code"), toQt(page.code));
    head.add(Words::tr("Owner"), toQt(page.domain.owner));
    head.add(Words::tr("Bounded context"), toQt(page.boundedContext));
    head.add(Words::tr("Notes"), toQt(join(page.notes, " ")));
    head.add(Words::tr("From"), provenanceText(page.provenance));
    if (!page.complete)
        head.add(Words::tr("Shown"), Words::tr("not everything: there are more domains or products than one page takes"));
    return head;
}

Section gapSection(const query::DomainPage& page)
{
    Section section{Words::tr("Gaps"), {}, {}, {Words::tr("Gap"), Words::tr("Count"), Words::tr("Query")}, {}};
    for (const auto& gap : page.gaps)
        section.rows.push_back({gapWords(gap.kind, page.staleDays), QString::number(gap.count), toQt(gap.query)});
    return section;
}

Section domainProducts(const query::DomainPage& page)
{
    Section section{Words::tr("Products"), {}, {},
                    {Words::tr("Name"), Words::tr("Version"), Words::tr("Domain"), Words::tr("Owner"), Words::tr("Status"), Words::tr("Objectives met"), Words::tr("Reads a week"), Words::tr("Lacks")}, {}};
    for (const auto& one : page.products) {
        QStringList lacks;
        for (std::size_t i = 0; i < one.lacks.size(); ++i)
            if (one.lacks[i])
                lacks.append(lackWords(static_cast<query::GapKind>(i)));
        section.rows.push_back({toQt(one.product.name), toQt(one.product.version), toQt(one.product.domain), toQt(one.product.owner), toQt(one.product.status),
                                one.objectives > 0 ? Words::tr("%1 of %2").arg(one.met).arg(one.objectives) : QString(),
                                one.readsPerWeek > 0 ? QString::number(one.readsPerWeek, 'f', 0) : QString(), lacks.join(QStringLiteral(", "))});
    }
    return section;
}

Section flowSection(const query::DomainPage& page, bool feedsUs)
{
    Section section{feedsUs ? Words::tr("Fed by") : Words::tr("Feeds"), {}, {}, {Words::tr("Domain"), Words::tr("From"), Words::tr("To")}, {}};
    for (const auto& flow : page.flows)
        for (const auto& pair : flow.pairs)
            if (flow.feedsUs == feedsUs)
                section.rows.push_back({flow.domain.empty() ? Words::tr("no domain") : toQt(flow.domain), toQt(pair.from.name), toQt(pair.to.name)});
    return section;
}

Section summaryList(const QString& title, const std::vector<query::EntitySummary>& list)
{
    Section section{title, {}, {}, {Words::tr("Name"), Words::tr("Description"), Words::tr("Reference")}, {}};
    for (const auto& one : list)
        section.rows.push_back({toQt(one.name), toQt(one.description), toQt(one.ref)});
    return section;
}

} // namespace

Document domainDocument(const query::DomainPage& page)
{
    Document document;
    document.title = toQt(page.domain.name);
    document.subtitle = toQt(page.domain.ref) +
                        (page.domain.placeholder ? QStringLiteral(" - ") + Words::tr("named by others, described by nobody") : QString());
    document.add(domainHead(page));
    Section tree{Words::tr("Domains within"), {}, {}, {Words::tr("Name"), Words::tr("Owner"), Words::tr("Products"), Words::tr("Reference")}, {}};
    for (std::size_t i = 1; i < page.tree.size(); ++i)
        tree.rows.push_back({toQt(page.tree[i].domain.domain + " / " + page.tree[i].domain.name), toQt(page.tree[i].domain.owner),
                             QString::number(page.tree[i].products), toQt(page.tree[i].domain.ref)});
    document.add(std::move(tree));
    document.add(gapSection(page));
    document.add(domainProducts(page));
    Section loose{Words::tr("Contracts without a product"), {}, {}, {Words::tr("Name"), Words::tr("Version"), Words::tr("Owner"), Words::tr("Datasets"), Words::tr("Reference")}, {}};
    for (const auto& one : page.looseContracts)
        loose.rows.push_back({toQt(one.contract.name), toQt(one.contract.version), toQt(one.contract.owner), QString::number(one.datasets), toQt(one.contract.ref)});
    document.add(std::move(loose));
    document.add(flowSection(page, true));
    document.add(flowSection(page, false));
    Section team{Words::tr("People"), {}, {}, {Words::tr("Name"), Words::tr("Roles"), Words::tr("Products"), Words::tr("Reference")}, {}};
    for (const auto& member : page.team)
        team.rows.push_back({toQt(member.name), (member.owner ? Words::tr("owner of the domain") + (member.roles.empty() ? QString() : QStringLiteral(", ")) : QString()) + toQt(join(member.roles, ", ")),
                             QString::number(member.products), toQt(member.ref)});
    document.add(std::move(team));
    Section stakes{Words::tr("Stakeholders"), {}, {}, {Words::tr("Name"), Words::tr("Role"), Words::tr("Power"), Words::tr("Interest")}, {}};
    for (const auto& stake : page.stakeholders)
        stakes.rows.push_back({toQt(stake.name), toQt(stake.role), stake.power ? QString::number(*stake.power) : QString(), stake.interest ? QString::number(*stake.interest) : QString()});
    document.add(std::move(stakes));
    Section readers{Words::tr("Readers"), {}, {}, {Words::tr("Name"), Words::tr("Kind"), Words::tr("Reads a week"), Words::tr("Products")}, {}};
    for (const auto& one : page.readers)
        readers.rows.push_back({toQt(one.name), toQt(one.kind), QString::number(one.readsPerWeek, 'f', 0), QString::number(one.products)});
    document.add(std::move(readers));
    document.add(summaryList(Words::tr("Terms"), page.terms));
    document.add(summaryList(Words::tr("Policies"), page.policies));
    Section comments{Words::tr("Comments"), {}, {}, {Words::tr("When"), Words::tr("Who"), Words::tr("What")}, {}};
    for (const auto& one : page.comments)
        comments.rows.push_back({one.at == 0 ? QString() : toQt(formatDate(one.at)), toQt(one.byName.empty() ? one.by : one.byName), toQt(one.text)});
    document.add(std::move(comments));
    return document;
}

} // namespace tributary::cli
