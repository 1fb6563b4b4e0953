// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalog_access.h"
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "model/query/qt_text.h"
#include "model/query/resolver.h"
#include "model/store/lineage_store.h"
#include "model/store/writer.h"

namespace tributary::cli {

namespace {

constexpr const char* kVerbs = "list, join, split, undo";

// What a decision calls a dataset, whether or not it is there now.
std::string sideText(const store::AliasDecision::Side& side)
{
    if (side.document == side.dataset)
        return side.source + ": " + side.dataset;
    return side.source + ": " + side.document + (side.version.empty() ? "" : "@" + side.version) + "/" + side.dataset;
}

class AliasCommand {
public:
    explicit AliasCommand(Session& session) : m_session(session) {}

    int run()
    {
        const std::string verb = m_session.arguments.word(0);
        const bool one = verb == "list";
        if (!one && verb != "join" && verb != "split" && verb != "undo")
            return fail({"usage.choice", verb, kVerbs, {}, {}});
        if (m_session.arguments.words.size() != (one ? 1U : 3U))
            return fail({"usage.words", "alias", findCommand("alias")->usage, {}, {}});
        auto reader = openReader(m_session);
        if (!reader)
            return fail(reader.error());
        m_reader = std::move(*reader);
        return one ? list() : decide(verb);
    }

private:
    int fail(const Error& error) { return m_session.output.fail(error, m_candidates); }

    Json sideJson(const store::AliasDecision::Side& side, query::Summaries& summaries)
    {
        return {{"ref", side.id == 0 ? Json() : Json(summaries.referenceOf(summaries.rowOf(side.id)))}, {"source", side.source},
                {"document", side.document}, {"version", side.version}, {"dataset", side.dataset}};
    }

    int list()
    {
        const auto decisions = store::aliasDecisions(*m_reader);
        if (!decisions)
            return fail(decisions.error());
        query::Summaries summaries(*m_reader);
        Json all = Json::array();
        TextTable table({Words::tr("DECIDED"), Words::tr("DATASET"), Words::tr("AND"), Words::tr("AT")});
        for (const store::AliasDecision& each : *decisions) {
            all.push_back({{"left", sideJson(each.left, summaries)}, {"right", sideJson(each.right, summaries)},
                           {"joined", each.joined}, {"decided_at", formatTime(each.decidedAt)}});
            const auto shown = [](const store::AliasDecision::Side& side) {
                const QString text = toQt(sideText(side));
                return side.id == 0 ? Words::tr("%1 (not in the catalog now)").arg(text) : text;
            };
            table.add({each.joined ? Words::tr("one") : Words::tr("apart"), shown(each.left), shown(each.right),
                       toQt(formatTime(each.decidedAt))});
        }
        m_session.output.text(table.empty() ? Words::tr("Nothing is decided: datasets are joined by their names alone.") : table.text());
        m_session.output.json({{"decisions", all}});
        return kDone;
    }

    Result<EntityRow> dataset(std::size_t word)
    {
        auto row = query::resolve(*m_reader, m_session.arguments.word(word), Kind::Dataset, &m_candidates);
        if (row && row->kind != Kind::Dataset)
            return tributary::fail("alias.not-a-dataset", m_session.arguments.word(word), std::string(kindName(row->kind)));
        return row;
    }

    int decide(const std::string& verb)
    {
        const auto left = dataset(1);
        if (!left)
            return fail(left.error());
        const auto right = dataset(2);
        if (!right)
            return fail(right.error());
        if (left->id == right->id)
            return fail({"alias.same", m_session.arguments.word(1), {}, {}, {}});
        auto writer = openWriter(m_session);
        if (!writer)
            return fail(writer.error());
        bool decided = true;
        if (verb == "undo") {
            const auto removed = store::removeAliasOverride(**writer, left->id, right->id);
            if (!removed)
                return fail(removed.error());
            decided = *removed;
        } else if (const auto put = store::putAliasOverride(**writer, {left->id, right->id, verb == "join"}, nowMicros()); !put) {
            return fail(put.error());
        }
        return tell(verb, *left, *right, decided);
    }

    int tell(const std::string& verb, const EntityRow& left, const EntityRow& right, bool decided)
    {
        store::LineageStore lineage(*m_reader);
        const auto keys = lineage.keys();
        const auto overrides = lineage.overrides();
        if (!keys || !overrides)
            return fail(!keys ? keys.error() : overrides.error());
        const lineage::Aliases aliases = lineage::joinDatasets(*keys, *overrides);
        const bool one = aliases.representative(left.id) == aliases.representative(right.id);
        query::Summaries summaries(*m_reader);
        const QString from = toQt(summaries.referenceOf(left));
        const QString to = toQt(summaries.referenceOf(right));
        const QString state = one ? Words::tr("%1 and %2 are one node of the lineage.") : Words::tr("%1 and %2 are two nodes of the lineage.");
        const QString undo = verb == "undo" ? QString() : Words::tr(" Undo with: tributary alias undo %1 %2");
        const QString nothing = decided ? QString() : Words::tr(" Nothing had been decided about them.");
        m_session.output.text(printable((state + nothing + undo).arg(from, to)));
        m_session.output.json({{"left", fromQt(from)}, {"right", fromQt(to)}, {"decision", verb == "undo" ? Json() : Json(verb)}, {"one", one}});
        // A decision that has no effect is worth a "no": a dataset without a known place cannot be joined.
        return verb == "undo" || one == (verb == "join") ? kDone : kNo;
    }

    Session& m_session;
    std::unique_ptr<store::Reader> m_reader;
    std::vector<query::EntitySummary> m_candidates;
};

} // namespace

int runAlias(Session& session)
{
    return AliasCommand(session).run();
}

} // namespace tributary::cli
