// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/edit.h"
#include "model/edit/value_edit.h"

// The writing side of the canvas, the mirror of mapping.h: which values of a file have to change so that
// the canvas read from it shows what somebody wants, and nothing else changes.
namespace tributary::canvas {

// A product (ODPS) or contract (ODCS) in a file: which one it is.
struct Subject {
    std::string kind = "DataProduct"; // or "DataContract", as the file's own "kind" says
    std::string id;
    std::string version; // only asked for where several have that id
};

// Where a document stands in a file: a file may hold several, one after the other or in a list.
struct DocumentPlace {
    std::size_t document = 0;
    std::string pointer; // of the document within the stream's document: "" or "/2"
    Json value;
};

// Errors: those of parsing; canvas-edit.not-in-file; canvas-edit.format where what has that id is of another
// standard than ODPS or ODCS.
Result<DocumentPlace> findDocument(std::string_view text, edit::Format format, const Subject& subject);

// Where the fields are written, where the place differs from that of mapping.h (others: see there):
//   description    description where it is one text, else description.purpose
//   owner          the owner of the team takes the address and name; somebody in the team already changes
//                  roles with them; else a new member
//   classification type where only that says it and can hold the word, else customProperties
//   datasets       of a product customProperties.datasets, of a contract its schema
//   security       of a product customProperties.security, of a contract its roles
// Errors: those of problemOf(), and
//   canvas-edit.not-there        what is to be taken from a list is not in this document
//   canvas-edit.already-there    what is to be added is
//   canvas-edit.version-needed   the document's version of the standard wants a port's version
//   canvas-edit.contract-needed  and its contract
//   canvas-edit.not-in-contract  a contract has no such field
//   canvas-edit.shape            the place holds something that the standard does not allow there
Result<std::vector<edit::ValueEdit>> valueEditsFor(const DocumentPlace& place, const Edit& edit);

// What the document itself says of a field, in the words of an edit: a text or a choice as the only value,
// of a list each item. Setting the field to these values changes nothing, as far as the file holds texts, and a
// choice in the spelling of choicesOf().
std::vector<std::string> writtenValues(const DocumentPlace& place, Field field);

struct EditedText {
    std::string text;
    std::vector<edit::ValueEdit> edits; // in the order in which they were made
    std::vector<edit::TextSplice> splices; // what they did, in that order
};

// All edits in turn to one document of a text; all or none. Errors as above and of edit::planEdit().
Result<EditedText> editText(std::string_view text, edit::Format format, const Subject& subject, const std::vector<Edit>& edits);

} // namespace tributary::canvas
