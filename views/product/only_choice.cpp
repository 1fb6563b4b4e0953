// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/only_choice.h"

#include "views/product/text_label.h"

#include <QComboBox>

namespace tributary::views {

void showChoice(QComboBox& box, TextLabel& words)
{
    const bool isChoice = box.count() > 1;
    box.setEnabled(isChoice);
    box.setVisible(isChoice);
    words.setPlain(box.currentText());
    words.setVisible(box.count() == 1);
}

} // namespace tributary::views
