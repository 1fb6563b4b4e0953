// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/staged_catalog.h"

#include "model/query/qt_text.h"

#include <QTimer>

namespace tributary {

StagedCatalog::StagedCatalog(query::CatalogService& catalog, Staging staging, QString catalogPath)
    : m_catalog(catalog), m_staging(staging), m_path(std::move(catalogPath))
{
    connect(&catalog, &query::CatalogService::catalogChanged, this, &query::CatalogService::catalogChanged);
}

template <typename T, typename Ask> void StagedCatalog::stage(QObject* context, Answer<T> answer, Ask ask)
{
    switch (m_staging.answers) {
    case Answers::Usual:
        ask(std::move(answer));
        break;
    case Answers::Held:
        break;
    case Answers::Failing: // as a disk does that is failing, and as late as a real answer
        QTimer::singleShot(0, context, [answer = std::move(answer), path = fromQt(m_path)] {
            answer(fail("store.io", path, "disk I/O error"));
        });
        break;
    }
}

void StagedCatalog::search(const QString& channel, const QString& query, int limit, int offset, QObject* context,
                           Answer<query::SearchResult> answer)
{
    stage<query::SearchResult>(context, std::move(answer),
                               [&](auto wanted) { m_catalog.search(channel, query, limit, offset, context, std::move(wanted)); });
}

void StagedCatalog::productPage(const QString& channel, const QString& ref, QObject* context, Answer<query::ProductPage> answer)
{
    if (m_staging.partsOnly)
        m_catalog.productPage(channel, ref, context, std::move(answer));
    else
        stage<query::ProductPage>(context, std::move(answer),
                                  [&](auto wanted) { m_catalog.productPage(channel, ref, context, std::move(wanted)); });
}

void StagedCatalog::columns(const QString& channel, EntityId dataset, QObject* context, Answer<std::vector<query::ColumnItem>> answer)
{
    stage<std::vector<query::ColumnItem>>(context, std::move(answer),
                                          [&](auto wanted) { m_catalog.columns(channel, dataset, context, std::move(wanted)); });
}

void StagedCatalog::lineage(const QString& channel, const query::LineageRequest& request, QObject* context,
                            Answer<lineage::LineageResult> answer)
{
    stage<lineage::LineageResult>(context, std::move(answer),
                                  [&](auto wanted) { m_catalog.lineage(channel, request, context, std::move(wanted)); });
}

void StagedCatalog::canvas(const QString& channel, const QString& ref, QObject* context, Answer<query::CanvasPage> answer)
{
    stage<query::CanvasPage>(context, std::move(answer), [&](auto wanted) { m_catalog.canvas(channel, ref, context, std::move(wanted)); });
}

void StagedCatalog::syncStatus(const QString& channel, QObject* context, Answer<query::SyncStatus> answer)
{
    if (channel == QStringLiteral("shell"))
        m_catalog.syncStatus(channel, context, std::move(answer));
    else
        stage<query::SyncStatus>(context, std::move(answer), [&](auto wanted) { m_catalog.syncStatus(channel, context, std::move(wanted)); });
}

void StagedCatalog::domainPage(const QString& channel, const QString& ref, QObject* context, Answer<query::DomainPage> answer)
{
    stage<query::DomainPage>(context, std::move(answer), [&](auto wanted) { m_catalog.domainPage(channel, ref, context, std::move(wanted)); });
}

void StagedCatalog::peoplePage(const QString& channel, QObject* context, Answer<query::PeoplePage> answer)
{
    stage<query::PeoplePage>(context, std::move(answer), [&](auto wanted) { m_catalog.peoplePage(channel, context, std::move(wanted)); });
}

void StagedCatalog::personPage(const QString& channel, const QString& ref, QObject* context, Answer<query::PersonPage> answer)
{
    stage<query::PersonPage>(context, std::move(answer), [&](auto wanted) { m_catalog.personPage(channel, ref, context, std::move(wanted)); });
}

void StagedCatalog::completions(const QString& channel, const QString& query, int cursor, QObject* context,
                                Answer<std::vector<query::CompletionItem>> answer)
{
    stage<std::vector<query::CompletionItem>>(context, std::move(answer),
                                              [&](auto wanted) { m_catalog.completions(channel, query, cursor, context, std::move(wanted)); });
}

void StagedCatalog::savedSearches(const QString& channel, QObject* context, Answer<std::vector<query::SavedSearchNews>> answer)
{
    stage<std::vector<query::SavedSearchNews>>(context, std::move(answer),
                                               [&](auto wanted) { m_catalog.savedSearches(channel, context, std::move(wanted)); });
}

void StagedCatalog::lineageViews(const QString& channel, QObject* context, Answer<std::vector<query::LineageViewItem>> answer)
{
    stage<std::vector<query::LineageViewItem>>(context, std::move(answer),
                                               [&](auto wanted) { m_catalog.lineageViews(channel, context, std::move(wanted)); });
}

void StagedCatalog::paths(const QString& channel, const query::PathRequest& request, QObject* context, Answer<query::PathResult> answer)
{
    stage<query::PathResult>(context, std::move(answer), [&](auto wanted) { m_catalog.paths(channel, request, context, std::move(wanted)); });
}

void StagedCatalog::impact(const QString& channel, const query::ImpactRequest& request, QObject* context,
                           Answer<query::ImpactResult> answer)
{
    stage<query::ImpactResult>(context, std::move(answer), [&](auto wanted) { m_catalog.impact(channel, request, context, std::move(wanted)); });
}

void StagedCatalog::lineageDiff(const QString& channel, const query::LineageRequest& request, const Moment& before, const Moment& after,
                                QObject* context, Answer<query::LineageComparison> answer)
{
    stage<query::LineageComparison>(context, std::move(answer), [&](auto wanted) {
        m_catalog.lineageDiff(channel, request, before, after, context, std::move(wanted));
    });
}

void StagedCatalog::whatIf(const QString& channel, const query::WhatIfRequest& request, QObject* context, Answer<query::WhatIfAnswer> answer)
{
    stage<query::WhatIfAnswer>(context, std::move(answer), [&](auto wanted) { m_catalog.whatIf(channel, request, context, std::move(wanted)); });
}

void StagedCatalog::campaign(const QString& channel, const query::CampaignRequest& request, QObject* context, Answer<query::CampaignView> answer)
{
    stage<query::CampaignView>(context, std::move(answer), [&](auto wanted) { m_catalog.campaign(channel, request, context, std::move(wanted)); });
}

void StagedCatalog::diff(const QString& channel, const query::DiffRequest& request, QObject* context, Answer<query::DiffAnswer> answer)
{
    stage<query::DiffAnswer>(context, std::move(answer), [&](auto wanted) { m_catalog.diff(channel, request, context, std::move(wanted)); });
}

void StagedCatalog::textDiff(const QString& channel, const query::DiffRequest& request, QObject* context, Answer<query::TextDiffAnswer> answer)
{
    stage<query::TextDiffAnswer>(context, std::move(answer), [&](auto wanted) { m_catalog.textDiff(channel, request, context, std::move(wanted)); });
}

void StagedCatalog::versionTimeline(const QString& channel, const QString& ref, QObject* context, Answer<query::VersionTimeline> answer)
{
    stage<query::VersionTimeline>(context, std::move(answer), [&](auto wanted) { m_catalog.versionTimeline(channel, ref, context, std::move(wanted)); });
}

std::unique_ptr<query::CatalogService> StagedCatalog::asOf(const Moment& moment)
{
    auto past = m_catalog.asOf(moment);
    if (!past)
        return nullptr;
    auto staged = std::make_unique<StagedCatalog>(*past, m_staging, m_path);
    staged->m_past = std::move(past);
    return staged;
}

void StagedCatalog::momentFor(const QString& channel, const QString& text, QObject* context, Answer<Moment> answer)
{
    stage<Moment>(context, std::move(answer), [&](auto wanted) { m_catalog.momentFor(channel, text, context, std::move(wanted)); });
}

void StagedCatalog::revisions(const QString& channel, QObject* context, Answer<std::vector<query::RevisionItem>> answer)
{
    stage<std::vector<query::RevisionItem>>(context, std::move(answer),
                                            [&](auto wanted) { m_catalog.revisions(channel, context, std::move(wanted)); });
}

} // namespace tributary
