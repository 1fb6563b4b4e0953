// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tributary::views {

// Questions about lineage as addresses of the window, beside the references of things:
//   tributary:impact?ref=<percent-encoded reference>   who is hit when that changes
//   tributary:paths?from=<reference>&to=<reference>    which ways lead from the one to the other
struct PathsLink {
    QString from;
    QString to;

    bool operator==(const PathsLink&) const = default;
};

QString formatImpactLink(const QString& ref);
QString formatPathsLink(const PathsLink& link);
// Nothing for anything else, and where a side is missing.
std::optional<QString> parseImpactLink(const QString& text);
std::optional<PathsLink> parsePathsLink(const QString& text);

} // namespace tributary::views
