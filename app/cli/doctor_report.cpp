// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/doctor_report.h"

#include "app/cli/catalog_access.h"
#include "app/cli/words.h"
#include "app/display.h"
#include "app/paths.h"
#include "app/version.h"
#include "model/query/qt_text.h"
#include "model/base/text.h"
#include "model/query/sync_status_query.h"
#include "model/store/file_system.h"
#include "model/store/integrity.h"
#include "model/store/writer.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QSysInfo>

namespace tributary::cli {

namespace {

void addVersions(DoctorReport& report)
{
    report.versions = {
        {QStringLiteral("tributary"), toQt(versionText())},
        {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
        {QStringLiteral("qt_built_with"), QStringLiteral(QT_VERSION_STR)},
        {QStringLiteral("sqlite"), toQt(store::sqliteVersion())},
        {QStringLiteral("nlohmann_json"), QStringLiteral("%1.%2.%3").arg(NLOHMANN_JSON_VERSION_MAJOR).arg(NLOHMANN_JSON_VERSION_MINOR).arg(NLOHMANN_JSON_VERSION_PATCH)},
        {QStringLiteral("compiler"), QStringLiteral(__VERSION__)},
        {QStringLiteral("system"), QSysInfo::prettyProductName()},
    };
}

void addPaths(const Session& session, DoctorReport& report)
{
    report.paths = {
        {QStringLiteral("program"), QCoreApplication::applicationFilePath()},
        {QStringLiteral("catalog"), toQt(session.catalog)},
        {QStringLiteral("settings"), settingsPath()},
        {QStringLiteral("log"), logPath()},
        {QStringLiteral("samples"), sampleMeshPath()},
    };
    if (sampleMeshPath().isEmpty())
        report.missing.push_back({"samples", Words::tr("The sample mesh is not installed; only --sample needs it")});
}

// Comparing the search index with its texts takes a connection that could write; where another one
// is at work the pages alone are looked at.
Result<std::vector<std::string>> problemsOf(store::Reader& reader, const std::string& catalog)
{
    if (store::isFolderWritable(catalog))
        if (auto writer = store::Writer::open(catalog, std::chrono::milliseconds(0)); writer)
            return store::checkEverything(**writer);
    return store::checkIntegrity(reader);
}

void addPlace(const std::string& catalog, DoctorReport& report)
{
    if (store::fileSystemOf(catalog) == store::FileSystem::Network)
        report.missing.push_back({"local-disk", Words::tr("The catalog lies on a network: it works, but slower, and two computers must not use it at once; --catalog chooses another place")});
    if (!store::isFolderWritable(catalog))
        report.missing.push_back({"writable-folder", Words::tr("The catalog's folder cannot be written to: it can be read, not synced")});
}

void addIntegrity(store::Reader& reader, const std::string& catalog, DoctorReport& report)
{
    const auto found = problemsOf(reader, catalog);
    if (!found) {
        report.catalogError = found.error();
        return;
    }
    report.integrity = found->empty() ? "ok" : join(*found, "; ");
    if (!found->empty())
        report.catalogError = Error{"store.corrupt", catalog, found->front(), {}, {}};
    if (const auto schema = store::schemaVersion(reader); schema)
        report.versions.emplace_back(QStringLiteral("catalog_schema"), QString::number(*schema));
}

void addCatalog(const Session& session, DoctorReport& report)
{
    report.catalogState = "missing";
    if (!catalogExists(session)) {
        report.missing.push_back({"catalog", Words::tr("There is no catalog yet: fill it with tributary sync FOLDER")});
        return;
    }
    auto reader = openReader(session);
    if (reader) {
        auto status = query::syncStatus(**reader, session.catalog);
        if (status)
            report.status = std::move(*status);
        else
            report.catalogError = status.error();
        addIntegrity(**reader, session.catalog, report);
    } else {
        report.catalogError = reader.error();
    }
    addPlace(session.catalog, report);
    report.catalogState = report.catalogError ? "unusable" : "ok";
    for (const auto& source : report.status.sources) {
        if (source.source.kind == "folder" && !QFileInfo::exists(toQt(source.source.location)))
            report.missing.push_back({"source-folder", Words::tr("The folder of source %1 is gone: %2")
                                                           .arg(toQt(source.source.name), toQt(source.source.location))});
    }
}

void addScreen(DoctorReport& report)
{
    const QStringList families = QFontDatabase::families();
    for (const QString& font : {QStringLiteral("Inter"), QStringLiteral("JetBrains Mono")}) {
        if (families.filter(font, Qt::CaseInsensitive).isEmpty())
            report.missing.push_back({"font", Words::tr("The font %1 is not installed; another one is used").arg(font)});
    }
    if (families.isEmpty())
        report.missing.push_back({"fonts", Words::tr("No font at all is installed: pictures and the window would show no text")});
    if (!hasDisplay())
        report.missing.push_back({"display", Words::tr("There is no display: the window cannot open, all commands work")});
}

} // namespace

DoctorReport examine(const Session& session)
{
    DoctorReport report;
    addVersions(report);
    addPaths(session, report);
    addCatalog(session, report);
    addScreen(report);
    return report;
}

} // namespace tributary::cli
