// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tributary::views {

// How a thing is called of which only the reference is known so far: "orders v1.0" of
// tributary:product/orders@1.0, an address as it is written. One line, at most 80 characters; what is no
// reference is called as it stands.
QString referenceName(const QString& ref);

} // namespace tributary::views
