// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/saved_search_news.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QToolButton;

namespace tributary::views {

class SavedSearchModel;

// The saved searches below the filters. Enter or a click opens one, Delete forgets it, F2 renames it;
// the menu of the list offers the same. A name is typed in the panel itself.
class SavedSearchPanel : public QWidget {
    Q_OBJECT
public:
    explicit SavedSearchPanel(QWidget* parent = nullptr);

    void setSearches(std::vector<query::SavedSearchNews> searches);
    void setSavable(bool savable); // whether there is a search to save
    void startSaving(const QString& suggestion);
    void focusList();
    // Below the list until the next action: what happened, and a way back where there is one.
    void tell(const QString& words, bool isError);

    SavedSearchModel* model() const { return m_model; }
    QListView* list() const { return m_list; }
    QLineEdit* nameEdit() const { return m_name; }
    QToolButton* saveButton() const { return m_save; }
    QPushButton* undoButton() const { return m_undo; }
    QString told() const;

signals:
    void nameWanted(); // the user wants to save: startSaving() with what suits the search
    void saveRequested(const QString& name);
    void restoreRequested(const QString& name, const QString& query);
    void openRequested(const QString& name, const QString& query);
    void forgetRequested(const QString& name);
    void renameRequested(const QString& from, const QString& to);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHeader();
    void buildList();
    void addRowAction(const QString& text, const QList<QKeySequence>& keys, void (SavedSearchPanel::*run)(int row));
    void open(int row);
    void forget(int row);
    void startRenaming(int row);
    void startTyping(const QString& text);
    void finishTyping();
    void stopTyping(bool backToList);
    void updateHint();
    void fitList();

    SavedSearchModel* m_model;
    QLabel *m_news, *m_empty, *m_hint, *m_told;
    QToolButton* m_save;
    QLineEdit* m_name;
    QListView* m_list;
    QPushButton* m_undo;
    QString m_renaming; // empty: a new one is being named
    query::SavedSearchNews m_forgotten;
};

} // namespace tributary::views
