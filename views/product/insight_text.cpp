// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/insight_text.h"

#include "views/widgets/number_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace tributary::views {
namespace {

using contract::CheckId;

struct InsightWords {
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

} // namespace

QString traitTitle(contract::TraitId id)
{
    switch (id) {
    case contract::TraitId::BusinessValue: return InsightWords::tr("Business value");
    case contract::TraitId::Discoverable: return InsightWords::tr("Discoverable");
    case contract::TraitId::Accessible: return InsightWords::tr("Accessible");
    case contract::TraitId::Interfaces: return InsightWords::tr("Interfaces with other products");
    case contract::TraitId::SeveralContexts: return InsightWords::tr("Usable in several contexts");
    }
    return {};
}

QString traitStateText(const contract::Trait& trait)
{
    if (trait.basis == contract::TraitBasis::Owner)
        return InsightWords::tr("attested by the owner");
    if (trait.basis == contract::TraitBasis::Endorsed)
        return InsightWords::tr("attested by readers");
    switch (trait.state) {
    case contract::TraitState::Missing: return InsightWords::tr("not shown");
    case contract::TraitState::Partial: return InsightWords::tr("partly shown");
    case contract::TraitState::Good: return InsightWords::tr("shown by facts");
    }
    return {};
}

QString trustPartTitle(contract::TrustPartId id)
{
    switch (id) {
    case contract::TrustPartId::Ownership: return InsightWords::tr("Ownership");
    case contract::TrustPartId::Description: return InsightWords::tr("Description");
    case contract::TrustPartId::Contracts: return InsightWords::tr("Contracts");
    case contract::TrustPartId::Levels: return InsightWords::tr("Service levels");
    case contract::TrustPartId::Use: return InsightWords::tr("Use");
    case contract::TrustPartId::Ratings: return InsightWords::tr("Ratings");
    case contract::TrustPartId::Endorsements: return InsightWords::tr("Endorsements");
    }
    return {};
}

QString checkText(const contract::Check& check)
{
    const QString have = countText(check.have);
    const QString want = countText(check.want);
    const bool has = check.have > 0;
    switch (check.id) {
    case CheckId::Purpose: return has ? InsightWords::tr("purpose stated") : InsightWords::tr("no purpose stated");
    case CheckId::Limitations: return has ? InsightWords::tr("limitations stated") : InsightWords::tr("no limitations stated");
    case CheckId::UsageNotes: return has ? InsightWords::tr("says how to use it") : InsightWords::tr("does not say how to use it");
    case CheckId::Owner: return has ? InsightWords::tr("owner named") : InsightWords::tr("no owner named");
    case CheckId::Domain: return has ? InsightWords::tr("domain named") : InsightWords::tr("no domain named");
    case CheckId::Version: return has ? InsightWords::tr("version given") : InsightWords::tr("no version given");
    case CheckId::Described:
        return check.want == 0 ? InsightWords::tr("no datasets known") : InsightWords::tr("%1 of %2 datasets described").arg(have, want);
    case CheckId::Located:
        return check.want == 0 ? InsightWords::tr("no output ports") : InsightWords::tr("%1 of %2 output ports say where they are").arg(have, want);
    case CheckId::Promised:
        return check.want == 0 ? InsightWords::tr("no output ports") : InsightWords::tr("%1 of %2 output ports have their contract").arg(have, want);
    case CheckId::Supplied:
        return check.want == 0 ? InsightWords::tr("no input ports") : InsightWords::tr("%1 of %2 input ports have their contract").arg(have, want);
    case CheckId::Consumers: return InsightWords::tr("%n consumer(s) known", nullptr, check.have);
    case CheckId::Observed: return InsightWords::tr("%n consumer(s) seen reading", nullptr, check.have);
    case CheckId::UseCases: return InsightWords::tr("%n use case(s) named by the ports", nullptr, check.have);
    case CheckId::Levels:
        return check.want == 0 ? InsightWords::tr("no objectives") : InsightWords::tr("%1 of %2 objectives met").arg(have, want);
    case CheckId::Ratings: return InsightWords::tr("%n rating(s)", nullptr, check.have);
    case CheckId::Endorsements: return InsightWords::tr("%n endorsement(s)", nullptr, check.have);
    }
    return {};
}

QString checkAdvice(CheckId id)
{
    switch (id) {
    case CheckId::Purpose: return InsightWords::tr("Add description.purpose to the definition.");
    case CheckId::Limitations: return InsightWords::tr("Add description.limitations to the definition.");
    case CheckId::UsageNotes: return InsightWords::tr("Add description.usage to the definition.");
    case CheckId::Owner: return InsightWords::tr("Add a team member with the role owner to the definition.");
    case CheckId::Domain: return InsightWords::tr("Add the domain to the definition.");
    case CheckId::Version: return InsightWords::tr("Add a version to the definition.");
    case CheckId::Described: return InsightWords::tr("Add a description to each object in the schema of the contracts.");
    case CheckId::Located: return InsightWords::tr("Add servers to the contract of each output port.");
    case CheckId::Promised: return InsightWords::tr("Give each output port a contract that is in the catalog.");
    case CheckId::Supplied: return InsightWords::tr("Give each input port a contract that is in the catalog.");
    case CheckId::Consumers: return InsightWords::tr("Add usage agreements of at least two consumers.");
    case CheckId::Observed: return InsightWords::tr("Add UsageRecord lines to an .ndjson file in the folder.");
    case CheckId::UseCases: return InsightWords::tr("Add a customProperty useCase to the output ports; two different ones at least.");
    case CheckId::Levels: return InsightWords::tr("Add slaProperties to the contracts and Measurement lines to an .ndjson file, and meet them.");
    case CheckId::Ratings: return InsightWords::tr("Ask readers for ratings in a Feedback document.");
    case CheckId::Endorsements: return InsightWords::tr("Ask readers for endorsements in a Feedback document.");
    }
    return {};
}

QString reasonText(const std::vector<contract::Check>& checks)
{
    QStringList parts;
    for (const contract::Check& check : checks)
        parts.append(checkText(check));
    return parts.join(QStringLiteral(", "));
}

QString adviceText(const std::vector<contract::Check>& checks)
{
    QStringList parts;
    for (const contract::Check& check : checks) {
        if (!check.good())
            parts.append(checkAdvice(check.id));
    }
    return parts.join(u' ');
}

QString budgetText(const contract::ErrorBudget& budget)
{
    if (budget.measured == 0)
        return InsightWords::tr("Error budget: nothing measured");
    const QString allowed = numberText(budget.allowed, 1);
    const QString share = numberText(contract::kBudgetShare * 100, 0);
    const QString spent = InsightWords::tr("Error budget of %n day(s): %1 of %2 misses spent (%3 % may miss)", nullptr, contract::kBudgetDays)
                              .arg(countText(budget.missed), allowed, share);
    return budget.overspent() ? spent + InsightWords::tr(", overspent") : spent;
}

} // namespace tributary::views
