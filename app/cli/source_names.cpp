// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/source_names.h"

#include "app/paths.h"
#include "model/query/qt_text.h"
#include "model/sources/git/git_place.h"

#include <QFileInfo>

#include <algorithm>

namespace tributary::cli {

namespace {

std::string freeName(const QString& path, const std::vector<store::SourceRow>& known)
{
    const QFileInfo info(path);
    QString base = info.isFile() || path.endsWith(QStringLiteral(".git")) ? info.completeBaseName() : info.fileName();
    if (base.isEmpty())
        base = QStringLiteral("folder");
    const auto taken = [&known](const std::string& name) {
        return std::any_of(known.begin(), known.end(), [&](const auto& source) { return source.name == name; });
    };
    std::string name = fromQt(base);
    for (int number = 2; taken(name); ++number)
        name = fromQt(base) + "-" + std::to_string(number);
    return name;
}

} // namespace

Result<store::SourceRow> placedSource(const std::string& word, const std::string& kind)
{
    store::SourceRow source;
    source.kind = !kind.empty() ? kind : sources::looksLikeGit(word) ? "git" : "folder";
    source.location = fromQt(absolutePath(toQt(word)));
    if (source.kind == "folder")
        return sources::isAddress(word) ? fail("source.remote", word) : Result<store::SourceRow>(source);
    if (source.kind != "git")
        return fail("usage.source-kind", kind);
    const auto place = sources::parseGitPlace(word);
    if (!place)
        return tl::unexpected(place.error());
    const std::string behind = word.substr(place->place.size()); // the name and the folder
    source.location = (place->remote ? place->place : fromQt(absolutePath(toQt(place->place)))) + behind;
    return source;
}

bool samePlace(const std::string& left, const std::string& right)
{
    if (left == right)
        return true;
    const QString canonical = QFileInfo(toQt(left)).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(toQt(right)).canonicalFilePath();
}

Result<store::SourceRow> sourceFor(const std::string& word, const std::vector<store::SourceRow>& known)
{
    for (const auto& source : known) {
        if (source.name == word)
            return source;
    }
    auto source = placedSource(word, {});
    if (!source)
        return source;
    for (const auto& other : known) {
        if (samePlace(other.location, source->location))
            return other;
    }
    const bool isGit = source->kind == "git";
    if (!isGit && !QFileInfo::exists(toQt(source->location)))
        return fail("source.not-found", word);
    const std::string place = isGit ? sources::parseGitPlace(source->location)->place : source->location;
    source->name = freeName(toQt(place), known);
    source->registered = false;
    return source;
}

} // namespace tributary::cli
