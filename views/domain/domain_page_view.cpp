// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/domain/domain_page_view.h"

#include "model/query/qt_text.h"
#include "views/domain/domain_header.h"
#include "views/domain/domain_overview.h"
#include "views/domain/domain_rows.h"
#include "views/product/discussion_tab.h"
#include "views/product/facts_tab.h"
#include "views/product/message_panel.h"
#include "views/product/reference_name.h"
#include "views/product/section_tabs.h"
#include "views/product/table_section.h"
#include "views/widgets/plain_text.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace tributary::views {

DomainPageView::DomainPageView(query::CatalogService& catalog, const QString& ref, QWidget* parent)
    : LoadedPage(catalog, nextChannel(QStringLiteral("domain")), parent), m_ref(ref)
{
    buildLayout();
    reload();
}

QString DomainPageView::pageTitle() const
{
    return m_page ? singleLine(m_page->domain.name, 80) : referenceName(m_ref);
}

void DomainPageView::showPart(Part part)
{
    m_sections->setCurrentIndex(static_cast<int>(part));
}

DomainPageView::Part DomainPageView::currentPart() const
{
    return static_cast<Part>(m_sections->currentIndex());
}

void DomainPageView::ask()
{
    catalog().domainPage(channel(), m_ref, this, [this](const Result<DomainPtr>& answer) {
        const bool has = arrived<query::DomainPage>(answer, answer && *answer && (*answer)->domain.id != 0);
        if (has)
            fill(*answer);
        else
            m_page.reset();
        emit titleChanged();
        emit settled();
    });
}

LoadedPage::Sayings DomainPageView::sayings() const
{
    return {tr("Reading %1 …").arg(referenceName(m_ref)), tr("No domain is known as %1").arg(referenceName(m_ref)),
            tr("Its file may not have been read yet: add the folder that holds the Domains file under Sync.")};
}

QWidget* DomainPageView::firstFocus()
{
    return m_sections;
}

void DomainPageView::fill(DomainPtr page)
{
    m_page = std::move(page);
    m_header->setPage(m_page);
    m_notice->setNotice(m_page->complete ? QString() : tr("There are more domains or products than one page takes: what is listed and counted here is a part of them."));
    m_overview->setPage(m_page);
    m_diagram->setPage(m_page);
    fillProducts();
    m_loose->setRows(looseContractRows(*m_page));
    m_flows->setRows(flowRows(*m_page));
    m_people->setRows(domainPeopleRows(*m_page));
    m_stakes->setRows(stakeRows(*m_page));
    m_readers->setRows(readerRows(*m_page));
    m_terms->setRows(summaryRows(m_page->terms));
    m_policies->setRows(summaryRows(m_page->policies));
    // These two parts are those of the product page: they look at nothing else of it.
    auto shared = std::make_shared<query::ProductPage>();
    shared->comments = m_page->comments;
    shared->facts = m_page->facts;
    shared->changes = m_page->changes;
    m_discussion->setPage(shared);
    m_facts->setPage(shared);
    setPartCount(Part::Products, m_page->products.size());
    setPartCount(Part::Lineage, static_cast<std::size_t>(m_flows->model()->rowCount()));
    setPartCount(Part::People, m_page->team.size());
    setPartCount(Part::Glossary, m_page->terms.size() + m_page->policies.size());
    setPartCount(Part::Discussion, m_page->comments.size());
}

void DomainPageView::setPartCount(Part part, std::size_t count)
{
    m_sections->setCount(static_cast<int>(part), static_cast<int>(count));
}

void DomainPageView::showGap(std::optional<query::GapKind> gap)
{
    m_gap = gap;
    fillProducts();
    showPart(Part::Products);
}

// Discover shows the list where its language can say it; else the products here do.
void DomainPageView::openGap(int index)
{
    const query::DomainGap& gap = m_page->gaps.at(static_cast<std::size_t>(index));
    if (gap.query.empty())
        showGap(gap.kind);
    else
        emit searchRequested(toQt(gap.query));
}

} // namespace tributary::views
