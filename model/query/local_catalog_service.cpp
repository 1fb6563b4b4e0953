// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/local_catalog_service.h"

#include "model/query/canvas_query.h"
#include "model/query/diff_query.h"
#include "model/query/domain_query.h"
#include "model/query/lineage_query.h"
#include "model/query/moment_text.h"
#include "model/query/people_query.h"
#include "model/query/product_query.h"
#include "model/query/qt_text.h"
#include "model/query/reader_pool.h"
#include "model/query/saved_search_query.h"
#include "model/query/search_query.h"
#include "model/query/sync_status_query.h"
#include "model/query/text_diff_query.h"
#include "model/store/lineage_views.h"

namespace tributary::query {

namespace {

constexpr unsigned kReaders = 3;
constexpr int kMostRevisions = 2'000;

} // namespace

class LocalCatalogService::Private : public ReaderPool {
public:
    explicit Private(QString path) : ReaderPool(std::move(path), kReaders) {}
};

LocalCatalogService::LocalCatalogService(QString catalogPath, QObject* parent)
    : CatalogService(parent), m_d(std::make_shared<Private>(std::move(catalogPath)))
{
}

LocalCatalogService::LocalCatalogService(std::shared_ptr<Private> shared, const Moment& moment)
    : m_d(std::move(shared)), m_moment(moment)
{
}

LocalCatalogService::~LocalCatalogService() = default;

void LocalCatalogService::search(const QString& channel, const QString& query, int limit, int offset,
                                 QObject* context, Answer<SearchResult> answer)
{
    m_d->request<SearchResult>(m_moment, channel, context, std::move(answer),
                               [text = fromQt(query), limit, offset](store::Reader& reader, const std::function<void(SearchResult)>& glance) {
                                   return searchCatalog(reader, text, limit, offset, offset == 0,
                                                        offset == 0 ? glance : std::function<void(SearchResult)>());
                               });
}

void LocalCatalogService::productPage(const QString& channel, const QString& ref, QObject* context,
                                      Answer<ProductPage> answer)
{
    m_d->request<ProductPage>(m_moment, channel, context, std::move(answer), [text = fromQt(ref)](store::Reader& reader) {
        return query::productPage(reader, text);
    });
}

void LocalCatalogService::columns(const QString& channel, EntityId dataset, QObject* context,
                                  Answer<std::vector<ColumnItem>> answer)
{
    m_d->request<std::vector<ColumnItem>>(m_moment, channel, context, std::move(answer), [dataset](store::Reader& reader) {
        return columnsOf(reader, dataset);
    });
}

void LocalCatalogService::lineage(const QString& channel, const LineageRequest& request, QObject* context,
                                  Answer<lineage::LineageResult> answer)
{
    m_d->request<lineage::LineageResult>(m_moment, channel, context, std::move(answer),
                                         [request](store::Reader& reader) { return lineageOf(reader, request); });
}

void LocalCatalogService::canvas(const QString& channel, const QString& ref, QObject* context, Answer<CanvasPage> answer)
{
    m_d->request<CanvasPage>(m_moment, channel, context, std::move(answer), [text = fromQt(ref)](store::Reader& reader) {
        return canvasPage(reader, text);
    });
}

void LocalCatalogService::domainPage(const QString& channel, const QString& ref, QObject* context, Answer<DomainPage> answer)
{
    m_d->request<DomainPage>(m_moment, channel, context, std::move(answer), [text = fromQt(ref)](store::Reader& reader) {
        return query::domainPage(reader, text, nowMicros());
    });
}

void LocalCatalogService::peoplePage(const QString& channel, QObject* context, Answer<PeoplePage> answer)
{
    m_d->request<PeoplePage>(m_moment, channel, context, std::move(answer), [](store::Reader& reader) { return query::peoplePage(reader); });
}

void LocalCatalogService::personPage(const QString& channel, const QString& ref, QObject* context, Answer<PersonPage> answer)
{
    m_d->request<PersonPage>(m_moment, channel, context, std::move(answer), [text = fromQt(ref)](store::Reader& reader) {
        return query::personPage(reader, text);
    });
}

void LocalCatalogService::syncStatus(const QString& channel, QObject* context, Answer<SyncStatus> answer)
{
    m_d->request<SyncStatus>({}, channel, context, std::move(answer),
                             [path = fromQt(m_d->catalogPath())](store::Reader& reader) {
                                 return query::syncStatus(reader, path);
                             });
}

void LocalCatalogService::completions(const QString& channel, const QString& query, int cursor, QObject* context,
                                      Answer<std::vector<CompletionItem>> answer)
{
    m_d->request<std::vector<CompletionItem>>(m_moment, channel, context, std::move(answer), [query, cursor](store::Reader& reader) {
        return completionsOf(reader, query, cursor);
    });
}

void LocalCatalogService::savedSearches(const QString& channel, QObject* context, Answer<std::vector<SavedSearchNews>> answer)
{
    m_d->request<std::vector<SavedSearchNews>>({}, channel, context, std::move(answer),
                                               [](store::Reader& reader) { return savedSearchNews(reader); });
}

void LocalCatalogService::lineageViews(const QString& channel, QObject* context, Answer<std::vector<LineageViewItem>> answer)
{
    m_d->request<std::vector<LineageViewItem>>({}, channel, context, std::move(answer),
                                               [](store::Reader& reader) -> Result<std::vector<LineageViewItem>> {
                                                   const auto views = store::lineageViews(reader);
                                                   if (!views)
                                                       return tl::unexpected(views.error());
                                                   std::vector<LineageViewItem> items;
                                                   for (const store::SavedLineageView& view : *views)
                                                       items.push_back({view.name, view.document, view.author, view.savedAt});
                                                   return items;
                                               });
}

void LocalCatalogService::paths(const QString& channel, const PathRequest& request, QObject* context, Answer<PathResult> answer)
{
    m_d->request<PathResult>(m_moment, channel, context, std::move(answer),
                             [request](store::Reader& reader) { return pathsOf(reader, request, reader.stopToken()); });
}

void LocalCatalogService::impact(const QString& channel, const ImpactRequest& request, QObject* context, Answer<ImpactResult> answer)
{
    m_d->request<ImpactResult>(m_moment, channel, context, std::move(answer),
                               [request](store::Reader& reader) { return impactOf(reader, request); });
}

void LocalCatalogService::lineageDiff(const QString& channel, const LineageRequest& request, const Moment& before, const Moment& after,
                                      QObject* context, Answer<LineageComparison> answer)
{
    m_d->request<LineageComparison>({}, channel, context, std::move(answer), [request, before, after](store::Reader& reader) {
        return query::lineageDiff(reader, request, before, after);
    });
}

void LocalCatalogService::diff(const QString& channel, const DiffRequest& request, QObject* context, Answer<DiffAnswer> answer)
{
    m_d->request<DiffAnswer>(m_moment, channel, context, std::move(answer), [request](store::Reader& reader) { return diffOf(reader, request); });
}

void LocalCatalogService::textDiff(const QString& channel, const DiffRequest& request, QObject* context, Answer<TextDiffAnswer> answer)
{
    m_d->request<TextDiffAnswer>(m_moment, channel, context, std::move(answer), [request](store::Reader& reader) { return textDiffOf(reader, request); });
}

void LocalCatalogService::versionTimeline(const QString& channel, const QString& ref, QObject* context, Answer<VersionTimeline> answer)
{
    m_d->request<VersionTimeline>(m_moment, channel, context, std::move(answer), [text = fromQt(ref)](store::Reader& reader) { return query::versionTimeline(reader, text); });
}

void LocalCatalogService::campaign(const QString& channel, const CampaignRequest& request, QObject* context, Answer<CampaignView> answer)
{
    m_d->request<CampaignView>(m_moment, channel, context, std::move(answer), [request](store::Reader& reader) { return campaignView(reader, request, nowMicros()); });
}

void LocalCatalogService::whatIf(const QString& channel, const WhatIfRequest& request, QObject* context, Answer<WhatIfAnswer> answer)
{
    m_d->request<WhatIfAnswer>(m_moment, channel, context, std::move(answer), [request](store::Reader& reader) { return tryFiles(reader, request); });
}

std::unique_ptr<CatalogService> LocalCatalogService::asOf(const Moment& moment)
{
    return std::unique_ptr<CatalogService>(new LocalCatalogService(m_d, moment));
}

void LocalCatalogService::momentFor(const QString& channel, const QString& text, QObject* context, Answer<Moment> answer)
{
    m_d->request<Moment>({}, channel, context, std::move(answer),
                         [words = fromQt(text)](store::Reader& reader) { return momentFromText(reader, words); });
}

void LocalCatalogService::revisions(const QString& channel, QObject* context, Answer<std::vector<RevisionItem>> answer)
{
    m_d->request<std::vector<RevisionItem>>({}, channel, context, std::move(answer),
                                            [](store::Reader& reader) { return revisionItems(reader, kMostRevisions); });
}

void LocalCatalogService::announceChange()
{
    emit catalogChanged();
}

} // namespace tributary::query
