// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets/sample_mesh.h"

#include <array>

namespace tributary::test {
namespace {

constexpr Micros kNoon = 1'790'000'000'000'000;

struct Sample {
    Kind kind;
    const char *name, *version, *description, *domain, *code, *status, *technology, *archetype;
};

constexpr std::array<Sample, 8> kSamples = {{
    {Kind::DataProduct, "Top 10 customers", "3.0", "Ranked list of the ten largest customers by recognised revenue, rebuilt every six hours per legal entity.",
     "Quote to Cash / Deal", "De", "active", "snowflake", "consumer-aligned"},
    {Kind::Dataset, "fct_revenue_by_customer", "", "Recognised revenue per customer and posting month.", "Quote to Cash / Deal", "De", "active", "snowflake", ""},
    {Kind::DataProduct, "Customer 360", "5.4.1", "Shared core profile: accounts, contacts and open revenue in one row per customer.", "Company", "Co", "active", "postgres", "shared-core"},
    {Kind::OutputPort, "deal.customer-revenue.changed.v2", "2.0", "Change events, one per customer whose trailing revenue moved.", "Quote to Cash / Deal", "De", "active", "kafka", ""},
    {Kind::DataProduct, "Customer churn signals", "0.9.0", "Weekly churn score with usage drop and revenue at risk.", "Usage", "Us", "experimental", "s3", "consumer-aligned"},
    {Kind::Dataset, "s3://q2c-deal/customer_revenue/monthly/", "", "Parquet, partitioned by posting month.", "Quote to Cash / Deal", "De", "active", "s3", ""},
    {Kind::DataContract, "Customer revenue contract with a very long name that needs to be cut somewhere", "1.2.0", "Terms for reading revenue by customer.", "Finance", "Fi", "draft", "", ""},
    {Kind::Dataset, "stg_crm_customer_revenue", "", "Superseded by fct_revenue_by_customer.", "Company", "Co", "deprecated", "snowflake", ""},
}};

void mark(query::Hit& hit, const char* field, const std::string& text, const std::vector<std::string>& words)
{
    store::MatchedField matched{field, text, {}, {}};
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (const std::string& word : words) {
            if (text.compare(at, word.size(), word) == 0) {
                matched.ranges.emplace_back(static_cast<int>(at), static_cast<int>(at + word.size()));
                at += word.size();
                break;
            }
        }
    }
    hit.matched.push_back(matched);
}

} // namespace

query::Hit makeHit(int number)
{
    const Sample& sample = kSamples[static_cast<std::size_t>(number) % kSamples.size()];
    query::Hit hit;
    hit.entity.id = number + 1;
    hit.entity.kind = sample.kind;
    hit.entity.name = number < static_cast<int>(kSamples.size()) ? sample.name : sample.name + (" " + std::to_string(number));
    hit.entity.ref = "tributary:product/item-" + std::to_string(number) + "@1.0";
    hit.entity.version = sample.version;
    hit.entity.description = sample.description;
    hit.entity.domain = sample.domain;
    hit.entity.domainCode = sample.code;
    hit.entity.owner = "Maren Solheim";
    hit.entity.status = sample.status;
    hit.entity.deprecated = hit.entity.status == "deprecated";
    hit.technology = sample.technology;
    hit.archetype = sample.archetype;
    hit.quality = std::array{98.2, 96.4, 94.1, 72.5, -1.0}[static_cast<std::size_t>(number) % 5];
    const std::vector<std::string> words = {"customer", "Customer", "revenue"};
    mark(hit, "name", hit.entity.name, words);
    mark(hit, "description", hit.entity.description, words);
    for (const char* column : {"customer_id", "customer_name", "revenue_eur", "revenue_share", "customer_rank", "posting_month"}) {
        mark(hit, "column", column, words);
        if (static_cast<int>(hit.matched.size()) > 2 + number % 6) {
            break;
        }
    }
    return hit;
}

