// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineage_panel.h"

#include "views/lineage/node_words.h"
#include "views/lineage/outline_delegate.h"
#include "views/lineage/outline_model.h"
#include "views/product/text_label.h"
#include "views/theme/motion.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/pill.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/row_list.h"
#include "views/widgets/side_scroll.h"

#include <QGridLayout>
#include <QScopedValueRollback>
#include <QTreeView>

namespace tributary::views {
namespace {

constexpr int kDescriptionLines = 3;

} // namespace

LineagePanel::LineagePanel(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel), m_name(new ElidedLabel(ElidedLabel::Style::Heading)), m_kind(new ElidedLabel(ElidedLabel::Style::Meta)),
      m_type(new Pill({}, Tone::Outline)), m_description(new TextLabel({}, TextRole::Small, Ink::Text2)), m_open(textButton(tr("Open"), "primary")),
      m_trace(textButton(tr("Trace from here"))), m_evidenceTitle(plainLabel({}, "strong")), m_evidence(new RowList),
      m_model(new OutlineModel(this)), m_outline(new QTreeView)
{
    setProperty("role", "surface");
    setAttribute(Qt::WA_StyledBackground);
    m_outline->setModel(m_model);
    followMotion(m_outline);
    m_outline->setItemDelegate(new OutlineDelegate(m_outline));
    m_outline->setHeaderHidden(true);
    m_outline->setRootIsDecorated(false);
    m_outline->setIndentation(0);
    m_outline->setExpandsOnDoubleClick(false);
    m_outline->setMouseTracking(true);
    m_outline->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_outline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_outline->setAccessibleName(tr("Outline of the graph"));
    m_outline->setMinimumHeight(120);
    auto* parts = new QWidget;
    auto* column = new QVBoxLayout(parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(m_outline, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new SideScroll(parts));

    connect(m_outline->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const Place place = m_model->placeAt(index);
        if (!m_following && !place.empty())
            emit placeChosen(place);
    });
    connect(m_outline, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (m_model->placeAt(index).empty())
            m_outline->setExpanded(index, !m_outline->isExpanded(index));
    });
    connect(m_outline, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const Place place = m_model->placeAt(index); !place.empty())
            emit placeActivated(place);
    });
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(m_ref, false); });
    connect(m_trace, &QPushButton::clicked, this, [this] { emit traceRequested(m_ref); });
    clear();
}

QWidget* LineagePanel::buildHead()
{
    auto* head = new QWidget;
    auto* grid = new QGridLayout(head);
    grid->setContentsMargins(12, 12, 12, 12);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    m_icon->setFixedSize(20, 20);
    m_description->setMaxLines(kDescriptionLines);
    grid->addWidget(m_icon, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_type, 0, 2);
    grid->addWidget(m_kind, 1, 0, 1, 3);
    grid->addWidget(m_description, 2, 0, 1, 3);
    auto* facts = new QGridLayout;
    facts->setContentsMargins(0, 4, 0, 0);
    facts->setHorizontalSpacing(8);
    facts->setVerticalSpacing(4);
    facts->setColumnMinimumWidth(0, 84);
    facts->setColumnStretch(1, 1);
    buildFacts(facts);
    grid->addLayout(facts, 3, 0, 1, 3);
    m_evidenceTitle->setContentsMargins(0, 6, 0, 0);
    grid->addWidget(m_evidenceTitle, 4, 0, 1, 3);
    grid->addWidget(m_evidence, 5, 0, 1, 3);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 6, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_open);
    buttons->addWidget(m_trace);
    buttons->addStretch(1);
    grid->addLayout(buttons, 6, 0, 1, 3);
    return head;
}

void LineagePanel::buildFacts(QGridLayout* grid)
{
    const std::array<QString, kFactRows> names = {tr("Domain"), tr("Product"), tr("Owner"), tr("Technology"), tr("Version"), tr("Neighbours"), tr("Last changed"), tr("Columns"), tr("Id")};
    for (int row = 0; row < kFactRows; ++row) {
        const auto i = static_cast<std::size_t>(row);
        m_factNames[i] = plainLabel(names[i], "meta");
        m_factValues[i] = new ElidedLabel(row == IdFact ? ElidedLabel::Style::Code : ElidedLabel::Style::Value);
        grid->addWidget(m_factNames[i], row, 0);
        grid->addWidget(m_factValues[i], row, 1);
    }
}

void LineagePanel::setScene(ScenePtr scene, const Place& focus, const FlowLight& light)
{
    const QScopedValueRollback following(m_following, true);
    m_scene = std::move(scene);
    m_model->setContent(m_scene, focus, light);
    m_outline->expandAll();
}

void LineagePanel::clear()
{
    setScene(nullptr, {}, {});
    setCurrentPlace({});
}

QString LineagePanel::shownName() const
{
    return m_name->text();
}

QStringList LineagePanel::shownEvidence() const
{
    QStringList lines;
    for (const RowList::Row& row : m_evidence->rows())
        lines.append(row.text.text);
    return lines;
}

} // namespace tributary::views
