// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/source_names.h"

#include "app/paths.h"
#include "model/query/qt_text.h"

#include <QFileInfo>

#include <algorithm>

namespace tributary::cli {

namespace {

std::string freeName(const QString& path, const std::vector<store::SourceRow>& known)
{
    const QFileInfo info(path);
    QString base = info.isDir() ? info.fileName() : info.completeBaseName();
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

bool isRemote(const std::string& location)
{
    return location.find("://") != std::string::npos;
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
    if (isRemote(word))
        return fail("source.remote", word);
    const QString path = absolutePath(toQt(word));
    for (const auto& source : known) {
        if (samePlace(source.location, fromQt(path)))
            return source;
    }
    if (!QFileInfo::exists(path))
        return fail("source.not-found", word);
    store::SourceRow source;
    source.name = freeName(path, known);
    source.kind = "folder";
    source.location = fromQt(path);
    source.registered = false;
    return source;
}

} // namespace tributary::cli
