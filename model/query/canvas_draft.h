// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/edit_history.h"
#include "model/outbox/publish.h"
#include "model/query/canvas_page.h"
#include "model/query/new_canvas.h"
#include "model/store/outbox_rows.h"
#include "model/store/reader.h"
#include "model/store/writer.h"

#include <array>
#include <string>
#include <vector>

namespace tributary::query {

// A product's file while somebody edits its canvas. A value: copying it copies the draft.
struct CanvasDraft {
    std::string ref;    // of the product
    std::string source; // its name
    std::string path;   // of the file within it
    canvas::EditHistory history;
    Micros keptAt = 0;     // when it was last put into the catalog; 0: it is not there
    bool isBehind = false; // the file says something else by now than when the draft began
    int waiting = 0;       // changes of this file that wait in the outbox: the draft goes on from them
    bool isNew = false;    // there is no file yet: the whole text is the draft, also where no step was made
    std::vector<NewCanvasFile> beside = {}; // files that are to be made with it

    bool isChanged() const { return isNew || history.isChanged(); }
};

// What is shown of a draft.
struct DraftView {
    CanvasPage page;
    // By Field: what the file itself says, in the words of an edit; the canvas shows more than that.
    std::array<std::vector<std::string>, canvas::kFieldCount> written;
    std::array<bool, canvas::kFieldCount> changed{}; // by the draft
    std::string diff; // "--- a/path", "+++ b/path"; empty where nothing is changed
};

// The draft that is kept of a product, else a new one: of what waits in the outbox for its file, or to become its
// file, else of the file. Error codes: those of canvasFile(), which has to be read and understood; canvas-edit.read-only where
// nobody may write there; canvas-edit.broken-draft. A kept draft is opened also where its file is gone.
Result<CanvasDraft> openDraft(store::Reader& reader, const std::string& ref);

// What a new canvas is edited as. It is kept with keepDraft().
CanvasDraft draftOf(const NewCanvas& canvas);

// Looks again how it stands to its file and to the outbox. Codes: those of the store.
Result<void> compareDraft(store::Reader& reader, CanvasDraft& draft);

// What a draft that began now would begin with: what waits in the outbox for the file, else the file. Codes: as of
// openDraft().
Result<std::string> textToGoOnFrom(store::Reader& reader, const CanvasDraft& draft);

// Codes: those of canvasPage() and findDocument().
Result<DraftView> viewOf(store::Reader& reader, const CanvasDraft& draft);

// Puts it into the catalog, where it outlives the program; one that changes nothing is taken out.
Result<void> keepDraft(store::Writer& writer, const CanvasDraft& draft, Micros at);

// What publishing it puts into the outbox, but for message and author: files beside it first. Drops the draft.
outbox::Publication publicationOf(const CanvasDraft& draft);
std::vector<outbox::Publication> publicationsOf(const CanvasDraft& draft);

} // namespace tributary::query
