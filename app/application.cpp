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
      m_layout(layoutSettings()), m_saved(m_sync),
      m_care(m_sync, catalogPath, drawingCachePath()), m_canvasEdits(m_sync, catalogPath), m_preferences(preferences ? *preferences : m_unkept)
{
    m_sync.setMirrorFolder(gitMirrorPath());
    QObject::connect(&m_sync, &query::LocalSyncService::catalogWritten, &m_catalog,
                     &query::LocalCatalogService::announceChange);
    QObject::connect(&m_care, &query::LocalCareService::rebuilt, &m_catalog, &query::LocalCatalogService::announceChange);
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
