// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/odcs/odcs2_upgrade.h"

#include "model/base/text.h"
#include "model/sources/shape/numbers.h"

#include <string>
#include <string_view>

namespace tributary::sources {

namespace {

struct Move {
    const char* from;
    const char* to;
};

constexpr Move kServerFields[] = {
    {"host", "host"}, {"port", "port"}, {"database", "database"}, {"driver", "driver"},
    {"driverVersion", "driverVersion"}, {"project", "project"}, {"datasetProject", "project"},
    {"sourceSystem", "sourceSystem"}, {"sourcePlatform", "sourcePlatform"},
};

// The types of server of 3.1, by words that the old free texts hold.
constexpr Move kServerTypes[] = {
    {"postgres", "postgres"}, {"mysql", "mysql"}, {"bigquery", "bigquery"}, {"snowflake", "snowflake"},
    {"redshift", "redshift"}, {"sqlserver", "sqlserver"}, {"oracle", "oracle"}, {"databricks", "databricks"},
    {"trino", "trino"}, {"kafka", "kafka"},
};

std::string serverType(const Json& server)
{
    const std::string words = folded(textAt(server, "driver") + " " + textAt(server, "sourceSystem"));
    for (const Move& each : kServerTypes) {
        if (words.find(each.from) != std::string::npos) {
            return each.to;
        }
    }
    return "custom";
}

void take(Json& from, const char* key, Json& to, const char* newKey)
{
    const auto found = from.find(key);
    if (found != from.end() && !to.contains(newKey)) {
        to[newKey] = std::move(*found);
        from.erase(found);
    }
}

// "localhost:5432" names host and port at once.
void splitAddress(Json& server)
{
    const std::string address = textAt(server, "server");
    const std::size_t colon = address.rfind(':');
    const auto port = colon == std::string::npos ? std::nullopt : parseNumber(address.substr(colon + 1));
    if (!server.contains("host") && !address.empty()) {
        server["host"] = port ? address.substr(0, colon) : address;
    }
    if (!server.contains("port") && port) {
        server["port"] = static_cast<int>(*port);
    }
}

void addSupport(Json& facts, Json& extra, const char* key, const char* tool, const char* field)
{
    const auto found = extra.find(key);
    if (found == extra.end() || !found->is_string()) {
        return;
    }
    Json entry{{"tool", tool}, {"channel", tool}};
    entry[field] = std::move(*found);
    extra.erase(found);
    facts["support"].push_back(std::move(entry));
}

} // namespace

void upgradeOldContract(Json& facts, Json& extra)
{
    Json server = Json::object();
    take(extra, "server", server, "server");
    for (const Move& each : kServerFields) {
        take(extra, each.from, server, each.to);
    }
    if (!server.empty()) {
        splitAddress(server);
        if (textAt(server, "server").empty()) {
            server["server"] = "default";
        }
        server["type"] = serverType(server);
        facts["servers"] = Json::array({std::move(server)});
    }
    addSupport(facts, extra, "productDl", "email", "channel");
    addSupport(facts, extra, "productSlackChannel", "slack", "channel");
    addSupport(facts, extra, "productFeedbackUrl", "other", "url");
}

} // namespace tributary::sources
