// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/domain/domain_overview.h"

#include "model/query/qt_text.h"
#include "views/domain/domain_rows.h"
#include "views/domain/gap_bar.h"
#include "views/domain/gap_words.h"
#include "views/product/panel.h"
#include "views/product/port_text.h"
#include "views/product/scroll_column.h"
#include "views/product/side_rows.h"
#include "views/product/table_section.h"
#include "views/product/data_table.h"
#include "views/product/text_label.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kDomainSideWidth = 320;
constexpr int kDomainSideFrom = 1100; // narrower, the tabs hold all of it
constexpr std::size_t kSideBranches = 12;
constexpr std::size_t kSideTeam = 6;
constexpr std::size_t kSideReaders = 5;
constexpr int kOverviewProducts = 10;

TextLabel* wordsColumn(QHBoxLayout* row, const QString& title, QWidget* parent)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(new TextLabel(title, TextRole::SmallStrong, Ink::Text1, parent));
    auto* text = new TextLabel({}, TextRole::Small, Ink::Text2, parent);
    text->setMaxLines(4);
    column->addWidget(text);
    column->addStretch(1);
    row->addLayout(column, 1);
    return text;
}

} // namespace

DomainOverview::DomainOverview(QWidget* parent)
    : QWidget(parent),
      m_main(new ScrollColumn(tr("Overview"), this)),
      m_side(new ScrollColumn(tr("Domains within, people and readers"), this)),
      m_gaps(new GapBar(tr("Gaps"), this)),
      m_diagram(new FlowDiagram(this)),
      m_products(new TableSection(tr("Products"), {tr("Product"), tr("Version"), tr("Lifecycle"), tr("Objectives"), tr("Owner"), tr("Domain"), tr("Reads per week"), tr("Lacks")},
                                  {0, 76, 110, 120, 150, 150, 104, 130},
                                  tr("No product names this domain. Add domain: to the definition of a product, with the id or the name of this domain."), kOverviewProducts, this)),
      m_sideRows(nullptr)
{
    QVBoxLayout* column = m_main->column();
    column->addWidget(makeWords());
    column->addWidget(m_gaps);
    column->addWidget(m_diagram);
    column->addWidget(m_products);
    column->addStretch(1);
    m_sideRows = m_side->column();
    m_sideRows->setSpacing(2);
    m_side->setFixedWidth(kDomainSideWidth);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_main, 1);
    layout->addWidget(m_side);
    connect(m_gaps, &GapBar::gapChosen, this, &DomainOverview::gapChosen);
    connect(m_diagram, &FlowDiagram::openRequested, this, &DomainOverview::openRequested);
    connect(m_diagram, &FlowDiagram::flowsRequested, this, &DomainOverview::flowsRequested);
    connect(m_products, &TableSection::refActivated, this, &DomainOverview::openRequested);
}

QWidget* DomainOverview::makeWords()
{
    auto* panel = new Panel({}, this);
    panel->setAccessibleName(tr("About the domain"));
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    m_description = wordsColumn(row, tr("What belongs here"), panel);
    m_context = wordsColumn(row, tr("Bounded context"), panel);
    m_notes = wordsColumn(row, tr("Stewards' notes"), panel);
    panel->body()->addLayout(row);
    return panel;
}

void DomainOverview::setPage(DomainPtr page)
{
    m_page = std::move(page);
    const auto fill = [](TextLabel* label, const QString& text, const QString& missing) {
        label->setPlain(text.isEmpty() ? missing : text);
        label->setInk(text.isEmpty() ? Ink::Text3 : Ink::Text2);
        label->setToolTip(plainToolTip(text));
    };
    QStringList notes;
    for (const std::string& note : m_page->notes)
        notes.append(plainBlock(note, 1000));
    fill(m_description, plainBlock(m_page->description, 2000), tr("Not stated. Add description to the domain in a Domains file."));
    fill(m_context, plainBlock(m_page->boundedContext, 2000), tr("Not stated. Add boundedContext to the domain in a Domains file."));
    fill(m_notes, notes.join(u'\n'), tr("No notes. Add notes to the domain in a Domains file."));
    std::vector<GapBar::Gap> gaps;
    for (const query::DomainGap& gap : m_page->gaps)
        gaps.push_back({gap.count, gapLabel(gap.kind, m_page->staleDays), gap.query.empty() ? tr("Shows them among the products") : toQt(gap.query)});
    m_gaps->setGaps(gaps);
    m_diagram->setPage(m_page);
    m_products->setRows(domainProductRows(*m_page, {}));
    fillSide();
}

