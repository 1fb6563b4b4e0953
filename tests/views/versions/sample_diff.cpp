// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/versions/sample_diff.h"

namespace tributary::views::versions_test {
namespace {

diff::Part part(Kind kind, const std::string& local, Json facts, std::vector<diff::Part> parts = {})
{
    facts["name"] = local;
    return {kind, local, {}, std::move(facts), Json::object(), std::move(parts)};
}

diff::Part column(const std::string& name, const std::string& type, bool required)
{
    return part(Kind::Column, name, {{"logicalType", "string"}, {"physicalType", type}, {"required", required}});
}

diff::Part versioned(diff::Part document, const std::string& version)
{
    document.version = version;
    document.facts["version"] = version;
    return document;
}

query::DocumentDiff compared(const diff::Part& before, const diff::Part& after)
{
    query::DocumentDiff document = query::documentDiff(before, after, {});
    document.before = std::make_shared<const diff::Part>(before);
    document.after = std::make_shared<const diff::Part>(after);
    return document;
}

query::VersionItem version(const std::string& number)
{
    query::VersionItem item;
    item.product.kind = Kind::DataProduct;
    item.product.name = "Rankings";
    item.product.version = number;
    item.product.ref = "tributary:product/rankings@" + number;
    item.product.latest = number == "3.0.0";
    return item;
}

} // namespace

query::DiffAnswer sampleDiff()
{
    query::DiffAnswer answer;
    answer.askedCatalog = true;
    const auto product = [](const std::string& purpose) { return part(Kind::DataProduct, "rankings", {{"description", {{"purpose", purpose}}}}); };
    answer.documents.push_back(compared(versioned(product("The ten largest customers of a year"), "2.1.0"),
                                        versioned(product("The ten best customers of a <b>year</b>"), "3.0.0")));
    const auto contract = [](std::vector<diff::Part> columns) { return part(Kind::DataContract, "rankings", Json::object(), {part(Kind::Dataset, "ranking", {{"physicalName", "RANKING"}}, std::move(columns))}); };
    answer.documents.push_back(compared(versioned(contract({column("id", "BIGINT", true), column("rank", "SMALLINT", true), column("share", "DECIMAL(9,2)", false)}), "2.1.0"),
                                        versioned(contract({column("id", "BIGINT", true), column("share", "VARCHAR(9)", false), column("cut_off", "DATE", false)}), "3.0.0")));
    query::HitConsumer board;
    board.name = "Board pack";
    board.kind = "dashboard";
    board.ref = "tributary:dashboard/board-pack";
    board.evidence = query::HitConsumer::Evidence::Columns;
    board.columns = {"ranking.rank", "ranking.share"};
    board.proofs = {"usage: ranking.rank"};
    query::HitConsumer feed;
    feed.name = "Key <i>account</i> feed";
    feed.proofs = {"agreement", "port"};
    board.severity = diff::Severity::Breaking;
    answer.consumers = {board, feed};
    return answer;
}

query::VersionTimeline rankingsVersions(const std::string& ref)
{
    return {"Rankings", ref, {version("3.0.0"), version("2.1.0"), version("2.0.0")}};
}

} // namespace tributary::views::versions_test
