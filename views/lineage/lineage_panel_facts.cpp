// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineage_panel.h"

#include "model/query/qt_text.h"
#include "views/lineage/change_look.h"
#include "views/lineage/node_words.h"
#include "views/lineage/outline_model.h"
#include "views/product/text_label.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/kind_words.h"
#include "views/widgets/number_text.h"
#include "views/widgets/pill.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/row_list.h"

#include <QPushButton>
#include <QScopedValueRollback>
#include <QTreeView>

// What the panel says of a box, a column, a line, or of the whole.
namespace tributary::views {
namespace {

constexpr int kMostEvidence = 6;

} // namespace

void LineagePanel::setFact(FactRow row, const QString& value)
{
    const auto i = static_cast<std::size_t>(row);
    m_factValues[i]->setText(value);
    m_factNames[i]->setVisible(!value.isEmpty());
    m_factValues[i]->setVisible(!value.isEmpty());
}

void LineagePanel::setEvidence(const QString& title, const QStringList& lines)
{
    std::vector<RowList::Row> rows;
    for (const QString& line : lines) {
        if (static_cast<int>(rows.size()) == kMostEvidence) {
            rows.push_back({{}, {tr("and %n more, all of them in the table", nullptr, static_cast<int>(lines.size()) - kMostEvidence), {}}, {}, false, {}});
            break;
        }
        rows.push_back({{}, {line, {}}, {}, false, {}});
    }
    m_evidenceTitle->setText(title);
    m_evidenceTitle->setVisible(!rows.empty());
    m_evidence->setVisible(!rows.empty());
    m_evidence->setToolTip(plainToolTip(lines.join(u'\n')));
    m_evidence->setRows(std::move(rows));
}

void LineagePanel::setCurrentPlace(const Place& place)
{
    {
        const QScopedValueRollback following(m_following, true);
        m_outline->setCurrentIndex(m_model->indexOf(place));
    }
    m_ref.clear();
    m_type->hide();
    for (int row = 0; row < kFactRows; ++row)
        setFact(static_cast<FactRow>(row), {});
    setEvidence({}, {});
    if (m_scene && place.arc >= 0)
        showArc(place);
    else if (m_scene && place.node >= 0)
        showNode(m_scene->nodes[static_cast<std::size_t>(place.node)], m_scene->result->nodes[static_cast<std::size_t>(place.node)], place);
    else
        showSummary();
    m_open->setVisible(!m_ref.isEmpty());
    m_trace->setVisible(!m_ref.isEmpty());
}

void LineagePanel::showNode(const SceneNode& node, const lineage::ResultNode& from, const Place& place)
{
    const bool column = place.column >= 0;
    m_ref = node.ref;
    m_icon->setPixmap(iconPixmap(column ? QStringLiteral("column") : node.icon, Theme::current().accentText, 18, devicePixelRatioF()));
    m_name->setText(column ? node.columns[static_cast<std::size_t>(place.column)].name : node.name);
    m_kind->setText(column ? tr("Column of %1").arg(node.name) : NodeWords::kind(from));
    if (column) {
        const QString type = node.columns[static_cast<std::size_t>(place.column)].type;
        m_type->set(type, Tone::Outline);
        m_type->setVisible(!type.isEmpty());
        QStringList flows;
        for (const lineage::ResultEdge& edge : m_scene->result->edges) {
            const auto end = [&](std::size_t index) { return m_scene->nodes[index].name + u'.'; };
            for (const lineage::ColumnPair& pair : edge.columns) {
                if (edge.to == static_cast<std::size_t>(place.node) && (pair.to.empty() || node.columnNamed(toQt(pair.to)) == place.column))
                    flows.append(tr("from %1").arg(end(edge.from) + EdgeWords::pair(pair)));
                if (edge.from == static_cast<std::size_t>(place.node) && (pair.from.empty() || node.columnNamed(toQt(pair.from)) == place.column))
                    flows.append(tr("to %1").arg(end(edge.to) + EdgeWords::pair(pair)));
            }
        }
        setEvidence(tr("Flows"), flows);
    }
    const QString description = column ? QString() : singleLine(from.description, 600);
    m_description->setPlain(node.placeholder ? tr("Described by nobody. Another document names it; add the folder that holds its definition.") : description);
    m_description->setVisible(node.placeholder || !description.isEmpty());
    const QStringList notes = NodeWords::said(*m_scene, place);
    if (const QStringList change = NodeWords::change(*m_scene, place); !column && !change.isEmpty())
        setEvidence(tr("Changed between the two dates"), change + notes);
    else if (!column && !notes.isEmpty())
        setEvidence(tr("Notes"), notes);
    setFact(DomainFact, node.domain);
    setFact(ProductFact, singleLine(from.owner, 200));
    setFact(OwnerFact, singleLine(from.responsible, 200));
    setFact(TechnologyFact, column ? QString() : technologyName(from.technology));
    setFact(VersionFact, column ? QString() : singleLine(from.version, 60));
    setFact(NeighbourFact, column ? QString() : NodeWords::feeds(node.feeds, node.fedBy));
    setFact(ChangedFact, column ? QString() : NodeWords::changed(from));
    setFact(ColumnFact, column || node.columns.empty() ? QString() : NodeWords::columns(node));
    QStringList ids;
    for (const std::string& id : from.native)
        ids.append(singleLine(id, 300));
    setFact(IdFact, ids.join(QStringLiteral("  ")));
    m_factValues[IdFact]->setToolTip(plainToolTip(ids.join(u'\n')));
}

void LineagePanel::showArc(const Place& place)
{
    const SceneArc& arc = m_scene->arcs[static_cast<std::size_t>(place.arc)];
    const lineage::ResultEdge& edge = m_scene->result->edges[arc.edge];
    m_icon->setPixmap(iconPixmap(QStringLiteral("lineage"), Theme::current().accentText, 18, devicePixelRatioF()));
    m_name->setText(NodeWords::title(*m_scene, place));
    m_kind->setText(arc.look == EdgeLook::Plain ? tr("Edge") : tr("Edge, %1").arg(EdgeWords::look(arc.look)));
    m_description->setPlain(tr("Part of a cycle: following the data leads back here."));
    m_description->setVisible(arc.cyclic);
    QStringList lines = NodeWords::change(*m_scene, place);
    for (const lineage::ResultReason& reason : edge.reasons)
        lines.append(EdgeWords::reason(reason));
    if (!edge.transformation.empty())
        lines.append(singleLine(edge.transformation, 120));
    for (const lineage::ColumnPair& pair : edge.columns)
        lines.append(EdgeWords::pair(pair));
    setEvidence(tr("Evidence"), lines);
}

void LineagePanel::showSummary()
{
    m_icon->setPixmap(iconPixmap(QStringLiteral("lineage"), Theme::current().text3, 18, devicePixelRatioF()));
    if (!m_scene || m_scene->empty()) {
        m_name->setText(tr("Lineage"));
        m_kind->setText({});
        m_description->setPlain(tr("What is drawn is told and outlined here."));
        m_description->setVisible(true);
        return;
    }
    const auto edges = static_cast<int>(m_scene->result->edges.size());
    m_name->setText(tr("%n thing(s)", nullptr, static_cast<int>(m_scene->nodes.size())));
    m_kind->setText(tr("%n edge(s) between them", nullptr, edges));
    const lineage::LineageUnion* both = m_scene->both();
    if (both && ChangeWords::counts(both->nodeCounts).isEmpty() && ChangeWords::counts(both->edgeCounts).isEmpty())
        m_description->setPlain(tr("Nothing of this changed between the two dates."));
    else
        m_description->setPlain(both ? tr("What changed is marked, and listed below.") : tr("Select one to light the way of its data."));
    m_description->setVisible(true);
    QStringList cycles;
    for (const auto& cycle : m_scene->result->cycles) {
        QStringList names;
        for (const std::size_t node : cycle)
            names.append(m_scene->nodes[node].name);
        cycles.append(names.join(QStringLiteral(", ")));
    }
    setEvidence(tr("Cycles"), cycles);
}

} // namespace tributary::views