void DomainOverview::fillSide()
{
    clearLayout(m_sideRows);
    addTree();
    m_sideRows->addWidget(new SideLine(m_side));
    addTeam();
    m_sideRows->addWidget(new SideLine(m_side));
    addReaders();
    m_sideRows->addStretch(1);
}

QVBoxLayout* DomainOverview::addSideSection(const QString& title, const QString& figure)
{
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(title, TextRole::SmallStrong, Ink::Text1, m_side), 1);
    if (!figure.isEmpty())
        head->addWidget(new TextLabel(figure, TextRole::Caption, Ink::Text3, m_side));
    m_sideRows->addLayout(head);
    return m_sideRows;
}

void DomainOverview::addTree()
{
    const int within = static_cast<int>(m_page->tree.size()) - 1;
    QVBoxLayout* section = addSideSection(tr("Domains within"), within > 0 ? countText(within) : QString());
    if (within <= 0)
        section->addWidget(new EmptyState(tr("None. A domain is nested here by parent: in a Domains file."), m_side));
    for (std::size_t i = 1; i < m_page->tree.size() && i <= kSideBranches; ++i) {
        const query::DomainBranch& branch = m_page->tree[i];
        const QString owner = branch.domain.owner.empty() ? tr("no owner") : singleLine(branch.domain.owner, 80);
        auto* row = new SideRow(singleLine(branch.domain.name, 120), owner, tr("%n product(s)", nullptr, branch.products), m_side);
        row->setMark(QStringLiteral("layers"));
        row->makeLink();
        const QString ref = toQt(branch.domain.ref);
        connect(row, &QAbstractButton::clicked, this, [this, ref] { emit openRequested(ref, false); });
        auto* indented = new QHBoxLayout;
        indented->addSpacing(std::min(branch.depth - 1, 6) * 16);
        indented->addWidget(row, 1);
        section->addLayout(indented);
    }
    if (within > static_cast<int>(kSideBranches))
        section->addWidget(new TextLabel(tr("and %n more", nullptr, within - static_cast<int>(kSideBranches)), TextRole::Caption, Ink::Text3, m_side));
}

void DomainOverview::addTeam()
{
    const int people = static_cast<int>(m_page->team.size());
    QVBoxLayout* section = addSideSection(tr("People"), people > 0 ? countText(people) : QString());
    if (people == 0)
        section->addWidget(new EmptyState(tr("Nobody is named. Add an owner to the domain, and a team with members to its products."), m_side));
    for (std::size_t i = 0; i < std::min(kSideTeam, m_page->team.size()); ++i) {
        const query::DomainMember& member = m_page->team[i];
        const QString role = member.owner ? tr("Owner of the domain") : member.roles.empty() ? QString() : capitalised(singleLine(member.roles.front(), 60));
        auto* row = new SideRow(singleLine(member.name, 120), role, member.products > 0 ? tr("%n product(s)", nullptr, member.products) : QString(), m_side);
        section->addWidget(row);
        if (member.ref.empty())
            continue;
        row->makeLink();
        const QString ref = toQt(member.ref);
        connect(row, &QAbstractButton::clicked, this, [this, ref] { emit openRequested(ref, false); });
    }
    if (m_page->team.size() > kSideTeam) {
        auto* all = new LinkButton(tr("Show all %1").arg(countText(people)), m_side);
        connect(all, &QAbstractButton::clicked, this, &DomainOverview::peopleRequested);
        section->addWidget(all);
    }
}

void DomainOverview::addReaders()
{
    double reads = 0;
    for (const query::DomainReader& reader : m_page->readers)
        reads += reader.readsPerWeek;
    QVBoxLayout* section = addSideSection(tr("Readers"), reads > 0 ? tr("%1 reads / wk").arg(numberText(reads, 0)) : QString());
    if (m_page->readers.empty())
        section->addWidget(new EmptyState(tr("No reads are known. Add UsageRecord lines to an .ndjson file in the folder."), m_side));
    for (std::size_t i = 0; i < std::min(kSideReaders, m_page->readers.size()); ++i) {
        const query::DomainReader& reader = m_page->readers[i];
        const QString detail = QStringLiteral("%1 · %2").arg(consumerKindText(reader.kind), tr("%n product(s)", nullptr, reader.products));
        auto* row = new SideRow(singleLine(reader.name, 120), detail, tr("%1 / wk").arg(numberText(reader.readsPerWeek, 0)), m_side);
        row->setMark(reader.kind == "human" ? QString() : consumerIcon(reader.kind));
        section->addWidget(row);
    }
}

void DomainOverview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_side->setVisible(width() >= kDomainSideFrom);
}

} // namespace tributary::views
