// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/discover/preview_panel.h"

#include "model/query/qt_text.h"
#include "views/discover/hit_target.h"
#include "views/discover/hit_text.h"
#include "views/discover/neighbour_sketch.h"
#include "views/lineage/lineage_link.h"
#include "views/product/glyphs.h"
#include "views/theme/follow_theme.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/entity_look.h"
#include "views/widgets/kind_words.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/row_list.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr std::size_t kMostRows = 8;
constexpr int kMostDescription = 600;

// What data comes from or goes to.
bool isInLineage(Kind kind)
{
    switch (kind) {
    case Kind::DataProduct:
    case Kind::InputPort:
    case Kind::OutputPort:
    case Kind::Dataset:
    case Kind::Column:
    case Kind::Job: return true;
    default: return false;
    }
}

} // namespace

PreviewPanel::PreviewPanel(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_body = new QWidget;
    m_hint = plainLabel(tr("Select a result to see its facts here."), "meta");
    m_hint->setContentsMargins(16, 16, 16, 16);
    m_hint->setWordWrap(true);
    auto* layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addWidget(buildFacts());
    m_portSection = buildSection(tr("Output ports"), m_portRemark, m_ports = new RowList);
    m_columnSection = buildSection(tr("Matched columns"), m_columnRemark, m_columns = new RowList);
    m_lineageSection = buildSection(tr("Lineage"), m_lineageRemark, m_sketch = new NeighbourSketch);
    layout->addWidget(m_portSection);
    layout->addWidget(m_columnSection);
    layout->addWidget(m_lineageSection);
    layout->addStretch(1);

    auto* outer = new QWidget;
    auto* outerLayout = new QVBoxLayout(outer);
    outerLayout->setContentsMargins(0, 0, 0, 0);
    outerLayout->addWidget(m_hint);
    outerLayout->addWidget(m_body, 1);
    outerLayout->addStretch(0);
    setWidget(outer);
    clear();
}

QWidget* PreviewPanel::buildHead()
{
    auto* head = new QWidget;
    auto* grid = new QGridLayout(head);
    grid->setContentsMargins(16, 14, 16, 14);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(0);
    m_tile = new QLabel;
    m_tile->setProperty("role", "tile");
    m_tile->setFixedSize(34, 34);
    m_tile->setAlignment(Qt::AlignCenter);
    followTheme(m_tile, [this] { paintTile(); });
    m_name = new ElidedLabel(ElidedLabel::Style::Heading);
    m_kind = new ElidedLabel(ElidedLabel::Style::Meta);
    m_lifecycle = new Pill({});
    m_description = plainLabel({}, "small");
    m_description->setWordWrap(true);
    m_open = textButton(tr("Open"), "primary");
    m_lineage = textButton(tr("Lineage"));
    m_lineage->setAccessibleName(tr("Open in Lineage"));
    auto* ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(m_open);
    ways->addWidget(m_lineage);
    ways->addStretch(1);
    grid->addWidget(m_tile, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_kind, 1, 1);
    grid->addWidget(m_lifecycle, 2, 0, 1, 2);
    grid->addWidget(m_description, 3, 0, 1, 2);
    grid->addLayout(ways, 4, 0, 1, 2);
    m_lifecycle->setContentsMargins(0, 10, 0, 0);
    grid->setRowMinimumHeight(2, 36);
    m_description->setContentsMargins(0, 4, 0, 12);
    grid->setColumnStretch(1, 1);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(m_ref, false); });
    connect(m_lineage, &QPushButton::clicked, this, [this] { emit openRequested(formatLineageLink({m_ref, std::nullopt}), false); });
    return head;
}

QWidget* PreviewPanel::buildFacts()
{
    const std::array<QString, kFactRows> names = {tr("Domain"), tr("Owner"), tr("Archetype"), tr("Technology"), tr("Part of"), tr("Classification")};
    auto* facts = new QWidget;
    auto* grid = new QGridLayout(facts);
    grid->setContentsMargins(16, 10, 16, 10);
    grid->setVerticalSpacing(8);
    grid->setHorizontalSpacing(8);
    grid->setColumnMinimumWidth(0, 88);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < kFactRows; ++row) {
        const auto i = static_cast<std::size_t>(row);
        m_factNames[i] = plainLabel(names[i], "meta");
        m_factValues[i] = new ElidedLabel(ElidedLabel::Style::Value);
        grid->addWidget(m_factNames[i], row, 0);
        auto* value = new QHBoxLayout; // with its mark before it
        value->setSpacing(6);
        if (row == DomainFact)
            value->addWidget(m_domainMark = new DomainGlyph(facts));
        if (row == OwnerFact)
            value->addWidget(m_ownerMark = new Avatar(18, facts));
        value->addWidget(m_factValues[i], 1);
        grid->addLayout(value, row, 1);
    }
    return facts;
}

