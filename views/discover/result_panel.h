// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "views/discover/search_text.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedWidget;

namespace tributary::views {

class ChipBar;
class MessageView;
class ProgressLine;
class ResultModel;
class TextLabel;

// The middle column: chips, how many matches, and the list or what stands in its place.
class ResultPanel : public QWidget {
    Q_OBJECT
public:
    explicit ResultPanel(QWidget* parent = nullptr);

    void showResult(const query::SearchResult& result, bool keepPlace);
    void showError(const Error& error);
    void setLoading(bool loading);
    void setQuery(const QString& typed, const FacetSelection& selection);

    ResultModel* model() const { return m_model; }
    QListView* list() const { return m_list; }
    ChipBar* chips() const { return m_chips; }
    MessageView* message() const { return m_message; }
    QString countText() const;

signals:
    void actionTriggered();
    void openRequested(const QString& ref, bool newTab);
    void previewToggled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildCountBar();
    void showNothing(const query::SearchResult& result);
    void restorePlace(const std::string& ref, int scroll);

    QString m_typed;
    FacetSelection m_selection;
    bool m_glancing = false; // a first glance is shown, and the whole result will follow
    ChipBar* m_chips;
    ProgressLine* m_line;
    QLabel* m_count;
    TextLabel* m_countWords;
    TextLabel* m_keys;
    QStackedWidget* m_stack;
    ResultModel* m_model;
    QListView* m_list;
    MessageView* m_message;
};

} // namespace tributary::views
