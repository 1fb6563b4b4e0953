// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/question_rows.h"

#include "model/query/qt_text.h"
#include "views/lineage/node_words.h"
#include "views/product/port_text.h"
#include "views/widgets/entity_look.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"

namespace tributary::views {
namespace {

const QString kArrow = QStringLiteral(" \u2192 ");

template <typename Nodes>
QString namesOf(const query::PathResult& result, const Nodes& nodes, const QString& between)
{
    QStringList names;
    for (const std::size_t node : nodes)
        names.append(QuestionRows::nodeName(result.nodes[node]));
    return names.join(between);
}

// From where the change began to that item.
QString wayTo(const query::ImpactResult& result, std::size_t item)
{
    QStringList names;
    for (std::optional<std::size_t> at = item; at; at = result.items[*at].before)
        names.prepend(QuestionRows::nodeName(result.items[*at].node));
    return names.join(kArrow);
}

Cell wayCell(const QString& way)
{
    Cell cell = textCell(way, CellStyle::Muted);
    cell.tip = way;
    return cell;
}

Cell effectCell(lineage::Effect effect)
{
    switch (effect) {
    case lineage::Effect::Direct: return stateCell(QuestionRows::tr("direct"), Tone::Err);
    case lineage::Effect::Indirect: return stateCell(QuestionRows::tr("indirect"), Tone::Warn);
    case lineage::Effect::Whole: break;
    }
    return stateCell(QuestionRows::tr("columns unknown"), Tone::Neutral);
}

Cell nodeCell(const lineage::ResultNode& node)
{
    Cell cell = textCell(QuestionRows::nodeName(node), CellStyle::Strong);
    cell.icon = kindIcon(node.column.empty() ? node.kind : Kind::Column, node.technology);
    return cell;
}

QString listed(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list.append(singleLine(text, 80));
    return list.join(QStringLiteral(", "));
}

QString because(const query::ImpactedConsumer& consumer)
{
    QStringList list;
    for (const std::string& proof : consumer.proofs)
        list.append(proof == "lineage"                              ? QuestionRows::tr("lineage")
                    : proof == "agreement" && !consumer.until.empty() ? QuestionRows::tr("agreement until %1").arg(writtenDayText(singleLine(consumer.until, 20)))
                                                                    : proofText(proof));
    return list.join(QStringLiteral(", "));
}

QString shortfallWords(lineage::Shortfall shortfall)
{
    switch (shortfall) {
    case lineage::Shortfall::Work: return QuestionRows::tr("cycles make more of them than can be walked");
    case lineage::Shortfall::Time: return QuestionRows::tr("the time ran out");
    case lineage::Shortfall::Cancelled: return QuestionRows::tr("it was cancelled");
    case lineage::Shortfall::Overflow: return QuestionRows::tr("there are more than can be told");
    case lineage::Shortfall::None: break;
    }
    return {};
}

} // namespace

QString QuestionRows::nodeName(const lineage::ResultNode& node)
{
    const QString name = singleLine(node.name, 120);
    return node.column.empty() || node.dataset.empty() ? name : singleLine(node.dataset, 120) + u'.' + name;
}

QStringList QuestionRows::consumerHeaders()
{
    return {tr("Consumer"), tr("Kind"), tr("Effect"), tr("Columns"), tr("Known from"), tr("Contact"), tr("By way of")};
}

std::vector<CellRow> QuestionRows::consumers(const query::ImpactResult& result)
{
    std::vector<CellRow> rows;
    for (const query::ImpactedConsumer& consumer : result.consumers) {
        Cell name = textCell(consumer.name, CellStyle::Strong);
        name.icon = consumerIcon(consumer.kind);
        Cell columns = textCell(listed(consumer.columns));
        columns.tip = columns.text;
        rows.push_back({{std::move(name), textCell(consumerKindText(consumer.kind), CellStyle::Muted), effectCell(consumer.effect), std::move(columns),
                         textCell(because(consumer)), textCell(consumer.contact),
                         wayCell(wayTo(result, consumer.item))},
                        toQt(consumer.ref)});
    }
    return rows;
}

QStringList QuestionRows::reachedHeaders()
{
    return {tr("Reached"), tr("Kind"), tr("Domain"), tr("Steps"), tr("Effect"), tr("By way of")};
}

std::vector<CellRow> QuestionRows::reached(const query::ImpactResult& result)
{
    std::vector<CellRow> rows;
    for (std::size_t i = 0; i < result.items.size(); ++i) {
        const query::ImpactItem& item = result.items[i];
        if (!item.before)
            continue; // where the change begins
        rows.push_back({{nodeCell(item.node), textCell(NodeWords::kind(item.node), CellStyle::Muted), textCell(item.node.domain, CellStyle::Muted),
                         numberCell(item.node.hops, countText(item.node.hops)), effectCell(item.effect), wayCell(wayTo(result, i))},
                        toQt(item.node.ref)});
    }
    return rows;
}

QString QuestionRows::impactSentence(const query::ImpactResult& result)
{
    const auto reached = static_cast<int>(QuestionRows::reached(result).size());
    const auto consumers = static_cast<int>(result.consumers.size());
    // A plural form puts its figures without the gaps that all other numbers have.
    const auto grouped = [](QString words, int number) { return words.replace(QString::number(number), numberText(number)); };
    return grouped(tr("%n consumer(s) to be told", nullptr, consumers), consumers) + QStringLiteral(", ") + grouped(tr("%n thing(s) reached", nullptr, reached), reached);
}

QStringList QuestionRows::pathHeaders()
{
    return {tr("Steps"), tr("Way")};
}

std::vector<CellRow> QuestionRows::paths(const query::PathResult& result)
{
    std::vector<CellRow> rows;
    for (const query::ListedPath& path : result.paths) {
        Cell way = textCell(namesOf(result, path.nodes, kArrow));
        way.tip = way.text;
        const auto steps = static_cast<int>(path.edges.size());
        rows.push_back({{numberCell(steps, countText(steps)), std::move(way)}, {}});
    }
    return rows;
}

QStringList QuestionRows::nodeHeaders()
{
    return {tr("Name"), tr("Kind"), tr("Domain"), tr("Owner")};
}

std::vector<CellRow> QuestionRows::nodes(const query::PathResult& result, const std::vector<std::size_t>& which)
{
    std::vector<CellRow> rows;
    for (const std::size_t i : which) {
        const lineage::ResultNode& node = result.nodes[i];
        rows.push_back({{nodeCell(node), textCell(NodeWords::kind(node), CellStyle::Muted), textCell(node.domain, CellStyle::Muted), textCell(node.responsible)},
                        toQt(node.ref)});
    }
    return rows;
}

QStringList QuestionRows::cycleHeaders()
{
    return {tr("Things"), tr("Cycle")};
}

std::vector<CellRow> QuestionRows::cycles(const query::PathResult& result)
{
    std::vector<CellRow> rows;
    for (const auto& cycle : result.cycles) {
        Cell way = textCell(namesOf(result, cycle, QStringLiteral(", ")));
        way.tip = way.text;
        const auto size = static_cast<int>(cycle.size());
        rows.push_back({{numberCell(size, countText(size)), std::move(way)}, {}});
    }
    return rows;
}

QString QuestionRows::verdict(const query::PathResult& result)
{
    if (result.count == 0 && result.exhaustive())
        return tr("No way leads there: all were looked at.");
    const QString number = countText(static_cast<qint64>(result.count));
    const QString level = NodeWords::level(result.level);
    if (!result.exhaustive())
        return tr("At least %1 ways at level %2; not all of them: %3.").arg(number, level, shortfallWords(result.shortfall));
    return result.allListed ? tr("%1 ways at level %2. These are all.").arg(number, level)
                            : tr("%1 ways at level %2, all counted; the shortest are listed.").arg(number, level);
}

QString QuestionRows::cutVerdict(const query::PathResult& result)
{
    if (!result.cut || result.count == 0)
        return tr("There is no way to sever.");
    if (!result.cut->possible)
        return tr("Nothing in between severs them: an edge leads straight from one side to the other.");
    if (result.cut->shortfall != lineage::Shortfall::None)
        return tr("The fewest were not found: %1.").arg(shortfallWords(result.cut->shortfall));
    return {};
}

} // namespace tributary::views
