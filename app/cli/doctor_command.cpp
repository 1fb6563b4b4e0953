// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/doctor_document.h"
#include "app/cli/doctor_repair.h"

namespace tributary::cli {

namespace {

int repairAndTell(Session& session)
{
    const auto repair = repairForSession(session);
    if (!repair)
        return session.output.fail(repair.error());
    const DoctorReport report = examine(session);
    Document document = doctorDocument(report);
    document.sections.insert(document.sections.begin(), repairSection(*repair));
    session.output.text(asText(document));
    Json json = doctorJson(report);
    json["repair"] = repairJson(*repair);
    session.output.json(json);
    if (report.catalogError)
        return kCatalog;
    return repair->allSynced() ? kDone : kNo;
}

} // namespace

int runDoctor(Session& session)
{
    if (session.arguments.has("repair"))
        return repairAndTell(session);
    const DoctorReport report = examine(session);
    session.output.text(asText(doctorDocument(report)));
    session.output.json(doctorJson(report));
    return report.catalogError ? kCatalog : kDone;
}

} // namespace tributary::cli
