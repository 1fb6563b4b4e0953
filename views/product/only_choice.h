// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;

namespace tributary::views {

class TextLabel;

// Where there is but one, nothing is to be chosen: it stands as words, which can be read like all else, and not as a
// box that is out of use.
void showChoice(QComboBox& box, TextLabel& words);

} // namespace tributary::views
