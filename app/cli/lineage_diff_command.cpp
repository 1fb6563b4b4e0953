// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lineage_diff_command.h"

#include "app/cli/catalog_access.h"
#include "app/cli/lineage_json.h"
#include "app/cli/lineage_options.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "model/query/lineage_diff_query.h"
#include "model/query/moment_text.h"
#include "model/query/qt_text.h"

namespace tributary::cli {

namespace {

using query::LineageComparison;
using query::ShownEdge;

QString changeSign(lineage::Change change)
{
    return change == lineage::Change::Added ? QStringLiteral("+") : change == lineage::Change::Removed ? QStringLiteral("-") : QStringLiteral("~");
}

QString fieldsText(const std::vector<lineage::FieldStep>& steps)
{
    QStringList texts;
    for (const lineage::FieldStep& step : steps)
        texts.append(toQt(step.field) + QStringLiteral(": ") + toQt(step.before) + QStringLiteral(" => ") + toQt(step.after));
    return shortened(texts.join(QStringLiteral("; ")), 160);
}

QString diffText(const LineageComparison& both)
{
    const auto when = [](const Moment& moment) {
        return toQt(formatTime(moment.at)) + QStringLiteral(" (@%1)").arg(moment.revision);
    };
    QString out = printable(Words::tr("From %1 to %2").arg(when(both.before), when(both.after))) + QLatin1Char('\n');
    if (both.diff.empty())
        return out + Words::tr("The lineage is the same.") + QLatin1Char('\n');
    TextTable table({QString(), Words::tr("WHAT"), Words::tr("FROM"), Words::tr("TO"), Words::tr("CHANGED")});
    for (const lineage::NodeDiff& diff : both.diff.nodes) {
        const lineage::ResultNode& node = shownNode(both, diff);
        table.add({changeSign(diff.change), toQt(kindName(node.kind)), nodeLabel(node), QString(), fieldsText(diff.steps)});
    }
    for (const lineage::EdgeDiff& diff : both.diff.edges) {
        const ShownEdge shown = shownEdge(both, diff);
        table.add({changeSign(diff.change), Words::tr("edge"), nodeLabel(shown.side.nodes[shown.edge.from]), nodeLabel(shown.side.nodes[shown.edge.to]),
                   fieldsText(diff.steps)});
    }
    return out + table.text();
}

} // namespace

int runLineageDiff(Session& session, query::LineageRequest request)
{
    const Arguments& arguments = session.arguments;
    if (!arguments.asOf.empty())
        return session.output.fail(Error{"usage.exclusive", "--diff", "--as-of", {}, {}});
    if (arguments.words.empty())
        return session.output.fail(Error{"usage.words", "lineage", "lineage --diff TIME1 TIME2 [REF]", {}, {}});
    auto reader = openReader(session);
    if (!reader)
        return session.output.fail(reader.error());
    const auto before = query::momentFromText(**reader, arguments.value("diff"));
    if (!before)
        return session.output.fail(before.error());
    // "lineage --diff TIME1 TIME2 REF" and "lineage REF --diff TIME1 TIME2" are the same question.
    std::size_t time = 0;
    auto after = query::momentFromText(**reader, arguments.word(0));
    if (!after && after.error().code == "moment.malformed" && arguments.words.size() > 1) {
        time = 1;
        after = query::momentFromText(**reader, arguments.word(1));
    }
    if (!after)
        return session.output.fail(after.error());
    request.ref = arguments.words.size() > 1 ? arguments.word(1 - time) : std::string();
    std::vector<query::EntitySummary> candidates;
    const auto both = query::lineageDiff(**reader, request, *before, *after, &candidates);
    if (!both)
        return session.output.fail(both.error(), candidates);
    session.output.text(diffText(*both));
    session.output.json(lineageDiffJson(*both));
    return kDone;
}

} // namespace tributary::cli
