// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/canvas/sample_canvas.h"

#include "model/canvas/mapping.h"

namespace tributary::views {
namespace {

canvas::FlowInput flow(const char* title, const char* kind, bool observed, const char* ref = "")
{
    canvas::FlowInput out;
    out.key = title;
    out.title = title;
    out.kind = kind;
    out.ref = ref;
    out.observed = observed;
    out.origin = {observed ? "lineage" : "product", "nightly", "mesh", "lineage/deal.ndjson", 4, 1};
    return out;
}

canvas::PortInput port(const char* name, const char* contract)
{
    canvas::PortInput out;
    out.name = name;
    out.version = "2.0";
    out.technology = "kafka";
    out.contractId = contract;
    out.contractName = contract;
    out.ref = std::string("tributary:output-port/p@3/") + name;
    out.place = {"mesh", "deal/p.odps.yaml", 31, 1};
    return out;
}

} // namespace

query::CanvasPage sampleCanvas()
{
    canvas::CanvasInput input;
    input.ref = "tributary:product/p@3";
    input.id = "p";
    input.version = "3";
    input.product = parseJson(R"({"name":"<b>Top</b> & co","status":"active","type":"aggregate",
        "description":{"purpose":"Ranks <script>alert(1)</script> customers.\nTwice a day.","limitations":"Not \"final\"","usage":"Board"},
        "customProperties":[{"property":"security","value":["mask(name) unless role = \"key\""]}]})");
    input.place = {"mesh", "deal/p.odps.yaml", 2, 1};
    input.domain = {"Quote to Cash / Deal", "DE", "Deals", "Tomas", true, {}};
    input.inputs = {port("orders", "orders")};
    input.outputs = {port("ranking", "ranking"), port("loose", "")};
    input.datasets = {{"top_10", "TOP_10", "table", "snowflake", "tributary:dataset/ranking@1/top_10", 12, {"mesh", "deal/r.odcs.yaml", 9, 1}}};
    input.inbound = {flow("Orders", "product", false, "tributary:product/orders@1"), flow("Orders", "product", true), flow("fx.rates", "dataset", true)};
    input.outbound = {flow("Board pack", "dashboard", true), flow("Feed", "product", false, "tributary:product/feed@1")};
    query::CanvasPage page;
    page.canvas = canvas::canvasOf(input);
    page.product.ref = input.ref;
    page.product.name = "<b>Top</b> & co";
    page.product.version = "3";
    page.product.kind = Kind::DataProduct;
    page.provenance = {"mesh", "deal/p.odps.yaml", 2, 1, 1};
    query::EntitySummary older = page.product;
    older.ref = "tributary:product/p@2";
    older.version = "2";
    older.latest = false;
    page.versions = {page.product, older};
    return page;
}

} // namespace tributary::views
