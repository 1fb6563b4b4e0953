// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tributary::query {

// In whose name a file is changed, and why.
struct Signature {
    QString message;
    QString author;
    QString email;
};

} // namespace tributary::query
