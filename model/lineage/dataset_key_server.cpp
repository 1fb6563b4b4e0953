// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/dataset_key.h"

#include "model/base/text.h"

#include <vector>

// Contract servers in OpenLineage naming: one row per type of server.
namespace tributary::lineage {

namespace {

// How a server's fields become a namespace and the first parts of a name.
struct ServerRule {
    std::string_view type;
    const char* scheme;
    const char* authority;   // the field; host gets the port appended
    const char* defaultPort; // empty: none
    const char* parts[2];    // fields before the object's own name; empty: none
};

constexpr ServerRule kRules[] = {
    {"postgres", "postgres", "host", "5432", {"database", "schema"}},
    {"postgresql", "postgres", "host", "5432", {"database", "schema"}},
    {"snowflake", "snowflake", "account", "", {"database", "schema"}},
    {"redshift", "redshift", "host", "5439", {"database", "schema"}},
    {"sqlserver", "mssql", "host", "1433", {"database", "schema"}},
    {"synapse", "sqlserver", "host", "1433", {"database", "schema"}},
    {"mysql", "mysql", "host", "3306", {"database", ""}},
    {"oracle", "oracle", "host", "1521", {"serviceName", "schema"}},
    {"trino", "trino", "host", "8080", {"catalog", "schema"}},
    {"presto", "presto", "host", "8080", {"catalog", "schema"}},
    {"databricks", "databricks", "host", "", {"catalog", "schema"}},
    {"db2", "db2", "host", "50000", {"database", "schema"}},
    {"vertica", "vertica", "host", "5433", {"database", "schema"}},
    {"clickhouse", "clickhouse", "host", "8123", {"database", ""}},
    {"hive", "hive", "host", "10000", {"database", ""}},
    {"impala", "impala", "host", "21050", {"database", ""}},
    {"kafka", "kafka", "host", "9092", {"", ""}},
    {"pulsar", "pulsar", "host", "6650", {"", ""}},
};

std::string fieldOf(const Json& server, const char* field)
{
    const auto found = server.is_object() ? server.find(field) : server.end();
    return found == server.end() ? std::string() : scalarText(*found);
}

bool equalsFolded(std::string_view left, std::string_view right)
{
    return folded(left) == folded(right);
}

// Object names often repeat the schema, or even the database, in front.
std::string qualified(const std::vector<std::string>& parts, std::string_view object)
{
    const std::vector<std::string> own = split(object, '.');
    if (own.size() > parts.size())
        return std::string(object);
    std::size_t kept = parts.size();
    if (own.size() > 1 && equalsFolded(own.front(), parts[parts.size() - own.size() + 1]))
        kept = parts.size() - own.size() + 1;
    std::vector<std::string> all(parts.begin(), parts.begin() + static_cast<std::ptrdiff_t>(kept));
    all.emplace_back(object);
    return join(all, ".");
}

std::string authorityOf(const Json& server, const ServerRule& rule)
{
    std::string host = fieldOf(server, rule.authority);
    if (host.empty() || std::string_view(rule.authority) != "host")
        return host;
    if (const std::size_t scheme = host.find("://"); scheme != std::string::npos)
        host.erase(0, scheme + 3);
    host = host.substr(0, host.find('/'));
    if (host.find(':') != std::string::npos) // a list of brokers is named by its first
        return host.substr(0, host.find(','));
    const std::string port = fieldOf(server, "port");
    const std::string shown = port.empty() ? std::string(rule.defaultPort) : port;
    return shown.empty() ? host : host + ":" + shown;
}

DatasetKey keyByRule(const Json& server, const ServerRule& rule, std::string_view object)
{
    const std::string authority = authorityOf(server, rule);
    if (authority.empty())
        return {};
    std::vector<std::string> parts;
    for (const char* field : rule.parts)
        if (std::string part = *field == '\0' ? std::string() : fieldOf(server, field); !part.empty())
            parts.push_back(std::move(part));
    return normalisedKey(std::string(rule.scheme) + "://" + authority, qualified(parts, object));
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

// A location is a folder unless it holds a pattern or names a file.
DatasetKey keyOfLocation(std::string location, std::string_view object)
{
    const std::size_t scheme = location.find("://");
    const std::size_t slash = scheme == std::string::npos ? std::string::npos : location.find('/', scheme + 3);
    const std::string nameSpace = scheme == std::string::npos ? "file" : location.substr(0, slash);
    std::string path = scheme == std::string::npos ? location : slash == std::string::npos ? std::string() : location.substr(slash + 1);
    const bool patterned = path.find('{') != std::string::npos || path.find('*') != std::string::npos;
    replaceAll(path, "{model}", object);
    replaceAll(path, "{schema}", object);
    if (const std::size_t star = path.find('*'); star != std::string::npos)
        path.erase(path.rfind('/', star) == std::string::npos ? 0 : path.rfind('/', star));
    const std::size_t lastSlash = path.rfind('/');
    const bool isFile = path.find('.', lastSlash == std::string::npos ? 0 : lastSlash) != std::string::npos;
    if (!patterned && !isFile)
        path += (path.empty() || path.back() == '/' ? "" : "/") + std::string(object);
    return normalisedKey(nameSpace, path);
}

} // namespace

DatasetKey keyOfServer(const Json& server, std::string_view object)
{
    if (object.empty())
        return {};
    const std::string type = folded(fieldOf(server, "type"));
    for (const ServerRule& rule : kRules)
        if (rule.type == type) {
            const std::string topic = fieldOf(server, "topic");
            return keyByRule(server, rule, topic.empty() ? object : std::string_view(topic));
        }
    if (type == "bigquery" && !fieldOf(server, "project").empty())
        return normalisedKey("bigquery", qualified({fieldOf(server, "project"), fieldOf(server, "dataset")}, object));
    if (type == "glue" && !fieldOf(server, "account").empty())
        return normalisedKey("arn:aws:glue:" + fieldOf(server, "region") + ":" + fieldOf(server, "account"),
                             "table/" + fieldOf(server, "database") + "/" + std::string(object));
    for (const char* field : {"location", "path", "endpointUrl"})
        if (std::string place = fieldOf(server, field); !place.empty())
            return keyOfLocation(std::move(place), object);
    return {};
}

const Json& mainServer(const Json& contractFacts)
{
    static const Json kNone = Json::object();
    const auto servers = contractFacts.is_object() ? contractFacts.find("servers") : contractFacts.end();
    if (servers == contractFacts.end() || !servers->is_array() || servers->empty())
        return kNone;
    for (const Json& server : *servers) {
        const std::string environment = folded(fieldOf(server, "environment"));
        if (environment == "prod" || environment == "production")
            return server;
    }
    return servers->front();
}

} // namespace tributary::lineage
