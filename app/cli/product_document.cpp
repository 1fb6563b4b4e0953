// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/page_document.h"
#include "app/cli/step_names.h"
#include "app/cli/words.h"
#include "model/base/text.h"
#include "model/query/product_insight.h"
#include "model/query/qt_text.h"
#include "views/product/insight_text.h"
#include "views/product/port_text.h"

namespace tributary::cli {

namespace {

Section headSection(const query::ProductPage& page)
{
    Section head{Words::tr("About"), toQt(page.purpose), {}, {}, {}};
    head.add(Words::tr("Limitations"), toQt(page.limitations));
    head.add(Words::tr("Usage"), toQt(page.usage));
    head.add(Words::tr("Domain"), toQt(page.product.domain));
    head.add(Words::tr("Owner"), toQt(page.product.owner));
    head.add(Words::tr("Status"), toQt(page.product.status));
    head.add(Words::tr("Archetype"), toQt(page.archetype));
    head.add(Words::tr("Classification"), toQt(page.classification));
    head.add(Words::tr("Materialisation"), toQt(page.materialisation));
    head.add(Words::tr("Tags"), toQt(join(page.tags, ", ")));
    if (page.rating.count > 0)
        head.add(Words::tr("Rating"), Words::tr("%1 of 5 by %2").arg(page.rating.mean, 0, 'f', 1).arg(page.rating.count));
    head.add(Words::tr("From"), provenanceText(page.provenance));
    head.add(Words::tr("Also claimed by"), toQt(join(page.variantFiles, ", ")));
    return head;
}

Section tripletSection(const query::ProductPage& page)
{
    Section section{Words::tr("This version"), {}, {}, {}, {}};
    section.add(Words::tr("Definition"), toQt(page.triplet.definition));
    section.add(Words::tr("Code commit"), toQt(page.triplet.codeCommit + (page.triplet.codeUrl.empty() ? "" : " (" + page.triplet.codeUrl + ")")));
    section.add(Words::tr("Infrastructure"), toQt(page.triplet.infrastructureUrl));
    QStringList steps;
    for (const auto& step : page.steps)
        steps.append(QStringLiteral("%1 %2 (%3/%4)").arg(toQt(stepName(step.name)), toQt(stepStateName(step.state))).arg(step.have).arg(step.want));
    section.add(Words::tr("Steps"), steps.join(QStringLiteral(", ")));
    QStringList versions;
    for (const auto& version : page.versions)
        versions.append(toQt(version.product.version) + (version.product.deprecated ? Words::tr(" (deprecated)") : QString()));
    section.add(Words::tr("Versions"), versions.join(QStringLiteral(", ")));
    return section;
}

Section traitSection(const contract::ProductCounts& counts)
{
    Section section{Words::tr("Is it a data product?"), {}, {}, {Words::tr("Trait"), Words::tr("State"), Words::tr("Why")}, {}};
    for (const auto& trait : contract::traitsOf(counts))
        section.rows.push_back({views::traitTitle(trait.id), views::traitStateText(trait), views::reasonText(trait.checks)});
    return section;
}

Section trustSection(const contract::ProductCounts& counts)
{
    const contract::Trust trust = contract::trustOf(counts);
    Section section{Words::tr("Trust score %1 of 100").arg(trust.score, 0, 'f', 0), {}, {},
                    {Words::tr("Part"), Words::tr("Earned"), Words::tr("Of"), Words::tr("Why")}, {}};
    for (const auto& part : trust.parts)
        section.rows.push_back({views::trustPartTitle(part.id), QString::number(part.earned, 'f', 1), QString::number(part.weight), views::reasonText(part.checks)});
    return section;
}

Section portSection(const QString& title, const std::vector<query::PortItem>& ports)
{
    Section section{title, {}, {}, {Words::tr("Name"), Words::tr("Version"), Words::tr("Technology"), Words::tr("Contract"), Words::tr("Location"), Words::tr("From")}, {}};
    for (const auto& port : ports) {
        QString contract = toQt(port.contract.contractId);
        if (!port.contract.wantedVersion.empty())
            contract += QLatin1Char('@') + toQt(port.contract.wantedVersion);
        if (port.contract.drift)
            contract += Words::tr(" (there is no such version)");
        QStringList suppliers;
        for (const auto& supplier : port.suppliers)
            suppliers.append(toQt(supplier.name));
        const std::string& technology = port.technology.empty() ? port.type : port.technology;
        section.rows.push_back({toQt(port.port.name), toQt(port.port.version), toQt(technology), contract,
                                toQt(port.location), suppliers.join(QStringLiteral(", "))});
    }
    return section;
}

Section datasetSection(const query::DatasetItem& item, const ColumnsByDataset& columns)
{
    Section section{Words::tr("Dataset %1").arg(toQt(item.dataset.name)), toQt(item.dataset.description), {},
                    {Words::tr("Column"), Words::tr("Type"), Words::tr("Key"), Words::tr("Classification"), Words::tr("Description")}, {}};
    section.add(Words::tr("Physical name"), toQt(item.physicalName));
    section.add(Words::tr("Contract"), toQt(item.contractName));
    const auto found = columns.find(item.dataset.id);
    for (const auto& column : found == columns.end() ? std::vector<query::ColumnItem>{} : found->second) {
        const std::string& type = column.physicalType.empty() ? column.logicalType : column.physicalType;
        const QString key = column.primaryKeyPosition > 0 ? QString::number(column.primaryKeyPosition) : QString();
        section.rows.push_back({toQt(column.path), toQt(type), key, toQt(column.classification), toQt(column.column.description)});
    }
    return section;
}

Section overlapSection(const query::ProductPage& page)
{
    Section section{Words::tr("Places shared with other products"), {}, {},
                    {Words::tr("Port"), Words::tr("Place"), Words::tr("Is"), Words::tr("Their place"), Words::tr("Product"), Words::tr("Their port")}, {}};
    for (const auto& one : page.overlaps)
        section.rows.push_back({toQt(one.ours.port), toQt(one.ours.place), views::segmentRelationText(one.relation), toQt(one.theirs.place),
                                toQt(one.product.name), toQt(one.theirs.port)});
    return section;
}

Section consumerSection(const query::ProductPage& page)
{
    Section section{Words::tr("Consumers"), {}, {}, {Words::tr("Name"), Words::tr("Kind"), Words::tr("Known by"), Words::tr("Status"), Words::tr("Until"), Words::tr("Reads a week")}, {}};
    for (const auto& one : page.consumers)
        section.rows.push_back({toQt(one.name), toQt(one.kind), toQt(one.proof), toQt(one.status), toQt(one.until),
                                one.readsPerWeek > 0 ? QString::number(one.readsPerWeek, 'f', 0) : QString()});
    return section;
}

Section objectiveSection(const query::ProductPage& page)
{
    Section section{Words::tr("Service level objectives"), {}, {}, {Words::tr("Metric"), Words::tr("Port"), Words::tr("Target"), Words::tr("Last measured"), Words::tr("When"), Words::tr("Misses in 30 days")}, {}};
    for (const auto& one : page.objectives) {
        const QString unit = one.unit.empty() ? QString() : QLatin1Char(' ') + toQt(one.unit);
        const bool measured = !one.points.empty();
        const auto budget = query::errorBudgetOf(one);
        const QString misses = budget && measured ? Words::tr("%1 of %2 allowed").arg(budget->missed).arg(budget->allowed, 0, 'f', 1) : QString();
        section.rows.push_back({toQt(one.metric), toQt(one.port), one.target ? QString::number(*one.target) + unit : QString(),
                                measured ? QString::number(one.points.back().value) + unit : QString(),
                                measured ? toQt(formatTime(one.points.back().at)) : QString(), misses});
    }
    return section;
}

Section commentSection(const QString& title, const std::vector<query::CommentItem>& comments)
{
    Section section{title, {}, {}, {Words::tr("When"), Words::tr("Who"), Words::tr("What")}, {}};
    for (const auto& one : comments)
        section.rows.push_back({one.at == 0 ? QString() : toQt(formatDate(one.at)), toQt(one.byName.empty() ? one.by : one.byName), toQt(one.text)});
    return section;
}

Section summarySection(const QString& title, const std::vector<query::EntitySummary>& list)
{
    Section section{title, {}, {}, {Words::tr("Name"), Words::tr("Status"), Words::tr("Reference")}, {}};
    for (const auto& one : list)
        section.rows.push_back({toQt(one.name), toQt(one.status), toQt(one.ref)});
    return section;
}

} // namespace

Document productDocument(const query::ProductPage& page, const ColumnsByDataset& columns)
{
    Document document;
    document.title = toQt(page.product.name) + QLatin1Char(' ') + toQt(page.product.version);
    document.subtitle = toQt(page.product.ref);
    document.add(headSection(page));
    document.add(tripletSection(page));
    const contract::ProductCounts counts = query::countsOf(page);
    document.add(traitSection(counts));
    document.add(trustSection(counts));
    document.add(portSection(Words::tr("Input ports"), page.inputs));
    document.add(portSection(Words::tr("Output ports"), page.outputs));
    document.add(portSection(Words::tr("Management ports"), page.management));
    document.add(overlapSection(page));
    for (const auto& item : page.datasets)
        document.add(datasetSection(item, columns));
    document.add(consumerSection(page));
    document.add(objectiveSection(page));
    Section team{Words::tr("Team"), {}, {}, {Words::tr("Name"), Words::tr("Role"), Words::tr("Address")}, {}};
    for (const auto& member : page.team)
        team.rows.push_back({toQt(member.name), toQt(member.role), toQt(member.username)});
    document.add(std::move(team));
    document.add(commentSection(Words::tr("Comments"), page.comments));
    document.add(commentSection(Words::tr("Endorsements"), page.endorsements));
    document.add(summarySection(Words::tr("Agreements"), page.agreements));
    document.add(summarySection(Words::tr("Stakeholders"), page.stakeholders));
    document.add(summarySection(Words::tr("Policies"), page.policies));
    return document;
}

} // namespace tributary::cli
