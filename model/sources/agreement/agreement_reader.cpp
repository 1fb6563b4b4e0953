// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/agreement/agreement_reader.h"

#include "model/base/text.h"
#include "model/sources/reading.h"
#include "model/sources/references.h"
#include "model/sources/shape/entity_reading.h"

namespace tributary::sources {

namespace {

constexpr std::size_t kMaxTitleBytes = 120;

const ObjectSpec& infoSpec()
{
    static const ObjectSpec spec{{
        text("title"), text("purpose"), text("status"), flag("active"), text("startDate"), text("endDate"),
    }};
    return spec;
}

const ObjectSpec& providerSpec()
{
    static const ObjectSpec spec{{
        ident("teamId"), ident("dataProductId"), ident("outputPortId"), ident("dataContractId"),
    }};
    return spec;
}

const ObjectSpec& consumerSpec()
{
    static const ObjectSpec spec{{ident("teamId"), ident("dataProductId"), ident("userId")}};
    return spec;
}

const ObjectSpec& agreementSpec()
{
    static const ObjectSpec spec{{
        text("dataUsageAgreementSpecification").required(), ident("id").required(),
        object("info", infoSpec).required(), object("provider", providerSpec).required(),
        object("consumer", consumerSpec).required(), list("tags"), map("links"), map("custom"),
    }};
    return spec;
}

void addParties(EntityDraft& agreement)
{
    const Json& provider = objectAt(agreement.facts, "provider");
    const std::string product = textAt(provider, "dataProductId");
    addReference(agreement, Role::Provider, Kind::DataProduct, product);
    if (const std::string port = textAt(provider, "outputPortId"); !port.empty()) {
        addReference(agreement, Role::ProviderPort, Kind::DataProduct, product, {}, port);
    }
    addReference(agreement, Role::Contract, Kind::DataContract, textAt(provider, "dataContractId"));
    const Json& consumer = objectAt(agreement.facts, "consumer");
    const std::string consumingProduct = textAt(consumer, "dataProductId");
    addReference(agreement, Role::Consumer, Kind::DataProduct, consumingProduct);
    addReference(agreement, Role::Consumer, Kind::Person, textAt(consumer, "userId"));
    if (consumingProduct.empty()) {
        addReference(agreement, Role::Consumer, Kind::Team, textAt(consumer, "teamId"));
    }
}

// An agreement has no name of its own; people know it by its purpose.
std::string titleOf(const Json& facts)
{
    const Json& info = objectAt(facts, "info");
    const std::string title = textAt(info, "title");
    return plainName(clipped(title.empty() ? textAt(info, "purpose") : title, kMaxTitleBytes));
}

} // namespace

void readUsageAgreement(const Node& document, BatchBuilder& out)
{
    ShapeReader shapes(out, 0);
    EntityDraft agreement = draftOf(Kind::UsageAgreement, document, agreementSpec(), {}, shapes);
    nameRoot(agreement, document, out);
    if (const std::string title = titleOf(agreement.facts); !title.empty()) {
        agreement.name = title;
    }
    addParties(agreement);
    out.add(std::move(agreement));
}

} // namespace tributary::sources
