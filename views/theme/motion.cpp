// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/motion.h"

namespace tributary::views {
namespace {

constexpr int kMilliseconds = 120;

bool& allowed()
{
    static bool value = false;
    return value;
}

} // namespace

void allowMotion(bool mayMove)
{
    allowed() = mayMove;
}

bool isMotionAllowed()
{
    return allowed();
}

int motionMilliseconds()
{
    return allowed() ? kMilliseconds : 0;
}

} // namespace tributary::views