query::SearchResult sampleResult(const QString& query, int limit, int offset, int total)
{
    query::SearchResult result;
    result.query = query.toStdString();
    result.total = total;
    result.tookMs = 3.1;
    for (int i = offset; i < total && i < offset + limit; ++i) {
        result.hits.push_back(makeHit(i));
    }
    using search::Facet;
    result.facets = {{Facet::Kind, {{"dataset", 1022}, {"column", 904}, {"product", 301}, {"contract", 91}}},
                     {Facet::Domain, {{"Quote to Cash", 1015}, {"Record to Report", 911}, {"Procure to Pay", 318}, {"Plan to Produce", 74}}},
                     {Facet::Archetype, {{"consumer-aligned", 58}, {"source-aligned", 31}, {"shared-core", 12}}},
                     {Facet::Lifecycle, {{"active", 1840}, {"experimental", 391}, {"deprecated", 87}}},
                     {Facet::Technology, {{"snowflake", 1022}, {"kafka", 504}, {"s3", 392}}},
                     {Facet::Owner, {{"Maren Solheim", 148}, {"<b>Bold & brave</b>", 3}}},
                     {Facet::Tag, {{"pii", 612}}}};
    return result;
}

query::ProductPage sampleProduct(const QString& ref)
{
    query::ProductPage page;
    page.product = makeHit(0).entity;
    page.product.ref = ref.toStdString();
    page.archetype = "consumer-aligned";
    page.classification = "confidential, contains PII";
    for (const auto& [name, technology] : std::vector<std::pair<const char*, const char*>>{
             {"deal.top_customers", "Snowflake"}, {"deal.top-customers.v3", "Kafka"}, {"q2c-deal/top10/monthly", "S3"}}) {
        query::PortItem port;
        port.port.kind = Kind::OutputPort;
        port.port.name = name;
        port.technology = technology;
        page.outputs.push_back(port);
    }
    return page;
}

query::SyncStatus sampleStatus()
{
    query::SyncStatus status;
    status.totals.entities = 1'204'311;
    status.cacheBytes = 1'900'000'000;
    status.cachePath = "/home/someone/.local/share/tributary/catalog.db";
    const auto add = [&](const char* name, const char* location, const char* state, int files, int warned, int failed) {
        query::SourceStatus source;
        source.source.id = static_cast<SourceId>(status.sources.size()) + 1;
        source.source.name = name;
        source.source.kind = "folder";
        source.source.location = location;
        source.source.state = state;
        source.source.syncedAt = kNoon;
        source.checkedAt = kNoon + 60 * kMicrosPerSecond;
        source.entities = files * 37;
        source.files = files;
        source.warned = warned;
        source.failed = failed;
        source.skipped = 4;
        source.lastDelta = {7, source.source.id, kNoon, 12, 340, 3};
        source.recent = {source.lastDelta, {5, source.source.id, kNoon - kMicrosPerDay, 4, 58, 1}, {1, source.source.id, kNoon - 9 * kMicrosPerDay, 4419, 0, 0}};
        for (int i = 0; i < warned; ++i) {
            Diagnostic diagnostic{i % 5 == 4 ? Severity::Error : Severity::Warning, "yaml.duplicate-key", {12 + i, 5, 0}, "outputPorts", "name"};
            source.diagnostics.push_back({name, "products/deal/top-10-customers-" + std::to_string(i) + ".odps.yaml", diagnostic});
        }
        source.diagnosticCount = warned;
        status.sources.push_back(source);
    };
    add("q2c-products", "/srv/mesh/q2c/products", "complete", 412, 0, 0);
    add("record-to-report", "/srv/mesh/r2r", "partial", 1031, 9, 2);
    add("dbt-revenue", "/srv/mesh/a-folder-with-a-rather-long-path/that-needs-to-be-cut/in-the-middle/dbt-revenue", "complete", 96, 3, 0);
    add("<b>odd</b> & strange", "/tmp/odd", "failed", 12, 0, 0);
    return status;
}

} // namespace tributary::test
