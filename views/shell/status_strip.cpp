// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/status_strip.h"

#include "views/shell/source_trouble_words.h"
#include "views/theme/follow_theme.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/widgets/number_text.h"
#include "views/widgets/worded_button.h"

#include <QToolButton>

namespace tributary::views {
namespace {

constexpr int kSegmentPadding = 9;
constexpr int kStripGap = 6;

QToolButton* segment(const QString& icon)
{
    auto* button = new WordedButton;
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

// Read as a whole the last time anybody looked: also a folder in which there was nothing.
bool isCurrent(const query::SourceStatus& source)
{
    const bool isWhole = source.source.state != "partial" && source.source.state != "failed" && source.source.state != "quarantined" && source.failed == 0;
    return isWhole && source.note.state != "failed" && source.note.state != "quarantined" && (source.checkedAt != 0 || source.source.state == "complete");
}

// The status bar gives a button the room of its style's hint, which knows nothing of the style
// sheet's padding: a text that grows would lose its first letters.
void setSegment(QToolButton* button, const QString& text)
{
    button->setText(text);
    button->ensurePolished();
    const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + kStripGap;
    const int words = QFontMetrics(button->font()).horizontalAdvance(text) + icon + 2 * kSegmentPadding;
    button->setMinimumWidth(qMax(words, button->sizeHint().width()));
    button->updateGeometry();
}

} // namespace

StatusStrip::StatusStrip(QWidget* parent) : QStatusBar(parent)
{
    setSizeGripEnabled(false);
    followTheme(this, [this] { setFixedHeight(Theme::current().statusBar); });
    m_sync = segment(QStringLiteral("sync"));
    m_trouble = segment(QStringLiteral("cloud-off"));
    m_trouble->setProperty("role", "status-warn");
    m_trouble->setAccessibleName(tr("Sources that were not reached"));
    m_trouble->hide();
    m_outbox = segment(QStringLiteral("outbox"));
    m_role = segment(QStringLiteral("user"));
    m_role->setAccessibleName(tr("Role"));
    m_role->hide();
    m_totals = segment({});
    for (QToolButton* right : {m_role, m_totals})
        right->setProperty("role", "status-end");
    addWidget(m_sync);
    addWidget(m_trouble);
    addWidget(m_outbox);
    addPermanentWidget(m_role);
    addPermanentWidget(m_totals);
    connect(m_sync, &QToolButton::clicked, this, &StatusStrip::syncChosen);
    connect(m_trouble, &QToolButton::clicked, this, &StatusStrip::syncChosen);
    connect(m_outbox, &QToolButton::clicked, this, &StatusStrip::outboxChosen);
    connect(m_role, &QToolButton::clicked, this, &StatusStrip::roleChosen);
    connect(m_totals, &QToolButton::clicked, this, &StatusStrip::assetsChosen);
    setSegment(m_sync, tr("No source yet"));
    setOutbox(0, 0);
    showTotals();
}

void StatusStrip::setStatus(const query::SyncStatus& status, Micros now)
{
    Micros last = 0;
    int current = 0;
    const int all = static_cast<int>(status.sources.size());
    for (const query::SourceStatus& source : status.sources) {
        last = qMax(last, qMax(source.checkedAt, source.source.syncedAt));
        current += isCurrent(source) ? 1 : 0;
    }
    if (all == 0) {
        setSegment(m_sync, tr("No source yet"));
    } else if (last == 0) {
        setSegment(m_sync, tr("Never synced \u00b7 %n source(s)", nullptr, all));
    } else {
        setSegment(m_sync, tr("Synced %1 \u00b7 %2 of %n source(s)", nullptr, all).arg(timeText(last, now)).arg(current));
    }
    const QString trouble = SourceTroubleWords::unreached(status);
    setSegment(m_trouble, trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    m_assets = status.totals.entities;
    showTotals();
}

void StatusStrip::setRole(const QString& role)
{
    setSegment(m_role, role);
    m_role->setAccessibleName(role.isEmpty() ? QString() : tr("Your role: %1").arg(role));
    m_role->setVisible(!role.isEmpty());
}

void StatusStrip::setOutbox(int waiting, int inConflict)
{
    QString text = waiting == 0 ? tr("Outbox") : tr("Outbox %1").arg(numberText(waiting));
    if (inConflict > 0)
        text += QStringLiteral(" \u00b7 ") + tr("%n in conflict", nullptr, inConflict);
    setSegment(m_outbox, text);
}

QString StatusStrip::outboxText() const
{
    return m_outbox->text();
}

QString StatusStrip::troubleText() const
{
    return m_trouble->isHidden() ? QString() : m_trouble->text();
}

void StatusStrip::focusFirst()
{
    m_sync->setFocus(Qt::ShortcutFocusReason);
}

void StatusStrip::setSyncing(const QString& source, double share)
{
    setSegment(m_sync, share < 0 ? tr("Syncing %1").arg(source.left(40))
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
    if (m_queryMs >= 0 && m_assets > 0) {
        text += QStringLiteral(" \u00b7 ") + durationText(m_queryMs);
    }
    setSegment(m_totals, text);
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
