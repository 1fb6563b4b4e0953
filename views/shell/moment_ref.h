// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/moment.h"

#include <QString>

#include <optional>

namespace tributary::views {

// A reference with the moment it is to be shown at: "tributary:product/orders@1?as-of=@12". With it a
// link, a tab and the way back lead to the page as it was. (References themselves escape "?".)
QString refAsOf(const QString& ref, const std::optional<Moment>& moment); // one that has a moment keeps it
QString refWithoutMoment(const QString& ref);
std::optional<RevisionId> revisionInRef(const QString& ref);

} // namespace tributary::views
