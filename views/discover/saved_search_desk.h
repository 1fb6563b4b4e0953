// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/catalog_service.h"
#include "model/query/saved_search_service.h"

#include <QObject>

namespace tributary::views {

class CommandRegistry;
class DiscoverPage;
class SavedSearchPanel;

// Lets the Discover page keep its search under a name and go back to those that were kept. The numbers
// are those that the last sync left; opening a search makes what it finds no longer new.
class SavedSearchDesk : public QObject {
    Q_OBJECT
public:
    SavedSearchDesk(DiscoverPage& page, query::SavedSearchService& saved);
    void addCommands(CommandRegistry& commands);
    bool isSettled() const { return !m_asking; }

signals:
    void settled();

private:
    void ask();
    void startSaving();
    void connectPanel(SavedSearchPanel* panel);

    DiscoverPage& m_page;
    query::SavedSearchService& m_saved;
    bool m_asking = false;
};

} // namespace tributary::views
