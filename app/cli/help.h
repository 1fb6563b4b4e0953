// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QString>

namespace tributary::cli {

QString overviewText();
QString helpText(const Command& command);

// The command whose name is nearest to a mistyped one; empty where none is near.
std::string nearestCommand(const std::string& typed);

} // namespace tributary::cli
