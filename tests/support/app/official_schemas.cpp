// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/official_schemas.h"

#include "tests/support/app/schema_check.h"
#include "tests/support/core/temp_folder.h"

#include <QProcess>

#include <algorithm>
#include <cstdlib>
#include <fstream>

namespace tributary::test {

namespace {

namespace fs = std::filesystem;

// All in one go: starting Python takes longer than the rest.
constexpr auto kCheckAll =
    "import json, sys, jsonschema\n"
    "validators = {}\n"
    "for one in json.load(open(sys.argv[1])):\n"
    "    path = one['schema']\n"
    "    if path not in validators:\n"
    "        schema = json.load(open(path))\n"
    "        validators[path] = jsonschema.validators.validator_for(schema)(schema)\n"
    "    for error in validators[path].iter_errors(one['document']):\n"
    "        print(one['label'] + ': ' + '/'.join(map(str, error.absolute_path)) + ': ' + error.message[:300].replace('\\n', ' '))\n";

fs::path corpus()
{
    const char* given = std::getenv("TRIBUTARY_CORPUS");
    return given != nullptr ? fs::path(given) : fs::path(TRIBUTARY_SOURCE_DIR) / ".." / "shared" / "data";
}

fs::path schemaOf(const Json& document)
{
    const std::string version = textAt(document, "apiVersion");
    if (textAt(document, "kind") == "DataContract")
        return corpus() / "odcs/schema" / ("odcs-json-schema-" + version + ".json");
    const fs::path place = corpus() / "odps/schema" / ("odps-json-schema-" + version + ".json");
    return fs::exists(place) ? place : corpus() / "odps" / version / "schema" / ("odps-json-schema-" + version + ".json");
}

} // namespace

std::string whyNoOfficialSchemas()
{
    if (!fs::exists(corpus() / "odps/schema"))
        return "no schemas at " + corpus().string() + "; set TRIBUTARY_CORPUS";
    return canCheckSchemas() ? std::string() : "python3-jsonschema is not installed";
}

std::vector<fs::path> officialProducts()
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(corpus() / "odps")) {
        if (entry.is_regular_file() && entry.path().filename().string().ends_with(".odps.yaml"))
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<std::string> officialProblems(const std::vector<OfficialCase>& cases)
{
    const TempFolder folder;
    const std::string file = (folder.path() / "cases.json").string();
    Json list = Json::array();
    for (const OfficialCase& one : cases)
        list.push_back({{"label", one.label}, {"schema", schemaOf(one.document).string()}, {"document", one.document}});
    std::ofstream(file) << dumpJson(list);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QString::fromLatin1(kCheckAll), QString::fromStdString(file)});
    process.waitForFinished();
    std::vector<std::string> problems;
    for (const QByteArray& line : process.readAll().split('\n')) {
        if (!line.isEmpty())
            problems.push_back(line.toStdString());
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        problems.push_back("the check itself failed");
    return problems;
}

std::string officialProblem(const OfficialCase& one)
{
    const auto problems = officialProblems({one});
    return problems.empty() ? std::string() : problems.front();
}

} // namespace tributary::test
