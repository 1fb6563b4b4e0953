// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/product/sample_page.h"

#include <cmath>
#include <random>

namespace tributary::query {
namespace {

PortItem samplePort(Kind kind, const char* name, const char* technology, const char* type, const char* location, const char* contract, const char* version)
{
    PortItem port;
    port.port = sampleSummary(kind, name, "1.0.0");
    port.technology = technology;
    port.type = type;
    port.location = location;
    port.contract.contractId = contract;
    port.contract.wantedVersion = version;
    port.contract.contract = sampleSummary(Kind::DataContract, contract, version);
    return port;
}

void addPorts(ProductPage& page)
{
    page.inputs = {samplePort(Kind::InputPort, "company.accounts", "snowflake", "tables", "COMPANY.ACCOUNTS", "Company accounts", "2.3.0"),
                   samplePort(Kind::InputPort, "deal.won-deals.v4", "kafka", "topic", "deal.won-deals.v4", "Won deals", "4.0.0"),
                   samplePort(Kind::InputPort, "usage/metered/daily/", "s3", "files", "s3://usage/metered/daily/", "Metered usage", "1.1.0")};
    page.inputs[0].suppliers = {sampleSummary(Kind::DataProduct, "Company registry", "5.4.1")};
    page.inputs[1].contract.drift = true;
    page.inputs[1].contract.wantedVersion = "3.9.0";
    page.inputs[2].contract.contract.reset();
    page.outputs = {samplePort(Kind::OutputPort, "deal.top_customers", "snowflake", "tables", "DEAL.TOP_CUSTOMERS", "Top customers", "3.0.0"),
                    samplePort(Kind::OutputPort, "deal.top-customers.v3", "kafka", "topic", "deal.top-customers.v3", "Top customers events", "3.0.0"),
                    samplePort(Kind::OutputPort, "q2c-deal/top10/monthly/", "s3", "files", "s3://q2c-deal/top10/monthly/", "Top customers files", "3.0.0")};
    page.outputs[0].inputContracts = {page.inputs[0].contract, page.inputs[1].contract};
    page.management = {samplePort(Kind::ManagementPort, "control", "", "rest", "https://control.example.org/top10", "", "")};
    page.management[0].contract = {};
}

Objective sampleObjective(const char* metric, const char* unit, double target, bool smaller, double base, double swing, double last, int seed)
{
    Objective objective{metric, unit, target, smaller, "", {}};
    std::mt19937 random(static_cast<unsigned>(seed));
    for (int day = 30; day >= 0; --day) {
        Point point;
        point.at = kSampleNow - day * kMicrosPerDay;
        point.value = day == 0 ? last : base + swing * (static_cast<double>(random() % 1000) / 1000.0 - 0.5);
        if (day == 18)
            point.value = smaller ? target * 1.12 : target - (100 - target) * 0.4;
        objective.points.push_back(point);
    }
    return objective;
}

void addUsage(ProductPage& page)
{
    struct Reader { const char* id; const char* name; const char* kind; double reads; };
    for (const Reader& reader : {Reader{"board", "Customer revenue board pack", "dashboard", 590}, Reader{"campaign", "Campaign targeting", "service", 410},
                                 Reader{"churn", "churn_xgb_2026q3", "model", 278}, Reader{"treasury", "Treasury close", "service", 87},
                                 Reader{"ines", "Ines Okafor", "human", 12}, Reader{"tomas", "Tomas Brandt", "human", 3}, Reader{"agent", "Deal desk agent", "agent", 41}}) {
        for (int day = 89; day >= 0; --day) {
            Point point;
            point.kind = PointKind::Usage;
            point.at = kSampleNow - day * kMicrosPerDay;
            point.consumer = reader.id;
            point.consumerName = reader.name;
            point.consumerKind = reader.kind;
            point.value = std::round(reader.reads * (1 + 0.25 * std::sin(day / 9.0)));
            page.usage90.push_back(point);
        }
        page.consumers.push_back({reader.id, reader.name, reader.kind, "", reader.reads > 80 ? "agreement" : "usage", reader.reads > 80 ? "active" : "", reader.reads > 80 ? "2027-06-30" : "", reader.reads * 7});
    }
    page.consumers[0].ref = "tributary:product/board-pack@2.0";
    for (int month = 5; month >= 0; --month) {
        Point cost;
        cost.kind = PointKind::Cost;
        cost.at = kSampleNow - month * 30 * kMicrosPerDay;
        cost.value = 1204.5 + month * 31;
        cost.metric = "EUR";
        cost.consumerName = month % 2 ? "Campaign targeting" : "Customer revenue board pack";
        page.costs.push_back(cost);
    }
}

void addVersions(ProductPage& page)
{
    for (const char* version : {"3.0.0", "2.1.0", "2.0.0", "1.4.2"}) {
        VersionItem item;
        item.product = sampleSummary(Kind::DataProduct, "Top 10 customers", version);
        item.product.status = "active";
        item.product.latest = item.product.version == "3.0.0";
        item.product.deprecated = item.product.version[0] == '1';
        item.present = item.product.version != "2.0.0";
        item.author = "Maren Solheim";
        item.createdAt = kSampleNow - (page.versions.size() * 40 + 3) * static_cast<std::size_t>(kMicrosPerDay);
        item.provenance = {"mesh", "q2c/top-10-customers.yaml", 1, kSampleNow, 12};
        item.triplet = page.triplet;
        if (page.versions.size() > 1)
            item.triplet.infrastructureUrl.clear();
        page.versions.push_back(item);
    }
    page.product = page.versions.front().product;
    page.product.domain = "Quote to Cash / Deal";
    page.product.domainCode = "De";
    page.product.owner = "Maren Solheim";
}

void addTalk(ProductPage& page)
{
    page.comments = {{"c1", "ines", "Ines Okafor", "Does this include credit notes posted after month close?", "revenue_eur", "", kSampleNow - kMicrosPerDay},
                     {"c2", "maren", "Maren Solheim", "Yes, up to the close of day five. Added to the **description** in 3.0.0.", "", "c1", kSampleNow - kMicrosPerDay / 2},
                     {"c3", "tomas", "Tomas Brandt", "Rank 7 and 8 tie in the Nordic entity. Which one wins?", "", "", kSampleNow - 3 * kMicrosPerDay}};
    page.endorsements = {{"e1", "finance", "Group Finance", "Used for the quarterly board pack since 2.0.", "", "", kSampleNow - 9 * kMicrosPerDay}};
    page.rating = {4.4, 17, {0, 1, 1, 5, 10}};
    page.team = {{"maren", "Maren Solheim", "owner"}, {"jonas", "Jonas Weil", "data engineer"}, {"ada", "Ada Lind", "steward"}};
}

} // namespace

EntitySummary sampleSummary(Kind kind, const std::string& name, const std::string& version)
{
    static EntityId next = 100;
    EntitySummary summary;
    summary.id = ++next;
    summary.kind = kind;
    summary.name = name;
    summary.version = version;
    summary.ref = "tributary:" + std::string(kind == Kind::DataContract ? "contract/" : "product/") + name + "@" + version;
    return summary;
}

std::vector<ColumnItem> sampleColumns(int count)
{
    std::vector<ColumnItem> columns;
    for (int i = 0; i < count; ++i) {
        ColumnItem item;
        item.column = sampleSummary(Kind::Column, "column_" + std::to_string(i));
        item.path = i == 0 ? "customer_id" : i == 1 ? "customer.contact.email" : item.column.name;
        item.column.description = i == 0 ? "Stable key of the customer" : "As booked, without tax";
        item.logicalType = i % 2 ? "string" : "integer";
        item.physicalType = i % 2 ? "varchar(200)" : "number(38,0)";
        item.primaryKeyPosition = i == 0 ? 1 : 0;
        item.required = i < 3;
        item.unique = i == 0;
        item.classification = i == 1 ? "confidential" : "";
        if (i == 1)
            item.tags = {"pii", "gdpr"};
        item.qualityRules = i % 5;
        columns.push_back(item);
    }
    return columns;
}

std::shared_ptr<ProductPage> samplePage()
{
    auto page = std::make_shared<ProductPage>();
    page->purpose = "The ten customers with the highest booked revenue per legal entity, ranked each month, for board reporting and campaign targeting.";
    page->limitations = "Revenue is net of credit notes up to day five of the next month. Ties share a rank.";
    page->archetype = "consumer-aligned";
    page->classification = "confidential, contains PII";
    page->materialisation = "materialised";
    page->triplet = {"apiVersion: v1.0.0\nkind: DataProduct\nid: top-10-customers\nname: Top 10 customers\nversion: 3.0.0\nstatus: active\ndomain: deal\n", "q2c/top-10-customers.yaml", "833c21f09a4e", "https://git.example.org/q2c/deal-products/commit/833c21f", "https://git.example.org/terraform/q2c/top10"};
    addVersions(*page);
    addPorts(*page);
    page->objectives = {sampleObjective("freshness", "hours", 6, true, 3.4, 1.4, 2.8, 1), sampleObjective("completeness", "percent", 98, false, 99.1, 0.7, 99.4, 2),
                        sampleObjective("availability", "percent", 99.9, false, 99.95, 0.04, 99.97, 3), sampleObjective("query_p95", "s", 1.5, true, 1.3, 0.3, 1.9, 4)};
    addUsage(*page);
    addTalk(*page);
    using Name = Step::Name;
    page->steps = {{Name::Input, StepState::Partial, 1, 3}, {Name::Processing, StepState::Good, 1, 1}, {Name::Catalog, StepState::Good, 4, 4},
                   {Name::Service, StepState::Good, 3, 3}, {Name::Measure, StepState::Partial, 3, 4}, {Name::Monitor, StepState::Good, 7, 7}};
    for (const char* name : {"top_customers", "top_customers_events", "monthly_files"}) {
        DatasetItem item{sampleSummary(Kind::Dataset, name), "tributary:contract/top-customers@3.0.0", "Top customers", "DEAL.TOP_CUSTOMERS", 24};
        page->datasets.push_back(item);
    }
    for (const char* name : {"id", "name", "version", "status", "domain", "description.purpose", "description.limitations", "outputPorts"})
        page->facts.push_back({name, Json(std::string("value of ") + name), {"mesh", "q2c/top-10-customers.yaml", static_cast<int>(page->facts.size()) + 2, kSampleNow, 12}, false});
    page->facts.push_back({"costCentre", Json(4711), {"mesh", "q2c/top-10-customers.yaml", 40, kSampleNow, 12}, true});
    page->policies = {sampleSummary(Kind::Policy, "Every product names an owner", "1.0.0"), sampleSummary(Kind::Policy, "PII is classified", "2.1.0")};
    return page;
}

} // namespace tributary::query
