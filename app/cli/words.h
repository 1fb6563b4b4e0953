// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tributary::cli {

// The sentences of the command line go through Words::tr(), so that they can be translated. Names of
// options, codes and JSON members are fixed.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tributary::cli::Words)
};

} // namespace tributary::cli
