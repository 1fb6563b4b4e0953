// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace tributary::views {

// A tool button whose sign and words stand together in its middle, with the gap that all signs have before their
// words. The styles of Qt put them side by side at its left edge, closer than letters.
class WordedButton : public QToolButton {
    Q_OBJECT
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tributary::views
