// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalog_access.h"
#include "app/cli/command.h"
#include "app/cli/impact_json.h"
#include "app/cli/lineage_options.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "model/query/impact_query.h"
#include "model/query/qt_text.h"

namespace tributary::cli {

namespace {

QString effectWords(lineage::Effect effect)
{
    switch (effect) {
    case lineage::Effect::Direct: return Words::tr("direct");
    case lineage::Effect::Indirect: return Words::tr("indirect");
    case lineage::Effect::Whole: break;
    }
    return Words::tr("columns unknown");
}

QString proofText(const query::ImpactResult& result, std::size_t item)
{
    QStringList names;
    for (std::optional<std::size_t> at = item; at; at = result.items[*at].before)
        names.prepend(nodeLabel(result.items[*at].node));
    return names.join(QStringLiteral(" -> "));
}

QStringList listed(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list.append(toQt(text));
    return list;
}

QString impactText(const query::ImpactResult& result)
{
    QString out = Words::tr("%n consumer(s)", nullptr, static_cast<int>(result.consumers.size())) + QStringLiteral(", ")
        + Words::tr("%n thing(s) reached", nullptr, static_cast<int>(result.items.size())) + QLatin1Char('\n');
    if (!result.columnKnown)
        out += Words::tr("Of this column no edge is known: its dataset stands for it.") + QLatin1Char('\n');
    TextTable table({Words::tr("CONSUMER"), Words::tr("KIND"), Words::tr("EFFECT"), Words::tr("COLUMNS"), Words::tr("BECAUSE OF"), Words::tr("CONTACT"),
                     Words::tr("BY WAY OF")});
    for (const query::ImpactedConsumer& consumer : result.consumers)
        table.add({toQt(consumer.name), toQt(consumer.kind), effectWords(consumer.effect), listed(consumer.columns).join(QStringLiteral(", ")),
                   listed(consumer.proofs).join(QStringLiteral(", ")), toQt(consumer.contact), proofText(result, consumer.item)});
    return table.empty() ? out : out + table.text();
}

} // namespace

int runImpact(Session& session)
{
    auto reader = openReader(session);
    if (!reader)
        return session.output.fail(reader.error());
    std::vector<query::EntitySummary> candidates;
    const auto result = query::impactOf(**reader, {session.arguments.word(0), 0}, &candidates);
    if (!result)
        return session.output.fail(result.error(), candidates);
    session.output.text(session.output.momentLine() + impactText(*result));
    session.output.json(impactJson(*result));
    return kDone;
}

} // namespace tributary::cli
