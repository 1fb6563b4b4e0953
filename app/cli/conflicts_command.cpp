// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalog_access.h"
#include "app/cli/command.h"
#include "app/cli/outbox_json.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "model/query/outbox_query.h"
#include "model/query/outbox_words.h"
#include "model/query/qt_text.h"
#include "model/store/outbox_conflicts.h"

#include <QFile>
#include <QProcessEnvironment>

namespace tributary::cli {

namespace {

constexpr int kShownValue = 40;

QString conflictValue(const std::optional<Json>& value)
{
    return shortened(printable(query::OutboxWords::value(value)), kShownValue);
}

class ConflictsCommand {
public:
    explicit ConflictsCommand(Session& session) : m_session(session) {}

    int run()
    {
        const Arguments& arguments = m_session.arguments;
        const std::string verb = arguments.word(0);
        if (!verb.empty() && verb != "resolve" && verb != "reopen")
            return fail({"usage.choice", verb, "resolve, reopen", {}, {}});
        if (arguments.words.size() != (verb.empty() ? 0U : 2U) || arguments.has("take") != (verb == "resolve"))
            return fail({"usage.words", "conflicts", findCommand("conflicts")->usage, {}, {}});
        auto reader = openReader(m_session);
        if (!reader)
            return fail(reader.error());
        m_reader = std::move(*reader);
        return verb.empty() ? list() : decide(verb == "resolve");
    }

private:
    int fail(const Error& error) { return m_session.output.fail(error); }

    // Those of changes that are not settled; a no where one is open.
    int list()
    {
        const auto page = query::outboxPage(*m_reader);
        if (!page)
            return fail(page.error());
        Json all = Json::array();
        int open = 0;
        TextTable table({Words::tr("ID"), Words::tr("FILE"), Words::tr("PLACE"), Words::tr("BASE"), Words::tr("MINE"), Words::tr("THEIRS"), Words::tr("TAKEN")});
        for (auto item = page->items.rbegin(); item != page->items.rend(); ++item) { // the oldest first
            open += item->openConflicts();
            for (const store::OutboxConflict& one : item->conflicts) {
                all.push_back(outboxConflictJson(one, item->entry));
                table.add({QString::number(one.id), toQt(item->entry.change.path), query::OutboxWords::place(one), conflictValue(one.conflict.base),
                           conflictValue(one.conflict.mine), conflictValue(one.conflict.theirs), query::OutboxWords::take(one)});
            }
        }
        m_session.output.text(table.empty() ? Words::tr("There are no conflicts.") : table.text());
        m_session.output.json({{"conflicts", all}, {"open", open}});
        return open == 0 ? kDone : kNo;
    }

    // A value by hand: JSON or YAML; of a whole file its text.
    Result<Json> fromFile(const std::string& path, bool asText) const
    {
        QFile file(toQt(path));
        if (!file.open(QIODevice::ReadOnly))
            return tributary::fail("file.unreadable", path, fromQt(file.errorString()));
        auto value = query::valueFromText(file.readAll().toStdString(), asText);
        if (!value) {
            value.error().file = path;
            return tl::unexpected(value.error());
        }
        return value;
    }

    int decide(bool resolves)
    {
        bool isNumber = false;
        const qlonglong id = toQt(m_session.arguments.word(1)).toLongLong(&isNumber);
        if (!isNumber)
            return fail({"usage.bad-number", "ID", m_session.arguments.word(1), {}, {}});
        const auto conflict = store::outboxConflict(*m_reader, id);
        if (!conflict)
            return fail(conflict.error());
        const std::string take = m_session.arguments.value("take");
        std::optional<Json> value;
        if (resolves && take != "mine" && take != "theirs") {
            auto read = fromFile(take, conflict->document == merge::kWholeFile);
            if (!read)
                return fail(read.error());
            value = std::move(*read);
        }
        auto writer = openWriter(m_session);
        if (!writer)
            return fail(writer.error());
        const std::string who = fromQt(QProcessEnvironment::systemEnvironment().value(QStringLiteral("USER")));
        const merge::Take chosen = take == "mine" ? merge::Take::Mine : take == "theirs" ? merge::Take::Theirs : merge::Take::Value;
        const auto done = resolves ? store::decideConflict(**writer, id, chosen, value, who, nowMicros()) : store::reopenConflict(**writer, id, who, nowMicros());
        if (!done)
            return fail(done.error());
        list();
        return kDone;
    }

    Session& m_session;
    std::unique_ptr<store::Reader> m_reader;
};

} // namespace

int runConflicts(Session& session)
{
    return ConflictsCommand(session).run();
}

} // namespace tributary::cli
