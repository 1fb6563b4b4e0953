// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/discover/discover_page.h"

#include "model/query/qt_text.h"
#include "views/command/command_registry.h"
#include "views/discover/chip_bar.h"
#include "views/discover/facet_panel.h"
#include "views/discover/hit_target.h"
#include "views/discover/preview_panel.h"
#include "views/discover/result_model.h"
#include "views/discover/result_panel.h"
#include "views/discover/saved_search_desk.h"
#include "views/discover/saved_search_panel.h"
#include "views/discover/sort_box.h"

#include <QHBoxLayout>
#include <QListView>
#include <QSplitter>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

// Widths of the page, the rail being 76 wide: below 1200 and 1000 of the window.
constexpr int kPreviewFrom = 1124;
constexpr int kFacetsFrom = 924;
constexpr int kLoadingAfterMs = 150;

// Where in the typed text a query's error stands; the filters behind it hold none.
int mistakeIn(const QString& typed, const Error& error)
{
    if (!error.code.starts_with("query.") || error.mark.column <= 0) {
        return -1;
    }
    const std::string text = fromQt(typed.trimmed());
    int blanks = 0;
    while (blanks < typed.size() && typed.at(blanks).isSpace()) {
        ++blanks;
    }
    return blanks + static_cast<int>(toQt(text.substr(0, qMin(error.mark.offset, text.size()))).size());
}

} // namespace

DiscoverPage::DiscoverPage(query::CatalogService& catalog, QWidget* parent) : Page(parent), m_catalog(catalog)
{
    m_facets = new FacetPanel;
    m_results = new ResultPanel;
    m_preview = new PreviewPanel;
    m_savedPanel = new SavedSearchPanel;
    m_savedPanel->hide();
    m_column = new QWidget;
    auto* column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_facets, 1);
    column->addWidget(m_savedPanel);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->addWidget(m_column);
    m_splitter->addWidget(m_results);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({244, 764, 356});
    m_splitter->setChildrenCollapsible(false);
    m_column->setMinimumWidth(200);
    m_results->setMinimumWidth(360);
    m_preview->setMinimumWidth(280);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    m_coalesce.setSingleShot(true);
    m_coalesce.setInterval(0);
    m_loadingSoon.setSingleShot(true);
    m_loadingSoon.setInterval(kLoadingAfterMs);
    connectParts();
    m_coalesce.start();
}

void DiscoverPage::connectParts()
{
    connect(&m_coalesce, &QTimer::timeout, this, [this] { ask(false); });
    connect(&m_loadingSoon, &QTimer::timeout, this, [this] { m_results->setLoading(m_asking); });
    connect(&m_catalog, &query::CatalogService::catalogChanged, this, [this] { ask(true); });
    connect(m_facets, &FacetPanel::checkRequested, this, &DiscoverPage::select);
    connect(m_facets, &FacetPanel::clearRequested, this, [this] {
        m_selection.clear();
        ask(false);
    });
    connect(m_results->chips(), &ChipBar::removeRequested, this, [this](search::Facet facet) { select(facet, {}, false); });
    connect(m_results->chips()->sort(), &SortBox::orderChosen, this, &DiscoverPage::sortBy);
    connect(m_results->chips(), &ChipBar::filtersToggled, this, [this] {
        m_facetsWanted = !m_facets->isVisible();
        arrange();
    });
    connect(m_results, &ResultPanel::actionTriggered, this, &DiscoverPage::helpOut);
    connect(m_results, &ResultPanel::openRequested, this, &DiscoverPage::openHit);
    connect(m_results, &ResultPanel::previewToggled, this, &DiscoverPage::togglePreview);
    connect(m_preview, &PreviewPanel::openRequested, this, &DiscoverPage::openHit);
    connect(m_results->model(), &ResultModel::pageWanted, this, &DiscoverPage::askMore);
    connect(m_results->list()->selectionModel(), &QItemSelectionModel::currentChanged, this, &DiscoverPage::updatePreview);
}

QString DiscoverPage::pageTitle() const
{
    const QString text = m_typed.trimmed();
    return text.isEmpty() ? tr("Discover") : text;
}

