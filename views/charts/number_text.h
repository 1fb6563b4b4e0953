// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The place where pages that show charts look for it.
#include "views/widgets/number_text.h"
