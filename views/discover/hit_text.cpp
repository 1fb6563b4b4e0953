// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/discover/hit_text.h"

#include "model/query/qt_text.h"
#include "views/widgets/kind_words.h"
#include "views/widgets/plain_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary::views {
namespace {

const store::MatchedField* fieldOf(const query::Hit& hit, const char* name)
{
    const auto found = std::find_if(hit.matched.begin(), hit.matched.end(), [&](const auto& field) { return field.field == name; });
    return found == hit.matched.end() ? nullptr : &*found;
}

} // namespace

MarkedText markedName(const query::Hit& hit)
{
    const store::MatchedField* field = fieldOf(hit, "name");
    // Only where the match is the name itself: ranges of another text would mark wrong letters.
    return field && field->text == hit.entity.name ? markedText(field->text, field->ranges) : markedText(hit.entity.name, {});
}

MarkedText markedDescription(const query::Hit& hit)
{
    const store::MatchedField* field = fieldOf(hit, "description");
    return field ? markedText(field->text, field->ranges) : markedText(hit.entity.description, {});
}

std::vector<MarkedText> markedColumns(const query::Hit& hit)
{
    std::vector<MarkedText> columns;
    for (const store::MatchedField& field : hit.matched) {
        if (field.field == "column") {
            columns.push_back(markedText(field.text, field.ranges));
        }
    }
    return columns;
}

QString versionText(const query::EntitySummary& entity)
{
    const QString version = singleLine(entity.version, 40);
    return version.isEmpty() || version.startsWith(QLatin1Char('v')) ? version : QLatin1Char('v') + version;
}

QString matchNote(const query::Hit& hit)
{
    QStringList parts;
    if (hit.wordsMatched < hit.wordsAsked) {
        parts.append(QCoreApplication::translate("Hit", "matches %1 of %2 words").arg(hit.wordsMatched).arg(hit.wordsAsked));
    }
    for (const store::MatchedField& field : hit.matched) {
        if (!field.typed.empty() && !field.ranges.empty()) {
            const auto [begin, end] = field.ranges.front();
            const std::string word = field.text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
            parts.append(QCoreApplication::translate("Hit", "\u201c%1\u201d taken as \u201c%2\u201d").arg(singleLine(field.typed, 40), singleLine(word, 40)));
            break; // one tells enough
        }
    }
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString kindLine(const query::Hit& hit)
{
    QStringList parts = {matchNote(hit), kindWord(hit.entity.kind, hit.technology)};
    if (!hit.archetype.empty()) {
        parts.append(archetypeText(hit.archetype));
    }
    if (!hit.parentName.empty()) {
        parts.append(QCoreApplication::translate("Hit", "in %1").arg(singleLine(hit.parentName, 120)));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace tributary::views
