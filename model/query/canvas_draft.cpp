// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/canvas_draft.h"

#include "model/edit/unified_diff.h"
#include "model/query/canvas_edit.h"
#include "model/query/canvas_query.h"
#include "model/query/qt_text.h"
#include "model/query/reference_text.h"
#include "model/query/resolver.h"
#include "model/query/summaries.h"
#include "model/store/drafts.h"
#include "model/store/outbox.h"

#include <QFileInfo>

namespace tributary::query {

namespace {

bool isOnItsWay(store::OutboxState state)
{
    return state != store::OutboxState::Pushed && state != store::OutboxState::Withdrawn;
}

struct WaitingText {
    int count = 0;
    std::string text; // what the file shall be when all are pushed
};

Result<WaitingText> waitingFor(store::Reader& reader, const std::string& source, const std::string& path)
{
    const auto entries = store::outboxEntries(reader);
    if (!entries)
        return fail(entries.error());
    WaitingText out;
    std::int64_t last = 0;
    for (const store::OutboxEntry& entry : *entries) {
        if (entry.change.source != source || entry.change.path != path || !isOnItsWay(entry.state))
            continue;
        ++out.count;
        last = entry.id;
    }
    if (last == 0)
        return out;
    auto entry = store::outboxEntry(reader, last);
    if (!entry)
        return fail(entry.error());
    out.text = std::move(entry->change.text);
    return out;
}

// Files take the place of others in their folder, so that is what has to be writable too.
std::optional<Error> whyNotWritable(const CanvasFile& file)
{
    if (file.source.kind != "folder")
        return std::nullopt;
    const QFileInfo root(toQt(file.source.location));
    const QFileInfo place(root.isDir() ? toQt(file.source.location + "/" + file.path) : root.filePath());
    if (place.isWritable() && QFileInfo(place.path()).isWritable())
        return std::nullopt;
    return Error{"canvas-edit.read-only", file.path, file.source.location, {}, {}};
}

// A draft of a new file keeps its first text among the edits, since there is no file that it began from.
Result<CanvasDraft> restored(const store::Draft& kept)
{
    Json saved = kept.edits;
    if (!saved.is_object() || (!kept.base && !saved.contains("base")))
        return fail("canvas-edit.broken-draft", "shape");
    if (kept.base)
        saved["base"] = *kept.base;
    auto history = canvas::EditHistory::fromJson(saved);
    if (!history)
        return fail(std::move(history.error()));
    CanvasDraft draft{kept.ref, kept.source, kept.path, std::move(*history), kept.changedAt, false, 0};
    draft.isNew = !kept.base;
    const Json beside = saved.value("beside", Json::array());
    for (const Json& file : beside.is_array() ? beside : Json::array())
        draft.beside.push_back({textAt(file, "path"), textAt(file, "text")});
    return draft;
}

// A product whose file is on its way into its source for the first time.
Result<CanvasDraft> onItsWay(store::Reader& reader, const std::string& ref)
{
    const auto reference = parseReference(ref);
    const auto entries = store::outboxEntries(reader);
    if (!entries)
        return fail(entries.error());
    for (const store::OutboxEntry& entry : *entries) {
        if (!reference || entry.change.about != ref || !isOnItsWay(entry.state))
            continue;
        auto waiting = waitingFor(reader, entry.change.source, entry.change.path);
        if (!waiting)
            return fail(waiting.error());
        const auto format = edit::formatOf(waiting->text);
        canvas::EditHistory history(std::move(waiting->text), format, {"DataProduct", reference->path.front().local, reference->path.front().version});
        return CanvasDraft{ref, entry.change.source, entry.change.path, std::move(history), 0, false, waiting->count};
    }
    return fail("ref.unknown", ref);
}

std::vector<std::string> textsOf(const std::vector<NewCanvasFile>& files)
{
    std::vector<std::string> texts;
    for (const NewCanvasFile& file : files)
        texts.push_back(file.text);
    return texts;
}

// Whether it can be understood, before anybody begins.
Result<CanvasDraft> begun(CanvasFile file, std::string text)
{
    if (auto problem = whyNotWritable(file))
        return fail(std::move(*problem));
    if (auto place = canvas::findDocument(text, file.format, file.subject); !place) {
        place.error().file = file.path;
        return fail(std::move(place.error()));
    }
    return CanvasDraft{file.ref, file.source.name, file.path, canvas::EditHistory(std::move(text), file.format, file.subject), 0, false, 0};
}

std::string diffOf(const CanvasDraft& draft)
{
    if (!draft.isNew)
        return edit::unifiedDiff(draft.history.base(), draft.history.text(), "a/" + draft.path, "b/" + draft.path);
    NewCanvas whole;
    whole.product = {draft.path, draft.history.text()};
    whole.beside = draft.beside;
    return diffOf(whole);
}

} // namespace

Result<CanvasDraft> openDraft(store::Reader& reader, const std::string& ref)
{
    auto file = canvasFile(reader, ref);
    const auto row = resolve(reader, ref, Kind::DataProduct);
    const auto kept = store::draftOf(reader, row ? Summaries(reader).referenceOf(*row) : ref);
    if (!kept)
        return fail(kept.error());
    if (*kept) {
        auto draft = restored(**kept);
        if (draft) {
            if (auto done = compareDraft(reader, *draft); !done)
                return fail(std::move(done.error()));
        }
        return draft;
    }
    if (!file)
        return file.error().code == "ref.unknown" ? onItsWay(reader, ref) : fail(std::move(file.error()));
    auto waiting = waitingFor(reader, file->source.name, file->path);
    if (!waiting)
        return fail(std::move(waiting.error()));
    std::string text = waiting->count > 0 ? std::move(waiting->text) : file->text;
    auto draft = begun(std::move(*file), std::move(text));
    if (draft)
        draft->waiting = waiting->count;
    return draft;
}

CanvasDraft draftOf(const NewCanvas& canvas)
{
    CanvasDraft draft{canvas.ref, canvas.source, canvas.product.path, canvas::EditHistory(canvas.product.text, edit::Format::Yaml, canvas.subject), 0, false, 0};
    draft.isNew = true;
    draft.beside = canvas.beside;
    return draft;
}

Result<void> compareDraft(store::Reader& reader, CanvasDraft& draft)
{
    if (draft.isNew) {
        draft.isBehind = newFileProblem(reader, draft.source, draft.path).has_value();
        return {};
    }
    const auto waiting = waitingFor(reader, draft.source, draft.path);
    if (!waiting)
        return fail(waiting.error());
    draft.waiting = waiting->count;
    const auto file = waiting->count > 0 ? Result<CanvasFile>() : canvasFile(reader, draft.ref);
    draft.isBehind = waiting->count > 0 ? waiting->text != draft.history.base() : !file || file->text != draft.history.base();
    return {};
}

Result<std::string> textToGoOnFrom(store::Reader& reader, const CanvasDraft& draft)
{
    auto waiting = waitingFor(reader, draft.source, draft.path);
    if (!waiting)
        return fail(std::move(waiting.error()));
    if (waiting->count > 0)
        return std::move(waiting->text);
    auto file = canvasFile(reader, draft.ref);
    if (!file)
        return fail(std::move(file.error()));
    return std::move(file->text);
}

Result<DraftView> viewOf(store::Reader& reader, const CanvasDraft& draft)
{
    const canvas::EditHistory& history = draft.history;
    const auto before = canvas::findDocument(history.base(), history.format(), history.subject());
    const auto now = canvas::findDocument(history.text(), history.format(), history.subjectNow());
    if (!before || !now)
        return fail(before ? now.error() : before.error());
    auto page = canvasPage(reader, draft.ref, CanvasText{draft.path, history.text(), history.subjectNow(), textsOf(draft.beside)});
    if (!page)
        return fail(std::move(page.error()));
    DraftView view;
    view.page = std::move(*page);
    for (const canvas::Field field : canvas::allFields()) {
        view.written[canvas::indexOf(field)] = canvas::writtenValues(*now, field);
        view.changed[canvas::indexOf(field)] = view.written[canvas::indexOf(field)] != canvas::writtenValues(*before, field);
    }
    view.diff = diffOf(draft);
    return view;
}

Result<void> keepDraft(store::Writer& writer, const CanvasDraft& draft, Micros at)
{
    if (!draft.isChanged()) {
        const auto dropped = store::dropDraft(writer, draft.ref);
        return dropped ? Result<void>() : fail(dropped.error());
    }
    store::Draft kept;
    kept.ref = draft.ref;
    kept.source = draft.source;
    kept.path = draft.path;
    kept.edits = draft.history.toJson();
    if (!draft.isNew) {
        kept.base = draft.history.base();
        kept.edits.erase("base");
    }
    for (const NewCanvasFile& file : draft.beside)
        kept.edits["beside"].push_back({{"path", file.path}, {"text", file.text}});
    kept.changedAt = at;
    return store::putDraft(writer, kept);
}

outbox::Publication publicationOf(const CanvasDraft& draft)
{
    outbox::Publication publication;
    publication.source = draft.source;
    publication.path = draft.path;
    if (!draft.isNew)
        publication.before = draft.history.base();
    publication.after = draft.history.text();
    publication.about = draft.ref;
    publication.draft = draft.ref;
    return publication;
}

std::vector<outbox::Publication> publicationsOf(const CanvasDraft& draft)
{
    std::vector<outbox::Publication> out;
    for (const NewCanvasFile& file : draft.beside) {
        outbox::Publication& publication = out.emplace_back();
        publication.source = draft.source;
        publication.path = file.path;
        publication.after = file.text;
    }
    out.push_back(publicationOf(draft));
    return out;
}

} // namespace tributary::query
