// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/doctor_document.h"

#include "app/cli/error_words.h"
#include "app/cli/summary_json.h"
#include "app/cli/words.h"
#include "model/query/qt_text.h"

namespace tributary::cli {

Json pairsJson(const std::vector<std::pair<QString, QString>>& pairs)
{
    Json out = Json::object();
    for (const auto& [name, value] : pairs)
        out[fromQt(name)] = value.isEmpty() ? Json() : Json(fromQt(value));
    return out;
}

Json doctorJson(const DoctorReport& report)
{
    Json sources = Json::array();
    for (const auto& source : report.status.sources)
        sources.push_back({{"name", source.source.name}, {"kind", source.source.kind}, {"location", source.source.location},
                           {"state", source.source.state}, {"revision", source.source.revision},
                           {"checked_at", timeJson(source.checkedAt)},
                           {"files", {{"read", source.files - source.warned - source.skipped - source.failed}, {"warned", source.warned}, {"skipped", source.skipped}, {"failed", source.failed}}},
                           {"diagnostics", source.diagnosticCount}});
    Json missing = Json::array();
    for (const auto& finding : report.missing)
        missing.push_back({{"code", finding.code}, {"message", fromQt(finding.message)}});
    Json catalog = {{"state", report.catalogState},
                    {"integrity", report.integrity},
                    {"bytes", report.status.cacheBytes},
                    {"revision", report.status.totals.revision},
                    {"entities", report.status.totals.entities},
                    {"columns", report.status.totals.columns},
                    {"products", report.status.totals.products},
                    {"error", report.catalogError ? Json(fromQt(errorWords(*report.catalogError))) : Json()}};
    return {{"versions", pairsJson(report.versions)}, {"paths", pairsJson(report.paths)}, {"catalog", catalog},
            {"sources", sources}, {"missing", missing}};
}

Document doctorDocument(const DoctorReport& report)
{
    Document document;
    document.title = Words::tr("Tributary");
    document.add({Words::tr("Versions"), {}, report.versions, {}, {}});
    document.add({Words::tr("Paths"), {}, report.paths, {}, {}});
    Section catalog{Words::tr("Catalog"), {}, {}, {}, {}};
    catalog.add(Words::tr("State"), toQt(report.catalogState));
    if (report.catalogError)
        catalog.add(Words::tr("Error"), errorWords(*report.catalogError));
    catalog.add(Words::tr("Integrity check"), toQt(report.integrity));
    catalog.add(Words::tr("Entities"), QString::number(report.status.totals.entities));
    catalog.add(Words::tr("Revision"), QString::number(report.status.totals.revision));
    catalog.add(Words::tr("Bytes"), QString::number(report.status.cacheBytes));
    document.add(std::move(catalog));
    Section sources{Words::tr("Sources"), {}, {}, {Words::tr("Name"), Words::tr("State"), Words::tr("Files read"), Words::tr("Failed"), Words::tr("Location")}, {}};
    for (const auto& source : report.status.sources)
        sources.rows.push_back({toQt(source.source.name), toQt(source.source.state), QString::number(source.files - source.skipped - source.failed),
                                QString::number(source.failed), toQt(source.source.location)});
    document.add(std::move(sources));
    Section missing{Words::tr("Missing"), {}, {}, {}, {}};
    for (const auto& finding : report.missing)
        missing.add(toQt(finding.code), finding.message);
    if (missing.empty())
        missing.text = Words::tr("Nothing.");
    document.add(std::move(missing));
    return document;
}

} // namespace tributary::cli
