// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/model/sync/support/mesh_folder.h"

namespace tributary::test {

// A mesh of domains within domains, with people of all sorts: one who owns and is in a team, one who
// owns a domain and is in none, one team of a single person, products with and without gaps.
inline void writePeopleMesh(MeshFolder& mesh)
{
    mesh.write("domains.yaml", "apiVersion: tributary/v1\nkind: Domains\ndomains:\n"
                               "  - {id: business, name: Business, code: BU, owner: Boss@x.example}\n"
                               "  - {id: sales, name: Sales, code: SA, parent: business, owner: ada@x.example, boundedContext: Offers to orders, description: What is sold., notes: [Meets on Mondays.]}\n"
                               "  - {id: shop, name: Shop, parent: Sales}\n"
                               "  - {id: finance, name: Finance, parent: business, owner: fin@x.example}\n");
    mesh.write("orders.odcs.yaml", contractText("orders", "1.0.0", 3) + "domain: sales\n");
    mesh.write("loose.odcs.yaml", contractText("loose", "1.0.0", 2) + "domain: shop\n");
    mesh.write("orders.odps.yaml", "apiVersion: v1.0.0\nkind: DataProduct\nid: orders\nname: Orders\nversion: \"1.0\"\nstatus: active\ndomain: sales\n"
                                   "description: {purpose: Sold things.}\n"
                                   "team: {name: Sales data, members: [{username: ada@x.example, name: Ada Nwosu, role: data product owner}, {username: bo@x.example, name: Bo Lind, role: engineer}]}\n"
                                   "outputPorts: [{name: out, version: 1.0.0, contractId: orders}]\n");
    mesh.write("carts.odps.yaml", "apiVersion: v1.0.0\nkind: DataProduct\nid: carts\nname: Carts\nversion: \"1.0\"\nstatus: draft\ndomain: shop\n"
                                  "team: {members: [{username: solo@x.example, name: Solo Dev, role: owner}]}\n"
                                  "outputPorts: [{name: out, version: 1.0.0}]\n");
    mesh.write("bare.odps.yaml", "apiVersion: v1.0.0\nkind: DataProduct\nid: bare\nname: Bare\nversion: \"1.0\"\nstatus: active\ndomain: Sales\n");
    mesh.write("ledger.odps.yaml", "apiVersion: v1.0.0\nkind: DataProduct\nid: ledger\nname: Ledger\nversion: \"1.0\"\nstatus: active\ndomain: finance\n"
                                   "description: {purpose: Books.}\n"
                                   "team: {members: [{username: ADA@x.example, role: reviewer}, {username: fin@x.example, name: Fin Ance, role: owner}]}\n"
                                   "inputPorts: [{name: in, version: 1.0.0, contractId: orders}]\n");
    mesh.write("terms.yaml", "apiVersion: tributary/v1\nkind: Glossary\nterms:\n"
                             "  - {id: order, name: Order, definition: A promise to buy., domain: sales, owner: bo@x.example}\n");
    mesh.write("stakes.yaml", "apiVersion: tributary/v1\nkind: Stakeholders\nstakeholders:\n"
                              "  - {id: s1, about: {domain: sales}, person: cfo@x.example, name: Cara Foo, role: sponsor, power: 0.9, interest: 0.5}\n");
    mesh.write("agreement.yaml", "dataUsageAgreementSpecification: 0.0.1\nid: a1\ninfo: {purpose: Reports, status: approved, active: true, endDate: 2027-01-31}\n"
                                 "provider: {dataProductId: orders, outputPortId: out}\nconsumer: {userId: cfo@x.example}\n");
    mesh.write("feedback.yaml", "apiVersion: tributary/v1\nkind: Feedback\n"
                                "comments: [{id: c1, by: ada@x.example, at: 2026-01-01, about: {domain: sales}, text: Welcome}, {id: c2, by: Bo@x.example, at: 2026-03-04, about: {product: orders}, text: Late again}]\n"
                                "ratings: [{id: r1, by: bo@x.example, at: 2026-02-01, about: {product: orders}, stars: 4}]\n");
    mesh.write("usage.ndjson", R"({"apiVersion":"tributary/v1","kind":"UsageRecord","at":"2026-08-01","product":"orders","consumer":"bo@x.example","consumerKind":"human","reads":99})" "\n"
                               R"({"apiVersion":"tributary/v1","kind":"UsageRecord","at":"2026-08-20","product":"orders","consumer":"bo@x.example","consumerKind":"human","reads":7})" "\n"
                               R"({"apiVersion":"tributary/v1","kind":"UsageRecord","at":"2026-08-19","product":"orders","consumer":"board","consumerName":"Board pack","consumerKind":"dashboard","reads":70})" "\n");
    mesh.sync();
}

} // namespace tributary::test
