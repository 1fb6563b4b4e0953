// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineage_link.h"

#include "model/query/qt_text.h"
#include "model/query/reference_text.h"

#include <QUrl>
#include <QUrlQuery>

namespace tributary::views {
namespace {

const QString kStart = QStringLiteral("tributary:lineage");

} // namespace

QString formatLineageLink(const LineageLink& link)
{
    QStringList parts;
    if (!link.ref.isEmpty())
        parts.append(QStringLiteral("ref=") + QString::fromLatin1(QUrl::toPercentEncoding(link.ref)));
    if (link.level)
        parts.append(QStringLiteral("level=") + toQt(lineage::levelName(*link.level)));
    if (link.since)
        parts.append(QStringLiteral("since=@%1").arg(*link.since));
    if (!link.view.isEmpty())
        parts = {QStringLiteral("view=") + QString::fromLatin1(QUrl::toPercentEncoding(link.view))};
    return parts.isEmpty() ? kStart : kStart + u'?' + parts.join(u'&');
}

std::optional<LineageLink> parseLineageLink(const QString& text)
{
    if (!text.startsWith(kStart) || (text.size() > kStart.size() && text.at(kStart.size()) != u'?'))
        return std::nullopt;
    const QUrlQuery query(text.mid(kStart.size() + 1));
    LineageLink link;
    link.ref = query.queryItemValue(QStringLiteral("ref"), QUrl::FullyDecoded);
    link.view = query.queryItemValue(QStringLiteral("view"), QUrl::FullyDecoded);
    const QString level = query.queryItemValue(QStringLiteral("level"));
    if (!level.isEmpty()) {
        link.level = lineage::levelFromName(fromQt(level));
        if (!link.level)
            return std::nullopt;
    }
    const QString since = query.queryItemValue(QStringLiteral("since"), QUrl::FullyDecoded);
    if (!since.isEmpty()) {
        bool isNumber = false;
        const RevisionId revision = since.mid(1).toLongLong(&isNumber);
        if (!since.startsWith(u'@') || !isNumber || revision <= 0)
            return std::nullopt;
        link.since = revision;
    }
    return link;
}

lineage::Level levelOf(const QString& ref)
{
    using lineage::Level;
    const auto reference = query::parseReference(fromQt(ref));
    switch (reference ? reference->kind : Kind::Unknown) {
    case Kind::Column:
    case Kind::Dataset:
    case Kind::DataContract: return Level::Column;
    case Kind::Job:
    case Kind::Dashboard:
    case Kind::Model:
    case Kind::Metric: return Level::Job;
    case Kind::InputPort:
    case Kind::OutputPort: return Level::Port;
    case Kind::Domain: return Level::Domain;
    default: return Level::Product;
    }
}

} // namespace tributary::views
