// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/trouble_band.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QPainter>

namespace tributary::views {

void TroubleBand::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void TroubleBand::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const bool error = m_tone == Tone::Err;
    QPainter painter(this);
    painter.fillRect(rect(), error ? theme.errSoft : theme.warnSoft);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 30 : 14;
    painter.drawPixmap(x, 10, iconPixmap(error ? QStringLiteral("error") : QStringLiteral("warning"), error ? theme.err : theme.warn, 16,
                                         devicePixelRatioF()));
}

} // namespace tributary::views
