// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/question_link.h"

#include <QUrl>
#include <QUrlQuery>

namespace tributary::views {
namespace {

const QString kImpact = QStringLiteral("tributary:impact?");
const QString kPaths = QStringLiteral("tributary:paths?");

QString encodedPart(const QString& name, const QString& value)
{
    return name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
}

QString decodedPart(const QUrlQuery& query, const QString& name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

QString formatImpactLink(const QString& ref)
{
    return kImpact + encodedPart(QStringLiteral("ref"), ref);
}

QString formatPathsLink(const PathsLink& link)
{
    return kPaths + encodedPart(QStringLiteral("from"), link.from) + u'&' + encodedPart(QStringLiteral("to"), link.to);
}

std::optional<QString> parseImpactLink(const QString& text)
{
    if (!text.startsWith(kImpact))
        return std::nullopt;
    const QString ref = decodedPart(QUrlQuery(text.mid(kImpact.size())), QStringLiteral("ref"));
    return ref.isEmpty() ? std::nullopt : std::optional(ref);
}

std::optional<PathsLink> parsePathsLink(const QString& text)
{
    if (!text.startsWith(kPaths))
        return std::nullopt;
    const QUrlQuery query(text.mid(kPaths.size()));
    PathsLink link{decodedPart(query, QStringLiteral("from")), decodedPart(query, QStringLiteral("to"))};
    return link.from.isEmpty() || link.to.isEmpty() ? std::nullopt : std::optional(std::move(link));
}

} // namespace tributary::views
