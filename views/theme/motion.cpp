// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/motion.h"

#include "views/theme/follow_theme.h"

#include <QTreeView>

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
    if (allowed() == mayMove) {
        return;
    }
    allowed() = mayMove;
    emit themeNews().motionChanged();
}

bool isMotionAllowed()
{
    return allowed();
}

int motionMilliseconds()
{
    return allowed() ? kMilliseconds : 0;
}

void followMotion(QTreeView* tree)
{
    const auto fit = [tree] { tree->setAnimated(isMotionAllowed()); };
    QObject::connect(&themeNews(), &ThemeNews::motionChanged, tree, fit);
    fit();
}

} // namespace tributary::views
