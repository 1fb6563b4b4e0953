// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/catalog_service.h"

namespace tributary::query {

// Answers from the cache file, on a few threads with a read-only connection each. The file need not
// exist yet: until the first sync has made it, everything is empty.
class LocalCatalogService : public CatalogService {
    Q_OBJECT
public:
    explicit LocalCatalogService(QString catalogPath, QObject* parent = nullptr);
    ~LocalCatalogService() override;

    void search(const QString& channel, const QString& query, int limit, int offset, QObject* context,
                Answer<SearchResult> answer) override;
    void productPage(const QString& channel, const QString& ref, QObject* context,
                     Answer<ProductPage> answer) override;
    void columns(const QString& channel, EntityId dataset, QObject* context,
                 Answer<std::vector<ColumnItem>> answer) override;
    void lineage(const QString& channel, const LineageRequest& request, QObject* context,
                 Answer<lineage::LineageResult> answer) override;
    void canvas(const QString& channel, const QString& ref, QObject* context, Answer<CanvasPage> answer) override;
    void syncStatus(const QString& channel, QObject* context, Answer<SyncStatus> answer) override;

    void domainPage(const QString& channel, const QString& ref, QObject* context, Answer<DomainPage> answer) override;
    void peoplePage(const QString& channel, QObject* context, Answer<PeoplePage> answer) override;
    void personPage(const QString& channel, const QString& ref, QObject* context, Answer<PersonPage> answer) override;
    void completions(const QString& channel, const QString& query, int cursor, QObject* context,
                     Answer<std::vector<CompletionItem>> answer) override;
    void savedSearches(const QString& channel, QObject* context, Answer<std::vector<SavedSearchNews>> answer) override;
    void lineageViews(const QString& channel, QObject* context, Answer<std::vector<LineageViewItem>> answer) override;
    void paths(const QString& channel, const PathRequest& request, QObject* context, Answer<PathResult> answer) override;
    void impact(const QString& channel, const ImpactRequest& request, QObject* context, Answer<ImpactResult> answer) override;
    void lineageDiff(const QString& channel, const LineageRequest& request, const Moment& before, const Moment& after,
                     QObject* context, Answer<LineageComparison> answer) override;
    void diff(const QString& channel, const DiffRequest& request, QObject* context, Answer<DiffAnswer> answer) override;
    void textDiff(const QString& channel, const DiffRequest& request, QObject* context, Answer<TextDiffAnswer> answer) override;
    void versionTimeline(const QString& channel, const QString& ref, QObject* context, Answer<VersionTimeline> answer) override;
    void whatIf(const QString& channel, const WhatIfRequest& request, QObject* context, Answer<WhatIfAnswer> answer) override;
    void campaign(const QString& channel, const CampaignRequest& request, QObject* context, Answer<CampaignView> answer) override;
    std::unique_ptr<CatalogService> asOf(const Moment& moment) override;
    void momentFor(const QString& channel, const QString& text, QObject* context, Answer<Moment> answer) override;
    void revisions(const QString& channel, QObject* context, Answer<std::vector<RevisionItem>> answer) override;

    // To be called after each sync that wrote.
    void announceChange();

private:
    class Private;
    LocalCatalogService(std::shared_ptr<Private> shared, const Moment& moment);

    std::shared_ptr<Private> m_d; // with the services of its past moments
    std::optional<Moment> m_moment;
};

} // namespace tributary::query
