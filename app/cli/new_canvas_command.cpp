// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/new_canvas_command.h"

#include "app/cli/catalog_access.h"
#include "app/cli/signature.h"
#include "app/cli/words.h"
#include "model/outbox/publish.h"
#include "model/query/diagnostic_text.h"
#include "model/query/new_canvas.h"
#include "model/query/qt_text.h"

#include <QFile>

#include <optional>

namespace tributary::cli {

namespace {

constexpr qint64 kMostBytes = qint64{64} << 20;

// What ends like a file, or is one, is a file; all else is a reference.
Result<query::NewCanvasWish> wishOf(const Arguments& arguments)
{
    query::NewCanvasWish wish;
    wish.name = arguments.word(1);
    wish.source = arguments.value("source");
    wish.path = arguments.value("file");
    const std::string from = arguments.value("from");
    if (from.empty())
        return wish;
    QFile file(toQt(from));
    const bool isFile = !from.starts_with("tributary:") && (file.exists() || from.ends_with(".sql") || from.ends_with(".ddl") || from.ends_with(".yaml") || from.ends_with(".yml"));
    if (!isFile) {
        wish.ref = from;
        return wish;
    }
    if (!file.open(QIODevice::ReadOnly))
        return fail("file.unreadable", from, fromQt(file.errorString()));
    if (file.size() > kMostBytes)
        return fail("file.too-large", from, std::to_string(file.size()));
    wish.fileName = from;
    wish.fileText = file.readAll().toStdString();
    return wish;
}

Result<std::vector<std::int64_t>> publishNew(const Session& session, const query::NewCanvas& canvas)
{
    std::vector<outbox::Publication> publications = query::publicationsOf(canvas);
    for (outbox::Publication& publication : publications) {
        publication.message = session.arguments.has("message") ? session.arguments.value("message") : fromQt(Words::tr("Add %1").arg(toQt(canvas.name)));
        sign(publication, session.arguments);
    }
    auto writer = openWriter(session);
    if (!writer)
        return tl::unexpected(writer.error());
    return outbox::publishTogether(**writer, publications, nowMicros());
}

Json filesJson(const query::NewCanvas& canvas)
{
    Json files = Json::array({{{"file", canvas.product.path}, {"text", canvas.product.text}}});
    for (const query::NewCanvasFile& file : canvas.beside)
        files.push_back({{"file", file.path}, {"text", file.text}});
    return files;
}

Json hintsJson(const query::NewCanvas& canvas)
{
    Json hints = Json::array();
    for (const Diagnostic& hint : canvas.hints)
        hints.push_back({{"code", hint.code}, {"line", hint.mark.line}, {"message", fromQt(query::diagnosticText(hint))}});
    return hints;
}

} // namespace

int runNewCanvas(Session& session)
{
    const Arguments& arguments = session.arguments;
    for (const char* other : {"set", "diff", "yaml", "markdown", "svg"}) {
        if (arguments.has(other))
            return session.output.fail(Error{"usage.exclusive", "canvas new", std::string("--") + other, {}, {}});
    }
    const auto wish = wishOf(arguments);
    if (!wish)
        return session.output.fail(wish.error());
    auto reader = openReader(session);
    if (!reader)
        return session.output.fail(reader.error());
    const auto canvas = query::newCanvas(**reader, *wish);
    if (!canvas)
        return session.output.fail(canvas.error());
    for (const Diagnostic& hint : canvas->hints)
        session.output.remark(Words::tr("Line %1: %2").arg(hint.mark.line).arg(query::diagnosticText(hint)));
    Json answer = {{"ref", canvas->ref}, {"source", canvas->source}, {"files", filesJson(*canvas)}, {"diff", query::diffOf(*canvas)}, {"hints", hintsJson(*canvas)}};
    if (!arguments.has("publish")) {
        if (!session.output.wantsJson())
            session.output.raw(query::diffOf(*canvas));
        session.output.json(answer);
        return kDone;
    }
    const auto entries = publishNew(session, *canvas);
    if (!entries)
        return session.output.fail(entries.error());
    for (const std::int64_t entry : *entries)
        session.output.text(Words::tr("Change %1 waits in the outbox: tributary outbox push writes it into %2").arg(entry).arg(toQt(canvas->source)));
    answer["outbox"] = *entries;
    session.output.json(answer);
    return kDone;
}

} // namespace tributary::cli
