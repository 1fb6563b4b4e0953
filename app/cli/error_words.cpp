// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/error_words.h"

#include "app/cli/words.h"
#include "model/query/diagnostic_text.h"
#include "model/query/qt_text.h"

namespace tributary::cli {

namespace {

QString usageWords(const std::string& code, const QString& subject, const QString& detail)
{
    if (code == "usage.unknown-command")
        return detail.isEmpty() ? Words::tr("There is no command \"%1\": see tributary --help").arg(subject)
                                : Words::tr("There is no command \"%1\": did you mean %2?").arg(subject, detail);
    if (code == "usage.unknown-option")
        return Words::tr("Unknown option %1: see tributary %2 --help").arg(subject, detail);
    if (code == "usage.missing-value")
        return Words::tr("Option %1 needs a value %2").arg(subject, detail).trimmed();
    if (code == "usage.unexpected-value")
        return Words::tr("Option %1 takes no value").arg(subject);
    if (code == "usage.as-of")
        return Words::tr("--as-of: %1 always speaks of now; search, show, versions, lineage, path, impact and render can look back").arg(subject);
    if (code == "usage.bad-number")
        return Words::tr("Option %1 needs a whole number (%2)").arg(subject, detail);
    if (code == "usage.words")
        return Words::tr("Wrong number of words: tributary %1").arg(detail);
    if (code == "usage.language")
        return Words::tr("--lang %1: no such language; use a code such as de, fr or pt_BR").arg(subject);
    if (code == "usage.exclusive")
        return Words::tr("%1 and %2 exclude each other: give one of them").arg(subject, detail);
    if (code == "usage.no-display")
        return Words::tr("No display to open a window on: set DISPLAY or WAYLAND_DISPLAY, or use a command (see tributary --help)");
    if (code == "usage.unknown-source")
        return Words::tr("There is no source \"%1\": see tributary source list").arg(subject);
    if (code == "usage.source-exists")
        return Words::tr("There is a source \"%1\" already (%2): remove it first or choose another name").arg(subject, detail);
    if (code == "usage.source-kind")
        return Words::tr("Sources of kind \"%1\" are not available yet, only folder and git are").arg(subject);
    if (code == "usage.choice")
        return Words::tr("%1: choose one of %2").arg(subject, detail);
    return {};
}

QString diffWords(const std::string& code, const QString& subject, const QString& detail)
{
    if (code == "diff.no-document")
        return Words::tr("%1 holds no data product and no contract: name a file or folder that does").arg(subject);
    if (code == "diff.not-meant")
        return Words::tr("%1 holds neither \"%2\" nor a contract that it promises: name a file that does").arg(subject, detail);
    if (code == "diff.range")
        return Words::tr("--git %1: name two commits with two dots between, such as v2.1..v3.0").arg(subject);
    if (code == "diff.kinds")
        return Words::tr("A %1 cannot be compared with a %2: name two of one kind").arg(subject, detail);
    if (code == "diff.not-comparable")
        return Words::tr("%1 is a %2: only products and contracts can be compared").arg(subject, detail);
    if (code == "rules.kind")
        return Words::tr("%1 is no file of kind ChangeRules: see docs/diff-rules.md").arg(subject);
    if (code == "rules.severity-unknown")
        return Words::tr("%1: \"%2\" is no severity; choose breaking, risky, compatible or cosmetic").arg(subject, detail);
    if (code == "rules.rule-unknown")
        return Words::tr("%1: there is no rule \"%2\"; docs/diff-rules.md lists them").arg(subject, detail);
    if (code == "rules.waiver-reason")
        return Words::tr("%1: a waiver of %2 needs a reason").arg(subject, detail);
    if (code == "rules.waiver-expiry")
        return Words::tr("%1: a waiver needs a date in expires, such as 2027-03-31 (%2)").arg(subject, detail);
    if (code == "rules.rename-paths" || code == "rules.shape")
        return Words::tr("%1: %2").arg(subject, detail);
    return {};
}

} // namespace

QString errorWords(const Error& error)
{
    const QString subject = toQt(error.subject);
    const QString detail = toQt(error.detail);
    if (error.code == "catalog.missing")
        return Words::tr("There is no catalog at %1 yet: fill it with tributary sync FOLDER").arg(subject);
    if (error.code == "lineage.not-in-level")
        return Words::tr("%1 is not part of the lineage at level %2: choose another --level").arg(subject, detail);
    if (error.code == "lineage.nothing-found")
        return Words::tr("The query %1 finds nothing: there is nowhere to go from or to").arg(subject);
    if (error.code == "manual.exists")
        return Words::tr("%1 has drawn this edge already (%2): take it back first with --remove-edge").arg(subject, detail);
    if (error.code == "manual.same")
        return Words::tr("%1: both ends are the same thing, name two").arg(subject);
    if (error.code == "manual.column")
        return Words::tr("%1 is a column: people draw edges and write notes for whole datasets, ports and products").arg(subject);
    if (error.code == "manual.no-reason")
        return Words::tr("An edge that a person draws needs a reason: give --reason");
    if (error.code == "manual.no-author")
        return Words::tr("In whose name? Give --author");
    if (error.code == "alias.not-a-dataset")
        return Words::tr("%1 is no dataset but a %2: only datasets can be joined").arg(subject, detail);
    if (error.code == "alias.same")
        return Words::tr("%1: both names mean the same dataset, name two").arg(subject);
    if (error.code == "source.not-found")
        return Words::tr("%1 is neither a source nor a file or folder: see tributary source list").arg(subject);
    if (error.code == "source.no-password")
        return Words::tr("%1 is read without a password: only repositories with an address have one").arg(subject);
    if (error.code == "source.empty-password")
        return Words::tr("Give the password for %1 on standard input").arg(subject);
    if (error.code == "source.remote")
        return Words::tr("%1: servers are not available as sources yet, only folders, files and git repositories are; of the last say --kind git").arg(subject);
    if (error.code == "output.unwritable")
        return Words::tr("Cannot write %1 (%2): choose another file").arg(subject, detail);
    if (error.code == "sample.missing")
        return Words::tr("The sample mesh is not installed beside this program");
    if (const QString words = diffWords(error.code, subject, detail); !words.isEmpty())
        return words;
    if (error.code == "usage.render-out")
        return Words::tr("render needs --out: a file ending in .png, or with --all a folder");
    if (error.code == "render.timeout")
        return Words::tr("The page %1 was not ready after %2 seconds: nothing was drawn").arg(subject, detail);
    if (const QString words = usageWords(error.code, subject, detail); !words.isEmpty())
        return words;
    const QString words = query::errorText(error);
    // A query has no file to name, only a place within itself.
    if (error.code.starts_with("query.") && error.mark.column > 0)
        return Words::tr("Query, column %1: %2").arg(error.mark.column).arg(words);
    return words;
}

} // namespace tributary::cli
