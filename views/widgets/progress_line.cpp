// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/progress_line.h"

#include "views/theme/theme.h"

#include <QPainter>

namespace tributary::views {

ProgressLine::ProgressLine(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(2);
}

void ProgressLine::setProgress(double share)
{
    m_share = share;
    update();
}

void ProgressLine::setBusy(bool busy)
{
    m_busy = busy;
    setAccessibleName(busy ? tr("Loading") : QString());
    update();
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    if (!m_busy) {
        return;
    }
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().accentLine);
    if (m_share >= 0) {
        painter.fillRect(QRectF(0, 0, width() * qBound(0.0, m_share, 1.0), height()), Theme::current().accent);
    }
}

} // namespace tributary::views
