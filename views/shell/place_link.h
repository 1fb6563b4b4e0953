// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tributary::views {

// A section of the window as an address beside the references of things: "tributary:sync", or
// "tributary:discover?q=<percent-encoded query>" for what a search finds.
struct PlaceLink {
    QString section;
    QString query;

    bool operator==(const PlaceLink&) const = default;
};

QString formatPlaceLink(const PlaceLink& link);
std::optional<PlaceLink> parsePlaceLink(const QString& text); // nothing for anything else

// Whether a text from outside the program may be followed at all: ours, on one line, of a sane length.
bool isOwnLink(const QString& text);

} // namespace tributary::views
