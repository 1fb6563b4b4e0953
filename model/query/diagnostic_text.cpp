// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/diagnostic_text.h"

#include "model/query/campaign_words.h"
#include "model/query/edit_words.h"
#include "model/query/qt_text.h"

#include <QCoreApplication>
#include <QHash>

namespace tributary::query {

namespace {

// In each text %1 is the subject (the field, path or name concerned) and %2 the detail (what was met).
// One line, what is wrong and what to do.
const QHash<QString, const char*>& texts()
{
    static const QHash<QString, const char*> kTexts = {
        {"field.unknown", QT_TRANSLATE_NOOP("Diagnostic", "%1 is not a field of the standard; it is kept as it stands. Correct the spelling or move it to customProperties.")},
        {"field.missing", QT_TRANSLATE_NOOP("Diagnostic", "%1 is required and missing. Add it.")},
        {"field.type", QT_TRANSLATE_NOOP("Diagnostic", "%1 has another shape than the standard says (%2); it is kept as it stands.")},
        {"field.version", QT_TRANSLATE_NOOP("Diagnostic", "%1 belongs to another version of the standard (%2). Raise apiVersion or use that version's name.")},
        {"version.unknown", QT_TRANSLATE_NOOP("Diagnostic", "%1: the declared version “%2” is not known; the newest rules are used. Declare a released version.")},
        {"text.trimmed", QT_TRANSLATE_NOOP("Diagnostic", "%1 begins or ends with blanks; they were cut, since references would not match.")},
        {"text.control", QT_TRANSLATE_NOOP("Diagnostic", "%1 holds control characters; they became blanks. Remove them.")},
        {"text.clipped", QT_TRANSLATE_NOOP("Diagnostic", "%1 is longer than 4 KiB and was cut. Shorten it.")},
        {"text.not-utf8", QT_TRANSLATE_NOOP("Diagnostic", "The text is not valid UTF-8 (%2). Save the file as UTF-8.")},
        {"name.duplicate", QT_TRANSLATE_NOOP("Diagnostic", "%1 stands twice beside each other (%2). Rename one.")},
        {"id.duplicate", QT_TRANSLATE_NOOP("Diagnostic", "%1 is described twice in this file. Give one another id.")},
        {"id.missing", QT_TRANSLATE_NOOP("Diagnostic", "The document has no id; “%2” is used. Add an id, since the derived one changes with the name.")},
        {"item.shape", QT_TRANSLATE_NOOP("Diagnostic", "%1 should be a mapping (%2); it was kept, not read.")},
        {"reference.unresolved", QT_TRANSLATE_NOOP("Diagnostic", "%1 refers to %2, which is not in the document; the field was read without it.")},
        {"time.unreadable", QT_TRANSLATE_NOOP("Diagnostic", "%1: “%2” is no time; the observation was left out. Write 2026-08-20T06:00:00Z.")},
        {"number.unreadable", QT_TRANSLATE_NOOP("Diagnostic", "%1: “%2” is no number; the observation was left out.")},
        {"kind.unknown", QT_TRANSLATE_NOOP("Diagnostic", "tributary/v1 has no kind “%2”. Correct the kind.")},
        {"format.recognised", QT_TRANSLATE_NOOP("Diagnostic", "This is %2, which is recognised and not read yet.")},
        {"format.unknown", QT_TRANSLATE_NOOP("Diagnostic", "No known format; the file was skipped.")},
        {"file.empty", QT_TRANSLATE_NOOP("Diagnostic", "The file holds no document.")},
        {"diagnostics.more", QT_TRANSLATE_NOOP("Diagnostic", "%2 more remarks on this file are not listed. Correct the first ones and sync again.")},
        {"identity.variant", QT_TRANSLATE_NOOP("Diagnostic", "%1 is also described, differently, by %2, which is used. Remove one of the two.")},
        {"yaml.syntax", QT_TRANSLATE_NOOP("Diagnostic", "The YAML cannot be read: %2. Correct the line.")},
        {"yaml.duplicate-key", QT_TRANSLATE_NOOP("Diagnostic", "The key %1 stands twice; the first one is used. Remove one.")},
        {"yaml.merge-key", QT_TRANSLATE_NOOP("Diagnostic", "A merge key (<<) was resolved.")},
        {"json.syntax", QT_TRANSLATE_NOOP("Diagnostic", "The JSON cannot be read: %2. Correct the line.")},
        {"ndjson.line", QT_TRANSLATE_NOOP("Diagnostic", "This line is not JSON (%2); it was left out.")},
        {"limit.bytes", QT_TRANSLATE_NOOP("Diagnostic", "The file is too large to read (%2). Split it.")},
        {"limit.depth", QT_TRANSLATE_NOOP("Diagnostic", "The file is nested too deeply (%2).")},
        {"limit.nodes", QT_TRANSLATE_NOOP("Diagnostic", "The file holds too many values (%2). Split it.")},
        {"limit.alias", QT_TRANSLATE_NOOP("Diagnostic", "The file's aliases would expand beyond the limit (%2); it was not read.")},
        {"limit.directives", QT_TRANSLATE_NOOP("Diagnostic", "The file holds more than %2 %TAG directives; it was not read.")},
        {"limit.entities", QT_TRANSLATE_NOOP("Diagnostic", "The file describes more than %2 things; it was not read. Split it.")},
        {"limit.points", QT_TRANSLATE_NOOP("Diagnostic", "The file holds more than %2 observations; it was not read. Split it.")},
        {"limit.scalar", QT_TRANSLATE_NOOP("Diagnostic", "One value is too long (%2). Shorten it.")},
        {"file.unreadable", QT_TRANSLATE_NOOP("Diagnostic", "%1 cannot be opened (%2). Check its permissions.")},
        {"file.too-large", QT_TRANSLATE_NOOP("Diagnostic", "%1 is too large to read (%2). Split it.")},
        {"file.unwritable", QT_TRANSLATE_NOOP("Diagnostic", "%1 cannot be written (%2). Check its permissions and the room on the disk.")},
        {"file.displaced", QT_TRANSLATE_NOOP("Diagnostic", "While %1 was written somebody else changed it twice; their first change lies in %2. Put both together and remove that file.")},
        {"file.not-regular", QT_TRANSLATE_NOOP("Diagnostic", "%1 is no regular file; it was left out.")},
        {"folder.missing", QT_TRANSLATE_NOOP("Diagnostic", "%1 does not exist. Correct the path.")},
        {"folder.unreadable", QT_TRANSLATE_NOOP("Diagnostic", "%1 cannot be opened (%2). Check its permissions; nothing was taken for deleted.")},
        {"folder.depth", QT_TRANSLATE_NOOP("Diagnostic", "%1 is nested too deeply and was left out; nothing was taken for deleted.")},
        {"folder.too-many", QT_TRANSLATE_NOOP("Diagnostic", "%1 holds more files than a source may have (%2).")},
        {"link.loop", QT_TRANSLATE_NOOP("Diagnostic", "%1 is a link to a folder above itself; it was not followed.")},
        {"link.outside", QT_TRANSLATE_NOOP("Diagnostic", "%1 is a link that leaves the folder; it was not followed.")},
        {"link.broken", QT_TRANSLATE_NOOP("Diagnostic", "%1 is a link to nothing.")},
        {"sync.quarantined", QT_TRANSLATE_NOOP("Diagnostic", "%1: this run would remove %2 entities; nothing was removed. Check the folder, then sync with --release to let them go.")},
        {"sync.emptied", QT_TRANSLATE_NOOP("Diagnostic", "%1: the folder holds no file any more, as if it were not mounted; what it held before was kept. Check the folder, then sync with --release to let them go.")},
        {"file.lost-content", QT_TRANSLATE_NOOP("Diagnostic", "%1 holds nothing any more; what it said before was kept. Restore the file, or delete it to let that go.")},
        {"source.unknown", QT_TRANSLATE_NOOP("Diagnostic", "There is no source “%1”. See the list of sources.")},
        {"store.newer", QT_TRANSLATE_NOOP("Diagnostic", "The catalog %1 was written by a newer version (%2). Update Tributary.")},
        {"store.not-a-catalog", QT_TRANSLATE_NOOP("Diagnostic", "%1 is not a catalog of Tributary. Choose another file.")},
        {"store.locked", QT_TRANSLATE_NOOP("Diagnostic", "The catalog %1 is being written by another program (%2). Try again when it has finished.")},
        {"store.full", QT_TRANSLATE_NOOP("Diagnostic", "The disk is full: %1 cannot grow; nothing was changed. Make room and try again.")},
        {"store.io", QT_TRANSLATE_NOOP("Diagnostic", "The catalog %1 could not be read or written (%2); nothing was changed. Check the disk, then run tributary doctor.")},
        {"store.backup-failed", QT_TRANSLATE_NOOP("Diagnostic", "The catalog %1 needs to be brought up to date, and the copy that is kept of it could not be written (%2); nothing was changed. Make room beside it and try again.")},
        {"store.read-only", QT_TRANSLATE_NOOP("Diagnostic", "The catalog %1 cannot be written (%2). Check the folder's permissions.")},
        {"store.corrupt", QT_TRANSLATE_NOOP("Diagnostic", "The catalog %1 is damaged (%2). Run tributary doctor --repair, which keeps the damaged file.")},
        {"store.missing", QT_TRANSLATE_NOOP("Diagnostic", "There is no catalog at %1 yet. Fill it with tributary sync FOLDER.")},
        {"store.older", QT_TRANSLATE_NOOP("Diagnostic", "The catalog %1 is of an older version (%2). Sync once to bring it up to date.")},
        {"store.unreachable", QT_TRANSLATE_NOOP("Diagnostic", "The catalog %1 cannot be opened (%2). Check the path and its permissions.")},
        {"entity.absent", QT_TRANSLATE_NOOP("Diagnostic", "%1 was not in the catalog at that time.")},
        {"moment.malformed", QT_TRANSLATE_NOOP("Diagnostic", "“%1” is no time to look at. Write a date such as 2026-10-03, a time such as 2026-10-03T14:00:00Z, or a revision such as @12.")},
        {"moment.none", QT_TRANSLATE_NOOP("Diagnostic", "Nothing was ever synced, so there is no past to look at.")},
        {"moment.too-early", QT_TRANSLATE_NOOP("Diagnostic", "%1 is before what the catalog remembers. Choose a time from %2 on.")},
        {"moment.unknown-revision", QT_TRANSLATE_NOOP("Diagnostic", "There is no revision %1. The newest one is %2.")},
        {"file.unknown", QT_TRANSLATE_NOOP("Diagnostic", "The catalog does not know the file %1 any more.")},
        {"lineage.not-in-level", QT_TRANSLATE_NOOP("Diagnostic", "%1 does not occur at level %2. Choose another level.")},
        {"lineage.nothing-found", QT_TRANSLATE_NOOP("Diagnostic", "The query %1 finds nothing. Choose another one.")},
        {"manual.exists", QT_TRANSLATE_NOOP("Diagnostic", "%1 has drawn this edge already (%2). Take it back first.")},
        {"manual.same", QT_TRANSLATE_NOOP("Diagnostic", "Both ends of the edge are the same thing. Choose two.")},
        {"manual.no-reason", QT_TRANSLATE_NOOP("Diagnostic", "An edge that a person draws needs a reason.")},
        {"manual.no-text", QT_TRANSLATE_NOOP("Diagnostic", "A note needs words.")},
        {"manual.no-author", QT_TRANSLATE_NOOP("Diagnostic", "Nobody says so. Give your name in the settings.")},
        {"view.unknown", QT_TRANSLATE_NOOP("Diagnostic", "There is no saved view called %1 any more.")},
        {"view.exists", QT_TRANSLATE_NOOP("Diagnostic", "There is a saved view called %1 already. Choose another name.")},
        {"view.no-name", QT_TRANSLATE_NOOP("Diagnostic", "A saved view needs a name.")},
        {"layout.worker-missing", QT_TRANSLATE_NOOP("Diagnostic", "The program that draws with Graphviz, tributary-layout, is missing or cannot be started; drawn with the built-in engine. Reinstall Tributary.")},
        {"layout.crashed", QT_TRANSLATE_NOOP("Diagnostic", "Graphviz failed on this graph (%2); drawn with the built-in engine.")},
        {"layout.deadline", QT_TRANSLATE_NOOP("Diagnostic", "Graphviz took too long on this graph and was stopped; drawn with the built-in engine.")},
        {"layout.memory", QT_TRANSLATE_NOOP("Diagnostic", "Graphviz needed more memory than it may take; drawn with the built-in engine.")},
        {"layout.too-large", QT_TRANSLATE_NOOP("Diagnostic", "The graph is too large for Graphviz (%2 boxes or arcs); drawn with the built-in engine.")},
        {"layout.bad-answer", QT_TRANSLATE_NOOP("Diagnostic", "Graphviz gave no usable drawing of this graph; drawn with the built-in engine.")},
        {"layout.bad-input", QT_TRANSLATE_NOOP("Diagnostic", "The graph cannot be drawn (%1 %2). Please report this.")},
        {"store.failed", QT_TRANSLATE_NOOP("Diagnostic", "The catalog could not be used: %1 %2")},
        {"entity.unknown", QT_TRANSLATE_NOOP("Diagnostic", "The catalog does not hold %1 any more.")},
        {"ref.unknown", QT_TRANSLATE_NOOP("Diagnostic", "Nothing in the catalog is called “%1”. Search for a part of the name.")},
        {"ref.ambiguous", QT_TRANSLATE_NOOP("Diagnostic", "“%1” fits %2 things. Use one of their references.")},
        {"ref.not-a-domain", QT_TRANSLATE_NOOP("Diagnostic", "“%1” is no domain but a %2.")},
        {"ref.not-a-person", QT_TRANSLATE_NOOP("Diagnostic", "“%1” is no person but a %2.")},
        {"ref.not-a-product", QT_TRANSLATE_NOOP("Diagnostic", "“%1” is no data product but a %2.")},
        {"query.unknown-field", QT_TRANSLATE_NOOP("Diagnostic", "There is no search field “%1”. Fields are name, description, column, type, tag, owner, kind, domain, status, archetype, technology, classification, source, version, port.type, use, pii, quality, columns, changed, upstream-of, downstream-of and sort.")},
        {"query.unclosed-quote", QT_TRANSLATE_NOOP("Diagnostic", "A quotation mark is not closed. Add the second one.")},
        {"query.empty-value", QT_TRANSLATE_NOOP("Diagnostic", "“%1:” needs a value after the colon.")},
        {"query.unclosed-bracket", QT_TRANSLATE_NOOP("Diagnostic", "A bracket is not closed. Add the second one.")},
        {"query.unopened-bracket", QT_TRANSLATE_NOOP("Diagnostic", "A bracket closes what was never opened. Remove it.")},
        {"query.empty-brackets", QT_TRANSLATE_NOOP("Diagnostic", "There is nothing within the brackets. Remove them.")},
        {"query.missing-operand", QT_TRANSLATE_NOOP("Diagnostic", "%1 needs something on both sides. To look for the word itself, put it in quotes.")},
        {"query.bad-number", QT_TRANSLATE_NOOP("Diagnostic", "“%1” is no number. Write 12, >=90 or 10..50.")},
        {"query.bad-date", QT_TRANSLATE_NOOP("Diagnostic", "“%1” is no date. Write 2026-10-01, 2026-10 or a range of them with “..” between.")},
        {"query.bad-range", QT_TRANSLATE_NOOP("Diagnostic", "The range “%1” ends before it begins. Write the smaller end first.")},
        {"query.bad-flag", QT_TRANSLATE_NOOP("Diagnostic", "“%1” is neither true nor false.")},
        {"query.within-alone", QT_TRANSLATE_NOOP("Diagnostic", "within: counts the steps of upstream-of: or downstream-of: beside it. Add one of them.")},
        {"query.bad-order", QT_TRANSLATE_NOOP("Diagnostic", "Results cannot be sorted by “%1”. Sort by relevance, name, changed, popularity or quality.")},
        {"query.sort-alone", QT_TRANSLATE_NOOP("Diagnostic", "sort: is for the whole result. Put it at the end, outside of OR and of what is excluded.")},
        {"query.sort-twice", QT_TRANSLATE_NOOP("Diagnostic", "A result has one order. Take one of both sort: away.")},
        {"query.too-long", QT_TRANSLATE_NOOP("Diagnostic", "The query is too long. Shorten it.")},
        {"query.too-deep", QT_TRANSLATE_NOOP("Diagnostic", "The brackets are nested too deeply. Take some away.")},
        {"query.unknown-reference", QT_TRANSLATE_NOOP("Diagnostic", "Nothing in the catalog is called “%1”. Write a reference, an id or a whole name.")},
        {"rename.unknown", QT_TRANSLATE_NOOP("Diagnostic", "Nothing was decided about the rename %1.")},
        {"rename.no-catalog", QT_TRANSLATE_NOOP("Diagnostic", "Files and commits are compared without a catalog, so nothing can be remembered. Leave --remember and --ask-again away, or compare versions of the catalog.")},
        {"rename.not-meant", QT_TRANSLATE_NOOP("Diagnostic", "%1 is no rename between these two versions. Write OLD=NEW: a path that only the old version has, and one that only the new one has.")},
        {"saved.unknown", QT_TRANSLATE_NOOP("Diagnostic", "There is no saved search “%1”. See the list with search --saved.")},
        {"saved.exists", QT_TRANSLATE_NOOP("Diagnostic", "There is a saved search “%1” already. Choose another name.")},
        {"saved.no-name", QT_TRANSLATE_NOOP("Diagnostic", "A saved search needs a name. Give one.")},
        {"query.ambiguous-reference", QT_TRANSLATE_NOOP("Diagnostic", "“%1” fits %2 things. Use one of their references.")},
        {"git.not-a-repository", QT_TRANSLATE_NOOP("Diagnostic", "%1 is no git repository (%2). Correct the path, or add it as a folder.")},
        {"git.owner", QT_TRANSLATE_NOOP("Diagnostic", "The repository %1 belongs to another user, so it was not opened. Trust it with git config --global --add safe.directory, or use a clone of your own.")},
        {"git.empty", QT_TRANSLATE_NOOP("Diagnostic", "The repository %1 has no commit yet; nothing was taken for deleted. Commit the catalog first.")},
        {"git.name-unknown", QT_TRANSLATE_NOOP("Diagnostic", "“%1” is no branch, tag or commit of the repository %2. Correct the name.")},
        {"git.folder-missing", QT_TRANSLATE_NOOP("Diagnostic", "There is no folder %1 in the commit %2; nothing was taken for deleted. Correct the folder.")},
        {"git.scheme", QT_TRANSLATE_NOOP("Diagnostic", "%1: addresses of this kind (%2) are not read from. Use https, ssh or file.")},
        {"git.secret", QT_TRANSLATE_NOOP("Diagnostic", "The address %1 holds a password or a token. Give it without, and keep the secret in the keychain.")},
        {"git.credentials", QT_TRANSLATE_NOOP("Diagnostic", "%1: the server wants to know who asks (%2). Add the key to the SSH agent, or keep the password in the keychain.")},
        {"git.password-refused", QT_TRANSLATE_NOOP("Diagnostic", "%1 does not accept the user and the password or token that the keychain holds for it. Put the right ones there: tributary source password NAME --user USER.")},
        {"git.certificate", QT_TRANSLATE_NOOP("Diagnostic", "%1: the server could not prove who it is (%2). Check its certificate, or its key among the known hosts.")},
        {"git.diff-failed", QT_TRANSLATE_NOOP("Diagnostic", "The two texts of %1 cannot be compared line by line (%2).")},
        {"text.past", QT_TRANSLATE_NOOP("Diagnostic", "The text of %1 as it was then is not kept: of the past only what git has committed can be read again.")},
        {"text.folder", QT_TRANSLATE_NOOP("Diagnostic", "%1 is a folder. Give two files, or compare two commits with --git.")},
        {"git.fetch-failed", QT_TRANSLATE_NOOP("Diagnostic", "%1 cannot be fetched (%2); what was read before stays. Check the address and the network.")},
        {"git.fetch-too-large", QT_TRANSLATE_NOOP("Diagnostic", "%1 is larger than is ever fetched at once (%2 MB). Clone it yourself and add the clone.")},
        {"git.mirror", QT_TRANSLATE_NOOP("Diagnostic", "The mirror in %1 cannot be written (%2). Check the cache folder and its permissions.")},
        {"git.object-missing", QT_TRANSLATE_NOOP("Diagnostic", "%1 is not in the repository, which is damaged or was not cloned whole (%2). Fetch it again with git.")},
        {"git.detached-head", QT_TRANSLATE_NOOP("Diagnostic", "HEAD of %1 is on no branch: the commit %2 is read, later ones are not followed. Check out a branch.")},
        {"git.shallow", QT_TRANSLATE_NOOP("Diagnostic", "%1 is a clone without its older history: no version from before is known. Get the rest with git fetch --unshallow.")},
        {"git.submodule", QT_TRANSLATE_NOOP("Diagnostic", "%1 is a submodule, another repository; it was left out. Add it as a source of its own.")},
        {"git.link", QT_TRANSLATE_NOOP("Diagnostic", "%1 is a symbolic link in the repository; it was not followed.")},
        {"git.path-encoding", QT_TRANSLATE_NOOP("Diagnostic", "The name %1 is not UTF-8; the file was left out. Rename it.")},
        {"git.no-branch", QT_TRANSLATE_NOOP("Diagnostic", "%1 is on no branch (%2), so nothing can be committed there. Check out a branch, or name one in the source.")},
        {"git.working-copy-changed", QT_TRANSLATE_NOOP("Diagnostic", "%1 holds changes in the working copy that are not committed; nothing was written. Commit or discard them, then push again.")},
        {"git.commit-failed", QT_TRANSLATE_NOOP("Diagnostic", "The change of %1 cannot be committed (%2).")},
        {"git.push-failed", QT_TRANSLATE_NOOP("Diagnostic", "%1 does not take the change (%2). Ask for the right to push, or publish on a branch of its own.")},
        {"git.rewritten", QT_TRANSLATE_NOOP("Diagnostic", "The history of %1 was rewritten: %2 commits that were known are no part of it any more, and neither are their versions.")},
        {"git.history-limit", QT_TRANSLATE_NOOP("Diagnostic", "%1 has more history than is read (%2 commits); older versions are not known.")},
        {"git.version-too-large", QT_TRANSLATE_NOOP("Diagnostic", "%1 was too large to be read as a version (%2); that state is not listed.")},
        {"outbox.unknown", QT_TRANSLATE_NOOP("Diagnostic", "There is no change %1 in the outbox. See tributary outbox.")},
        {"outbox.settled", QT_TRANSLATE_NOOP("Diagnostic", "The change %1 is pushed or withdrawn already.")},
        {"feedback.empty", QT_TRANSLATE_NOOP("Diagnostic", "Nothing is written yet. Write what you want to say.")},
        {"feedback.stars", QT_TRANSLATE_NOOP("Diagnostic", "A rating has one to five stars.")},
        {"feedback.by", QT_TRANSLATE_NOOP("Diagnostic", "Say who you are: with name and e-mail under Settings, Profile.")},
        {"feedback.unwritable", QT_TRANSLATE_NOOP("Diagnostic", "What is written holds characters that no text file can hold. Remove them.")},
        {"feedback.no-product", QT_TRANSLATE_NOOP("Diagnostic", "%1 is in no source that could be written to.")},
        {"outbox.undecided", QT_TRANSLATE_NOOP("Diagnostic", "Of the change %1 %2 conflicts are still open. Decide them first.")},
        {"outbox.value", QT_TRANSLATE_NOOP("Diagnostic", "What was written by hand is several documents. Write one value.")},
        {"outbox.held", QT_TRANSLATE_NOOP("Diagnostic", "Another change of %1 was published before; it has to be pushed or withdrawn first.")},
        {"outbox.pushing", QT_TRANSLATE_NOOP("Diagnostic", "The change %1 may be written already, a push of it was cut off. Push again first.")},
        {"outbox.conflict-unknown", QT_TRANSLATE_NOOP("Diagnostic", "There is no conflict %1. See tributary conflicts.")},
        {"outbox.conflict", QT_TRANSLATE_NOOP("Diagnostic", "Others changed the same in %1 (conflicts: %2). Decide which change stays.")},
        {"outbox.nothing-left", QT_TRANSLATE_NOOP("Diagnostic", "The file says so already; nothing had to be written.")},
        {"outbox.busy", QT_TRANSLATE_NOOP("Diagnostic", "%1 was changed by others at every attempt. It is tried again later.")},
        {"outbox.not-taken", QT_TRANSLATE_NOOP("Diagnostic", "%1 was written and does not hold the change. It is tried again later.")},
        {"outbox.source", QT_TRANSLATE_NOOP("Diagnostic", "There is no source “%1” any more. Add it again, or withdraw the change.")},
        {"outbox.plan", QT_TRANSLATE_NOOP("Diagnostic", "What was to be written to %1 cannot be told any more (%2). Compare the file with the change.")},
        {"outbox.token", QT_TRANSLATE_NOOP("Diagnostic", "A change needs a source and a token of its own (%1).")},
        {"outbox.path", QT_TRANSLATE_NOOP("Diagnostic", "“%1” is no file that may be written below a source.")},
        {"outbox.unchanged", QT_TRANSLATE_NOOP("Diagnostic", "Nothing in %1 was changed.")},
        {"outbox.message", QT_TRANSLATE_NOOP("Diagnostic", "Say why %1 was changed.")},
        {"outbox.author", QT_TRANSLATE_NOOP("Diagnostic", "Say in whose name %1 is changed: with --author, or under Settings, Profile.")},
        {"keychain.unavailable", QT_TRANSLATE_NOOP("Diagnostic", "The keychain cannot be used (%2). Unlock it, or start a service that keeps secrets, such as gnome-keyring or kwallet.")},
        {"cancelled", QT_TRANSLATE_NOOP("Diagnostic", "Cancelled; nothing was changed.")},
    };
    return kTexts;
}

// Not QString::arg: a text may use only one of the two, and a subject may itself contain "%2".
QString filled(const QString& text, const QString& subject, const QString& detail)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (text[i] == '%' && (next == '1' || next == '2')) {
            out += next == '1' ? subject : detail;
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

QString words(const std::string& code, const std::string& subject, const std::string& detail)
{
    const char* const text = texts().value(toQt(code), editTexts().value(toQt(code), campaignTexts().value(toQt(code), nullptr)));
    if (text == nullptr)
        return QStringLiteral("%1: %2 %3").arg(toQt(code), toQt(subject), toQt(detail)).simplified();
    return filled(QCoreApplication::translate("Diagnostic", text), toQt(subject), toQt(detail)).simplified();
}

} // namespace

QString diagnosticText(const Diagnostic& diagnostic)
{
    return words(diagnostic.code, diagnostic.subject, diagnostic.detail);
}

QString errorText(const Error& error)
{
    const QString text = words(error.code, error.subject, error.detail);
    if (error.file.empty())
        return text;
    if (error.mark.line == 0)
        return QStringLiteral("%1: %2").arg(toQt(error.file), text);
    // All at once: a file's name may itself contain "%3".
    return QStringLiteral("%1:%2:%3: %4")
        .arg(toQt(error.file), QString::number(error.mark.line), QString::number(error.mark.column), text);
}

} // namespace tributary::query
