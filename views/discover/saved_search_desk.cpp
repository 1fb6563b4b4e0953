// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/discover/saved_search_desk.h"

#include "views/command/command_registry.h"
#include "views/discover/discover_page.h"
#include "views/discover/saved_search_panel.h"

namespace tributary::views {

SavedSearchDesk::SavedSearchDesk(DiscoverPage& page, query::SavedSearchService& saved) : QObject(&page), m_page(page), m_saved(saved)
{
    connectPanel(page.savedSearches());
    connect(&m_page.catalog(), &query::CatalogService::catalogChanged, this, &SavedSearchDesk::ask);
    connect(&m_saved, &query::SavedSearchService::changed, this, &SavedSearchDesk::ask);
    connect(&m_saved, &query::SavedSearchService::changed, &m_page, [panel = page.savedSearches()] {
        if (panel->undoButton()->isHidden()) {
            panel->tell({}, false); // "Saving..." is over
        }
    });
    connect(&m_saved, &query::SavedSearchService::failed, this, [this](const QString& message) {
        // After the "changed" that comes with it.
        QMetaObject::invokeMethod(this, [this, message] { m_page.savedSearches()->tell(message, true); }, Qt::QueuedConnection);
    });
    ask();
}

void SavedSearchDesk::connectPanel(SavedSearchPanel* panel)
{
    connect(panel, &SavedSearchPanel::nameWanted, this, &SavedSearchDesk::startSaving);
    connect(panel, &SavedSearchPanel::saveRequested, this, [this](const QString& name) { m_saved.save(name, m_page.question()); });
    connect(panel, &SavedSearchPanel::restoreRequested, &m_saved, &query::SavedSearchService::save);
    connect(panel, &SavedSearchPanel::renameRequested, &m_saved, &query::SavedSearchService::rename);
    connect(panel, &SavedSearchPanel::forgetRequested, &m_saved, &query::SavedSearchService::forget);
    connect(panel, &SavedSearchPanel::openRequested, this, [this](const QString& name, const QString& query) {
        m_page.openSearch(query);
        m_saved.markSeen(name);
    });
}

void SavedSearchDesk::addCommands(CommandRegistry& commands)
{
    commands.add({QStringLiteral("discover.save-search"), tr("Save this search\u2026"), {QKeySequence(Qt::CTRL | Qt::Key_D)},
                  [this] { return m_page.isVisible() && !m_page.question().isEmpty(); }, [this] { startSaving(); }, QStringLiteral("discover")});
    commands.add({QStringLiteral("discover.saved-searches"), tr("Go to the saved searches"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
                  [this] { return m_page.isVisible(); },
                  [this] {
                      m_page.showSavedSearches();
                      m_page.savedSearches()->focusList();
                  }, QStringLiteral("discover")});
}

void SavedSearchDesk::startSaving()
{
    const QString question = m_page.question();
    if (question.isEmpty()) {
        return;
    }
    m_page.showSavedSearches();
    m_page.savedSearches()->startSaving(question);
}

void SavedSearchDesk::ask()
{
    m_asking = true;
    m_page.catalog().savedSearches(QStringLiteral("discover:saved"), this,
                                   [this](const Result<std::shared_ptr<const std::vector<query::SavedSearchNews>>>& answer) {
                                       m_asking = false;
                                       if (answer) {
                                           m_page.savedSearches()->setSearches(**answer);
                                       }
                                       emit settled();
                                   });
}

} // namespace tributary::views
