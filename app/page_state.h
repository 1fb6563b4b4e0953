// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace tributary {

// In what state a page is to be looked at, beside the usual one in which everything is there.
enum class PageState {
    Usual,
    Empty,   // there is nothing to show
    Loading, // the answer has not come yet
    Error,   // what the page asks for cannot be read
    Offline, // no source can be reached any more: all is read from the cache
    Partial, // files of a source could not be read
};

// The names that people type: empty, loading, error, offline, partial.
QStringList pageStateNames();
std::optional<PageState> pageStateFromName(const QString& name); // nothing for an unknown one

} // namespace tributary
