// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/reference_name.h"

#include "model/query/qt_text.h"
#include "model/query/reference_text.h"
#include "views/widgets/plain_text.h"

namespace tributary::views {

QString referenceName(const QString& ref)
{
    constexpr int kMost = 80;
    const auto reference = query::parseReference(fromQt(ref));
    if (!reference || reference->path.empty())
        return singleLine(ref, kMost);
    const auto& [local, version] = reference->path.back();
    return singleLine(version.empty() ? local : local + " v" + version, kMost);
}

} // namespace tributary::views
