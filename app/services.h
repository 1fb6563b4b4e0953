// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/campaign_service.h"
#include "model/query/canvas_edit_service.h"
#include "model/query/care_service.h"
#include "model/query/catalog_service.h"
#include "model/query/layout_service.h"
#include "model/query/lineage_edit_service.h"
#include "model/query/lineage_view_service.h"
#include "model/query/outbox_service.h"
#include "model/query/rename_service.h"
#include "model/query/saved_search_service.h"
#include "model/query/sync_service.h"
#include "views/settings/preferences.h"

namespace tributary {

// What the window is given: references only, owned by Application.
struct Services {
    query::CatalogService& catalog;
    query::SyncService& sync;
    query::LayoutService& layout;
    query::SavedSearchService& saved;
    query::CareService& care;
    query::OutboxService& outbox;
    views::Preferences& preferences;
    query::CampaignService* campaigns = nullptr; // null: campaigns are for reading only
    query::CanvasEditService* canvasEdits = nullptr; // null: canvases are to be read only
    query::LineageEditService* lineageEdits = nullptr; // null: the lineage is for reading only
    query::LineageViewService* lineageViews = nullptr; // null: no view of it is kept
    query::RenameService* renames = nullptr; // null: nobody can say what was renamed
    QString catalogPath = {}; // for what reads by itself; empty: nothing does
};

} // namespace tributary
