// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/node_words.h"

#include "model/query/qt_text.h"
#include "views/lineage/change_look.h"
#include "views/lineage/scene.h"
#include "views/widgets/kind_words.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"

namespace tributary::views {
namespace {

constexpr int kColumnsTold = 6;

const lineage::ResultNode& resultNode(const Scene& scene, int node)
{
    return scene.result->nodes[static_cast<std::size_t>(node)];
}

QString joined(const QStringList& parts)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(QStringLiteral(" \u00b7 "));
}

} // namespace

QStringList NodeWords::change(const Scene& scene, const Place& place)
{
    const lineage::LineageUnion* both = scene.both();
    if (!both)
        return {};
    std::optional<lineage::Change> became;
    const lineage::PartMark* mark = nullptr;
    if (place.arc >= 0) {
        const SceneArc& arc = scene.arcs[static_cast<std::size_t>(place.arc)];
        became = arc.change;
        mark = &both->edges[arc.edge];
    } else if (place.node >= 0) {
        const SceneNode& node = scene.nodes[static_cast<std::size_t>(place.node)];
        became = place.column >= 0 ? node.columns[static_cast<std::size_t>(place.column)].change : node.change;
        mark = place.column >= 0 ? nullptr : &both->nodes[static_cast<std::size_t>(place.node)];
    }
    if (!became)
        return {};
    QStringList lines{ChangeWords::change(*became)};
    if (mark)
        lines += ChangeWords::steps(mark->steps);
    return lines;
}

QStringList NodeWords::said(const Scene& scene, const Place& place)
{
    QStringList lines;
    if (place.arc >= 0) {
        for (const lineage::ResultReason& reason : scene.result->edges[scene.arcs[static_cast<std::size_t>(place.arc)].edge].reasons)
            if (reason.evidence == lineage::Evidence::Manual && !reason.author.empty())
                lines.append(EdgeWords::statement(reason));
        lines.removeDuplicates();
    } else if (place.node >= 0 && place.column == kWhole) {
        for (const lineage::ResultNote& note : resultNode(scene, place.node).notes)
            lines.append(tr("%1, %2: %3").arg(singleLine(note.author, 80), dateText(note.at), singleLine(note.text, 400)));
    }
    return lines;
}

QString NodeWords::kind(const lineage::ResultNode& node)
{
    return node.column.empty() ? kindWord(node.kind, node.technology) : kindWord(Kind::Column);
}

QString NodeWords::caption(const lineage::ResultNode& node)
{
    if (node.placeholder)
        return tr("described by nobody");
    const QString owner = singleLine(node.owner, 120);
    if (!node.column.empty())
        return singleLine(node.dataset, 160);
    switch (node.kind) {
    case Kind::DataProduct: {
        const QString version = singleLine(node.version, 20);
        return joined({version.isEmpty() ? QString() : tr("v%1").arg(version), singleLine(node.responsible, 120)});
    }
    case Kind::InputPort: return owner.isEmpty() ? kind(node) : tr("input of %1").arg(owner);
    case Kind::OutputPort: return owner.isEmpty() ? kind(node) : tr("output of %1").arg(owner);
    case Kind::DataContract: return tr("contract no product offers");
    default: return joined({kind(node), owner});
    }
}

QString NodeWords::feeds(int feeds, int fedBy)
{
    return tr("feeds %1, fed by %2").arg(feeds).arg(fedBy);
}

QString NodeWords::columns(const SceneNode& node)
{
    if (node.columns.empty())
        return {};
    QStringList names;
    for (const SceneColumn& column : node.columns)
        if (names.size() < kColumnsTold)
            names.append(column.name);
    const auto count = static_cast<int>(node.columns.size());
    const QString told = tr("%n column(s): %1", nullptr, count).arg(names.join(QStringLiteral(", ")));
    return count > kColumnsTold ? tr("%1 and %n more", nullptr, count - kColumnsTold).arg(told) : told;
}

QString NodeWords::changed(const lineage::ResultNode& node)
{
    return node.changedAt == 0 ? QString() : dateText(node.changedAt);
}

QString NodeWords::level(lineage::Level level)
{
    switch (level) {
    case lineage::Level::Domain: return tr("Domain");
    case lineage::Level::Product: return tr("Product");
    case lineage::Level::Port: return tr("Port");
    case lineage::Level::Job: return tr("Job");
    case lineage::Level::Dataset: return tr("Table");
    case lineage::Level::Column: return tr("Column");
    }
    return {};
}

QString NodeWords::title(const Scene& scene, const Place& place)
{
    if (place.arc >= 0) {
        const SceneArc& arc = scene.arcs[static_cast<std::size_t>(place.arc)];
        return QStringLiteral("%1 \u2192 %2").arg(scene.nodes[static_cast<std::size_t>(arc.from)].name,
                                                  scene.nodes[static_cast<std::size_t>(arc.to)].name);
    }
    if (place.node < 0)
        return {};
    const SceneNode& node = scene.nodes[static_cast<std::size_t>(place.node)];
    if (place.column == kMore)
        return tr("%1, columns that are not shown").arg(node.name);
    return place.column == kWhole ? node.name : node.name + u'.' + node.columns[static_cast<std::size_t>(place.column)].name;
}

