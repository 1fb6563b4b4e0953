// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QStringList>

#include <string>

namespace tributary {

// Chooses the language of all words and numbers: that of `code` ("de", "pt_BR"), or the system's
// where it is empty. English speaks where there is no catalogue: it too needs one, for its plurals.
// "en-XA" is no language: it shows texts longer than they are, for finding what is cut off.
// Needs an application object; code usage.language for a code that no language has.
Result<void> useLanguage(const std::string& code);

// The codes of the catalogues that the program holds.
QStringList offeredLanguages();

} // namespace tributary
