// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/product_query.h"

#include "model/query/campaign_query.h"
#include "model/query/committed_versions.h"
#include "model/query/consumer_query.h"
#include "model/query/fact_access.h"
#include "model/query/feedback_query.h"
#include "model/query/field_history.h"
#include "model/query/objective_query.h"
#include "model/query/origin_query.h"
#include "model/query/port_query.h"
#include "model/query/resolver.h"
#include "model/query/segment_query.h"
#include "model/store/trouble.h"
#include "model/query/triplet.h"

#include <algorithm>
#include <chrono>

namespace tributary::query {

namespace {

void addPolicies(store::Reader& reader, Summaries& summaries, ProductPage& page)
{
    auto rows = reader.ofKind(Kind::Policy, 1000, 0);
    for (const auto& row : rows ? *rows : std::vector<EntityRow>{}) {
        const std::string domain = textAt(row.facts, "domain");
        if (row.placeholder)
            continue;
        // A domain's policy holds for the domain and everything below it.
        if (!domain.empty() && textAt(row.facts, "scope") != "global" &&
            (page.product.domain + " / ").find(summaries.domain(domain).path + " / ") != 0)
            continue;
        page.policies.push_back(summaries.of(row));
    }
}

void addHead(ProductPage& page, const EntityRow& row)
{
    page.purpose = factText(row.facts, "description.purpose");
    if (page.purpose.empty())
        page.purpose = descriptionText(row.facts);
    page.limitations = factText(row.facts, "description.limitations");
    page.usage = factText(row.facts, "description.usage");
    page.tags = factList(row.facts, "tags");
    page.archetype = factText(row.facts, "type");
    if (page.archetype.empty())
        page.archetype = customText(row.facts, "classification");
    page.materialisation = customText(row.facts, "materialisation");
    page.team = teamMembers(row.facts);
}

// The product with an output port that follows the contract: the newest one, and of several the first.
// The contract itself where no product serves it.
EntityRow productServing(store::Reader& reader, Summaries& summaries, const EntityRow& contract)
{
    auto refs = reader.referencesTo(Kind::DataContract, contract.local, Role::Contract);
    for (const auto& ref : refs ? *refs : std::vector<store::ReferenceRow>{}) {
        const EntityRow port = summaries.rowOf(ref.from);
        EntityRow product = summaries.rootOf(port);
        const bool rightVersion = ref.reference.targetVersion.empty() || ref.reference.targetVersion == contract.version;
        if (port.kind == Kind::OutputPort && product.latest && rightVersion)
            return product;
    }
    return contract;
}

Result<EntityRow> productRow(store::Reader& reader, Summaries& summaries, const std::string& ref)
{
    auto row = resolve(reader, ref, Kind::DataProduct);
    if (!row)
        return row;
    EntityRow root = summaries.rootOf(*row);
    if (root.kind == Kind::DataContract)
        root = productServing(reader, summaries, root);
    if (root.kind != Kind::DataProduct)
        return fail("ref.not-a-product", ref, std::string(kindName(root.kind)));
    return root;
}

Result<ProductPage> assembledPage(store::Reader& reader, const std::string& ref)
{
    const auto begin = std::chrono::steady_clock::now();
    Summaries summaries(reader);
    auto row = productRow(reader, summaries, ref);
    if (!row)
        return tl::unexpected(row.error());

    ProductPage page;
    PortQuery ports(reader, summaries);
    page.product = summaries.of(*row);
    page.provenance = summaries.provenanceOf(*row);
    addHead(page, *row);
    for (Member& member : page.team)
        member.ref = summaries.personRef(member.username.empty() ? member.name : member.username);
    page.triplet = tripletOf(row->facts, page.provenance.file);
    page.inputs = ports.ports(*row, Kind::InputPort);
    page.outputs = ports.ports(*row, Kind::OutputPort);
    page.management = ports.ports(*row, Kind::ManagementPort);
    page.datasets = ports.datasets(*row);
    addSegments(reader, summaries, *row, page);
    page.classification = dataClassification(reader, page.datasets);
    page.usage90 = reader.points(PointKind::Usage, row->local, 0).value_or(std::vector<Point>{});
    page.costs = reader.points(PointKind::Cost, row->local, 0).value_or(std::vector<Point>{});
    const auto measured = reader.points(PointKind::Measurement, row->local, 0).value_or(std::vector<Point>{});
    page.objectives = objectivesOf(ports.contracts(*row), measured);
    page.consumers = consumersOf(reader, summaries, *row, page.outputs, page.usage90);
    for (const auto& agreement : agreementsOn(reader, summaries, *row))
        page.agreements.push_back(summaries.of(agreement));
    addFeedback(reader, summaries, *row, page);
    if (auto about = campaignsOf(reader, row->local, nowMicros()))
        page.campaigns = std::move(*about);
    addPolicies(reader, summaries, page);
    page.asOf = reader.moment();
    page.facts = factsOf(*row, page.provenance);
    page.changes = fieldHistory(reader, row->id).value_or(std::vector<FieldChange>{});
    addSince(page.facts, page.changes);
    if (auto versions = versionsOf(reader, *row); versions)
        page.versions = std::move(*versions);
    page.committed = addCommits(reader, *row, page.versions).value_or(std::vector<VersionItem>{});
    for (const auto& claim : reader.claimsOn(row->id).value_or(std::vector<store::ClaimRow>{})) {
        if (auto file = reader.file(claim.file); file && !claim.winner)
            page.variantFiles.push_back(file->path);
    }
    addOrigins(reader, summaries, *row, page);
    page.steps = stepsOf(page);
    page.tookMs = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    return page;
}

} // namespace

std::string dataClassification(store::Reader& reader, const std::vector<DatasetItem>& datasets)
{
    std::string strictest;
    int rank = -1;
    const std::array<std::string, 4> order = {"public", "internal", "confidential", "restricted"};
    for (const auto& item : datasets) {
        for (const std::string& text : reader.textsOfFact(item.dataset.id, Kind::Column, "classification").value_or(std::vector<std::string>{})) {
            const int here = static_cast<int>(std::find(order.begin(), order.end(), text) - order.begin());
            if (here > rank) {
                rank = here;
                strictest = text;
            }
        }
    }
    return strictest;
}

Result<ProductPage> productPage(store::Reader& reader, const std::string& ref)
{
    return store::wholeAnswer([&] { return assembledPage(reader, ref); });
}

Result<std::vector<VersionItem>> versionsOf(store::Reader& reader, const EntityRow& product)
{
    auto rows = reader.versions(product.kind, product.local);
    if (!rows)
        return tl::unexpected(rows.error());
    Summaries summaries(reader);
    std::vector<VersionItem> out;
    for (const auto& row : *rows) {
        if (row.placeholder)
            continue;
        VersionItem item;
        item.product = summaries.of(row);
        item.provenance = summaries.provenanceOf(row);
        item.triplet = tripletOf(row.facts, item.provenance.file);
        const char* created = row.kind == Kind::DataContract ? "contractCreatedTs" : "productCreatedTs";
        item.createdAt = parseTime(factText(row.facts, created));
        item.author = summaries.personName(ownerUsername(row.facts));
        item.present = !row.validTo;
        out.push_back(std::move(item));
    }
    std::stable_sort(out.begin(), out.end(), [](const VersionItem& a, const VersionItem& b) {
        return compareVersions(a.product.version, b.product.version) > 0;
    });
    return out;
}

} // namespace tributary::query
