// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/moment_bar.h"

#include "views/charts/number_text.h"

namespace tributary::views {

MomentBar::MomentBar(QWidget* parent) : AmberBar(QStringLiteral("clock"), tr("Back to now"), parent)
{
    connect(this, &AmberBar::actionRequested, this, &MomentBar::backRequested);
}

QString MomentBar::words(const Moment& moment)
{
    if (moment.at == 0)
        return tr("As of revision %1").arg(moment.revision);
    return tr("As of %1, revision %2").arg(dateTimeText(moment.at)).arg(moment.revision);
}

void MomentBar::setMoment(const std::optional<Moment>& moment)
{
    setText(moment ? words(*moment) : QString());
}

} // namespace tributary::views
