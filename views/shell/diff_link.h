// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tributary::views {

// Two versions beside each other as an address of the window:
//   tributary:diff?before=<reference>&after=<reference>
// Without `before`: the version before that one.
struct DiffLink {
    QString before;
    QString after;

    bool operator==(const DiffLink&) const = default;
};

QString formatDiffLink(const DiffLink& link);
std::optional<DiffLink> parseDiffLink(const QString& text); // nothing for anything else, and without `after`

} // namespace tributary::views
