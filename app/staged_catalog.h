// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/catalog_service.h"

namespace tributary {

// A catalog whose pages get no answer or an error, so that what they say then can be looked at. The
// pages are told by the same way as in earnest: nothing in them knows of this. The frame of the window,
// which asks on the channel "shell", is always answered.
class StagedCatalog : public query::CatalogService {
    Q_OBJECT
public:
    enum class Answers { Usual, Held, Failing };
    struct Staging {
        Answers answers = Answers::Usual;
        bool partsOnly = false; // the page of a product is answered, and what its parts ask for is not
    };

    // The catalog must outlive this one.
    StagedCatalog(query::CatalogService& catalog, Staging staging, QString catalogPath);

    void search(const QString& channel, const QString& query, int limit, int offset, QObject* context,
                Answer<query::SearchResult> answer) override;
    void productPage(const QString& channel, const QString& ref, QObject* context, Answer<query::ProductPage> answer) override;
    void columns(const QString& channel, EntityId dataset, QObject* context,
                 Answer<std::vector<query::ColumnItem>> answer) override;
    void lineage(const QString& channel, const query::LineageRequest& request, QObject* context,
                 Answer<lineage::LineageResult> answer) override;
    void canvas(const QString& channel, const QString& ref, QObject* context, Answer<query::CanvasPage> answer) override;
    void syncStatus(const QString& channel, QObject* context, Answer<query::SyncStatus> answer) override;
    void domainPage(const QString& channel, const QString& ref, QObject* context, Answer<query::DomainPage> answer) override;
    void peoplePage(const QString& channel, QObject* context, Answer<query::PeoplePage> answer) override;
    void personPage(const QString& channel, const QString& ref, QObject* context, Answer<query::PersonPage> answer) override;
    void completions(const QString& channel, const QString& query, int cursor, QObject* context,
                     Answer<std::vector<query::CompletionItem>> answer) override;
    void savedSearches(const QString& channel, QObject* context, Answer<std::vector<query::SavedSearchNews>> answer) override;
    void lineageViews(const QString& channel, QObject* context, Answer<std::vector<query::LineageViewItem>> answer) override;
    void paths(const QString& channel, const query::PathRequest& request, QObject* context, Answer<query::PathResult> answer) override;
    void impact(const QString& channel, const query::ImpactRequest& request, QObject* context,
                Answer<query::ImpactResult> answer) override;
    void lineageDiff(const QString& channel, const query::LineageRequest& request, const Moment& before, const Moment& after,
                     QObject* context, Answer<query::LineageComparison> answer) override;
    void diff(const QString& channel, const query::DiffRequest& request, QObject* context, Answer<query::DiffAnswer> answer) override;
    void textDiff(const QString& channel, const query::DiffRequest& request, QObject* context, Answer<query::TextDiffAnswer> answer) override;
    void versionTimeline(const QString& channel, const QString& ref, QObject* context, Answer<query::VersionTimeline> answer) override;
    void whatIf(const QString& channel, const query::WhatIfRequest& request, QObject* context, Answer<query::WhatIfAnswer> answer) override;
    void campaign(const QString& channel, const query::CampaignRequest& request, QObject* context, Answer<query::CampaignView> answer) override;
    std::unique_ptr<query::CatalogService> asOf(const Moment& moment) override; // staged alike
    void momentFor(const QString& channel, const QString& text, QObject* context, Answer<Moment> answer) override;
    void revisions(const QString& channel, QObject* context, Answer<std::vector<query::RevisionItem>> answer) override;

private:
    template <typename T, typename Ask> void stage(QObject* context, Answer<T> answer, Ask ask);

    std::unique_ptr<query::CatalogService> m_past; // of one that is of a moment: what it stands on
    query::CatalogService& m_catalog;
    Staging m_staging;
    QString m_path;
};

} // namespace tributary
