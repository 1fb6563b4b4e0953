// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout.h"

#include <QCoreApplication>
#include <QString>

namespace tributary::views {

// Why a picture was not drawn by the engine that was asked for.
struct LayoutWords {
    Q_DECLARE_TR_FUNCTIONS(tributary::views::LayoutWords)
public:
    static QString fallback(const Error& error, layout::Engine drewInstead);
};

} // namespace tributary::views
