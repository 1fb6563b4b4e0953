// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

#include <QString>

namespace tributary::cli {

// The words for an error: those of the command line itself are made here, all others by
// query/diagnostic_text.
QString errorWords(const Error& error);

} // namespace tributary::cli
