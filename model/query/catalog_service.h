// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/lineage/lineage_result.h"
#include "model/query/campaign_query.h"
#include "model/query/canvas_page.h"
#include "model/query/completion_query.h"
#include "model/query/diff_answer.h"
#include "model/query/domain_page.h"
#include "model/query/impact_query.h"
#include "model/query/lineage_diff_query.h"
#include "model/query/lineage_request.h"
#include "model/query/lineage_view_item.h"
#include "model/query/path_query.h"
#include "model/query/people_page.h"
#include "model/query/product_page.h"
#include "model/query/revision_item.h"
#include "model/query/saved_search_news.h"
#include "model/query/search_result.h"
#include "model/query/sync_status.h"
#include "model/query/text_diff_answer.h"
#include "model/query/version_timeline.h"
#include "model/query/what_if_query.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace tributary::query {

// What the window asks. Every call returns at once; the answer arrives on the GUI thread, unless a
// newer request of the same `channel` was made meanwhile (then it never arrives) or `context` died.
// One channel a view: "discover", "product:3", ... LocalCatalogService is the real one.
class CatalogService : public QObject {
    Q_OBJECT
public:
    template <typename T>
    using Answer = std::function<void(Result<std::shared_ptr<const T>>)>;

    using QObject::QObject;

    // At a past moment the first page may be answered twice: a first glance comes before the whole.
    virtual void search(const QString& channel, const QString& query, int limit, int offset, QObject* context,
                        Answer<SearchResult> answer) = 0;
    virtual void productPage(const QString& channel, const QString& ref, QObject* context,
                             Answer<ProductPage> answer) = 0;
    virtual void columns(const QString& channel, EntityId dataset, QObject* context,
                         Answer<std::vector<ColumnItem>> answer) = 0;
    virtual void lineage(const QString& channel, const LineageRequest& request, QObject* context,
                         Answer<lineage::LineageResult> answer) = 0;
    virtual void canvas(const QString& channel, const QString& ref, QObject* context, Answer<CanvasPage> answer) = 0;
    virtual void syncStatus(const QString& channel, QObject* context, Answer<SyncStatus> answer) = 0;

    // Of a service that knows of none: ref.unknown, or nobody.
    virtual void domainPage(const QString& channel, const QString& ref, QObject* context, Answer<DomainPage> answer);
    virtual void peoplePage(const QString& channel, QObject* context, Answer<PeoplePage> answer);
    virtual void personPage(const QString& channel, const QString& ref, QObject* context, Answer<PersonPage> answer);

    // What may stand at that character of a query that is being typed.
    virtual void completions(const QString& channel, const QString& query, int cursor, QObject* context,
                             Answer<std::vector<CompletionItem>> answer);
    // As last evaluated, by name.
    virtual void savedSearches(const QString& channel, QObject* context, Answer<std::vector<SavedSearchNews>> answer);
    // Views of the lineage that were kept, by name.
    virtual void lineageViews(const QString& channel, QObject* context, Answer<std::vector<LineageViewItem>> answer);

    // Ways between two things, who is hit by a change, and what lies between two moments.
    virtual void paths(const QString& channel, const PathRequest& request, QObject* context, Answer<PathResult> answer);
    virtual void impact(const QString& channel, const ImpactRequest& request, QObject* context, Answer<ImpactResult> answer);
    virtual void lineageDiff(const QString& channel, const LineageRequest& request, const Moment& before, const Moment& after,
                             QObject* context, Answer<LineageComparison> answer);
    // Two versions of a product or contract; error code diff.none where a service cannot compare.
    virtual void diff(const QString& channel, const DiffRequest& request, QObject* context, Answer<DiffAnswer> answer);

    // The same of the texts of their files, and what of a product or contract can be compared; ref.unknown where a
    // service cannot tell.
    virtual void textDiff(const QString& channel, const DiffRequest& request, QObject* context, Answer<TextDiffAnswer> answer);
    virtual void versionTimeline(const QString& channel, const QString& ref, QObject* context, Answer<VersionTimeline> answer);

    // A change campaign, or a draft of one; ref.unknown where a service knows of none.
    virtual void campaign(const QString& channel, const CampaignRequest& request, QObject* context, Answer<CampaignView> answer);

    // What a change of files would do; ref.unknown where a service cannot tell.
    virtual void whatIf(const QString& channel, const WhatIfRequest& request, QObject* context, Answer<WhatIfAnswer> answer);

    // The catalog as it was: a service like this one whose pages, lineage and searches are of that
    // moment (the status of the sources stays that of now). It must not outlive this one. Null where
    // a service cannot look back.
    virtual std::unique_ptr<CatalogService> asOf(const Moment& moment);
    // What momentFromText() makes of a person's words.
    virtual void momentFor(const QString& channel, const QString& text, QObject* context, Answer<Moment> answer);
    // The revisions that can be looked at, newest first.
    virtual void revisions(const QString& channel, QObject* context, Answer<std::vector<RevisionItem>> answer);

signals:
    // The cache has a newer revision; views ask again and keep selection and scroll position.
    void catalogChanged();
};

} // namespace tributary::query
