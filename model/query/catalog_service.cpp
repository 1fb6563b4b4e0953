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

void CatalogService::diff(const QString&, const DiffRequest& request, QObject* context, Answer<DiffAnswer> answer)
{
    answerLater<DiffAnswer>(context, std::move(answer), fail("diff.none", request.before, request.after));
}

} // namespace tributary::query
