// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/status_strip.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/widgets/number_text.h"

#include <QToolButton>

namespace tributary::views {
namespace {

QToolButton* segment(const QString& icon)
{
    auto* button = new QToolButton;
    button->setProperty("role", "status");
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    if (!icon.isEmpty()) {
        button->setIcon(themedIcon(icon));
        button->setIconSize(QSize(14, 14));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    return button;
}

} // namespace

StatusStrip::StatusStrip(QWidget* parent) : QStatusBar(parent)
{
    setSizeGripEnabled(false);
    setFixedHeight(Theme::current().statusBar);
    m_sync = segment(QStringLiteral("sync"));
    m_totals = segment({});
    addWidget(m_sync);
    addPermanentWidget(m_totals);
    connect(m_sync, &QToolButton::clicked, this, &StatusStrip::syncChosen);
    connect(m_totals, &QToolButton::clicked, this, &StatusStrip::assetsChosen);
    m_sync->setText(tr("No source yet"));
    showTotals();
}

void StatusStrip::setStatus(const query::SyncStatus& status, Micros now)
{
    Micros last = 0;
    int current = 0;
    const int all = static_cast<int>(status.sources.size());
    for (const query::SourceStatus& source : status.sources) {
        last = qMax(last, qMax(source.checkedAt, source.source.syncedAt));
        current += source.source.state == "complete" ? 1 : 0;
    }
    if (all == 0) {
        m_sync->setText(tr("No source yet"));
    } else if (last == 0) {
        m_sync->setText(tr("Never synced \u00b7 %n source(s)", nullptr, all));
    } else {
        m_sync->setText(tr("Synced %1 \u00b7 %2 of %n source(s)", nullptr, all).arg(timeText(last, now)).arg(current));
    }
    m_assets = status.totals.entities;
    showTotals();
}

void StatusStrip::setSyncing(const QString& source, double share)
{
    m_sync->setText(share < 0 ? tr("Syncing %1").arg(source.left(40))
                              : tr("Syncing %1, %2 %").arg(source.left(40)).arg(qRound(share * 100)));
}

void StatusStrip::setQueryTime(double milliseconds)
{
    m_queryMs = milliseconds;
    showTotals();
}

void StatusStrip::showTotals()
{
    const int plural = static_cast<int>(qMin<qint64>(m_assets, std::numeric_limits<int>::max()));
    QString text = tr("%1 asset(s)", nullptr, plural).arg(numberText(m_assets));
    if (m_queryMs >= 0) {
        text += QStringLiteral(" \u00b7 ") + durationText(m_queryMs);
    }
    m_totals->setText(text);
}

QString StatusStrip::syncText() const
{
    return m_sync->text();
}

QString StatusStrip::totalsText() const
{
    return m_totals->text();
}

} // namespace tributary::views
