// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/catalog_service.h"

#include <optional>

namespace tributary::query {

// The catalog as one page sees it: now, or as of a moment that a person chose for that page. The page
// asks it like any other catalog, and is told to ask again when the moment changes. What is past does
// not change any more: news of syncs pass only while it shows now.
class MomentCatalog : public CatalogService {
    Q_OBJECT
public:
    explicit MomentCatalog(CatalogService& catalog, QObject* parent = nullptr);

    const std::optional<Moment>& moment() const { return m_moment; }
    // A moment without a time is that of its revision; the time is asked for and told later.
    void setMoment(const std::optional<Moment>& moment);

    void search(const QString& channel, const QString& query, int limit, int offset, QObject* context,
                Answer<SearchResult> answer) override;
    void productPage(const QString& channel, const QString& ref, QObject* context, Answer<ProductPage> answer) override;
    void columns(const QString& channel, EntityId dataset, QObject* context, Answer<std::vector<ColumnItem>> answer) override;
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
    void paths(const QString& channel, const PathRequest& request, QObject* context, Answer<PathResult> answer) override
    {
        asked().paths(channel, request, context, std::move(answer));
    }
    void impact(const QString& channel, const ImpactRequest& request, QObject* context, Answer<ImpactResult> answer) override
    {
        asked().impact(channel, request, context, std::move(answer));
    }
    // Two moments are asked for by name: it is the same answer whichever one the page shows.
    void lineageDiff(const QString& channel, const LineageRequest& request, const Moment& before, const Moment& after, QObject* context,
                     Answer<LineageComparison> answer) override
    {
        m_catalog.lineageDiff(channel, request, before, after, context, std::move(answer));
    }
    void whatIf(const QString& channel, const WhatIfRequest& request, QObject* context, Answer<WhatIfAnswer> answer) override
    {
        asked().whatIf(channel, request, context, std::move(answer));
    }
    void campaign(const QString& channel, const CampaignRequest& request, QObject* context, Answer<CampaignView> answer) override
    {
        asked().campaign(channel, request, context, std::move(answer));
    }
    void diff(const QString& channel, const DiffRequest& request, QObject* context, Answer<DiffAnswer> answer) override
    {
        asked().diff(channel, request, context, std::move(answer));
    }
    void textDiff(const QString& channel, const DiffRequest& request, QObject* context, Answer<TextDiffAnswer> answer) override
    {
        asked().textDiff(channel, request, context, std::move(answer));
    }
    void versionTimeline(const QString& channel, const QString& ref, QObject* context, Answer<VersionTimeline> answer) override
    {
        asked().versionTimeline(channel, ref, context, std::move(answer));
    }
    std::unique_ptr<CatalogService> asOf(const Moment& moment) override;
    void momentFor(const QString& channel, const QString& text, QObject* context, Answer<Moment> answer) override;
    void revisions(const QString& channel, QObject* context, Answer<std::vector<RevisionItem>> answer) override;

signals:
    void momentChanged();

private:
    void askForTime();
    CatalogService& asked() { return m_past ? *m_past : m_catalog; }

    CatalogService& m_catalog;
    std::unique_ptr<CatalogService> m_past;
    std::optional<Moment> m_moment;
};

} // namespace tributary::query
