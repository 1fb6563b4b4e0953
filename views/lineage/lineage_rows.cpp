// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineage_rows.h"

#include "views/lineage/change_look.h"
#include "views/lineage/node_words.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"

#include <algorithm>

namespace tributary::views {
namespace {

// The texts of all reasons, each once.
template <typename Text>
QString ofReasons(const lineage::ResultEdge& edge, Text text)
{
    QStringList texts;
    for (const lineage::ResultReason& reason : edge.reasons) {
        const QString one = text(reason);
        if (!one.isEmpty() && !texts.contains(one))
            texts.append(one);
    }
    return texts.join(QStringLiteral("; "));
}

QString nameOf(const lineage::ResultNode& node)
{
    const QString name = singleLine(node.name, 200);
    return node.dataset.empty() ? name : singleLine(node.dataset, 200) + u'.' + name;
}

Cell countCell(std::size_t count)
{
    return numberCell(static_cast<double>(count), numberText(static_cast<qint64>(count)));
}

// What was removed first, then what is new: the order of a review.
CellRow withChange(CellRow row, const std::optional<lineage::Change>& change, const std::vector<lineage::FieldStep>& steps)
{
    Cell cell = textCell(change ? QStringLiteral("%1 %2").arg(changeSign(*change), ChangeWords::change(*change)) : QString(), CellStyle::Strong);
    cell.sortKey = !change ? 3 : *change == lineage::Change::Removed ? 0 : *change == lineage::Change::Added ? 1 : 2;
    row.cells.insert(row.cells.begin(), std::move(cell));
    row.cells.push_back(textCell(ChangeWords::steps(steps).join(QStringLiteral("; "))));
    return row;
}

QStringList withChangeHeaders(const QStringList& headers, bool compared)
{
    return compared ? QStringList{LineageRows::tr("Change")} + headers + QStringList{LineageRows::tr("What changed")} : headers;
}

QString quoted(QString text)
{
    const bool plain = !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r');
    return plain ? text : u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QStringList LineageRows::edgeHeaders(bool compared)
{
    return withChangeHeaders({tr("From"), tr("To"), tr("Kind"), tr("Evidence"), tr("Via"), tr("Columns"), tr("Source")}, compared);
}

std::vector<CellRow> LineageRows::edges(const Scene& scene)
{
    std::vector<CellRow> rows;
    for (const lineage::ResultEdge& edge : scene.result->edges) {
        const lineage::ResultNode& from = scene.result->nodes[edge.from];
        const lineage::ResultNode& to = scene.result->nodes[edge.to];
        QString kind = ofReasons(edge, [](const auto& reason) { return EdgeWords::kind(reason.kind); });
        if (const EdgeLook look = lookOf(edge); look == EdgeLook::ColumnsOnly || look == EdgeLook::Indirect)
            kind += QStringLiteral(" (%1)").arg(EdgeWords::look(look));
        QStringList pairs;
        for (const lineage::ColumnPair& pair : edge.columns)
            pairs.append(EdgeWords::pair(pair));
        QString columns = pairs.isEmpty() ? singleLine(edge.transformation, 200) : pairs.join(QStringLiteral("; "));
        Cell columnCell = textCell(columns, CellStyle::Code);
        columnCell.sortKey = static_cast<int>(pairs.size());
        rows.push_back({{textCell(nameOf(from), CellStyle::Strong), textCell(nameOf(to), CellStyle::Strong), textCell(kind),
                         textCell(ofReasons(edge, [](const auto& reason) { return reason.author.empty() ? EdgeWords::evidence(reason.evidence) : EdgeWords::statement(reason); })),
                         textCell(ofReasons(edge, [](const auto& reason) { return singleLine(reason.viaName, 120); })), std::move(columnCell),
                         textCell(ofReasons(edge, [](const auto& reason) { return singleLine(reason.source, 80); }), CellStyle::Muted)},
                        scene.nodes[edge.from].ref});
        if (scene.both()) {
            const lineage::PartMark& mark = scene.both()->edges[rows.size() - 1];
            rows.back() = withChange(std::move(rows.back()), mark.change, mark.steps);
        }
    }
    return rows;
}

QStringList LineageRows::nodeHeaders(bool compared)
{
    return withChangeHeaders({tr("Name"), tr("Kind"), tr("Domain"), tr("Product"), tr("Owner"), tr("Hops"), tr("Feeds"), tr("Fed by"),
                              tr("Columns"), tr("Notes"), tr("Ids in the sources")}, compared);
}

std::vector<CellRow> LineageRows::nodes(const Scene& scene)
{
    std::vector<CellRow> rows;
    for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
        const lineage::ResultNode& node = scene.result->nodes[i];
        QStringList native;
        for (const std::string& id : node.native)
            native.append(singleLine(id, 200));
        Cell name = textCell(nameOf(node), CellStyle::Strong);
        name.icon = scene.nodes[i].icon;
        QString kind = NodeWords::kind(node);
        if (node.placeholder)
            kind = tr("%1, described by nobody").arg(kind);
        Place place;
        place.node = static_cast<int>(i);
        rows.push_back({{std::move(name), textCell(kind), textCell(scene.nodes[i].domain), textCell(singleLine(node.owner, 120)),
                         textCell(singleLine(node.responsible, 120)), countCell(static_cast<std::size_t>(std::max(0, node.hops))),
                         countCell(node.feeds), countCell(node.fedBy), countCell(node.columns.size()), textCell(NodeWords::said(scene, place).join(QStringLiteral("; "))),
                         textCell(native.join(QStringLiteral("; ")), CellStyle::Code)},
                        scene.nodes[i].ref});
        if (scene.both())
            rows.back() = withChange(std::move(rows.back()), scene.both()->nodes[i].change, scene.both()->nodes[i].steps);
    }
    return rows;
}

QString tableCsv(const QAbstractItemModel& model)
{
    QString out;
    QStringList line;
    for (int column = 0; column < model.columnCount(); ++column)
        line.append(quoted(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    out += line.join(u',') + QStringLiteral("\r\n");
    for (int row = 0; row < model.rowCount(); ++row) {
        line.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            line.append(quoted(model.index(row, column).data(Qt::DisplayRole).toString()));
        out += line.join(u',') + QStringLiteral("\r\n");
    }
    return out;
}

} // namespace tributary::views
