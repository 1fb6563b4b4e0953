// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/catalog_service.h"

#include <QListView>
#include <QPointer>

namespace tributary::views {

class CompletionModel;
class SearchField;

// Offers how the query in the search field may go on, in a list below it: as the user types, and with
// Ctrl+Space. The list is about the word at the caret. Up and Down choose, Tab and Enter take what is
// chosen, Escape closes the list. As long as nothing is chosen, Enter and Tab do what they always do.
class SearchCompleter : public QObject {
    Q_OBJECT
public:
    SearchCompleter(query::CatalogService& catalog, SearchField& field, QObject* parent);
    QListView* popup() const { return m_popup; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void offer(const std::vector<query::CompletionItem>& items);
    void choose(int row); // -1: none
    void step(int by);
    void take(int row);
    void close();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    query::CatalogService& m_catalog;
    SearchField& m_field;
    CompletionModel* m_model;
    QPointer<QListView> m_popup; // a child of the field, which may go first
    QString m_text; // that the list is about, with the caret
    int m_cursor = 0;
    bool m_taking = false;
};

} // namespace tributary::views
