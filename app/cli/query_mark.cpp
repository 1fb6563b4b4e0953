// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/query_mark.h"

#include "model/base/text.h"
#include "model/query/qt_text.h"

#include <algorithm>

namespace tributary::cli {

namespace {

constexpr int kShownBefore = 60; // characters
constexpr int kShownAfter = 40;

} // namespace

QStringList markedQuery(const std::string& query, const Error& error)
{
    if (!error.code.starts_with("query.") || error.mark.column <= 0)
        return {};
    const std::size_t at = std::min(error.mark.offset, query.size());
    std::size_t begin = at == 0 ? std::string::npos : query.find_last_of("\r\n", at - 1);
    begin = begin == std::string::npos ? 0 : begin + 1;
    const std::size_t end = std::min(query.find_first_of("\r\n", at), query.size());
    // What is not printable takes one cell each, so that the caret stands right.
    const auto shown = [](const std::string& text) {
        QString line = toQt(cleanUtf8(text));
        for (QChar& each : line)
            if (!each.isPrint())
                each = QLatin1Char(' ');
        return line;
    };
    const QString before = shown(query.substr(begin, at - begin)).right(kShownBefore);
    const QString after = shown(query.substr(at, end - at)).left(kShownAfter);
    return {QStringLiteral("  ") + before + after, QStringLiteral("  ") + QString(before.size(), QLatin1Char(' ')) + QLatin1Char('^')};
}

int failQuery(Session& session, const std::string& query, const Error& error)
{
    const int exit = session.output.fail(error);
    if (!session.arguments.json)
        for (const QString& line : markedQuery(query, error))
            session.output.plain(line);
    return exit;
}

} // namespace tributary::cli