QString DiscoverPage::pageIcon() const
{
    return m_typed.trimmed().isEmpty() ? QStringLiteral("compass") : QStringLiteral("search");
}

bool DiscoverPage::isSettled() const
{
    return !m_asking && !m_previewAsking && (!m_desk || m_desk->isSettled());
}

void DiscoverPage::focusMain()
{
    m_results->list()->setFocus(Qt::ShortcutFocusReason);
}

QString DiscoverPage::currentRef() const
{
    const query::Hit* hit = m_results->model()->hitAt(m_results->list()->currentIndex().row());
    return hit ? toQt(hit->entity.ref) : QString();
}

void DiscoverPage::addCommands(CommandRegistry& commands)
{
    if (m_desk) {
        m_desk->addCommands(commands);
    }
    commands.add({QStringLiteral("discover.clear-filters"), tr("Clear all filters"), {}, [this] { return isVisible() && !m_selection.empty(); },
                  [this] {
                      m_selection.clear();
                      ask(false);
                  }, QStringLiteral("discover")});
    for (const search::SortOrder order : search::allSortOrders()) {
        commands.add({QStringLiteral("discover.sort-") + toQt(search::sortOrderName(order)), tr("Sort results by: %1").arg(sortOrderText(order)), {},
                      [this] { return isVisible(); }, [this, order] { sortBy(order); }, QStringLiteral("discover")});
    }
}

void DiscoverPage::setTyped(const QString& text)
{
    if (text == m_typed) {
        return;
    }
    m_typed = text;
    m_asking = true;
    m_coalesce.start();
    emit titleChanged();
}

void DiscoverPage::select(search::Facet facet, const QString& value, bool on)
{
    if (on) {
        m_selection[facet] = value;
    } else {
        m_selection.erase(facet);
    }
    ask(false);
}

void DiscoverPage::ask(bool keepPlace)
{
    m_coalesce.stop();
    ++m_generation;
    m_asking = true;
    m_loadingSoon.start();
    m_results->setQuery(m_typed, m_selection);
    m_results->chips()->sort()->setOrder(sortOrder());
    const bool savable = !question().isEmpty();
    m_savedPanel->setSavable(savable);
    m_results->chips()->setSaveEnabled(savable);
    const int limit = keepPlace ? qMax(ResultModel::kPage, m_results->model()->rowCount()) : ResultModel::kPage;
    m_catalog.search(QStringLiteral("discover"), sorted(composeQuery(m_typed, m_selection)), limit, 0, this,
                     [this, keepPlace](Result<std::shared_ptr<const query::SearchResult>> answer) { answered(answer, keepPlace); });
}

void DiscoverPage::answered(const Result<std::shared_ptr<const query::SearchResult>>& answer, bool keepPlace)
{
    if (answer && !(*answer)->whole) { // the whole is still being asked for
        emit queryMistaken(-1);
        m_results->showResult(**answer, keepPlace);
        return;
    }
    m_asking = false;
    m_loadingSoon.stop();
    m_results->setLoading(false);
    m_failed = !answer;
    if (!answer) {
        m_results->showError(answer.error());
        m_preview->clear();
        emit queryMistaken(mistakeIn(m_typed, answer.error()));
        tellSettled();
        return;
    }
    emit queryMistaken(-1);
    const query::SearchResult& result = **answer;
    m_facets->setCounts(result.facets, m_selection);
    m_results->showResult(result, keepPlace);
    if (!m_results->list()->currentIndex().isValid()) { // else the selection has asked already
        updatePreview();
    }
    emit queryTook(result.tookMs);
    tellSettled();
}

void DiscoverPage::askMore(int offset)
{
    m_catalog.search(QStringLiteral("discover:more"), sorted(composeQuery(m_typed, m_selection)), ResultModel::kPage, offset, this,
                     [this, offset, generation = m_generation](Result<std::shared_ptr<const query::SearchResult>> answer) {
                         if (generation != m_generation) {
                             return; // of an older question
                         }
                         if (answer) {
                             m_results->model()->append(**answer, offset);
                         } else {
                             m_results->model()->pageFailed();
                         }
                     });
}

