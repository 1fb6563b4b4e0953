// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/moment_ref.h"

namespace tributary::views {
namespace {

const QLatin1String kMomentMark("?as-of=@");

} // namespace

QString refAsOf(const QString& ref, const std::optional<Moment>& moment)
{
    if (!moment || ref.contains(kMomentMark))
        return ref;
    return ref + kMomentMark + QString::number(moment->revision);
}

QString refWithoutMoment(const QString& ref)
{
    const qsizetype at = ref.indexOf(kMomentMark);
    return at < 0 ? ref : ref.left(at);
}

std::optional<RevisionId> revisionInRef(const QString& ref)
{
    const qsizetype at = ref.indexOf(kMomentMark);
    if (at < 0)
        return std::nullopt;
    bool isNumber = false;
    const RevisionId revision = ref.mid(at + kMomentMark.size()).toLongLong(&isNumber);
    return isNumber && revision > 0 ? std::optional(revision) : std::nullopt;
}

} // namespace tributary::views
