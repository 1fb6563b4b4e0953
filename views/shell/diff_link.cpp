// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/diff_link.h"

#include <QUrl>
#include <QUrlQuery>

namespace tributary::views {
namespace {

const QString kDiff = QStringLiteral("tributary:diff?");

QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

QString formatDiffLink(const DiffLink& link)
{
    const QString before = link.before.isEmpty() ? QString() : QStringLiteral("before=") + encoded(link.before) + u'&';
    return kDiff + before + QStringLiteral("after=") + encoded(link.after);
}

std::optional<DiffLink> parseDiffLink(const QString& text)
{
    if (!text.startsWith(kDiff))
        return std::nullopt;
    const QUrlQuery query(text.mid(kDiff.size()));
    DiffLink link{query.queryItemValue(QStringLiteral("before"), QUrl::FullyDecoded), query.queryItemValue(QStringLiteral("after"), QUrl::FullyDecoded)};
    return link.after.isEmpty() ? std::nullopt : std::optional(std::move(link));
}

} // namespace tributary::views
