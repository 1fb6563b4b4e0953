// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/moment.h"
#include "model/lineage/graph.h"

#include <QString>

#include <optional>

namespace tributary::views {

// "The lineage of something" as an address of the window, beside the references of things:
//   tributary:lineage?ref=<percent-encoded reference>&level=<name>&since=@<revision>
//   tributary:lineage?view=<percent-encoded name>
// Without ref it is the whole mesh; without level the one that suits the thing. A saved view says all of
// it itself.
struct LineageLink {
    QString ref;
    std::optional<lineage::Level> level;
    std::optional<RevisionId> since = {}; // compared with it; the later moment is that of the page
    QString view = {}; // the name of a saved one

    bool operator==(const LineageLink&) const = default;
};

QString formatLineageLink(const LineageLink& link);
std::optional<LineageLink> parseLineageLink(const QString& text); // nothing for anything else

// The level that shows the most of a kind of thing.
lineage::Level levelOf(const QString& ref);

} // namespace tributary::views
