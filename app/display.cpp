// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/display.h"

#include <QByteArray>

namespace tributary {

namespace {

bool isSet(const char* name)
{
    return !qgetenv(name).isEmpty();
}

// Platforms that need no display server.
bool platformNeedsNone()
{
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    return platform.startsWith("offscreen") || platform.startsWith("minimal") || platform.startsWith("vnc") ||
           platform.startsWith("eglfs") || platform.startsWith("linuxfb");
}

} // namespace

bool hasDisplay()
{
    return platformNeedsNone() || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
}

void drawOffscreen()
{
    if (!isSet("QT_QPA_PLATFORM") || !hasDisplay())
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace tributary
