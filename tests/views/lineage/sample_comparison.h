// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/widgets/fake_catalog.h"
#include "tests/views/lineage/sample_lineage.h"

namespace tributary::test {

inline query::LineageComparison comparisonOf(const lineage::LineageResult& before, const lineage::LineageResult& after)
{
    query::LineageComparison both;
    both.before = {1, kMicrosPerDay};
    both.after = {3, 3 * kMicrosPerDay};
    both.first = before;
    both.second = after;
    both.diff = lineage::diffOf(before, after);
    both.together = lineage::unionOf(before, after, both.diff);
    return both;
}

// The sample flows as they were: report did not yet exist, "links" fed orders, and revenue was of another
// domain and had one column less.
inline lineage::LineageResult earlierFlows()
{
    LineageMaker maker;
    maker.node("orders", Kind::Dataset, "Deal").technology = "kafka";
    maker.node("lines", Kind::Dataset, "Deal").technology = "snowflake";
    lineage::ResultNode& revenue = maker.node("revenue", Kind::Dataset, "Sales");
    revenue.description = "Revenue by customer.";
    maker.node("links", Kind::Dataset, "Deal");
    maker.columns("orders", 3, "order_");
    maker.columns("lines", 2, "line_");
    maker.columns("revenue", 14, "rev_");
    maker.columns("links", 1, "link_");
    maker.pair("orders", "order_0", "revenue", "rev_0");
    maker.pair("lines", "line_1", "revenue", "rev_3").transformation = "AGGREGATION";
    maker.pair("links", "link_0", "orders", "order_0");
    return *maker.done();
}

inline query::LineageComparison sampleComparison()
{
    return comparisonOf(earlierFlows(), *sampleLineage());
}

// A catalog of three syncs: the flows above until the second, those of the sample since the third.
class CatalogOfThree : public FakeCatalog {
public:
    CatalogOfThree()
    {
        onLineage = [this](const query::LineageRequest& request) {
            requests.push_back(request);
            return *sampleLineage();
        };
    }
    std::unique_ptr<query::CatalogService> asOf(const Moment& moment) override
    {
        auto past = std::make_unique<CatalogOfThree>();
        past->error = errorThen;
        past->onLineage = [this, moment](const query::LineageRequest& request) {
            requests.push_back(request);
            return moment.revision < 3 ? earlierFlows() : *sampleLineage();
        };
        return past;
    }
    void revisions(const QString& channel, QObject* context, Answer<std::vector<query::RevisionItem>> answer) override
    {
        reply<std::vector<query::RevisionItem>>(channel, context, std::move(answer), [this] {
            std::vector<query::RevisionItem> items;
            for (int revision = syncs; revision > 0; --revision)
                items.push_back({Moment{revision, revision * kMicrosPerDay}, "mesh", revision, 1, 0});
            return items;
        });
    }
    void lineageDiff(const QString& channel, const query::LineageRequest& request, const Moment& before, const Moment& after, QObject* context,
                     Answer<query::LineageComparison> answer) override
    {
        compared.emplace_back(before.revision, after.revision);
        reply<query::LineageComparison>(channel, context, std::move(answer), [this, request, before, after] {
            requests.push_back(request);
            const auto at = [](const Moment& moment) { return moment.revision < 3 ? earlierFlows() : *sampleLineage(); };
            query::LineageComparison both = comparisonOf(at(before), at(after));
            both.before = before;
            both.after = after;
            return both;
        });
    }

    int syncs = 3;
    std::optional<Error> errorThen; // of the past, to every question
    std::vector<query::LineageRequest> requests;
    std::vector<std::pair<RevisionId, RevisionId>> compared;
};

} // namespace tributary::test
