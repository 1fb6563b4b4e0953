// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual_lineage_command.h"

#include "app/cli/catalog_access.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "model/query/qt_text.h"
#include "model/query/resolver.h"
#include "model/store/manual_lineage.h"

#include <QProcessEnvironment>

#include <algorithm>
#include <array>

namespace tributary::cli {

namespace {

constexpr std::array kManualOptions = {"add-edge", "remove-edge", "note", "manual"};

QString thingText(const store::ManualThing& thing)
{
    QString text = toQt(thing.source) + QStringLiteral(": ") + toQt(thing.document);
    if (!thing.version.empty())
        text += QLatin1Char('@') + toQt(thing.version);
    if (thing.local != thing.document)
        text += QLatin1Char('/') + toQt(thing.local);
    return thing.id == 0 ? Words::tr("%1 (not in the catalog now)").arg(text) : text;
}

class ManualLineageCommand {
public:
    explicit ManualLineageCommand(Session& session) : m_session(session), m_arguments(session.arguments) {}

    int run()
    {
        int asked = 0;
        for (const char* option : kManualOptions)
            asked += m_arguments.has(option) ? 1 : 0;
        if (asked > 1 || m_arguments.words.size() != (m_arguments.has("manual") ? 0U : 1U))
            return fail({"usage.words", "lineage", "lineage --add-edge FROM TO --reason TEXT | --remove-edge FROM TO | --note REF TEXT | --manual", {}, {}});
        if (!m_arguments.asOf.empty() && !m_arguments.has("manual"))
            return fail({"usage.exclusive", "--as-of", "--add-edge", {}, {}});
        auto reader = openReader(m_session);
        if (!reader)
            return fail(reader.error());
        m_reader = std::move(*reader);
        if (m_arguments.has("manual"))
            return list();
        return m_arguments.has("note") ? note() : edge();
    }

private:
    int fail(const Error& error) { return m_session.output.fail(error, m_candidates); }

    std::string author() const
    {
        if (m_arguments.has("author"))
            return m_arguments.value("author");
        const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
        return fromQt(system.value(QStringLiteral("USER"), system.value(QStringLiteral("USERNAME"))));
    }

    Result<EntityRow> thing(const std::string& text)
    {
        auto row = query::resolve(*m_reader, text, Kind::DataProduct, &m_candidates);
        if (row && row->kind == Kind::Column)
            return tributary::fail("manual.column", text);
        return row;
    }

    int edge()
    {
        const bool adds = m_arguments.has("add-edge");
        const auto from = thing(m_arguments.value(adds ? "add-edge" : "remove-edge"));
        if (!from)
            return fail(from.error());
        const auto to = thing(m_arguments.word(0));
        if (!to)
            return fail(to.error());
        if (from->id == to->id)
            return fail({"manual.same", m_arguments.word(0), {}, {}, {}});
        if (adds && m_arguments.value("reason").empty())
            return fail({"manual.no-reason", {}, {}, {}, {}});
        if (adds && author().empty())
            return fail({"manual.no-author", {}, {}, {}, {}});
        auto writer = openWriter(m_session);
        if (!writer)
            return fail(writer.error());
        if (adds) {
            const auto added = store::addManualEdge(**writer, from->id, to->id, m_arguments.value("reason"), author(), nowMicros());
            return added ? list() : fail(added.error());
        }
        const auto removed = store::removeManualEdge(**writer, from->id, to->id, nowMicros());
        if (!removed)
            return fail(removed.error());
        list();
        return *removed ? kDone : kNo;
    }

    // An empty text takes the notes back.
    int note()
    {
        const auto about = thing(m_arguments.value("note"));
        if (!about)
            return fail(about.error());
        if (author().empty())
            return fail({"manual.no-author", {}, {}, {}, {}});
        auto writer = openWriter(m_session);
        if (!writer)
            return fail(writer.error());
        if (m_arguments.word(0).empty()) {
            const auto removed = store::removeLineageNotes(**writer, about->id, nowMicros());
            if (!removed)
                return fail(removed.error());
            list();
            return *removed > 0 ? kDone : kNo;
        }
        const auto added = store::addLineageNote(**writer, about->id, m_arguments.word(0), author(), nowMicros());
        return added ? list() : fail(added.error());
    }

    Json thingJson(const store::ManualThing& thing, query::Summaries& summaries)
    {
        return {{"ref", thing.id == 0 ? Json() : Json(summaries.referenceOf(summaries.rowOf(thing.id)))}, {"source", thing.source},
                {"document", thing.document}, {"version", thing.version}, {"name", thing.local}};
    }

    int list()
    {
        const auto edges = store::manualEdges(*m_reader);
        const auto notes = store::lineageNotes(*m_reader);
        if (!edges || !notes)
            return fail(!edges ? edges.error() : notes.error());
        query::Summaries summaries(*m_reader);
        Json edgeList = Json::array();
        Json noteList = Json::array();
        TextTable table({Words::tr("FROM"), Words::tr("TO"), Words::tr("WHY"), Words::tr("AUTHOR"), Words::tr("AT")});
        for (const store::ManualEdge& edge : *edges) {
            edgeList.push_back({{"from", thingJson(edge.from, summaries)}, {"to", thingJson(edge.to, summaries)}, {"evidence", "manual"},
                                {"reason", edge.reason}, {"author", edge.author}, {"added_at", formatTime(edge.addedAt)}});
            table.add({thingText(edge.from), thingText(edge.to), toQt(edge.reason), toQt(edge.author), toQt(formatTime(edge.addedAt))});
        }
        for (const store::LineageNote& note : *notes) {
            noteList.push_back({{"about", thingJson(note.about, summaries)}, {"text", note.text}, {"author", note.author},
                                {"added_at", formatTime(note.addedAt)}});
            table.add({thingText(note.about), Words::tr("(note)"), toQt(note.text), toQt(note.author), toQt(formatTime(note.addedAt))});
        }
        m_session.output.text(table.empty() ? Words::tr("Nobody has added anything to the lineage.") : table.text());
        m_session.output.json({{"edges", edgeList}, {"notes", noteList}});
        return kDone;
    }

    Session& m_session;
    const Arguments& m_arguments;
    std::unique_ptr<store::Reader> m_reader;
    std::vector<query::EntitySummary> m_candidates;
};

} // namespace

bool isManualLineage(const Arguments& arguments)
{
    return std::any_of(kManualOptions.begin(), kManualOptions.end(), [&](const char* option) { return arguments.has(option); });
}

int runManualLineage(Session& session)
{
    return ManualLineageCommand(session).run();
}

} // namespace tributary::cli
