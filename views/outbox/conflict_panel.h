// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/outbox_page.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace tributary::views {

class ConflictCard;
class EmptyState;
class SideScroll;
class TextLabel;

// One conflict with its three ways out: mine, theirs, and what is written by hand, which begins with both put
// together where that can be done.
class ConflictPanel : public QWidget {
    Q_OBJECT
public:
    explicit ConflictPanel(QWidget* parent = nullptr);
    void clear(const QString& sentence);
    void showConflict(const query::OutboxItem& item, const store::OutboxConflict& conflict, int position, int of, Micros now);
    std::int64_t shown() const { return m_id; } // 0: none
    void writeByHand(); // goes to where that is done

    ConflictCard* mine() const { return m_mine; }
    ConflictCard* theirs() const { return m_theirs; }
    ConflictCard* merged() const { return m_merged; }
    QPushButton* takeWritten() const { return m_takeWritten; }
    QPushButton* reopen() const { return m_reopen; }

signals:
    void taken(tributary::merge::Take take);  // Mine or Theirs
    void written(const QString& text, bool asText);
    void reopenRequested();
    void stepRequested(int by);

private:
    void buildCards(QWidget* body);

    std::int64_t m_id = 0;
    bool m_asText = false;
    EmptyState* m_empty;
    SideScroll* m_scroll;
    TextLabel *m_title, *m_base;
    QToolButton *m_previous, *m_next;
    ConflictCard *m_mine, *m_theirs, *m_merged;
    QPushButton *m_takeWritten, *m_reopen;
};

} // namespace tributary::views
