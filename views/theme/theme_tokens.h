// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QJsonObject>
#include <QStringList>

namespace tributary::views {

// Reads the token files. Split from Theme::apply so that tests can look at every theme without
// making it the application's.
Theme readTheme(Theme::Mode mode, double textFactor);

// Names of colour tokens that the object lacks or spells wrongly; empty when it is complete.
QStringList fillColors(Theme& theme, const QJsonObject& colors);

} // namespace tributary::views