void DiscoverPage::updatePreview()
{
    const query::Hit* hit = m_results->model()->hitAt(m_results->list()->currentIndex().row());
    if (!hit) {
        m_preview->clear();
        return;
    }
    m_preview->showHit(*hit);
    if (hit->entity.kind != Kind::DataProduct) {
        return;
    }
    m_previewAsking = true;
    const QString ref = toQt(hit->entity.ref);
    m_catalog.productPage(QStringLiteral("discover:preview"), ref, this,
                          [this, ref](Result<std::shared_ptr<const query::ProductPage>> answer) {
                              m_previewAsking = false;
                              if (answer && m_preview->shownRef() == ref) {
                                  m_preview->showProduct(**answer);
                              }
                              tellSettled();
                          });
}

void DiscoverPage::openHit(const QString& ref, bool newTab)
{
    const query::Hit* hit = m_results->model()->hitAt(m_results->list()->currentIndex().row());
    const HitTarget target = hit && toQt(hit->entity.ref) == ref ? hitTarget(hit->entity) : HitTarget{};
    switch (target.way) {
    case HitTarget::Way::Page:
        emit openRequested(ref, newTab);
        break;
    case HitTarget::Way::Search:
        openSearch(target.search);
        break;
    case HitTarget::Way::Preview:
        m_previewWanted = true;
        arrange();
        break;
    }
}

QString DiscoverPage::question() const
{
    const QString query = composeQuery(m_typed, m_selection);
    return query.isEmpty() ? query : sorted(query);
}

void DiscoverPage::openSearch(const QString& query)
{
    m_selection.clear();
    const std::optional<search::SortOrder> order = sortOrderIn(query);
    const QString typed = order ? withSortOrder(query, search::SortOrder::Relevance) : query;
    m_order = order.value_or(search::SortOrder::Relevance);
    if (typed == m_typed) {
        ask(false);
    }
    setTyped(typed);
    emit typedReplaced(typed);
}

search::SortOrder DiscoverPage::sortOrder() const
{
    return sortOrderIn(m_typed).value_or(m_order);
}

QString DiscoverPage::sorted(const QString& query) const
{
    return sortOrderIn(query) ? query : withSortOrder(query, m_order);
}

void DiscoverPage::sortBy(search::SortOrder order)
{
    m_order = order;
    if (sortOrderIn(m_typed)) { // the choice takes the place of what is typed
        m_typed = withSortOrder(m_typed, search::SortOrder::Relevance);
        emit titleChanged();
        emit typedReplaced(m_typed);
    }
    ask(false);
}

void DiscoverPage::offerSaving(query::SavedSearchService& saved)
{
    m_savedPanel->show();
    m_results->chips()->setSaveButtonVisible(true);
    m_desk = new SavedSearchDesk(*this, saved);
    connect(m_desk, &SavedSearchDesk::settled, this, &DiscoverPage::tellSettled);
    connect(m_results->chips(), &ChipBar::saveRequested, m_savedPanel, &SavedSearchPanel::nameWanted);
}

void DiscoverPage::showSavedSearches()
{
    m_facetsWanted = true;
    arrange();
}

void DiscoverPage::helpOut()
{
    if (m_failed) {
        ask(false);
    } else if (!m_selection.empty()) {
        select(std::prev(m_selection.end())->first, {}, false);
    } else if (!m_typed.trimmed().isEmpty()) {
        setTyped({});
        emit typedCleared();
    } else {
        emit addFolderRequested();
    }
}

void DiscoverPage::togglePreview()
{
    m_previewWanted = m_preview->isHidden();
    arrange();
}

void DiscoverPage::arrange()
{
    m_preview->setVisible(m_previewWanted.value_or(width() >= kPreviewFrom));
    const bool narrow = width() < kFacetsFrom;
    m_column->setVisible(narrow ? m_facetsWanted.value_or(false) : true);
    m_results->chips()->setFiltersButtonVisible(narrow);
}

void DiscoverPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void DiscoverPage::tellSettled()
{
    if (isSettled()) {
        emit settled();
    }
}

} // namespace tributary::views
