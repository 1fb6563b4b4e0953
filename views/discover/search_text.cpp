// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/discover/search_text.h"

#include "model/query/qt_text.h"
#include "model/query/search_query.h"
#include "views/widgets/kind_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tributary::views {

using search::Facet;

QString facetTitle(Facet facet)
{
    switch (facet) {
    case Facet::Kind: return QCoreApplication::translate("Facet", "Kind");
    case Facet::Domain: return QCoreApplication::translate("Facet", "Domain");
    case Facet::Archetype: return QCoreApplication::translate("Facet", "Archetype");
    case Facet::Lifecycle: return QCoreApplication::translate("Facet", "Lifecycle");
    case Facet::Technology: return QCoreApplication::translate("Facet", "Technology");
    case Facet::Owner: return QCoreApplication::translate("Facet", "Owner");
    case Facet::Tag: return QCoreApplication::translate("Facet", "Tag");
    case Facet::Classification: return QCoreApplication::translate("Facet", "Classification");
    case Facet::Source: return QCoreApplication::translate("Facet", "Source");
    }
    return {};
}

QString facetKeyword(Facet facet)
{
    switch (facet) {
    case Facet::Kind: return QStringLiteral("kind");
    case Facet::Domain: return QStringLiteral("domain");
    case Facet::Archetype: return QStringLiteral("archetype");
    case Facet::Lifecycle: return QStringLiteral("status");
    case Facet::Technology: return QStringLiteral("technology");
    case Facet::Owner: return QStringLiteral("owner");
    case Facet::Tag: return QStringLiteral("tag");
    case Facet::Classification: return QStringLiteral("classification");
    case Facet::Source: return QStringLiteral("source");
    }
    return {};
}

QString facetValueText(Facet facet, const QString& value)
{
    const std::string raw = fromQt(value);
    switch (facet) {
    case Facet::Kind: {
        const std::optional<Kind> kind = kindFromName(raw);
        return kind ? kindWord(*kind) : value;
    }
    case Facet::Archetype: return archetypeText(raw);
    case Facet::Lifecycle: return lifecycleWord(raw);
    case Facet::Technology: return technologyName(raw);
    default: return value;
    }
}

bool hasWords(const QString& typed)
{
    static const QRegularExpression clause(QStringLiteral("-?\\w+:(\"[^\"]*\"?|\\S+)"), QRegularExpression::UseUnicodePropertiesOption);
    QString rest = typed;
    rest.remove(clause);
    return std::any_of(rest.cbegin(), rest.cend(), [](QChar letter) { return letter.isLetterOrNumber(); });
}

QString composeQuery(const QString& typed, const FacetSelection& selection)
{
    std::vector<std::pair<std::string, std::string>> filters;
    for (const auto& [facet, chosen] : selection) {
        filters.emplace_back(fromQt(facetKeyword(facet)), fromQt(chosen));
    }
    return toQt(query::filteredQuery(fromQt(typed), filters));
}

std::optional<search::SortOrder> sortOrderIn(const QString& query)
{
    const Result<search::Query> read = search::parseQuery(fromQt(query));
    return read ? search::sortOrderOf(*read) : std::nullopt;
}

QString withSortOrder(const QString& query, search::SortOrder order)
{
    return toQt(search::withSortOrder(fromQt(query), order));
}

} // namespace tributary::views
