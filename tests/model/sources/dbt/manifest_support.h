// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/model/sources/batch_support.h"

#include <string>

// Small manifests of our own, one for each way in which versions differ.
namespace tributary::sources::test {

inline std::string manifest(int version, const std::string& sections)
{
    return R"({"metadata":{"dbt_schema_version":"https://schemas.getdbt.com/dbt/manifest/v)" + std::to_string(version) +
           R"(.json","adapter_type":"postgres"},)" + sections + "}";
}

inline FileBatch readManifestText(int version, const std::string& sections)
{
    return readFile("target/manifest.json", manifest(version, sections));
}

// A project of a source, a seed and a model made from both, in the manner of that version.
inline std::string shopOf(int version)
{
    const std::string code = version >= 7 ? "raw_code" : "raw_sql";
    const std::string refs = version >= 9 ? R"([{"name":"codes","package":null,"version":null}])" : R"([["codes"]])";
    const std::string disabled = version >= 4 ? "{}" : "[]";
    const std::string relation = version >= 2 ? R"("relation_name":"\"db\".\"main\".\"orders\"",)" : "";
    const std::string governed = version >= 9 ? R"("access":"protected","version":2,"latest_version":2,"group":null,)" : "";
    const std::string attached = version >= 10 ? R"("attached_node":"model.shop.orders",)" : "";
    return R"("nodes":{"model.shop.orders":{"resource_type":"model","name":"orders","package_name":"shop","database":"db",
        "schema":"main","alias":"orders",)" + relation + governed + R"("config":{"materialized":"table"},"description":"All orders",
        "tags":["core"],"meta":{"owner":"ann"},"original_file_path":"models/orders.sql",")" + code + R"(":"select 1","refs":)" + refs +
        R"(,"depends_on":{"macros":[],"nodes":["seed.shop.codes","source.shop.raw.orders"]},"columns":{
            "id":{"name":"id","description":"key","data_type":"bigint","meta":{},"tags":["pk"]},
            "amount":{"name":"amount","description":"","data_type":null,"meta":{},"tags":[]}}},
        "seed.shop.codes":{"resource_type":"seed","name":"codes","package_name":"shop","database":"db","schema":"main","alias":"codes",
            "config":{"materialized":"seed"},"depends_on":{"nodes":[]},"columns":{}},
        "test.shop.not_null_id.1":{"resource_type":"test","column_name":"id",)" + attached + R"("test_metadata":{"name":"not_null"},
            "depends_on":{"nodes":["model.shop.orders"]}},
        "operation.shop.hook":{"resource_type":"operation","depends_on":{"nodes":["model.shop.orders"]}}},
        "sources":{"source.shop.raw.orders":{"resource_type":"source","name":"orders","source_name":"raw","identifier":"ORDERS_V1",
            "database":"db","schema":"raw","package_name":"shop","description":"As delivered","columns":{}}},
        "disabled":)" + disabled + R"(,"macros":{},"docs":{},
        "parent_map":{"model.shop.orders":["seed.shop.codes","source.shop.raw.orders","seed.shop.codes"],"seed.shop.codes":[],
            "test.shop.not_null_id.1":["model.shop.orders"]},"child_map":{})";
}

} // namespace tributary::sources::test
