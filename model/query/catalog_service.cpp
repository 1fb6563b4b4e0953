// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/catalog_service.h"

#include <QPointer>
#include <QTimer>

namespace tributary::query {

namespace {

// A service that knows no past says so as late as one that does.
template <typename T>
void answerLater(QObject* context, CatalogService::Answer<T> answer, Result<std::shared_ptr<const T>> value)
{
    QTimer::singleShot(0, context, [answer = std::move(answer), value = std::move(value)] { answer(value); });
}

} // namespace

void CatalogService::domainPage(const QString&, const QString& ref, QObject* context, Answer<DomainPage> answer)
{
    answerLater<DomainPage>(context, std::move(answer), fail("ref.unknown", ref.toStdString()));
}

void CatalogService::peoplePage(const QString&, QObject* context, Answer<PeoplePage> answer)
{
    answerLater<PeoplePage>(context, std::move(answer), std::make_shared<const PeoplePage>());
}

void CatalogService::personPage(const QString&, const QString& ref, QObject* context, Answer<PersonPage> answer)
{
    answerLater<PersonPage>(context, std::move(answer), fail("ref.unknown", ref.toStdString()));
}

std::unique_ptr<CatalogService> CatalogService::asOf(const Moment&)
{
    return nullptr;
}

void CatalogService::momentFor(const QString&, const QString& text, QObject* context, Answer<Moment> answer)
{
    answerLater<Moment>(context, std::move(answer), fail("moment.none", text.toStdString()));
}

void CatalogService::revisions(const QString&, QObject* context, Answer<std::vector<RevisionItem>> answer)
{
    answerLater<std::vector<RevisionItem>>(context, std::move(answer), std::make_shared<const std::vector<RevisionItem>>());
}

void CatalogService::completions(const QString&, const QString&, int, QObject* context, Answer<std::vector<CompletionItem>> answer)
{
    answerLater<std::vector<CompletionItem>>(context, std::move(answer), std::make_shared<const std::vector<CompletionItem>>());
}

void CatalogService::savedSearches(const QString&, QObject* context, Answer<std::vector<SavedSearchNews>> answer)
{
    answerLater<std::vector<SavedSearchNews>>(context, std::move(answer), std::make_shared<const std::vector<SavedSearchNews>>());
}

void CatalogService::lineageViews(const QString&, QObject* context, Answer<std::vector<LineageViewItem>> answer)
{
    answerLater<std::vector<LineageViewItem>>(context, std::move(answer), std::make_shared<const std::vector<LineageViewItem>>());
}

void CatalogService::paths(const QString&, const PathRequest& request, QObject* context, Answer<PathResult> answer)
{
    answerLater<PathResult>(context, std::move(answer), fail("ref.unknown", request.from));
}

void CatalogService::impact(const QString&, const ImpactRequest& request, QObject* context, Answer<ImpactResult> answer)
{
    answerLater<ImpactResult>(context, std::move(answer), fail("ref.unknown", request.ref));
}

void CatalogService::lineageDiff(const QString&, const LineageRequest& request, const Moment&, const Moment&, QObject* context,
                                 Answer<LineageComparison> answer)
{
    answerLater<LineageComparison>(context, std::move(answer), fail("ref.unknown", request.ref));
}

void CatalogService::diff(const QString&, const DiffRequest& request, QObject* context, Answer<DiffAnswer> answer)
{
    answerLater<DiffAnswer>(context, std::move(answer), fail("diff.none", request.before, request.after));
}

void CatalogService::textDiff(const QString&, const DiffRequest& request, QObject* context, Answer<TextDiffAnswer> answer)
{
    answerLater<TextDiffAnswer>(context, std::move(answer), fail("ref.unknown", request.after));
}

void CatalogService::versionTimeline(const QString&, const QString& ref, QObject* context, Answer<VersionTimeline> answer)
{
    answerLater<VersionTimeline>(context, std::move(answer), fail("ref.unknown", ref.toStdString()));
}

void CatalogService::campaign(const QString&, const CampaignRequest& request, QObject* context, Answer<CampaignView> answer)
{
    answerLater<CampaignView>(context, std::move(answer), fail("ref.unknown", request.ref));
}

void CatalogService::whatIf(const QString&, const WhatIfRequest& request, QObject* context, Answer<WhatIfAnswer> answer)
{
    answerLater<WhatIfAnswer>(context, std::move(answer), fail("ref.unknown", request.ref));
}

} // namespace tributary::query