QString NodeWords::sentence(const Scene& scene, const Place& place)
{
    if (place.arc >= 0) {
        const SceneArc& arc = scene.arcs[static_cast<std::size_t>(place.arc)];
        const lineage::ResultEdge& edge = scene.result->edges[arc.edge];
        QString text = tr("%1 feeds %2").arg(scene.nodes[static_cast<std::size_t>(arc.from)].name,
                                             scene.nodes[static_cast<std::size_t>(arc.to)].name);
        if (!edge.reasons.empty())
            text += QStringLiteral(": ") + EdgeWords::reason(edge.reasons.front());
        if (edge.through > 0)
            text += QStringLiteral(", ") + tr("through %1 hidden").arg(edge.through);
        if (const QStringList lines = change(scene, place); !lines.isEmpty())
            text += QStringLiteral(", ") + lines.join(QStringLiteral(", "));
        return arc.cyclic ? tr("%1, part of a cycle").arg(text) : text;
    }
    if (place.node < 0)
        return {};
    const SceneNode& node = scene.nodes[static_cast<std::size_t>(place.node)];
    if (place.column == kMore)
        return node.hidden == 0 ? tr("Show fewer columns of %1").arg(node.name)
                                : tr("Show %n more column(s) of %1", nullptr, node.hidden).arg(node.name);
    if (place.column != kWhole) {
        const SceneColumn& column = node.columns[static_cast<std::size_t>(place.column)];
        const QString text = column.type.isEmpty() ? tr("Column %1 of %2").arg(column.name, node.name)
                                                   : tr("Column %1 of %2, %3").arg(column.name, node.name, column.type);
        return (QStringList{text} + change(scene, place)).join(QStringLiteral(", "));
    }
    QStringList parts{node.name, kind(resultNode(scene, place.node))};
    if (!node.domain.isEmpty())
        parts.append(tr("domain %1").arg(node.domain));
    parts.append(feeds(node.feeds, node.fedBy));
    if (!node.columns.empty())
        parts.append(tr("%n column(s)", nullptr, static_cast<int>(node.columns.size())));
    if (node.placeholder)
        parts.append(tr("described by nobody"));
    const QStringList notes = said(scene, place);
    if (!notes.isEmpty())
        parts.append(tr("%n note(s)", nullptr, static_cast<int>(notes.size())));
    parts += change(scene, place);
    return parts.join(QStringLiteral(", "));
}

QString NodeWords::toolTip(const Scene& scene, const Place& place)
{
    QStringList lines = QStringList{title(scene, place)} + change(scene, place);
    if (place.arc >= 0) {
        const SceneArc& arc = scene.arcs[static_cast<std::size_t>(place.arc)];
        const lineage::ResultEdge& edge = scene.result->edges[arc.edge];
        for (std::size_t i = 0; i < edge.reasons.size() && i < 4; ++i)
            lines.append(EdgeWords::reason(edge.reasons[i]));
        if (!edge.transformation.empty())
            lines.append(singleLine(edge.transformation, 120));
        for (std::size_t i = 0; i < edge.columns.size() && i < 6; ++i)
            lines.append(EdgeWords::pair(edge.columns[i]));
        if (edge.columns.size() > 6)
            lines.append(tr("and %n more column(s)", nullptr, static_cast<int>(edge.columns.size()) - 6));
        if (edge.through > 0)
            lines.append(tr("Through %1 that the filter hides").arg(edge.through));
        if (arc.look != EdgeLook::Plain)
            lines.append(tr("Line style: %1").arg(EdgeWords::look(arc.look)));
        if (arc.cyclic)
            lines.append(tr("Part of a cycle"));
        return lines.join(u'\n');
    }
    if (place.node < 0)
        return {};
    const SceneNode& node = scene.nodes[static_cast<std::size_t>(place.node)];
    const lineage::ResultNode& from = resultNode(scene, place.node);
    if (place.column == kMore)
        return sentence(scene, place);
    if (place.column != kWhole) {
        const QString type = node.columns[static_cast<std::size_t>(place.column)].type;
        lines.append(joined({tr("Column of %1").arg(node.name), type, node.domain}));
        return lines.join(u'\n');
    }
    lines.append(joined({kind(from), node.domain}));
    if (node.placeholder)
        lines.append(tr("Described by nobody: another document names it."));
    if (!from.owner.empty())
        lines.append(tr("Product: %1").arg(singleLine(from.owner, 120)));
    if (!from.responsible.empty())
        lines.append(tr("Owner: %1").arg(singleLine(from.responsible, 120)));
    if (const QString when = changed(from); !when.isEmpty())
        lines.append(tr("Last changed: %1").arg(when));
    lines.append(feeds(node.feeds, node.fedBy));
    if (const QString told = columns(node); !told.isEmpty())
        lines.append(told);
    lines += said(scene, place);
    if (!from.description.empty())
        lines.append(singleLine(from.description, 240));
    return lines.join(u'\n');
}

} // namespace tributary::views
