// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/place_link.h"

#include <QUrl>

#include <algorithm>

namespace tributary::views {
namespace {

const QLatin1String kScheme("tributary:");
const QLatin1String kQueryMark("?q=");
constexpr int kLongestLink = 4096;

} // namespace

QString formatPlaceLink(const PlaceLink& link)
{
    const QString place = kScheme + link.section;
    return link.query.isEmpty() ? place : place + kQueryMark + QString::fromLatin1(QUrl::toPercentEncoding(link.query));
}

std::optional<PlaceLink> parsePlaceLink(const QString& text)
{
    if (!text.startsWith(kScheme)) {
        return std::nullopt;
    }
    const QString place = text.mid(kScheme.size());
    const qsizetype mark = place.indexOf(kQueryMark);
    PlaceLink link{mark < 0 ? place : place.left(mark), {}};
    if (mark >= 0) {
        link.query = QUrl::fromPercentEncoding(place.mid(mark + kQueryMark.size()).toUtf8());
    }
    const bool isName = std::all_of(link.section.begin(), link.section.end(),
                                    [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'-'; });
    return isName && !link.section.isEmpty() ? std::optional(link) : std::nullopt;
}

bool isOwnLink(const QString& text)
{
    return text.startsWith(kScheme) && text.size() > kScheme.size() && text.size() <= kLongestLink
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace tributary::views
