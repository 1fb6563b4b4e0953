// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/catalog_access.h"
#include "app/cli/command.h"
#include "app/cli/source_names.h"
#include "app/cli/summary_json.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "app/paths.h"
#include "model/query/check_log.h"
#include "model/query/diagnostic_text.h"
#include "model/query/keychain_credentials.h"
#include "model/query/qt_text.h"
#include "model/sources/folder/walker.h"
#include "model/sources/git/git_place.h"
#include "model/sync/git_origin.h"

#include <QFileInfo>

#include <algorithm>
#include <iostream>
#include <string>
#include <utility>

namespace tributary::cli {

namespace {


Json sourceJson(const store::SourceRow& source, Micros checked)
{
    return {{"name", source.name},         {"kind", source.kind},
            {"location", source.location}, {"registered", source.registered},
            {"revision", source.revision}, {"synced_at", timeJson(source.syncedAt)},
            {"checked_at", timeJson(checked)}, {"state", source.state}};
}

int wrongWords(Session& session)
{
    return session.output.fail(Error{"usage.words", "source", findCommand("source")->usage, {}, {}});
}

// What is only a path can be looked at before it is put on record.
Result<void> checkPlace(const store::SourceRow& source)
{
    if (source.kind != "git")
        return QFileInfo::exists(toQt(source.location)) ? Result<void>() : fail("folder.missing", source.location);
    const auto place = sources::parseGitPlace(source.location);
    if (!place || place->remote)
        return place ? Result<void>() : tl::unexpected(place.error());
    const auto root = sources::findGitRoot(place->place);
    return root ? Result<void>() : tl::unexpected(root.error());
}

int add(Session& session)
{
    const auto& arguments = session.arguments;
    if (arguments.words.size() != 3)
        return wrongWords(session);
    if (arguments.has("git") && arguments.has("kind") && arguments.value("kind") != "git")
        return session.output.fail(Error{"usage.exclusive", "--git", "--kind", {}, {}});
    auto placed = placedSource(arguments.word(2), arguments.has("git") ? "git" : arguments.value("kind"));
    if (!placed)
        return session.output.fail(placed.error());
    store::SourceRow source = std::move(*placed);
    source.name = arguments.word(1);
    if (auto there = checkPlace(source); !there)
        return session.output.fail(there.error());
    auto known = knownSources(session);
    if (!known)
        return session.output.fail(known.error());
    for (const auto& other : *known) {
        const bool same = samePlace(other.location, source.location);
        if ((other.name == source.name) != same)
            return session.output.fail(Error{"usage.source-exists", other.name, other.location, {}, {}});
    }
    auto writer = openWriter(session);
    if (!writer)
        return session.output.fail(writer.error());
    auto added = (*writer)->putSource(source);
    if (!added)
        return session.output.fail(added.error());
    session.output.text(Words::tr("Added %1 (%2). Fill the catalog with: tributary sync %1")
                            .arg(toQt(added->name), toQt(added->location)));
    session.output.json({{"source", sourceJson(*added, 0)}});
    return kDone;
}

int list(Session& session)
{
    if (session.arguments.words.size() != 1)
        return wrongWords(session);
    auto known = knownSources(session);
    if (!known)
        return session.output.fail(known.error());
    const query::CheckLog checks(session.catalog);
    Json all = Json::array();
    TextTable table({Words::tr("NAME"), Words::tr("KIND"), Words::tr("STATE"), Words::tr("LAST LOOK"), Words::tr("LOCATION")});
    for (auto& source : *known) {
        const Micros checked = checks.lastCheck(source.name);
        if (const std::string& held = checks.note(source.name).state; !held.empty())
            source.state = held; // of a run that wrote nothing
        all.push_back(sourceJson(source, checked));
        table.add({toQt(source.name), toQt(source.kind), toQt(source.state),
                   checked == 0 ? Words::tr("never") : toQt(formatTime(checked)), toQt(source.location)});
    }
    session.output.text(table.empty() ? Words::tr("No sources yet: tributary source add NAME FOLDER") : table.text());
    session.output.json({{"sources", all}});
    return kDone;
}

Result<store::SourceRow> named(Session& session)
{
    auto known = knownSources(session);
    if (!known)
        return tl::unexpected(known.error());
    for (const auto& source : *known) {
        if (source.name == session.arguments.word(1))
            return source;
    }
    return fail("usage.unknown-source", session.arguments.word(1));
}

int remove(Session& session)
{
    if (session.arguments.words.size() != 2)
        return wrongWords(session);
    auto source = named(session);
    if (!source)
        return session.output.fail(source.error());
    auto writer = openWriter(session);
    if (!writer)
        return session.output.fail(writer.error());
    if (auto done = (*writer)->removeSource(source->name); !done)
        return session.output.fail(done.error());
    query::CheckLog(session.catalog).forget(source->name);
    session.output.text(Words::tr("Removed %1 and everything it had brought. Its files are untouched.").arg(toQt(source->name)));
    session.output.json({{"removed", source->name}});
    return kDone;
}

Result<sources::WalkResult> listingOf(const store::SourceRow& source)
{
    if (source.kind != "git")
        return sources::walk(source.location, {}, {});
    query::KeychainCredentials keychain;
    sources::MirrorWork mirrors;
    mirrors.folder = fromQt(gitMirrorPath());
    mirrors.credentials = &keychain;
    auto origin = sync::GitOrigin::open(source.location, mirrors, {});
    return origin ? (*origin)->list({}) : tl::unexpected(origin.error());
}

int probe(Session& session)
{
    if (session.arguments.words.size() != 2)
        return wrongWords(session);
    auto source = named(session);
    if (!source)
        return session.output.fail(source.error());
    auto walk = listingOf(*source);
    if (!walk)
        return session.output.fail(walk.error());
    const auto candidates = std::count_if(walk->files.begin(), walk->files.end(), [](const auto& f) { return f.candidate; });
    Json problems = Json::array();
    QString lines;
    for (const auto& problem : walk->problems) {
        const QString words = printable(query::diagnosticText(problem));
        problems.push_back({{"file", problem.subject}, {"code", problem.code}, {"message", fromQt(words)}});
        lines += QStringLiteral("  ") + words + QLatin1Char('\n');
    }
    const QString found = source->kind == "git" ? Words::tr("%1: a repository with %2 files, %3 of them of a kind that is read")
                                                : Words::tr("%1: a folder with %2 files, %3 of them of a kind that is read");
    session.output.text(found.arg(toQt(source->name), QString::number(walk->files.size()), QString::number(candidates)) +
                        QLatin1Char('\n') + lines);
    session.output.json({{"source", source->name}, {"kind", source->kind}, {"location", source->location},
                         {"complete", walk->complete}, {"files", walk->files.size()},
                         {"candidates", candidates}, {"problems", problems}});
    return walk->complete ? kDone : kNo;
}

// Reads the password from standard input, so that neither a history of commands nor a list of processes has it.
int password(Session& session)
{
    const auto& arguments = session.arguments;
    if (arguments.words.size() != 2)
        return wrongWords(session);
    auto source = named(session);
    if (!source)
        return session.output.fail(source.error());
    const auto place = sources::parseGitPlace(source->location);
    const std::string host = source->kind == "git" && place && place->remote ? sources::gitHostOf(place->place) : std::string();
    if (host.empty())
        return session.output.fail(Error{"source.no-password", source->name, {}, {}, {}});
    query::KeychainCredentials keychain;
    if (arguments.has("forget")) {
        if (auto done = keychain.forget(host); !done)
            return session.output.fail(done.error());
        session.output.text(Words::tr("Forgot the password for %1").arg(toQt(host)));
    } else {
        sources::GitPassword kept{arguments.has("user") ? arguments.value("user") : "git", {}};
        std::getline(std::cin, kept.secret);
        if (kept.secret.empty())
            return session.output.fail(Error{"source.empty-password", host, {}, {}, {}});
        if (auto done = keychain.keep(host, kept); !done)
            return session.output.fail(done.error());
        session.output.text(Words::tr("Kept the password for %1 in the keychain").arg(toQt(host)));
    }
    session.output.json({{"host", host}, {"kept", !arguments.has("forget")}});
    return kDone;
}

} // namespace

int runSource(Session& session)
{
    const std::string verb = session.arguments.word(0);
    if (verb == "add")
        return add(session);
    if (verb == "list")
        return list(session);
    if (verb == "remove")
        return remove(session);
    if (verb == "probe")
        return probe(session);
    if (verb == "password")
        return password(session);
    return session.output.fail(Error{"usage.choice", verb, "add, list, remove, probe, password", {}, {}});
}

} // namespace tributary::cli