QWidget* PreviewPanel::buildSection(const QString& title, ElidedLabel*& remark, QWidget* content)
{
    auto* section = new QWidget;
    auto* grid = new QGridLayout(section);
    grid->setContentsMargins(16, 0, 16, 10);
    grid->setVerticalSpacing(4);
    remark = new ElidedLabel(ElidedLabel::Style::Meta);
    auto* line = hairline(Qt::Horizontal);
    grid->addWidget(line, 0, 0, 1, 2);
    grid->addWidget(plainLabel(title, "strong"), 1, 0);
    grid->addWidget(remark, 1, 1, Qt::AlignRight);
    grid->addWidget(content, 2, 0, 1, 2);
    grid->setRowMinimumHeight(1, 32);
    return section;
}

void PreviewPanel::setFact(FactRow row, const QString& value)
{
    const auto i = static_cast<std::size_t>(row);
    m_factValues[i]->setText(value);
    m_factNames[i]->setVisible(!value.isEmpty());
    m_factValues[i]->setVisible(!value.isEmpty());
}

void PreviewPanel::clear()
{
    m_ref.clear();
    m_body->setVisible(false);
    m_hint->setVisible(true);
}

void PreviewPanel::paintTile()
{
    if (!m_icon.isEmpty())
        m_tile->setPixmap(iconPixmap(m_icon, Theme::current().accentText, 20, devicePixelRatioF()));
}

void PreviewPanel::showHit(const query::Hit& hit)
{
    const query::EntitySummary& entity = hit.entity;
    m_ref = toQt(entity.ref);
    const QString action = hitTarget(entity).action;
    m_open->setText(action);
    m_open->setVisible(!action.isEmpty());
    m_icon = kindIcon(entity.kind, hit.technology);
    paintTile();
    m_name->setText(singleLine(entity.name));
    const QString version = versionText(entity);
    const QString kind = kindWord(entity.kind, hit.technology);
    m_kind->setText(version.isEmpty() ? kind : version + QStringLiteral(" \u00b7 ") + kind);
    const LifecycleLook look = lifecycleLook(entity.status, entity.deprecated);
    m_lifecycle->set(look.text, look.tone, look.icon);
    m_lifecycle->setVisible(!look.text.isEmpty());
    const QString description = plainBlock(entity.description, kMostDescription);
    m_description->setText(description);
    m_description->setVisible(!description.isEmpty());
    m_lineage->setVisible(isInLineage(entity.kind));
    m_domainMark->setDomain(singleLine(entity.domain), singleLine(entity.domainCode, 2));
    m_domainMark->setVisible(!entity.domainCode.empty());
    m_ownerMark->setName(singleLine(entity.owner));
    m_ownerMark->setVisible(!entity.owner.empty());
    setFact(DomainFact, singleLine(entity.domain));
    setFact(OwnerFact, entity.owner.empty() ? tr("Nobody is named") : singleLine(entity.owner));
    setFact(ArchetypeFact, archetypeText(hit.archetype));
    m_hitNamesArchetype = !hit.archetype.empty();
    setFact(TechnologyFact, technologyName(hit.technology));
    setFact(ParentFact, singleLine(hit.parentName));
    setFact(ClassificationFact, {});

    std::vector<RowList::Row> rows;
    const std::vector<MarkedText> columns = markedColumns(hit);
    for (std::size_t i = 0; i < columns.size() && i < kMostRows; ++i) {
        rows.push_back({{}, columns[i], {}, true, {}});
    }
    m_columnRemark->setText(columns.size() > kMostRows ? tr("%1 of %2").arg(kMostRows).arg(columns.size()) : QString());
    m_columns->setRows(std::move(rows));
    m_columnSection->setVisible(!columns.empty());
    m_portSection->setVisible(false);
    m_lineageSection->setVisible(false);
    m_hint->setVisible(false);
    m_body->setVisible(true);
}

void PreviewPanel::showProduct(const query::ProductPage& product)
{
    setFact(ClassificationFact, firstCapital(product.classification));
    if (!m_hitNamesArchetype) { // what the row and the filters say stands
        setFact(ArchetypeFact, archetypeText(product.archetype));
    }
    std::vector<RowList::Row> rows;
    for (const query::PortItem& port : product.outputs) {
        if (rows.size() == kMostRows) {
            break;
        }
        rows.push_back({kindIcon(Kind::OutputPort, port.technology), markedText(port.port.name, {}),
                        port.technology.empty() ? singleLine(port.type, 60) : technologyName(port.technology), true, {}});
    }
    m_portRemark->setText(product.outputs.size() > kMostRows ? tr("%1 of %2").arg(kMostRows).arg(product.outputs.size())
                                                             : numberText(static_cast<qint64>(product.outputs.size())));
    m_ports->setRows(std::move(rows));
    m_portSection->setVisible(!product.outputs.empty());
    showLineage(product);
}

void PreviewPanel::showLineage(const query::ProductPage& product)
{
    const Neighbours neighbours = neighboursOf(product);
    m_sketch->showNeighbours(singleLine(product.product.name, 80), neighbours);
    m_lineageRemark->setText(tr("%1 upstream \u00b7 %2 downstream").arg(numberText(static_cast<qint64>(neighbours.upstream.size())), numberText(static_cast<qint64>(neighbours.downstream.size()))));
    m_lineageSection->setVisible(!neighbours.upstream.isEmpty() || !neighbours.downstream.isEmpty());
}

} // namespace tributary::views
