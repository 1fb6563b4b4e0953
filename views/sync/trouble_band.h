// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/pill.h"

#include <QWidget>

namespace tributary::views {

// A soft band across the page in the tone of what it says, with its sign in front.
class TroubleBand : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    void setTone(Tone tone); // Warn or Err

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Warn;
};

} // namespace tributary::views
