// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/campaign_query.h"

#include "model/base/text.h"
#include "model/base/time.h"
#include "model/campaign/campaign_file.h"
#include "model/query/diff_query.h"
#include "model/query/resolver.h"
#include "model/query/summaries.h"

#include <algorithm>
#include <limits>
#include <map>

namespace tributary::query {

namespace {

constexpr int kMostCampaigns = 10'000;

using Readers = std::map<std::string, CampaignReader>;

// Dashboards, people and services that nobody describes are known by what they read.
Readers readersOf(store::Reader& reader, const std::string& product)
{
    Readers known;
    const auto points = reader.points(PointKind::Usage, product, std::numeric_limits<Micros>::min());
    for (const Point& point : points ? *points : std::vector<Point>())
        known[folded(point.consumer)] = {point.consumerName.empty() ? point.consumer : point.consumerName, point.consumerKind, {}, {}};
    return known;
}

// A file says an id or a name; products are meant before anything else.
CampaignReader readerNamed(store::Reader& reader, Summaries& summaries, const Readers& observed, const std::string& consumer)
{
    CampaignReader found{consumer, {}, {}, {}};
    const auto row = resolve(reader, consumer, Kind::DataProduct);
    if (!row || row->placeholder) {
        const auto seen = observed.find(folded(consumer));
        return seen == observed.end() ? found : seen->second;
    }
    const EntitySummary entity = summaries.of(*row);
    found.name = entity.name;
    found.kind = std::string(kindName(entity.kind));
    found.ref = entity.ref;
    found.owner = ownerUsername(summaries.rootOf(*row).facts);
    if (found.owner.empty())
        found.owner = entity.owner;
    return found;
}

// The version that is left, else the newest of that id.
const EntityRow* meant(const std::vector<EntityRow>& versions, const std::string& version)
{
    const EntityRow* newest = nullptr;
    for (const EntityRow& row : versions) {
        if (row.validTo || row.placeholder)
            continue;
        if (row.version == version)
            return &row;
        if (newest == nullptr)
            newest = &row;
    }
    return newest;
}

bool isOverdue(const campaign::Campaign& campaign, Micros now)
{
    const auto by = parseTime(campaign.migrateBy);
    return campaign.isOpen() && by && *by + kMicrosPerDay <= now
        && campaign.count(campaign::Answer::None) + campaign.count(campaign::Answer::Objected) > 0;
}

CampaignItem headOf(store::Reader& reader, Summaries& summaries, const EntityRow& row, Micros now)
{
    CampaignItem item;
    item.entity = summaries.of(row);
    item.campaign = campaign::campaignOf(row.facts);
    if (item.campaign.id.empty())
        item.campaign.id = row.local;
    item.productName = item.campaign.product;
    if (const auto versions = reader.versions(Kind::DataProduct, item.campaign.product)) {
        if (const EntityRow* product = meant(*versions, item.campaign.fromVersion)) {
            item.productName = summaries.of(*product).name;
            item.productRef = summaries.referenceOf(*product);
        }
    }
    item.overdue = isOverdue(item.campaign, now);
    return item;
}

CampaignItem itemOf(store::Reader& reader, Summaries& summaries, const EntityRow& row, Micros now)
{
    CampaignItem item = headOf(reader, summaries, row, now);
    const Readers observed = readersOf(reader, item.campaign.product);
    for (const campaign::Notice& notice : item.campaign.notices)
        item.readers.push_back(readerNamed(reader, summaries, observed, notice.consumer));
    return item;
}

void putInOrder(std::vector<CampaignItem>& items)
{
    std::stable_sort(items.begin(), items.end(), [](const CampaignItem& a, const CampaignItem& b) {
        if (a.campaign.isOpen() != b.campaign.isOpen())
            return a.campaign.isOpen();
        return a.campaign.opened != b.campaign.opened ? a.campaign.opened > b.campaign.opened : a.campaign.id < b.campaign.id;
    });
}

// The product that promises a contract in one of its output ports.
Result<EntityRow> productServing(store::Reader& reader, Summaries& summaries, const std::string& contract)
{
    const auto promises = reader.referencesTo(Kind::DataContract, contract, Role::Contract);
    if (!promises)
        return tl::unexpected(promises.error());
    for (const store::ReferenceRow& promise : *promises) {
        const EntityRow port = summaries.rowOf(promise.from);
        if (port.kind == Kind::OutputPort)
            return summaries.rootOf(port);
    }
    return fail("campaign.no-product", contract);
}

} // namespace

Result<std::vector<CampaignItem>> campaigns(store::Reader& reader, Micros now)
{
    const auto rows = reader.ofKind(Kind::Campaign, kMostCampaigns, 0);
    if (!rows)
        return tl::unexpected(rows.error());
    Summaries summaries(reader);
    std::vector<CampaignItem> items;
    for (const EntityRow& row : *rows)
        items.push_back(itemOf(reader, summaries, row, now));
    putInOrder(items);
    return items;
}

Result<std::vector<CampaignItem>> campaignsOf(store::Reader& reader, const std::string& product, Micros now)
{
    const auto about = reader.referencesTo(Kind::DataProduct, product, Role::About);
    if (!about)
        return tl::unexpected(about.error());
    Summaries summaries(reader);
    std::vector<CampaignItem> items;
    for (const store::ReferenceRow& reference : *about)
        if (const EntityRow row = summaries.rowOf(reference.from); row.kind == Kind::Campaign)
            items.push_back(headOf(reader, summaries, row, now));
    putInOrder(items);
    return items;
}

Result<CampaignItem> campaignOf(store::Reader& reader, const std::string& ref, Micros now)
{
    const auto row = resolve(reader, ref, Kind::Campaign);
    if (!row)
        return tl::unexpected(row.error());
    if (row->kind != Kind::Campaign)
        return fail("campaign.unknown", ref, std::string(kindName(row->kind)));
    Summaries summaries(reader);
    return itemOf(reader, summaries, *row, now);
}

Result<CampaignItem> draftCampaign(store::Reader& reader, const DiffAnswer& answer, Micros now)
{
    if (answer.documents.empty() || answer.documents.front().versionBefore.empty() || answer.documents.front().versionAfter.empty()
        || answer.documents.front().versionBefore == answer.documents.front().versionAfter)
        return fail("campaign.one-version", answer.documents.empty() ? std::string() : answer.documents.front().id);
    Summaries summaries(reader);
    const DocumentDiff& document = answer.documents.front();
    CampaignItem item;
    campaign::Campaign& draft = item.campaign;
    draft.product = document.id;
    item.productName = document.name;
    if (document.kind == Kind::DataContract) {
        const auto product = productServing(reader, summaries, document.id);
        if (!product)
            return tl::unexpected(product.error());
        draft.product = product->local;
        item.productName = summaries.of(*product).name;
    }
    if (const auto versions = reader.versions(Kind::DataProduct, draft.product))
        if (const EntityRow* product = meant(*versions, document.versionBefore))
            item.productRef = summaries.referenceOf(*product);
    draft.fromVersion = document.versionBefore;
    draft.toVersion = document.versionAfter;
    draft.severity = std::string(diff::severityName(answer.worst()));
    draft.opened = formatDate(now);
    draft.id = campaign::newCampaignId(draft);
    const Readers observed = readersOf(reader, draft.product);
    for (const HitConsumer& consumer : answer.consumers) {
        const auto row = consumer.ref.empty() ? Result<EntityRow>(fail("ref.unknown")) : resolve(reader, consumer.ref, Kind::DataProduct);
        campaign::Notice notice;
        notice.consumer = row ? summaries.rootOf(*row).local : consumer.name;
        if (draft.noticeTo(notice.consumer) != nullptr)
            continue; // several things of one product
        notice.at = draft.opened;
        notice.columns = consumer.columns;
        item.readers.push_back(readerNamed(reader, summaries, observed, notice.consumer));
        draft.notices.push_back(std::move(notice));
    }
    return item;
}

Result<CampaignView> campaignView(store::Reader& reader, const CampaignRequest& request, Micros now)
{
    CampaignView view;
    view.isDraft = request.ref.empty();
    DiffRequest versions = request.versions;
    if (!view.isDraft) {
        auto item = campaignOf(reader, request.ref, now);
        if (!item)
            return tl::unexpected(item.error());
        view.item = std::move(*item);
        const std::string product = "tributary:product/" + view.item.campaign.product + "@";
        versions.before = product + view.item.campaign.fromVersion;
        versions.after = product + view.item.campaign.toVersion;
    }
    auto answer = diffOf(reader, versions);
    if (answer)
        view.answer = std::make_shared<const DiffAnswer>(std::move(*answer));
    if (!view.isDraft)
        return view;
    if (!answer)
        return tl::unexpected(answer.error());
    auto item = draftCampaign(reader, *view.answer, now);
    if (!item)
        return tl::unexpected(item.error());
    view.item = std::move(*item);
    return view;
}

} // namespace tributary::query
