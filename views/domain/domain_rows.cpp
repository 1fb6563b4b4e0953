// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/domain/domain_rows.h"

#include "model/query/qt_text.h"
#include "views/domain/gap_words.h"
#include "views/product/lifecycle_text.h"
#include "views/product/port_text.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"

#include <QCoreApplication>

namespace tributary::views {
namespace {

struct DomainRowWords {
    Q_DECLARE_TR_FUNCTIONS(tributary::views::DomainRowWords)
};

Cell ownerCell(const query::EntitySummary& entity)
{
    return entity.owner.empty() ? stateCell(DomainRowWords::tr("no owner"), Tone::Warn, QStringLiteral("warning")) : textCell(entity.owner);
}

Cell qualityCell(const query::DomainProduct& one)
{
    if (one.objectives == 0)
        return textCell(QString(), CellStyle::Muted);
    const QString text = DomainRowWords::tr("%1 of %2 met").arg(one.met).arg(one.objectives);
    Cell cell = one.met == one.objectives ? stateCell(text, Tone::Ok, QStringLiteral("check")) : stateCell(text, Tone::Warn, QStringLiteral("warning"));
    cell.sortKey = static_cast<double>(one.met) / one.objectives;
    return cell;
}

Cell lackCell(const query::DomainProduct& one)
{
    QStringList lacks;
    for (std::size_t i = 0; i < one.lacks.size(); ++i)
        if (one.lacks[i])
            lacks.append(lackLabel(static_cast<query::GapKind>(i)));
    return textCell(lacks.join(QStringLiteral(", ")), CellStyle::Muted);
}

Cell shareCell(const std::optional<double>& value)
{
    return value ? numberCell(*value, numberText(*value, 2)) : textCell(QString(), CellStyle::Muted);
}

} // namespace

std::vector<CellRow> domainProductRows(const query::DomainPage& page, std::optional<query::GapKind> only)
{
    std::vector<CellRow> rows;
    for (const query::DomainProduct& one : page.products) {
        if (only && !one.lacks[static_cast<std::size_t>(*only)])
            continue;
        Cell name = textCell(one.product.name, CellStyle::Strong);
        name.icon = QStringLiteral("product");
        const LifecycleMark mark = lifecycleMark(one.product);
        rows.push_back({{std::move(name), textCell(one.product.version, CellStyle::Code), stateCell(mark.text, mark.tone, mark.icon),
                         qualityCell(one), ownerCell(one.product), textCell(one.product.domain, CellStyle::Muted),
                         numberCell(one.readsPerWeek, one.readsPerWeek > 0 ? numberText(one.readsPerWeek, 0) : QString()), lackCell(one)},
                        toQt(one.product.ref)});
    }
    return rows;
}

std::vector<CellRow> looseContractRows(const query::DomainPage& page)
{
    std::vector<CellRow> rows;
    for (const query::LooseContract& one : page.looseContracts) {
        Cell name = textCell(one.contract.name, CellStyle::Strong);
        name.icon = QStringLiteral("file");
        rows.push_back({{std::move(name), textCell(one.contract.version, CellStyle::Code), ownerCell(one.contract),
                         numberCell(static_cast<double>(one.datasets), countText(one.datasets)), textCell(one.contract.description, CellStyle::Muted)},
                        {}}); // its page would be that of a product, which it has not
    }
    return rows;
}

std::vector<CellRow> flowRows(const query::DomainPage& page)
{
    std::vector<CellRow> rows;
    for (const query::DomainFlow& flow : page.flows) {
        const QString domain = flow.domain.empty() ? DomainRowWords::tr("No domain") : singleLine(flow.domain, 160);
        for (const auto& pair : flow.pairs) {
            const query::EntitySummary& other = flow.feedsUs ? pair.from : pair.to;
            Cell direction = flow.feedsUs ? stateCell(DomainRowWords::tr("feeds us"), Tone::Info, QStringLiteral("arrow-right"))
                                          : stateCell(DomainRowWords::tr("fed by us"), Tone::Outline, QStringLiteral("arrow-right"));
            rows.push_back({{textCell(domain), std::move(direction), textCell(pair.from.name, CellStyle::Strong), textCell(pair.to.name, CellStyle::Strong),
                             textCell(other.owner)},
                            toQt(other.ref)});
        }
    }
    return rows;
}

std::vector<CellRow> domainPeopleRows(const query::DomainPage& page)
{
    std::vector<CellRow> rows;
    for (const query::DomainMember& member : page.team) {
        Cell name = textCell(member.name, CellStyle::Strong);
        name.icon = QStringLiteral("user");
        QStringList roles;
        if (member.owner)
            roles.append(DomainRowWords::tr("owner of the domain"));
        for (const std::string& role : member.roles)
            roles.append(singleLine(role, 60));
        rows.push_back({{std::move(name), textCell(roles.join(QStringLiteral(", "))), numberCell(member.products, countText(member.products))}, toQt(member.ref)});
    }
    return rows;
}

std::vector<CellRow> stakeRows(const query::DomainPage& page)
{
    std::vector<CellRow> rows;
    for (const query::DomainStake& stake : page.stakeholders)
        rows.push_back({{textCell(stake.name, CellStyle::Strong), textCell(stake.role), shareCell(stake.power), shareCell(stake.interest)}, toQt(stake.ref)});
    return rows;
}

std::vector<CellRow> readerRows(const query::DomainPage& page)
{
    std::vector<CellRow> rows;
    for (const query::DomainReader& one : page.readers) {
        Cell name = textCell(one.name, CellStyle::Strong);
        name.icon = consumerIcon(one.kind);
        rows.push_back({{std::move(name), textCell(consumerKindText(one.kind)), numberCell(one.readsPerWeek, numberText(one.readsPerWeek, 0)),
                         numberCell(one.products, countText(one.products))},
                        {}});
    }
    return rows;
}

std::vector<CellRow> summaryRows(const std::vector<query::EntitySummary>& list)
{
    std::vector<CellRow> rows;
    for (const query::EntitySummary& one : list)
        rows.push_back({{textCell(one.name, CellStyle::Strong), textCell(one.description), textCell(one.domain, CellStyle::Muted), textCell(one.owner)}, {}});
    return rows;
}

} // namespace tributary::views
