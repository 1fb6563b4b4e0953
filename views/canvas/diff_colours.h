// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPlainTextEdit;

namespace tributary::views {

// A field that a patch is read in and copied from: monospaced, not wrapped, with its added and removed lines coloured
// in the theme's colours; the sign at the beginning of a line says the same.
void showAsDiff(QPlainTextEdit* field);

} // namespace tributary::views
