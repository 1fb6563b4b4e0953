// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/outbox/outbox_list_page.h"

#include <QUndoStack>

class QPushButton;
class QSplitter;
class QToolButton;

namespace tributary::views {

class ConflictPanel;
class TableSection;
class TextLabel;

// What a push could not put together by itself: field by field mine, theirs or by hand. Each decision is kept at
// once and can be undone; finishing puts the change back into the outbox.
class ConflictPage : public OutboxListPage {
    Q_OBJECT
public:
    // Of that change alone; 0: of all.
    ConflictPage(query::CatalogService& catalog, query::OutboxService& outbox, std::int64_t change, QWidget* parent = nullptr);

    QString pageTitle() const override;
    QString pageIcon() const override { return QStringLiteral("branch"); }

    int count() const { return static_cast<int>(m_rows.size()); }
    int open() const;
    const store::OutboxConflict* current() const; // null: none
    void take(merge::Take take); // Mine or Theirs, of the current one
    void takeWritten(const QString& text, bool asText);
    void leaveOpen();
    void step(int by);
    bool canFinish() const;
    void finish(); // the changes whose conflicts are all decided

    QUndoStack* undoStack() { return &m_undo; }
    TableSection* merged() const { return m_merged; }
    ConflictPanel* panel() const { return m_panel; }
    QPushButton* finishButton() const { return m_finish; }
    QToolButton* undoButton() const { return m_undoButton; }

protected:
    Sayings sayings() const override;
    void showPage(const query::OutboxPage& page) override;
    void showCurrent() override;
    void placed(bool below) override;

private:
    struct Row {
        std::size_t item = 0;
        std::size_t conflict = 0;
    };
    QWidget* buildHeader();
    void connectParts();
    void showRow(std::int64_t conflict);
    void decide(const std::optional<merge::Take>& take, const std::optional<Json>& value, const QString& words);
    const store::OutboxConflict& at(const Row& row) const { return m_items[row.item].conflicts[row.conflict]; }
    std::int64_t nextOpen(int from) const; // behind that row, then from the start; 0: none
    void updateButtons();

    const std::int64_t m_change;
    std::vector<query::OutboxItem> m_items; // that have conflicts
    std::vector<Row> m_rows;
    std::int64_t m_wanted = 0; // the conflict that is to be the current one
    QUndoStack m_undo;
    TextLabel* m_summary;
    QToolButton *m_undoButton, *m_redoButton;
    QPushButton* m_finish;
    TableSection* m_merged;
    ConflictPanel* m_panel;
    QSplitter* m_tables;
};

} // namespace tributary::views
