// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalog_access.h"
#include "app/cli/command.h"
#include "app/cli/outbox_json.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "app/paths.h"
#include "model/outbox/pusher.h"
#include "model/query/keychain_credentials.h"
#include "model/query/outbox_words.h"
#include "model/query/qt_text.h"
#include "model/store/outbox.h"

#include <QProcessEnvironment>

namespace tributary::cli {

namespace {

using store::OutboxState;

constexpr const char* kOutboxVerbs = "push, withdraw";

QString reasonWords(const store::OutboxEntry& entry)
{
    if (entry.state == OutboxState::Pushed && !entry.link.empty())
        return toQt(entry.link);
    return printable(query::OutboxWords::reason(entry));
}

QString tableOf(const std::vector<store::OutboxEntry>& entries)
{
    TextTable table({Words::tr("ID"), Words::tr("STATE"), Words::tr("SOURCE"), Words::tr("FILE"), Words::tr("CHANGE"), Words::tr("WHY")});
    for (const store::OutboxEntry& entry : entries)
        table.add({QString::number(entry.id), query::OutboxWords::state(entry.state), toQt(entry.change.source), toQt(entry.change.path),
                   shortened(query::OutboxWords::title(entry), 60), reasonWords(entry)});
    return table.text();
}

Json entriesJson(const std::vector<store::OutboxEntry>& entries)
{
    Json list = Json::array();
    for (const store::OutboxEntry& entry : entries)
        list.push_back(outboxEntryJson(entry));
    return list;
}

int listOutbox(Session& session)
{
    auto reader = openReader(session);
    if (!reader)
        return session.output.fail(reader.error());
    const auto entries = store::outboxEntries(**reader);
    if (!entries)
        return session.output.fail(entries.error());
    session.output.text(entries->empty() ? Words::tr("The outbox is empty.") : tableOf(*entries));
    session.output.json({{"entries", entriesJson(*entries)}});
    return kDone;
}

int pushNow(Session& session)
{
    if (!catalogExists(session))
        return session.output.fail(Error{"catalog.missing", session.catalog, {}, {}, {}});
    auto writer = openWriter(session);
    if (!writer)
        return session.output.fail(writer.error());
    query::KeychainCredentials keychain;
    outbox::PushOptions options;
    options.all = !session.arguments.has("due");
    options.ownBranch = session.arguments.has("branch");
    options.mirrors.folder = fromQt(gitMirrorPath());
    options.mirrors.credentials = &keychain;
    const auto report = outbox::pushOutbox({**writer}, options, {});
    if (!report)
        return session.output.fail(report.error());
    QString words = report->entries.empty() ? Words::tr("There is nothing to push.") : tableOf(report->entries);
    if (!report->held.empty())
        words += QLatin1Char('\n') + Words::tr("%n changes wait for another change of their file.", nullptr, static_cast<int>(report->held.size()));
    session.output.text(words);
    session.output.json({{"pushed", entriesJson(report->entries)}, {"held", report->held}});
    return report->count(OutboxState::Pushed) == static_cast<int>(report->entries.size()) && report->held.empty() ? kDone : kNo;
}

int withdrawOne(Session& session)
{
    bool isNumber = false;
    const qlonglong id = toQt(session.arguments.word(1)).toLongLong(&isNumber);
    if (!isNumber)
        return session.output.fail(Error{"usage.bad-number", "ID", session.arguments.word(1), {}, {}});
    auto writer = openWriter(session);
    if (!writer)
        return session.output.fail(writer.error());
    const std::string who = fromQt(QProcessEnvironment::systemEnvironment().value(QStringLiteral("USER")));
    if (auto done = store::withdrawChange(**writer, id, who, nowMicros()); !done)
        return session.output.fail(done.error());
    writer->reset();
    return listOutbox(session);
}

} // namespace

int runOutbox(Session& session)
{
    const std::string verb = session.arguments.word(0);
    const std::size_t words = session.arguments.words.size();
    if (words == 0)
        return listOutbox(session);
    if (verb == "push" && words == 1)
        return pushNow(session);
    if (verb == "withdraw" && words == 2)
        return withdrawOne(session);
    if (verb != "push" && verb != "withdraw")
        return session.output.fail(Error{"usage.choice", verb, kOutboxVerbs, {}, {}});
    return session.output.fail(Error{"usage.words", "outbox", findCommand("outbox")->usage, {}, {}});
}

} // namespace tributary::cli
