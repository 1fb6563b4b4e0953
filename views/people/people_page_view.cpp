// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/people_page_view.h"

#include "views/domain/gap_bar.h"
#include "views/product/data_table.h"
#include "views/product/glyphs.h"
#include "views/product/message_panel.h"
#include "views/product/scroll_column.h"
#include "views/product/section_tabs.h"
#include "views/product/table_section.h"
#include "views/product/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary::views {

PeoplePageView::PeoplePageView(query::CatalogService& catalog, QWidget* parent)
    : LoadedPage(catalog, nextChannel(QStringLiteral("people")), parent)
{
    buildLayout();
    reload();
}

void PeoplePageView::ask()
{
    catalog().peoplePage(channel(), this, [this](const Result<PeoplePtr>& answer) {
        const bool has = arrived<query::PeoplePage>(answer, answer && *answer && !((*answer)->people.empty() && (*answer)->domainsWithoutOwner.empty()
                                                                                  && (*answer)->productsWithoutOwner.empty() && (*answer)->contractsWithoutOwner.empty()));
        if (has)
            fill(*answer);
        else
            m_page.reset();
        emit settled();
    });
}

LoadedPage::Sayings PeoplePageView::sayings() const
{
    return {tr("Reading people and teams …"), tr("Nobody is known yet"),
            tr("People are those whom products, contracts, domains and feedback name. Add a folder under Sync, and a team with members to its products.")};
}

QWidget* PeoplePageView::firstFocus()
{
    return m_filter->isVisible() ? static_cast<QWidget*>(m_filter) : m_sections;
}

void PeoplePageView::showPart(Part part)
{
    m_sections->setCurrentIndex(static_cast<int>(part));
}

void PeoplePageView::showGap(Gap gap)
{
    switch (gap) {
    case Gap::Products: emit searchRequested(QStringLiteral("kind:product owner:none")); break;
    case Gap::Contracts: emit searchRequested(QStringLiteral("kind:contract owner:none")); break;
    case Gap::Domains: emit searchRequested(QStringLiteral("kind:domain owner:none")); break;
    case Gap::OnePersonTeams:
        m_onlyOnePerson = true;
        showPart(Part::Teams);
        break;
    case Gap::OutsideTeams:
        m_onlyOutside = true;
        showPart(Part::People);
        break;
    }
    fillLists();
}

void PeoplePageView::fill(PeoplePtr page)
{
    m_page = std::move(page);
    const auto count = [](auto number) { return static_cast<qint64>(number); };
    const auto onePerson = std::count_if(m_page->teams.begin(), m_page->teams.end(), [](const auto& team) { return team.onePerson(); });
    const auto outside = std::count_if(m_page->people.begin(), m_page->people.end(), [](const auto& one) { return one.outsideTeams(); });
    m_gaps->setGaps({{count(m_page->productsWithoutOwner.size()), tr("products without an owner"), tr("Shows them in Discover")},
                     {count(m_page->contractsWithoutOwner.size()), tr("contracts without an owner"), tr("Shows them in Discover")},
                     {count(m_page->domainsWithoutOwner.size()), tr("domains without an owner"), tr("Shows them in Discover")},
                     {count(onePerson), tr("teams of one person"), tr("Nobody stands in when that person is away")},
                     {count(outside), tr("people who own something and are in no team"), tr("Nobody stands in when they are away")}});
    m_caption->setPlain(tr("%n people", nullptr, static_cast<int>(m_page->people.size())) + QStringLiteral(" · ")
                        + tr("%n team(s)", nullptr, static_cast<int>(m_page->teams.size())));
    m_notice->setNotice(m_page->complete ? QString() : tr("There is more in the catalog than one page takes: what is listed and counted here is a part of it."));
    m_products->setRows(ownerlessRows(m_page->productsWithoutOwner));
    m_contracts->setRows(ownerlessRows(m_page->contractsWithoutOwner));
    m_domains->setRows(ownerlessRows(m_page->domainsWithoutOwner));
    m_sections->setCount(0, static_cast<int>(m_page->people.size()));
    m_sections->setCount(1, static_cast<int>(m_page->teams.size()));
    m_sections->setCount(2, static_cast<int>(m_page->productsWithoutOwner.size() + m_page->contractsWithoutOwner.size() + m_page->domainsWithoutOwner.size()));
    fillLists();
}

void PeoplePageView::fillLists()
{
    m_people->setRows(personRows(*m_page, m_onlyOutside));
    m_teams->setRows(teamRows(*m_page, m_onlyOnePerson));
    m_allPeople->setVisible(m_onlyOutside);
    m_allTeams->setVisible(m_onlyOnePerson);
}

