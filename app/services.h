// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/canvas_edit_service.h"
#include "model/query/care_service.h"
#include "model/query/catalog_service.h"
#include "model/query/layout_service.h"
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
    views::Preferences& preferences;
    QString catalogPath = {}; // for what reads by itself; empty: nothing does
    query::CanvasEditService* canvasEdits = nullptr; // null: canvases are to be read only
};

} // namespace tributary
