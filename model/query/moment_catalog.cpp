// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/moment_catalog.h"

namespace tributary::query {

MomentCatalog::MomentCatalog(CatalogService& catalog, QObject* parent) : CatalogService(parent), m_catalog(catalog)
{
    connect(&m_catalog, &CatalogService::catalogChanged, this, [this] {
        if (!m_past)
            emit catalogChanged();
    });
}

void MomentCatalog::setMoment(const std::optional<Moment>& moment)
{
    if (moment == m_moment)
        return;
    std::unique_ptr<CatalogService> past = moment ? m_catalog.asOf(*moment) : nullptr;
    if (moment && !past)
        return; // it cannot look back, and so must not pretend to
    m_past = std::move(past);
    m_moment = moment;
    emit momentChanged();
    emit catalogChanged();
    askForTime();
}

void MomentCatalog::askForTime()
{
    if (!m_moment || m_moment->at != 0)
        return;
    const RevisionId revision = m_moment->revision;
    m_catalog.momentFor(QStringLiteral("moment-time:%1").arg(revision), QStringLiteral("@%1").arg(revision), this,
                        [this](const Result<std::shared_ptr<const Moment>>& answer) {
                            if (!answer || !m_moment || m_moment->at != 0 || m_moment->revision != (*answer)->revision)
                                return;
                            m_moment = **answer;
                            emit momentChanged();
                        });
}

void MomentCatalog::search(const QString& channel, const QString& query, int limit, int offset, QObject* context,
                           Answer<SearchResult> answer)
{
    asked().search(channel, query, limit, offset, context, std::move(answer));
}

void MomentCatalog::productPage(const QString& channel, const QString& ref, QObject* context, Answer<ProductPage> answer)
{
    asked().productPage(channel, ref, context, std::move(answer));
}

void MomentCatalog::columns(const QString& channel, EntityId dataset, QObject* context, Answer<std::vector<ColumnItem>> answer)
{
    asked().columns(channel, dataset, context, std::move(answer));
}

void MomentCatalog::lineage(const QString& channel, const LineageRequest& request, QObject* context,
                            Answer<lineage::LineageResult> answer)
{
    asked().lineage(channel, request, context, std::move(answer));
}

void MomentCatalog::canvas(const QString& channel, const QString& ref, QObject* context, Answer<CanvasPage> answer)
{
    asked().canvas(channel, ref, context, std::move(answer));
}

void MomentCatalog::domainPage(const QString& channel, const QString& ref, QObject* context, Answer<DomainPage> answer)
{
    asked().domainPage(channel, ref, context, std::move(answer));
}

void MomentCatalog::peoplePage(const QString& channel, QObject* context, Answer<PeoplePage> answer)
{
    asked().peoplePage(channel, context, std::move(answer));
}

void MomentCatalog::personPage(const QString& channel, const QString& ref, QObject* context, Answer<PersonPage> answer)
{
    asked().personPage(channel, ref, context, std::move(answer));
}

void MomentCatalog::syncStatus(const QString& channel, QObject* context, Answer<SyncStatus> answer)
{
    m_catalog.syncStatus(channel, context, std::move(answer));
}

void MomentCatalog::completions(const QString& channel, const QString& query, int cursor, QObject* context,
                                Answer<std::vector<CompletionItem>> answer)
{
    asked().completions(channel, query, cursor, context, std::move(answer));
}

void MomentCatalog::savedSearches(const QString& channel, QObject* context, Answer<std::vector<SavedSearchNews>> answer)
{
    m_catalog.savedSearches(channel, context, std::move(answer));
}

void MomentCatalog::lineageViews(const QString& channel, QObject* context, Answer<std::vector<LineageViewItem>> answer)
{
    m_catalog.lineageViews(channel, context, std::move(answer));
}

std::unique_ptr<CatalogService> MomentCatalog::asOf(const Moment& moment)
{
    return m_catalog.asOf(moment);
}

void MomentCatalog::momentFor(const QString& channel, const QString& text, QObject* context, Answer<Moment> answer)
{
    m_catalog.momentFor(channel, text, context, std::move(answer));
}

void MomentCatalog::revisions(const QString& channel, QObject* context, Answer<std::vector<RevisionItem>> answer)
{
    m_catalog.revisions(channel, context, std::move(answer));
}

} // namespace tributary::query
