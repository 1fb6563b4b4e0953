// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "app/staged_catalog.h"
#include "app/staged_outbox.h"
#include "app/window.h"
#include "model/query/local_campaign_service.h"
#include "model/query/local_canvas_edit_service.h"
#include "model/query/local_care_service.h"
#include "model/query/local_catalog_service.h"
#include "model/query/local_layout_service.h"
#include "model/query/local_lineage_edit_service.h"
#include "model/query/local_lineage_view_service.h"
#include "model/query/local_outbox_service.h"
#include "model/query/local_rename_service.h"
#include "model/query/local_saved_search_service.h"
#include "model/query/local_sync_service.h"

#include <QCoreApplication>
#include <QString>

#include <memory>

namespace tributary {

// The composition root: makes the services and the window, and takes them down in the opposite order,
// so that nothing ever answers to a page that is gone.
class Application {
    Q_DECLARE_TR_FUNCTIONS(tributary::Application)
public:
    // Without preferences the window has its own, which nobody keeps and which change nothing.
    explicit Application(const QString& catalogPath, views::Preferences* preferences = nullptr, StagedCatalog::Staging staging = {});
    ~Application();
    Application(const Application&) = delete;
    Application& operator=(const Application&) = delete;

    Services services()
    {
        return {.catalog = m_pagesCatalog, .sync = m_sync, .layout = m_layout, .saved = m_saved, .care = m_care, .outbox = m_pagesOutbox, .preferences = m_preferences,
                .campaigns = &m_campaigns, .canvasEdits = &m_canvasEdits, .lineageEdits = &m_lineageEdits, .lineageViews = &m_lineageViews, .renames = &m_renames, .catalogPath = m_path};
    }
    query::LocalOutboxService& outbox() { return m_outbox; }
    Window& window(); // made when first asked for
    // The sample mesh becomes a source and is synced. False where it is not installed.
    bool addSample();

private:
    const QString m_path;
    const QString m_name; // of the catalog, as the window shows it
    query::LocalCatalogService m_catalog;
    StagedCatalog m_staged;
    query::CatalogService& m_pagesCatalog; // what the window asks
    query::LocalSyncService m_sync; // goes before the catalog: it may still announce a change
    query::LocalLayoutService m_layout;
    query::LocalSavedSearchService m_saved;
    query::LocalLineageEditService m_lineageEdits;
    query::LocalLineageViewService m_lineageViews;
    query::LocalRenameService m_renames;
    query::LocalCareService m_care;
    query::LocalCampaignService m_campaigns;
    query::LocalCanvasEditService m_canvasEdits;
    query::LocalOutboxService m_outbox;
    StagedOutbox m_stagedOutbox;
    query::OutboxService& m_pagesOutbox;
    views::Preferences m_unkept;
    views::Preferences& m_preferences;
    std::unique_ptr<Window> m_window;
};

// The name under which the sample mesh is put on record.
extern const char* const kSampleSource;

} // namespace tributary