void PeoplePageView::buildLayout()
{
    auto* content = new QWidget(this);
    m_caption = new TextLabel({}, TextRole::Small, Ink::Text2, content);
    m_notice = new NoticeBar(content);
    m_gaps = new GapBar(tr("Gaps"), content);
    m_sections = new SectionTabs(content);
    m_parts = new QStackedWidget(content);
    m_sections->addSection(tr("People"));
    m_sections->addSection(tr("Teams"));
    m_sections->addSection(tr("Owners missing"));
    m_parts->addWidget(makePeople());
    m_parts->addWidget(makeTeams());
    m_parts->addWidget(makeOwnerless());

    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new TextLabel(pageTitle(), TextRole::Title, Ink::Text1, content));
    words->addWidget(m_caption);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new IconTile(QStringLiteral("users"), 46, true, content), 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(16, 14, 16, 0);
    top->setSpacing(12);
    top->addLayout(head);
    top->addWidget(m_notice);
    top->addWidget(m_gaps);
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
    layout->addLayout(top);
    layout->addSpacing(8);
    layout->addLayout(sections);
    layout->addWidget(line);
    layout->addWidget(m_parts, 1);
    setContent(content);
    connect(m_sections, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_gaps, &GapBar::gapChosen, this, [this](int index) { showGap(static_cast<Gap>(index)); });
    for (TableSection* section : {m_people, m_teams, m_products, m_contracts, m_domains})
        connect(section, &TableSection::refActivated, this, &Page::openRequested);
}

QWidget* PeoplePageView::makePeople()
{
    auto* part = new QWidget(this);
    m_filter = new QLineEdit(part);
    m_filter->setPlaceholderText(tr("Filter people"));
    m_filter->setAccessibleName(tr("Filter people"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(320);
    m_allPeople = new LinkButton(tr("Show all people"), part);
    m_people = new TableSection({}, {tr("Name"), tr("Address"), tr("Products"), tr("Contracts"), tr("Domains"), tr("Teams"), tr("Roles"), tr("Last seen")},
                                {190, 0, 80, 80, 80, 110, 0, 100}, tr("Nobody is known. Add a team with members to the definition of a product."), 0, part);
    m_people->table()->setAccessibleName(tr("People"));
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_filter, 1);
    bar->addStretch(1);
    bar->addWidget(m_allPeople);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(bar);
    layout->addWidget(m_people, 1);
    connect(m_filter, &QLineEdit::textChanged, m_people->table(), &DataTable::setFilterText);
    connect(m_allPeople, &QAbstractButton::clicked, this, [this] {
        m_onlyOutside = false;
        fillLists();
    });
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        showPart(Part::People);
        m_filter->setFocus(Qt::ShortcutFocusReason);
    });
    return part;
}

QWidget* PeoplePageView::makeTeams()
{
    auto* part = new QWidget(this);
    m_allTeams = new LinkButton(tr("Show all teams"), part);
    m_teams = new TableSection({}, {tr("Team"), tr("Size"), tr("Members"), tr("Works"), tr("Domain")}, {240, 120, 0, 0, 190},
                               tr("No team is known. Add a team with members to the definition of a product."), 0, part);
    m_teams->table()->setAccessibleName(tr("Teams"));
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_allTeams, 0, Qt::AlignLeft);
    layout->addWidget(m_teams, 1);
    connect(m_allTeams, &QAbstractButton::clicked, this, [this] {
        m_onlyOnePerson = false;
        fillLists();
    });
    return part;
}

QWidget* PeoplePageView::makeOwnerless()
{
    const auto section = [this](const QString& title, const QString& none) {
        return new TableSection(title, {tr("Name"), tr("Version"), tr("Domain"), tr("Description")}, {280, 90, 220, 0}, none, 12, this);
    };
    m_products = section(tr("Products without an owner"), tr("Every product has an owner."));
    m_contracts = section(tr("Contracts without an owner"), tr("Every contract has an owner."));
    m_domains = section(tr("Domains without an owner"), tr("Every domain has an owner."));
    auto* scroll = new ScrollColumn(tr("Owners missing"), this);
    auto* how = new TextLabel(tr("An owner is a team member whose role says owner; a domain names one in its Domains file."), TextRole::Small, Ink::Text3, this);
    scroll->column()->addWidget(how);
    for (TableSection* one : {m_products, m_contracts, m_domains})
        scroll->column()->addWidget(one);
    scroll->column()->addStretch(1);
    return scroll;
}

} // namespace tributary::views
