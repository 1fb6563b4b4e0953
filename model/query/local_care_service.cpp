// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/local_care_service.h"

#include "model/query/diagnostic_text.h"
#include "model/query/drawing_folder.h"
#include "model/query/qt_text.h"
#include "model/store/graph_file.h"
#include "model/store/repair/upkeep.h"
#include "model/store/search/index_file.h"

#include <QFileInfo>
#include <QPointer>

namespace tributary::query {

namespace {

Result<void> renew(store::Writer& writer, CareOutcome& outcome)
{
    const auto found = store::renewDerived(writer);
    if (!found)
        return tl::unexpected(found.error());
    outcome.mended = static_cast<int>(found->size());
    return {};
}

Result<void> compact(store::Writer& writer, CareOutcome& outcome)
{
    const auto done = store::compactCatalog(writer);
    if (!done)
        return tl::unexpected(done.error());
    outcome.bytesFreed = done->bytesBefore - done->bytesAfter;
    return {};
}

} // namespace

LocalCareService::LocalCareService(LocalSyncService& sync, QString catalogPath, QString drawingPath, QObject* parent)
    : CareService(parent), m_sync(sync), m_catalogPath(std::move(catalogPath)), m_drawingPath(std::move(drawingPath))
{
}

CacheState LocalCareService::state() const
{
    const auto bytes = [](const QString& file) { return QFileInfo(file).size(); };
    qint64 kept = bytes(toQt(store::indexFileOf(fromQt(m_catalogPath))));
    for (int level = 0; level <= static_cast<int>(lineage::Level::Column); ++level)
        kept += bytes(toQt(store::graphFileOf(fromQt(m_catalogPath), static_cast<lineage::Level>(level))));
    return {m_catalogPath, bytes(m_catalogPath) + bytes(m_catalogPath + QStringLiteral("-wal")) + kept, m_drawingPath,
            DrawingFolder(m_drawingPath, 0).bytes()};
}

void LocalCareService::begin(Care care)
{
    ++m_running;
    emit started(care);
    const auto outcome = std::make_shared<CareOutcome>();
    outcome->care = care;
    if (care == Care::ClearDrawings) {
        outcome->bytesFreed = DrawingFolder(m_drawingPath, 0).clear();
        finish(*outcome);
        return;
    }
    if (!QFileInfo::exists(m_catalogPath)) { // the first sync makes it, not this
        finish(*outcome);
        return;
    }
    m_sync.edit(
        [outcome](store::Writer& writer, store::Reader&) {
            return outcome->care == Care::Rebuild ? renew(writer, *outcome) : compact(writer, *outcome);
        },
        [self = QPointer<LocalCareService>(this), outcome](const Result<void>& done) {
            if (!done) {
                outcome->error = errorText(done.error());
                outcome->damaged = done.error().code == "store.corrupt";
            }
            if (self)
                self->finish(*outcome);
        });
}

void LocalCareService::finish(const CareOutcome& outcome)
{
    --m_running;
    if (outcome.care == Care::Rebuild && !outcome.error)
        emit rebuilt();
    emit finished(outcome);
}

} // namespace tributary::query
