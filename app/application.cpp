// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/logging.h"
#include "app/paths.h"
#include "app/sync_log.h"

#include <QFile>
#include <QFileInfo>

namespace tributary {

namespace {

query::LayoutSettings layoutSettings()
{
    query::LayoutSettings settings;
    settings.dot.worker = QFile::encodeName(layoutWorkerPath()).toStdString();
    settings.cacheFolder = drawingCachePath();
    return settings;
}

} // namespace

const char* const kSampleSource = "quote-to-cash";

Application::Application(const QString& catalogPath, views::Preferences* preferences, StagedCatalog::Staging staging)
    : m_path(catalogPath), m_name(QFileInfo(catalogPath).completeBaseName()), m_catalog(catalogPath), m_staged(m_catalog, staging, catalogPath),
      m_pagesCatalog(staging.answers == StagedCatalog::Answers::Usual ? static_cast<query::CatalogService&>(m_catalog) : m_staged), m_sync(catalogPath),
      m_layout(layoutSettings()), m_saved(m_sync), m_lineageEdits(m_sync), m_lineageViews(m_sync), m_renames(m_sync),
      m_care(m_sync, catalogPath, drawingCachePath()), m_campaigns(m_sync), m_canvasEdits(m_sync, catalogPath), m_outbox(m_sync, catalogPath), m_stagedOutbox(m_outbox, staging.answers, catalogPath),
      m_pagesOutbox(staging.answers == StagedCatalog::Answers::Usual ? static_cast<query::OutboxService&>(m_outbox) : m_stagedOutbox), m_preferences(preferences ? *preferences : m_unkept)
{
    m_sync.setMirrorFolder(gitMirrorPath());
    QObject::connect(&m_sync, &query::LocalSyncService::catalogWritten, &m_catalog,
                     &query::LocalCatalogService::announceChange);
    QObject::connect(&m_care, &query::LocalCareService::rebuilt, &m_catalog, &query::LocalCatalogService::announceChange);
    QObject::connect(&m_lineageEdits, &query::LineageEditService::changed, &m_catalog, &query::LocalCatalogService::announceChange);
    QObject::connect(&m_renames, &query::RenameService::changed, &m_catalog, &query::LocalCatalogService::announceChange);
    const auto followProfile = [this] {
        m_outbox.setUser(m_preferences.values().userName, m_preferences.values().userEmail);
        m_outbox.setOwnBranches(m_preferences.values().ownBranches);
    };
    QObject::connect(&m_campaigns, &query::CampaignService::outboxChanged, &m_outbox, &query::LocalOutboxService::look);
    QObject::connect(&m_canvasEdits, &query::CanvasEditService::outboxChanged, &m_outbox, &query::LocalOutboxService::look);
    QObject::connect(&m_preferences, &views::Preferences::changed, &m_outbox, followProfile);
    followProfile();
    QObject::connect(&m_sync, &query::SyncService::finished, &m_sync,
                     [](const QString&, const std::shared_ptr<const sync::SyncReport>& report) { logReport(*report); });
    QObject::connect(&m_sync, &query::SyncService::failed, &m_sync, [](const QString& source, const QString& message) {
        qCWarning(logSync).noquote() << source << message;
    });
}

Application::~Application()
{
    m_window.reset();
    m_sync.cancel();
}

Window& Application::window()
{
    if (!m_window) {
        m_window = std::make_unique<Window>(services(), m_name);
        m_window->onSampleRequested([this] { addSample(); });
    }
    return *m_window;
}

bool Application::addSample()
{
    const QString mesh = sampleMeshPath();
    if (mesh.isEmpty())
        return false;
    m_sync.addFolder(QString::fromLatin1(kSampleSource), mesh);
    return true;
}

} // namespace tributary
