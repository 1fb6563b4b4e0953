// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/kind_words.h"

#include "model/base/text.h"

#include "views/widgets/plain_text.h"

#include <QCoreApplication>

#include <array>

namespace tributary::views {
namespace {

constexpr int kMostWord = 100;

enum class Holds { Tables, Topics, Objects, Files, Endpoints, Anything };

struct Technology {
    const char* key; // as files write it, in small letters without spaces, dashes and the like
    const char* name;
    Holds holds;
};

constexpr std::array<Technology, 35> kTechnologies = {{
    {"snowflake", "Snowflake", Holds::Tables},    {"bigquery", "BigQuery", Holds::Tables},
    {"redshift", "Redshift", Holds::Tables},      {"databricks", "Databricks", Holds::Tables},
    {"synapse", "Synapse", Holds::Tables},        {"postgres", "PostgreSQL", Holds::Tables},
    {"postgresql", "PostgreSQL", Holds::Tables},  {"mysql", "MySQL", Holds::Tables},
    {"oracle", "Oracle", Holds::Tables},          {"sqlserver", "SQL Server", Holds::Tables},
    {"mssql", "SQL Server", Holds::Tables},       {"duckdb", "DuckDB", Holds::Tables},
    {"trino", "Trino", Holds::Tables},            {"presto", "Presto", Holds::Tables},
    {"athena", "Athena", Holds::Tables},          {"clickhouse", "ClickHouse", Holds::Tables},
    {"glue", "Glue", Holds::Tables},              {"hive", "Hive", Holds::Tables},
    {"dremio", "Dremio", Holds::Tables},          {"teradata", "Teradata", Holds::Tables},
    {"vertica", "Vertica", Holds::Tables},        {"iceberg", "Iceberg", Holds::Tables},
    {"kafka", "Kafka", Holds::Topics},            {"kinesis", "Kinesis", Holds::Topics},
    {"pubsub", "Pub/Sub", Holds::Topics},         {"pulsar", "Pulsar", Holds::Topics},
    {"s3", "S3", Holds::Objects},                 {"gcs", "GCS", Holds::Objects},
    {"azure", "Azure", Holds::Objects},           {"adls", "ADLS", Holds::Objects},
    {"sftp", "SFTP", Holds::Files},               {"local", "Local", Holds::Files},
    {"api", "API", Holds::Endpoints},             {"rest", "REST", Holds::Endpoints},
    {"dbt", "dbt", Holds::Anything}, // models, seeds, sources, of which many are no tables
}};

const Technology* knownTechnology(const QString& text)
{
    QString key;
    for (const QChar letter : text) {
        if (letter.isLetterOrNumber()) {
            key += letter.toLower();
        }
    }
    for (const Technology& one : kTechnologies) {
        if (key == QLatin1String(one.key)) {
            return &one;
        }
    }
    return nullptr;
}

QString datasetText(const std::string& technology)
{
    const QString name = technologyName(technology);
    const Technology* known = knownTechnology(singleLine(technology, kMostWord));
    if (!known) {
        return name.isEmpty() ? QCoreApplication::translate("Kind", "Dataset") : QCoreApplication::translate("Kind", "%1 dataset").arg(name);
    }
    switch (known->holds) {
    case Holds::Topics: return QCoreApplication::translate("Kind", "%1 topic").arg(name);
    case Holds::Objects: return QCoreApplication::translate("Kind", "%1 object").arg(name);
    case Holds::Files: return QCoreApplication::translate("Kind", "%1 file").arg(name);
    case Holds::Endpoints: return QCoreApplication::translate("Kind", "%1 endpoint").arg(name);
    case Holds::Anything: return QCoreApplication::translate("Kind", "%1 dataset").arg(name);
    case Holds::Tables: break;
    }
    return QCoreApplication::translate("Kind", "%1 table").arg(name);
}

} // namespace

QString firstCapital(const std::string& raw)
{
    QString text = singleLine(raw, kMostWord).simplified();
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

QString kindWord(Kind kind, const std::string& technology)
{
    switch (kind) {
    case Kind::DataProduct: return QCoreApplication::translate("Kind", "Data product");
    case Kind::InputPort: return QCoreApplication::translate("Kind", "Input port");
    case Kind::OutputPort: return QCoreApplication::translate("Kind", "Output port");
    case Kind::ManagementPort: return QCoreApplication::translate("Kind", "Management port");
    case Kind::DataContract: return QCoreApplication::translate("Kind", "Data contract");
    case Kind::Dataset: return datasetText(technology);
    case Kind::Column: return QCoreApplication::translate("Kind", "Column");
    case Kind::UsageAgreement: return QCoreApplication::translate("Kind", "Usage agreement");
    case Kind::Domain: return QCoreApplication::translate("Kind", "Domain");
    case Kind::Term: return QCoreApplication::translate("Kind", "Glossary term");
    case Kind::Person: return QCoreApplication::translate("Kind", "Person");
    case Kind::Team: return QCoreApplication::translate("Kind", "Team");
    case Kind::Stakeholder: return QCoreApplication::translate("Kind", "Stakeholder");
    case Kind::Comment: return QCoreApplication::translate("Kind", "Comment");
    case Kind::Rating: return QCoreApplication::translate("Kind", "Rating");
    case Kind::Endorsement: return QCoreApplication::translate("Kind", "Endorsement");
    case Kind::Policy: return QCoreApplication::translate("Kind", "Policy");
    case Kind::Waiver: return QCoreApplication::translate("Kind", "Waiver");
    case Kind::Campaign: return QCoreApplication::translate("Kind", "Campaign");
    case Kind::Decision: return QCoreApplication::translate("Kind", "Decision");
    case Kind::Job: return QCoreApplication::translate("Kind", "Job");
    case Kind::Dashboard: return QCoreApplication::translate("Kind", "Dashboard");
    case Kind::Model: return QCoreApplication::translate("Kind", "ML model");
    case Kind::Metric: return QCoreApplication::translate("Kind", "Metric");
    case Kind::Unknown: break;
    }
    return QCoreApplication::translate("Kind", "Unknown");
}

QString technologyName(const std::string& technology)
{
    const Technology* known = knownTechnology(singleLine(technology, kMostWord));
    return known ? QString::fromLatin1(known->name) : firstCapital(technology);
}

QString archetypeText(const std::string& archetype)
{
    const QString text = firstCapital(archetype);
    // ODPS 1.1 writes sourceAligned, people write "source aligned".
    const QString word = singleLine(join(identifierWords(clipped(archetype, kMostWord)), "-"));
    if (word == QLatin1String("source-aligned")) {
        return QCoreApplication::translate("Archetype", "Source-aligned");
    }
    if (word == QLatin1String("consumer-aligned")) {
        return QCoreApplication::translate("Archetype", "Consumer-aligned");
    }
    if (word == QLatin1String("shared-core")) {
        return QCoreApplication::translate("Archetype", "Shared core");
    }
    return word == QLatin1String("aggregate") ? QCoreApplication::translate("Archetype", "Aggregate") : text;
}

QString lifecycleWord(const std::string& status)
{
    static constexpr std::array<const char*, 8> kKnown = {
        QT_TRANSLATE_NOOP("Lifecycle", "Active"),       QT_TRANSLATE_NOOP("Lifecycle", "Stable"),
        QT_TRANSLATE_NOOP("Lifecycle", "Draft"),        QT_TRANSLATE_NOOP("Lifecycle", "Proposed"),
        QT_TRANSLATE_NOOP("Lifecycle", "Experimental"), QT_TRANSLATE_NOOP("Lifecycle", "Development"),
        QT_TRANSLATE_NOOP("Lifecycle", "Deprecated"),   QT_TRANSLATE_NOOP("Lifecycle", "Retired"),
    };
    const QString text = firstCapital(status);
    for (const char* known : kKnown) {
        if (text.compare(QLatin1String(known), Qt::CaseInsensitive) == 0) {
            return QCoreApplication::translate("Lifecycle", known);
        }
    }
    return text;
}

} // namespace tributary::views
