// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/diff_document.h"

#include "app/cli/diff_json.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "model/diff/word_diff.h"
#include "model/query/qt_text.h"
#include "views/versions/change_words.h"

namespace tributary::cli {

namespace {

using views::ChangeWords;

constexpr int kMostValue = 60;

QString valueWords(const diff::Change& change)
{
    if (change.isText && change.before && change.after && change.before->is_string() && change.after->is_string())
        return shortened(wordDiffText(change.before->get<std::string>(), change.after->get<std::string>()), 4 * kMostValue);
    const QString before = shortened(toQt(valueText(change.before)), kMostValue);
    const QString after = shortened(toQt(valueText(change.after)), kMostValue);
    if (!change.before || !change.after)
        return change.before ? before : after;
    return before + QStringLiteral(" -> ") + after;
}

Section sectionOf(const query::DocumentDiff& document)
{
    QString title = toQt(document.name.empty() ? document.id : document.name);
    if (!document.versionBefore.empty() || !document.versionAfter.empty())
        title += QStringLiteral(" %1 -> %2").arg(toQt(document.versionBefore), toQt(document.versionAfter));
    Section section{title, {}, {}, {Words::tr("Severity"), Words::tr("Change"), Words::tr("Where"), Words::tr("What"), Words::tr("Rule"), Words::tr("Reason")}, {}};
    section.add(Words::tr("Advised version step"), ChangeWords::bump(document.advised));
    section.add(Words::tr("Declared version step"), ChangeWords::bump(document.declared));
    if (document.tooSmall)
        section.add(Words::tr("Mismatch"), Words::tr("the declared step is smaller than the advised one: consumers are not warned"));
    for (const diff::Change& change : document.changes) {
        QString reason = toQt(change.reason);
        if (change.confidence < 1)
            reason += QLatin1Char(' ') + Words::tr("(taken for one thing by likeness)");
        if (change.waived())
            reason += QLatin1Char(' ') + Words::tr("(waived until %1: %2)").arg(toQt(change.waivedUntil), toQt(change.waiver));
        section.rows.push_back({ChangeWords::severity(change.severity), ChangeWords::nature(change.nature), toQt(change.path), valueWords(change), toQt(change.rule), reason});
    }
    return section;
}

// What only a person knows, and how to say it.
Section renamesSection(const query::DiffAnswer& answer)
{
    Section section{Words::tr("Renames"), {}, {}, {Words::tr("Old"), Words::tr("New"), Words::tr("One thing?")}, {}};
    bool isAsked = false;
    for (const query::DocumentDiff& document : answer.documents) {
        for (const diff::RenameQuestion& question : document.questions) {
            section.rows.push_back({toQt(question.from), toQt(question.to), question.assumed ? Words::tr("not said; taken for one") : Words::tr("not said; taken for two")});
            isAsked = true;
        }
        for (const diff::RenameDecision& decision : document.decisions) {
            const QString said = decision.isSame ? Words::tr("yes") : Words::tr("no");
            section.rows.push_back({toQt(decision.from), toQt(decision.to), decision.author.empty() ? said : Words::tr("%1, says %2").arg(said, toQt(decision.author))});
        }
    }
    if (isAsked)
        section.text = Words::tr("Say it with --renamed OLD=NEW or --not-renamed OLD=NEW; --remember keeps it in the catalog.");
    return section;
}

Section consumersSection(const query::DiffAnswer& answer)
{
    Section section{Words::tr("Consumers hit"), {}, {}, {Words::tr("Consumer"), Words::tr("Effect"), Words::tr("Reads"), Words::tr("Proof")}, {}};
    for (const query::HitConsumer& consumer : answer.consumers) {
        QStringList columns, proofs;
        for (const std::string& column : consumer.columns)
            columns << toQt(column);
        for (const std::string& proof : consumer.proofs)
            proofs << toQt(proof);
        const QString reads = columns.isEmpty() ? Words::tr("columns not known") : columns.join(QStringLiteral(", "));
        section.rows.push_back({toQt(consumer.name), ChangeWords::severity(consumer.severity), reads, proofs.join(QStringLiteral("; "))});
    }
    if (answer.consumers.empty() && answer.askedCatalog)
        section.text = Words::tr("None that the catalog knows reads what changed.");
    return section;
}

} // namespace

QString wordDiffText(const std::string& before, const std::string& after)
{
    QString text;
    for (const diff::WordRun& run : diff::wordDiff(before, after)) {
        if (run.what == diff::WordRun::What::Kept)
            text += toQt(run.text);
        else
            text += (run.what == diff::WordRun::What::Added ? QStringLiteral("+[") : QStringLiteral("-[")) + toQt(run.text) + QLatin1Char(']');
    }
    return text;
}

Document diffDocument(const query::DiffAnswer& answer, const QString& before, const QString& after)
{
    Document document;
    document.title = Words::tr("%1 compared with %2").arg(after, before);
    int count = 0;
    for (const query::DocumentDiff& each : answer.documents)
        count += static_cast<int>(each.changes.size());
    document.subtitle = count == 0 ? Words::tr("No change") : Words::tr("%n change(s), worst: %1", nullptr, count).arg(ChangeWords::severity(answer.worst()));
    for (const query::DocumentDiff& each : answer.documents) {
        if (!each.changes.empty())
            document.add(sectionOf(each));
    }
    if (Section renames = renamesSection(answer); !renames.rows.empty())
        document.add(std::move(renames));
    document.add(consumersSection(answer));
    return document;
}

} // namespace tributary::cli
