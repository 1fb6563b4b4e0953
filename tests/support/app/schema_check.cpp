// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/schema_check.h"

#include "tests/support/core/temp_folder.h"

#include <QProcess>

#include <fstream>

namespace tributary::test {

namespace {

// The distribution's python, which has the distribution's jsonschema.
const QString kPython = QStringLiteral("/usr/bin/python3");

constexpr auto kScript =
    "import json, sys, jsonschema\n"
    "schema = json.load(open(sys.argv[1])); document = json.load(open(sys.argv[2]))\n"
    "validator = jsonschema.Draft202012Validator\n"
    "validator.check_schema(schema)\n"
    "for error in validator(schema).iter_errors(document):\n"
    "    best = jsonschema.exceptions.best_match([error])\n"
    "    print('/'.join(map(str, best.absolute_path)) + ': ' + best.message[:400])\n";

} // namespace

bool canCheckSchemas()
{
    static const bool kCan =
        QProcess::execute(kPython, {QStringLiteral("-c"), QStringLiteral("from jsonschema import Draft202012Validator")}) == 0;
    return kCan;
}

std::string schemaProblems(const Json& document, const std::string& name)
{
    const TempFolder folder;
    const std::string file = (folder.path() / "document.json").string();
    std::ofstream(file) << document.dump();
    const std::string schema = std::string(TRIBUTARY_SOURCE_DIR "/resources/schema/cli/") + name + ".json";
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(kPython, {QStringLiteral("-c"), QString::fromLatin1(kScript), QString::fromStdString(schema),
                            QString::fromStdString(file)});
    process.waitForFinished();
    return process.readAll().toStdString();
}

} // namespace tributary::test
