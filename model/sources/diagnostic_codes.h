// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The codes of every diagnostic that reading files can give. They are stable: the window, the command
// line's JSON and translations refer to them. Each comment says what was met, and what a person
// should do about it.
namespace tributary::sources::codes {

// A field that no version of the standard knows. It is kept as it stood. Correct the spelling, or
// move it to customProperties.
inline constexpr const char* kFieldUnknown = "field.unknown";
// A field that the declared version requires is absent, empty or null. Add it.
inline constexpr const char* kFieldMissing = "field.missing";
// A value of another shape than the standard says (a list for a text, "yes" for a boolean). It is
// kept as it stood. Write it in the shape named by the detail.
inline constexpr const char* kFieldType = "field.type";
// A field of another version than the declared one: newer (warning) or renamed since (information).
// Raise apiVersion, or use the name that the detail gives.
inline constexpr const char* kFieldVersion = "field.version";
// apiVersion is absent or names a version that is not known; the newest one's rules are used.
// Declare a released version.
inline constexpr const char* kVersionUnknown = "version.unknown";
// An id or name began or ended with blanks, which were cut, since references would not match.
inline constexpr const char* kTextTrimmed = "text.trimmed";
// An id or name held control characters; they became blanks. Remove them.
inline constexpr const char* kTextControl = "text.control";
// An id or name longer than 4 KiB was cut for display and comparison. Shorten it.
inline constexpr const char* kTextClipped = "text.clipped";
// Two siblings of one kind share name and version; the later ones got "~2", "~3". Rename one.
inline constexpr const char* kNameDuplicate = "name.duplicate";
// Two documents of one file share kind, id and version; both are read. Give one another id.
inline constexpr const char* kIdDuplicate = "id.duplicate";
// A document without an id; one was derived from its name or its file. Add an id, since the derived
// one changes with the name.
inline constexpr const char* kIdMissing = "id.missing";
// A member of a list that should describe something is not a mapping; it was kept, not read.
inline constexpr const char* kItemShape = "item.shape";
// A $ref that leads nowhere in its document; the field is read without it. Correct the path.
inline constexpr const char* kReferenceUnresolved = "reference.unresolved";
// A time that cannot be read; the observation was left out. Write RFC 3339.
inline constexpr const char* kTimeUnreadable = "time.unreadable";
// A number that cannot be read; the observation was left out.
inline constexpr const char* kNumberUnreadable = "number.unreadable";
// A document of apiVersion tributary/v1 whose kind this version does not know. Update, or correct it.
inline constexpr const char* kKindUnknown = "kind.unknown";
// A known format that is recognised and not read yet; nothing to do.
inline constexpr const char* kFormatRecognised = "format.recognised";
// A document of no known format; nothing to do unless it was meant to be one.
inline constexpr const char* kFormatUnknown = "format.unknown";
// A file without any document in it.
inline constexpr const char* kFileEmpty = "file.empty";
// So many remarks on one file that the rest is only counted. Correct the first ones, read again.
inline constexpr const char* kMoreDiagnostics = "diagnostics.more";

// Errors of readBytes and walk.
inline constexpr const char* kFileUnreadable = "file.unreadable"; // check the permissions
inline constexpr const char* kFileTooLarge = "file.too-large";    // split the file
inline constexpr const char* kFileNotRegular = "file.not-regular"; // a pipe, socket or device
inline constexpr const char* kFileUnwritable = "file.unwritable"; // check permissions and room on the disk
// While a change of a file was written somebody else changed it too, and what they wrote lies beside it.
inline constexpr const char* kFileDisplaced = "file.displaced";
inline constexpr const char* kFolderMissing = "folder.missing";   // correct the path
inline constexpr const char* kFolderUnreadable = "folder.unreadable"; // check the permissions
inline constexpr const char* kFolderDepth = "folder.depth";       // deeper than the walk goes
inline constexpr const char* kFolderTooMany = "folder.too-many";  // more files than a source may have
inline constexpr const char* kLinkLoop = "link.loop";             // a link to a folder above itself
inline constexpr const char* kLinkOutside = "link.outside";       // a link that leaves the source
inline constexpr const char* kLinkBroken = "link.broken";         // a link to nothing
inline constexpr const char* kCancelled = "cancelled";

// Of git repositories, errors first.
inline constexpr const char* kGitNoRepository = "git.not-a-repository"; // correct the path
inline constexpr const char* kGitOwner = "git.owner";           // of another user: declare it safe, or copy it
inline constexpr const char* kGitEmpty = "git.empty";           // nothing was committed yet
inline constexpr const char* kGitNameUnknown = "git.name-unknown"; // no such branch, tag or commit
inline constexpr const char* kGitFolderMissing = "git.folder-missing"; // the catalog's folder is not in that commit
inline constexpr const char* kGitScheme = "git.scheme";         // an address of a kind that is not read
inline constexpr const char* kGitSecret = "git.secret";         // an address that holds a password or token
inline constexpr const char* kGitCredentials = "git.credentials"; // the server wants to know who asks
inline constexpr const char* kGitPassword = "git.password-refused"; // the one that is kept is not the right one
inline constexpr const char* kGitCertificate = "git.certificate"; // the server cannot prove who it is
inline constexpr const char* kGitDiff = "git.diff-failed";      // two texts cannot be compared
inline constexpr const char* kGitFetch = "git.fetch-failed";    // check address and network
inline constexpr const char* kGitFetchTooLarge = "git.fetch-too-large"; // more than is ever fetched at once
inline constexpr const char* kGitMirror = "git.mirror";         // the mirror's folder cannot be written
inline constexpr const char* kGitObjectMissing = "git.object-missing"; // damaged, or not cloned whole
inline constexpr const char* kGitDetached = "git.detached-head"; // no branch: later commits are not followed
inline constexpr const char* kGitShallow = "git.shallow";       // a clone without its older history
inline constexpr const char* kGitSubmodule = "git.submodule";   // another repository within; add it on its own
inline constexpr const char* kGitLink = "git.link";             // a symbolic link, which is not followed
inline constexpr const char* kGitPathEncoding = "git.path-encoding"; // a name that is not UTF-8; rename it
// Of changes that are to be committed.
inline constexpr const char* kGitNoBranch = "git.no-branch";    // HEAD or the source's name is no branch
inline constexpr const char* kGitWorkChanged = "git.working-copy-changed"; // commit or discard your own edit first
inline constexpr const char* kGitCommit = "git.commit-failed";
inline constexpr const char* kGitPush = "git.push-failed";      // the other side said no
inline constexpr const char* kGitRewritten = "git.rewritten";   // commits that were known are gone
inline constexpr const char* kGitHistoryLimit = "git.history-limit"; // older commits than are ever read
inline constexpr const char* kGitVersionTooLarge = "git.version-too-large"; // a committed file too large to be one

} // namespace tributary::sources::codes
