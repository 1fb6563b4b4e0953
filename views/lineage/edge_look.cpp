// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/edge_look.h"

#include "views/widgets/plain_text.h"

#include <algorithm>

namespace tributary::views {
namespace {

using lineage::EdgeKind;
using lineage::Evidence;

EdgeLook lookOf(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Exact:
    case Evidence::Declared:
    case Evidence::Observed: return EdgeLook::Plain;
    case Evidence::Manual: return EdgeLook::Manual;
    case Evidence::Drift: return EdgeLook::Drift;
    case Evidence::Assumed:
    case Evidence::Hint: return EdgeLook::Assumed;
    case Evidence::Missing: return EdgeLook::Missing;
    }
    return EdgeLook::Plain;
}

} // namespace

EdgeLook lookOf(const lineage::ResultEdge& edge)
{
    if (edge.columnsOnly)
        return EdgeLook::ColumnsOnly;
    if (!edge.direct && edge.indirect)
        return EdgeLook::Indirect;
    // The best reason counts: an assumption beside a proof changes nothing.
    EdgeLook best = edge.reasons.empty() ? EdgeLook::Plain : EdgeLook::Missing;
    for (const lineage::ResultReason& reason : edge.reasons)
        best = std::min(best, lookOf(reason.evidence));
    return best;
}

EdgeLook lookOf(const lineage::ColumnPair& pair)
{
    return !pair.direct && pair.indirect ? EdgeLook::Indirect : lookOf(pair.evidence);
}

QPen edgePen(EdgeLook look, const QColor& color, double width)
{
    QPen pen(color, width);
    pen.setCosmetic(true);
    pen.setCapStyle(Qt::FlatCap);
    switch (look) {
    case EdgeLook::Plain: break;
    case EdgeLook::Manual: pen.setDashPattern({12, 2.5}); break;
    case EdgeLook::Indirect: pen.setDashPattern({1.5, 2.5}); break;
    case EdgeLook::Drift: pen.setDashPattern({8, 3, 1.5, 3}); break;
    case EdgeLook::Assumed: pen.setDashPattern({5, 3}); break;
    case EdgeLook::Missing: pen.setDashPattern({3, 6}); break;
    case EdgeLook::ColumnsOnly: pen.setDashPattern({8, 3, 1.5, 3, 1.5, 3}); break;
    }
    return pen;
}

QString EdgeWords::look(EdgeLook look)
{
    switch (look) {
    case EdgeLook::Plain: return tr("known");
    case EdgeLook::Manual: return tr("drawn by a person");
    case EdgeLook::Indirect: return tr("indirect: filter, join, order");
    case EdgeLook::Drift: return tr("other version");
    case EdgeLook::Assumed: return tr("assumed");
    case EdgeLook::Missing: return tr("described by nobody");
    case EdgeLook::ColumnsOnly: return tr("known from columns only");
    }
    return {};
}

QString EdgeWords::kind(EdgeKind kind)
{
    switch (kind) {
    case EdgeKind::Agreement: return tr("Usage agreement");
    case EdgeKind::Port: return tr("Output port to input port");
    case EdgeKind::PortFlow: return tr("Flow within the product");
    case EdgeKind::External: return tr("From outside, by contract");
    case EdgeKind::Exposes: return tr("Served by an output port");
    case EdgeKind::Consumes: return tr("Read by an input port");
    case EdgeKind::JobReads: return tr("Read by a job");
    case EdgeKind::JobWrites: return tr("Written by a job");
    case EdgeKind::DatasetFlow: return tr("Dataset to dataset");
    case EdgeKind::Column: return tr("Column to column");
    case EdgeKind::ColumnDataset: return tr("Column to every column");
    case EdgeKind::ForeignKey: return tr("Foreign key");
    case EdgeKind::InDomain: return tr("Belongs to the domain");
    case EdgeKind::Manual: return tr("Drawn by a person");
    }
    return {};
}

QString EdgeWords::evidence(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Exact: return tr("id and version agree");
    case Evidence::Drift: return tr("the id agrees, the version does not");
    case Evidence::Assumed: return tr("assumed: nothing else is known");
    case Evidence::Declared: return tr("declared in a document");
    case Evidence::Observed: return tr("observed in a run");
    case Evidence::Hint: return tr("hinted at in free text");
    case Evidence::Missing: return tr("what is named is described by nobody");
    case Evidence::Manual: return tr("a person says so");
    }
    return {};
}

QString EdgeWords::statement(const lineage::ResultReason& reason)
{
    return tr("%1: %2").arg(singleLine(reason.author, 80), singleLine(reason.note, 400));
}

QString EdgeWords::reason(const lineage::ResultReason& reason)
{
    QString text = tr("%1, %2").arg(kind(reason.kind), evidence(reason.evidence));
    if (!reason.author.empty())
        return tr("Drawn by %1").arg(statement(reason));
    if (!reason.viaName.empty())
        text = tr("%1, by %2").arg(text, singleLine(reason.viaName, 160));
    if (!reason.source.empty())
        text = tr("%1 (source: %2)").arg(text, singleLine(reason.source, 80));
    return text;
}

QString EdgeWords::pair(const lineage::ColumnPair& pair)
{
    const QString from = pair.from.empty() ? tr("the whole dataset") : singleLine(pair.from, 160);
    const QString to = pair.to.empty() ? tr("every column") : singleLine(pair.to, 160);
    QString text = QStringLiteral("%1 \u2192 %2").arg(from, to);
    if (!pair.transformation.empty())
        text += QStringLiteral(", ") + singleLine(pair.transformation, 80);
    else if (!pair.direct && pair.indirect)
        text += QStringLiteral(", ") + tr("indirect");
    return text;
}

} // namespace tributary::views
