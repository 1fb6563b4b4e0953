// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/sync_status.h"

#include <QStatusBar>

class QToolButton;

namespace tributary::views {

// When the catalog was last in step with its sources, how many there are and which could not be reached;
// what waits to be pushed; in which role the user is, how much the catalog holds, and how long the last question took. Each part
// leads to its page.
class StatusStrip : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusStrip(QWidget* parent = nullptr);
    void setStatus(const query::SyncStatus& status, Micros now);
    void setSyncing(const QString& source, double share); // share below 0: not known
    void setQueryTime(double milliseconds);
    void setOutbox(int waiting, int inConflict); // changes that are not pushed yet, and those of them in conflict
    QString outboxText() const;
    void setRole(const QString& role); // of the profile; empty: no segment
    QString syncText() const;
    QString troubleText() const; // empty: all sources were reached
    void focusFirst();
    QString totalsText() const;

signals:
    void syncChosen();
    void assetsChosen();
    void roleChosen();
    void outboxChosen();

private:
    void showTotals();
    QToolButton *m_sync, *m_trouble, *m_outbox, *m_role, *m_totals;
    qint64 m_assets = 0;
    double m_queryMs = -1;
};

} // namespace tributary::views
