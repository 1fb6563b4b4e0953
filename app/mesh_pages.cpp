// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mesh_pages.h"

#include "model/query/people_query.h"
#include "model/query/qt_text.h"
#include "model/query/reference_text.h"
#include "views/domain/domain_page_view.h"
#include "views/lineage/impact_page.h"
#include "views/lineage/paths_page.h"
#include "views/people/people_page_view.h"
#include "views/people/person_page_view.h"
#include "views/shell/diff_link.h"
#include "views/shell/main_window.h"
#include "views/shell/moment_ref.h"
#include "views/shell/what_if_link.h"
#include "views/versions/diff_page.h"
#include "views/versions/rename_bar.h"
#include "views/versions/what_if_page.h"

namespace tributary {

namespace {

QString peopleRef()
{
    return toQt(query::kPeopleReference);
}

template <typename P, typename... Arguments>
P* meshPage(query::MomentCatalog* catalog, Arguments&&... arguments)
{
    auto* page = new P(*catalog, std::forward<Arguments>(arguments)...);
    page->setMoments(catalog);
    return page;
}

} // namespace

views::LoadedPage* MeshPages::pageFor(const QString& plain, const Services& given, const std::function<query::MomentCatalog*()>& catalog)
{
    if (plain == peopleRef())
        return meshPage<views::PeoplePageView>(catalog());
    if (const auto of = views::parseImpactLink(plain))
        return meshPage<views::ImpactPage>(catalog(), *of);
    const auto author = [&preferences = given.preferences] { return preferences.values().userName; };
    if (const auto link = views::parseDiffLink(plain)) {
        auto* page = meshPage<views::DiffPage>(catalog(), *link);
        page->renames()->setService(given.renames, author);
        return page;
    }
    if (const QString of = views::parseWhatIfLink(plain); !of.isEmpty()) {
        auto* page = meshPage<views::WhatIfPage>(catalog(), of);
        page->renames()->setService(given.renames, author);
        return page;
    }
    if (const auto link = views::parsePathsLink(plain))
        return meshPage<views::PathsPage>(catalog(), *link);
    const auto reference = query::parseReference(fromQt(plain));
    if (reference && reference->kind == Kind::Domain)
        return meshPage<views::DomainPageView>(catalog(), plain);
    if (reference && reference->kind == Kind::Person)
        return meshPage<views::PersonPageView>(catalog(), plain);
    return nullptr;
}

QStringList MeshPages::tabs(const QString& page)
{
    // In the order of the parts.
    if (page == QStringLiteral("domain"))
        return {QStringLiteral("overview"), QStringLiteral("products"), QStringLiteral("lineage"), QStringLiteral("people"),
                QStringLiteral("terms"), QStringLiteral("discussion"), QStringLiteral("facts")};
    if (page == QStringLiteral("people"))
        return {QStringLiteral("people"), QStringLiteral("teams"), QStringLiteral("owners-missing")};
    if (page == QStringLiteral("versions"))
        return {QStringLiteral("changes"), QStringLiteral("text")};
    return {};
}

void MeshPages::open(views::MainWindow& window, const PageRequest& request)
{
    const QString ref = request.page == QStringLiteral("people")   ? peopleRef()
                        : request.page == QStringLiteral("impact") ? views::formatImpactLink(request.ref)
                        : request.page == QStringLiteral("what-if") ? views::formatWhatIfLink(request.ref)
                        : request.page == QStringLiteral("versions") ? views::formatDiffLink({{}, request.ref})
                                                                     : request.ref;
    window.openRef(views::refAsOf(ref, request.asOf));
    const auto part = tabs(request.page).indexOf(request.tab);
    if (part < 0)
        return;
    QWidget* page = window.tabs()->currentPage();
    if (auto* domain = qobject_cast<views::DomainPageView*>(page))
        domain->showPart(static_cast<views::DomainPageView::Part>(part));
    else if (auto* versions = qobject_cast<views::DiffPage*>(page))
        versions->showPart(static_cast<views::DiffPage::Part>(part));
    else if (auto* people = qobject_cast<views::PeoplePageView*>(page))
        people->showPart(static_cast<views::PeoplePageView::Part>(part));
}

} // namespace tributary
