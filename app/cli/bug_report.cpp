// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/bug_report.h"

#include "app/cli/doctor_document.h"
#include "app/cli/words.h"
#include "app/log_file.h"
#include "app/paths.h"
#include "model/base/redact.h"
#include "model/query/qt_text.h"

#include <QDir>
#include <QLocale>
#include <QSettings>
#include <QSysInfo>

namespace tributary::cli {

namespace {

constexpr std::size_t kLogLines = 200;

Json platformJson()
{
    Json json = {{"system", fromQt(QSysInfo::prettyProductName())},
                 {"kernel", fromQt(QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion())},
                 {"architecture", fromQt(QSysInfo::currentCpuArchitecture())},
                 {"locale", fromQt(QLocale::system().name())}};
    for (const char* name : {"XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "LANG"})
        json["environment"][name] = qEnvironmentVariableIsSet(name) ? Json(fromQt(qEnvironmentVariable(name))) : Json();
    return json;
}

// As they stand in the file; what is no text (the window's geometry) tells nobody anything.
Json settingsJson()
{
    Json json = Json::object();
    const QSettings settings(settingsPath(), QSettings::IniFormat);
    for (const QString& key : settings.allKeys()) {
        const QVariant value = settings.value(key);
        if (value.typeId() != QMetaType::QByteArray)
            json[fromQt(key)] = fromQt(value.toString());
    }
    return json;
}

QString valueText(const Json& value)
{
    if (value.is_null())
        return {};
    return value.is_string() ? toQt(value.get<std::string>()) : toQt(dumpJson(value));
}

void addFields(Document& document, const QString& title, const Json& object)
{
    Section section{title, {}, {}, {}, {}};
    for (const auto& [name, value] : object.items()) {
        if (!value.is_object())
            section.add(toQt(name), valueText(value));
        else
            for (const auto& [inner, one] : value.items())
                section.add(toQt(inner), valueText(one));
    }
    document.add(std::move(section));
}

std::string notice()
{
    return fromQt(Words::tr("This is all that the report holds. Nothing was sent: read it, then attach it to your report yourself."));
}

} // namespace

std::string shareable(const std::string& text, const std::string& home)
{
    std::string out = redacted(text);
    if (home.size() < 2)
        return out;
    for (std::size_t at = out.find(home); at != std::string::npos; at = out.find(home, at + 1)) {
        const std::size_t end = at + home.size();
        if (end == out.size() || out[end] == '/' || !(std::isalnum(static_cast<unsigned char>(out[end])) || out[end] == '-' || out[end] == '_'))
            out.replace(at, home.size(), "~");
    }
    return out;
}

Json shareableJson(const Json& json, const std::string& home)
{
    if (json.is_string())
        return shareable(json.get<std::string>(), home);
    if (json.is_array()) {
        Json out = Json::array();
        for (const Json& one : json)
            out.push_back(shareableJson(one, home));
        return out;
    }
    if (!json.is_object())
        return json;
    Json out = Json::object();
    for (const auto& [name, value] : json.items())
        out[name] = value.is_primitive() && !value.is_null() && namesSecret(name) ? Json(kRedacted) : shareableJson(value, home);
    return out;
}

Json bugReportJson(const Session& session)
{
    const std::string log = fromQt(logPath());
    const Json report = {{"notice", notice()},
                         {"platform", platformJson()},
                         {"settings", settingsJson()},
                         {"doctor", doctorJson(examine(session))},
                         {"log", {{"path", log}, {"lines", LogFile::lastLines(log, kLogLines)}}}};
    return shareableJson(report, fromQt(QDir::homePath()));
}

Document bugReportDocument(const Json& report)
{
    Document document;
    document.title = Words::tr("Tributary: report of a fault");
    document.subtitle = toQt(textAt(report, "notice"));
    addFields(document, Words::tr("Versions"), report["doctor"]["versions"]);
    addFields(document, Words::tr("Platform"), report["platform"]);
    addFields(document, Words::tr("Settings"), report["settings"]);
    addFields(document, Words::tr("Paths"), report["doctor"]["paths"]);
    addFields(document, Words::tr("Catalog"), report["doctor"]["catalog"]);
    Section sources{Words::tr("Sources"), {}, {}, {Words::tr("Name"), Words::tr("State"), Words::tr("Location")}, {}};
    for (const Json& source : report["doctor"]["sources"])
        sources.rows.push_back({toQt(textAt(source, "name")), toQt(textAt(source, "state")), toQt(textAt(source, "location"))});
    document.add(std::move(sources));
    Section missing{Words::tr("Missing"), {}, {}, {}, {}};
    for (const Json& finding : report["doctor"]["missing"])
        missing.add(toQt(textAt(finding, "code")), toQt(textAt(finding, "message")));
    document.add(std::move(missing));
    Section log{Words::tr("Log"), {}, {}, {}, {}};
    for (const Json& line : report["log"]["lines"])
        log.text += toQt(line.get<std::string>()) + QLatin1Char('\n');
    document.add(std::move(log));
    return document;
}

} // namespace tributary::cli
