// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/catalog_service.h"
#include "model/query/saved_search_service.h"
#include "views/discover/search_text.h"
#include "views/shell/page.h"

#include <QTimer>

#include <optional>

class QSplitter;

namespace tributary::views {

class CommandRegistry;
class FacetPanel;
class PreviewPanel;
class ResultPanel;
class SavedSearchDesk;
class SavedSearchPanel;

// Search as you type over everything, with facets on the left and a preview on the right.
class DiscoverPage : public Page {
    Q_OBJECT
public:
    explicit DiscoverPage(query::CatalogService& catalog, QWidget* parent = nullptr);

    QString pageTitle() const override;
    QString pageIcon() const override;
    bool isSettled() const override;
    void focusMain() override;
    QString currentRef() const override;
    bool tellsOfReading() const override { return true; }
    bool hasSidePanel() const override { return true; }
    void toggleSidePanel() override { togglePreview(); }
    // Before addCommands(); without it nothing can be saved here.
    void offerSaving(query::SavedSearchService& saved);
    void addCommands(CommandRegistry& commands);

    QString question() const; // what is typed, the filters and the order, in the query language; empty without the first two
    void openSearch(const QString& query);
    search::SortOrder sortOrder() const; // of the results
    void sortBy(search::SortOrder order);
    void showSavedSearches(); // also where the column is folded away

    query::CatalogService& catalog() const { return m_catalog; } // at the moment that the page shows
    QString typed() const { return m_typed; }
    FacetPanel* facets() const { return m_facets; }
    SavedSearchPanel* savedSearches() const { return m_savedPanel; }
    ResultPanel* results() const { return m_results; }
    PreviewPanel* preview() const { return m_preview; }

public slots:
    void setTyped(const QString& text);
    void togglePreview();

signals:
    void queryMistaken(int at); // a character of the typed text; -1: no mistake
    void queryTook(double milliseconds);
    void typedCleared(); // by an action of the page; the search field follows
    void typedReplaced(const QString& text); // likewise
    void addFolderRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectParts();
    void select(search::Facet facet, const QString& value, bool on);
    QString sorted(const QString& query) const;
    void ask(bool keepPlace);
    void askMore(int offset);
    void answered(const Result<std::shared_ptr<const query::SearchResult>>& answer, bool keepPlace);
    void updatePreview();
    void openHit(const QString& ref, bool newTab);
    void helpOut(); // the action of the message that stands for the list
    void arrange();
    void tellSettled();

    query::CatalogService& m_catalog;
    QString m_typed;
    FacetSelection m_selection;
    search::SortOrder m_order = search::SortOrder::Relevance; // as chosen; one that is typed holds instead
    QTimer m_coalesce;    // several keystrokes of one moment become one question
    QTimer m_loadingSoon; // what takes less than 150 ms shows no sign of loading
    int m_generation = 0;
    bool m_asking = true;
    bool m_previewAsking = false;
    bool m_failed = false;
    std::optional<bool> m_previewWanted, m_facetsWanted;
    QSplitter* m_splitter;
    QWidget* m_column; // filters, and the saved searches below them
    FacetPanel* m_facets;
    SavedSearchPanel* m_savedPanel;
    SavedSearchDesk* m_desk = nullptr;
    ResultPanel* m_results;
    PreviewPanel* m_preview;
};

} // namespace tributary::views
