// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/canvas_edit_command.h"

#include "app/cli/catalog_access.h"
#include "app/cli/signature.h"
#include "app/cli/words.h"
#include "app/cli/write_file.h"
#include "model/outbox/publish.h"
#include "model/query/canvas_edit.h"
#include "model/query/qt_text.h"
#include "model/query/resolver.h"

#include <optional>

namespace tributary::cli {

namespace {

std::string_view kindName(edit::ValueEdit::Kind kind)
{
    switch (kind) {
    case edit::ValueEdit::Kind::Set: return "set";
    case edit::ValueEdit::Kind::Insert: return "insert";
    case edit::ValueEdit::Kind::Append: return "append";
    case edit::ValueEdit::Kind::Remove: break;
    }
    return "remove";
}

Json editsJson(const std::vector<edit::ValueEdit>& edits)
{
    Json out = Json::array();
    for (const edit::ValueEdit& one : edits)
        out.push_back({{"kind", kindName(one.kind)}, {"pointer", one.pointer}, {"value", one.value}, {"document", one.document}});
    return out;
}

Result<std::vector<canvas::Edit>> editsIn(const Arguments& arguments)
{
    std::vector<canvas::Edit> edits;
    for (const std::string& text : arguments.values("set")) {
        auto edit = canvas::editFromText(text);
        if (!edit)
            return tl::unexpected(edit.error());
        edits.push_back(std::move(*edit));
    }
    return edits;
}

std::optional<Error> exclusive(const Arguments& arguments)
{
    const bool printsText = arguments.value("yaml") == "-";
    for (const auto& [one, other] : {std::pair<bool, const char*>{arguments.has("markdown"), "--markdown"}, {arguments.has("svg"), "--svg"}, {!arguments.asOf.empty(), "--as-of"},
                                     {printsText && arguments.json, "--json"}, {printsText && arguments.has("diff"), "--diff"}}) {
        if (one)
            return Error{"usage.exclusive", arguments.has("set") ? "--set" : arguments.has("yaml") ? "--yaml" : "--diff", other, {}, {}};
    }
    if (arguments.has("publish") && arguments.has("yaml"))
        return Error{"usage.exclusive", "--publish", "--yaml", {}, {}};
    return std::nullopt;
}

Result<std::int64_t> publish(const Session& session, const query::EditedFile& edited)
{
    outbox::Publication publication = query::publicationOf(edited);
    publication.message = session.arguments.value("message");
    if (!session.arguments.has("message")) {
        QStringList fields;
        for (const std::string& text : session.arguments.values("set"))
            fields.append(toQt(text.substr(0, text.find_first_of("+-="))));
        fields.removeDuplicates();
        publication.message = fromQt(Words::tr("Change %1 of %2").arg(fields.join(QStringLiteral(", ")), toQt(edited.file.ref)));
    }
    sign(publication, session.arguments);
    auto writer = openWriter(session);
    if (!writer)
        return tl::unexpected(writer.error());
    return outbox::publishChange(**writer, publication, nowMicros());
}

} // namespace

int runCanvasEdit(Session& session)
{
    const auto& arguments = session.arguments;
    if (const auto problem = exclusive(arguments))
        return session.output.fail(*problem);
    const auto edits = editsIn(arguments);
    if (!edits)
        return session.output.fail(edits.error());
    auto reader = openReader(session);
    if (!reader)
        return session.output.fail(reader.error());
    std::vector<query::EntitySummary> candidates;
    if (const auto row = query::resolve(**reader, arguments.word(0), Kind::DataProduct, &candidates); !row)
        return session.output.fail(row.error(), candidates);
    const auto edited = query::editCanvas(**reader, arguments.word(0), *edits);
    if (!edited)
        return session.output.fail(edited.error());
    Json written = Json::array();
    const std::string target = arguments.value("yaml");
    if (target == "-") {
        session.output.raw(edited->after);
        return kDone;
    }
    if (!target.empty()) {
        if (auto done = writeFile(toQt(target), QByteArray::fromStdString(edited->after)); !done)
            return session.output.fail(done.error());
        session.output.text(Words::tr("Wrote %1").arg(toQt(target)));
        written.push_back(target);
    }
    std::optional<std::int64_t> entry;
    if (arguments.has("publish")) {
        const auto published = publish(session, *edited);
        if (!published)
            return session.output.fail(published.error());
        entry = *published;
        session.output.text(Words::tr("Change %1 waits in the outbox: tributary outbox push writes it into %2").arg(*entry).arg(toQt(edited->file.source.name)));
    }
    const std::string diff = query::diffOf(*edited);
    if (!session.output.wantsJson() && ((target.empty() && !entry) || arguments.has("diff"))) {
        session.output.raw(diff);
        if (diff.empty())
            session.output.remark(Words::tr("The file says so already: nothing would change"));
    }
    Json answer = {{"ref", edited->file.ref},
                   {"source", edited->file.source.name},
                   {"file", edited->path},
                   {"changed", edited->before != edited->after},
                   {"edits", editsJson(edited->edits)},
                   {"diff", diff},
                   {"written", written}};
    if (entry)
        answer["outbox"] = *entry;
    session.output.json(answer);
    return kDone;
}

} // namespace tributary::cli
