// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/qt_text.h"
#include "views/domain/domain_header.h"
#include "views/domain/domain_overview.h"
#include "views/domain/domain_page_view.h"
#include "views/domain/domain_rows.h"
#include "views/domain/gap_words.h"
#include "views/lineage/lineage_link.h"
#include "views/product/data_table.h"
#include "views/product/discussion_tab.h"
#include "views/product/facts_tab.h"
#include "views/product/message_panel.h"
#include "views/product/painted_button.h"
#include "views/product/scroll_column.h"
#include "views/product/section_tabs.h"
#include "views/product/table_section.h"
#include "views/product/text_label.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

// How the page of a domain is laid out.
namespace tributary::views {
namespace {

constexpr int kFitLong = 24;  // rows, where another table follows
constexpr int kFitShort = 12;
constexpr int kFitLast = 60;  // the page scrolls, not the table in it

QWidget* partOfSections(const QString& name, const std::vector<QWidget*>& sections, QWidget* parent)
{
    auto* scroll = new ScrollColumn(name, parent);
    for (QWidget* section : sections)
        scroll->column()->addWidget(section);
    scroll->column()->addStretch(1);
    return scroll;
}

} // namespace

void DomainPageView::buildLayout()
{
    auto* content = new QWidget(this);
    m_header = new DomainHeader(content);
    m_notice = new NoticeBar(content);
    m_sections = new SectionTabs(content);
    m_parts = new QStackedWidget(content);
    m_overview = new DomainOverview(content);
    addPart(tr("Overview"), m_overview);
    addPart(tr("Products"), makeProducts());
    addPart(tr("Lineage"), makeLineage());
    addPart(tr("People"), makePeople());
    addPart(tr("Terms & policies"), makeGlossary());
    m_discussion = new DiscussionTab(content);
    m_discussion->showCommentsAlone(tr("No comments. Add Comment documents about this domain to the folder."));
    addPart(tr("Discussion"), m_discussion);
    m_facts = new FactsTab(content);
    addPart(tr("Facts"), m_facts);

    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 14, 16, 0);
    head->setSpacing(6);
    head->addWidget(m_header);
    head->addWidget(m_notice);
    auto* sections = new QHBoxLayout;
    sections->setContentsMargins(12, 0, 12, 0);
    sections->addWidget(m_sections, 1);
    auto* line = new QWidget(content);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addSpacing(8);
    layout->addLayout(sections);
    layout->addWidget(line);
    layout->addWidget(m_parts, 1);
    setContent(content);

    connect(m_sections, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_header, &DomainHeader::openRequested, this, &Page::openRequested);
    connect(m_header, &DomainHeader::contentRequested, this,
            [this] { emit searchRequested(toQt(m_page->contentQuery)); });
    connect(m_header, &DomainHeader::lineageRequested, this,
            [this] { emit openRequested(formatLineageLink({m_ref, lineage::Level::Domain}), false); });
    connect(m_overview, &DomainOverview::openRequested, this, &Page::openRequested);
    connect(m_overview, &DomainOverview::gapChosen, this, &DomainPageView::openGap);
    connect(m_overview, &DomainOverview::flowsRequested, this, [this] { showPart(Part::Lineage); });
    connect(m_overview, &DomainOverview::peopleRequested, this, [this] { showPart(Part::People); });
    connect(m_discussion, &ProductTab::openRequested, this, &Page::openRequested);
    for (TableSection* section : {m_products, m_loose, m_flows, m_people, m_stakes, m_readers, m_terms, m_policies})
        connect(section, &TableSection::refActivated, this, &Page::openRequested);
}

void DomainPageView::addPart(const QString& title, QWidget* part)
{
    m_sections->addSection(title);
    m_parts->addWidget(part);
}

QWidget* DomainPageView::makeProducts()
{
    m_gapWords = new TextLabel({}, TextRole::Small, Ink::Text2, this);
    m_allProducts = new LinkButton(tr("Show all products"), this);
    connect(m_allProducts, &QAbstractButton::clicked, this, [this] { showGap({}); });
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_gapWords, 1);
    row->addWidget(m_allProducts);
    m_products = new TableSection(tr("Products"), {tr("Product"), tr("Version"), tr("Lifecycle"), tr("Objectives"), tr("Owner"), tr("Domain"), tr("Reads per week"), tr("Lacks")},
                                  {0, 80, 120, 130, 170, 190, 120, 170},
                                  tr("No product names this domain. Add domain: to the definition of a product, with the id or the name of this domain."), kFitLong, this);
    m_loose = new TableSection(tr("Contracts without a product"), {tr("Contract"), tr("Version"), tr("Owner"), tr("Datasets"), tr("Description")},
                               {260, 90, 190, 90, 0}, tr("Every contract of the domain is followed by an output port of a product."), kFitLast, this);
    return partOfSections(tr("Products"), {bar, m_products, m_loose}, this);
}

QWidget* DomainPageView::makeLineage()
{
    m_diagram = new FlowDiagram(this);
    m_diagram->setWithList();
    connect(m_diagram, &FlowDiagram::openRequested, this, &Page::openRequested);
    connect(m_diagram, &FlowDiagram::flowsRequested, this, [this] { m_flows->table()->setFocus(Qt::ShortcutFocusReason); });
    m_flows = new TableSection(tr("Edges between the products of this domain and others"), {tr("Domain"), tr("Direction"), tr("From"), tr("To"), tr("Owner there")},
                               {220, 120, 0, 0, 200},
                               tr("No lineage crosses the border of this domain. It follows from input ports with contracts of other domains, and from usage agreements."), kFitLast, this);
    return partOfSections(tr("Lineage"), {m_diagram, m_flows}, this);
}

QWidget* DomainPageView::makePeople()
{
    m_people = new TableSection(tr("People"), {tr("Name"), tr("Roles"), tr("Products")}, {260, 0, 100},
                                tr("Nobody is named. Add an owner to the domain, and a team with members to its products."), kFitLong, this);
    m_stakes = new TableSection(tr("Stakeholders"), {tr("Name"), tr("Role"), tr("Power"), tr("Interest")}, {260, 0, 100, 100},
                                tr("No stakeholders. Add a Stakeholders file whose entries are about this domain."), kFitShort, this);
    m_readers = new TableSection(tr("Readers of its products"), {tr("Name"), tr("Kind"), tr("Reads per week"), tr("Products")}, {0, 160, 130, 100},
                                 tr("No reads are known. Add UsageRecord lines to an .ndjson file in the folder."), kFitLast, this);
    return partOfSections(tr("People"), {m_people, m_stakes, m_readers}, this);
}

QWidget* DomainPageView::makeGlossary()
{
    m_terms = new TableSection(tr("Terms"), {tr("Term"), tr("Definition"), tr("Domain"), tr("Owner")}, {200, 0, 170, 170},
                               tr("No term belongs to this domain. Add domain: to a term of a Glossary file."), kFitLong, this);
    m_policies = new TableSection(tr("Policies"), {tr("Policy"), tr("Description"), tr("Domain"), tr("Owner")}, {200, 0, 170, 170},
                                  tr("No policy is of this domain alone. Add scope: domain and domain: to a Policy file."), kFitLast, this);
    return partOfSections(tr("Terms and policies"), {m_terms, m_policies}, this);
}

void DomainPageView::fillProducts()
{
    m_products->setRows(domainProductRows(*m_page, m_gap));
    m_gapWords->setPlain(m_gap ? tr("Only %1").arg(gapLabel(*m_gap, m_page->staleDays)) : QString());
    m_gapWords->parentWidget()->setVisible(m_gap.has_value());
}

} // namespace tributary::views
