// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/outbox_page.h"
#include "views/widgets/pill.h"

#include <QUrl>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace tributary::views {

class EmptyState;
class LineDiffView;
class RowList;
class SideScroll;
class TextLabel;

// The right side of the outbox: one change, why it is as it is, what can be done with it, what it changes in
// its file, and what was done with it so far.
class OutboxPanel : public QWidget {
    Q_OBJECT
public:
    explicit OutboxPanel(QWidget* parent = nullptr);
    void clear(const QString& sentence);
    void showItem(const query::OutboxItem& item, Micros now);
    // Of the item that is shown; of another one it is left alone.
    void showDetail(const query::OutboxDetail& detail, Micros now);
    std::int64_t shown() const { return m_id; } // 0: none
    QString stateText() const;
    LineDiffView* patch() const { return m_patch; }
    RowList* history() const { return m_history; }
    QPushButton* push() const { return m_push; }
    QPushButton* withdraw() const { return m_withdraw; }
    QPushButton* resolve() const { return m_resolve; }

signals:
    void pushRequested(std::int64_t entry);
    void withdrawRequested(std::int64_t entry);
    void openRequested(const QString& ref);
    void linkRequested(const QUrl& url);

private:
    QWidget* buildHead();
    QWidget* buildButtons();
    void buildBody(QWidget* body);
    void copyLink();
    void placeButtons();

    std::int64_t m_id = 0;
    QString m_about;
    QString m_link;
    EmptyState* m_empty;
    SideScroll* m_scroll;
    TextLabel *m_title, *m_file, *m_why, *m_patchRemark;
    Pill* m_state;
    QPushButton *m_push, *m_withdraw, *m_resolve, *m_open, *m_copyLink, *m_openLink;
    QGridLayout* m_buttons = nullptr;
    LineDiffView* m_patch;
    RowList* m_history;
};

} // namespace tributary::views
