// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme_resources.h"

#include <QDir>

// Q_INIT_RESOURCE declares a function and must therefore stand outside of every namespace.
static void initTributaryResource()
{
    Q_INIT_RESOURCE(tributary);
}

namespace tributary::views {

void registerResources()
{
    static const bool done = (initTributaryResource(), true);
    Q_UNUSED(done)
}

} // namespace tributary::views
