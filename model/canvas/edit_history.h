// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/document_edits.h"

namespace tributary::canvas {

// A draft: a file's text, the edits made to a document in it, and the way back. Each step keeps what it
// did to the text, so that undoing everything gives the first text back and redoing everything the last,
// byte for byte. A value: copying it copies the draft.
class EditHistory {
public:
    EditHistory(std::string base, edit::Format format, Subject subject);

    const std::string& base() const { return m_base; } // the text that the draft began with
    const std::string& text() const { return m_text; } // the text as it is now
    edit::Format format() const { return m_format; }
    const Subject& subject() const { return m_subject; }
    Subject subjectNow() const; // a document without id is known by its name, which the steps may have changed
    bool isChanged() const { return m_text != m_base; }

    // Makes an edit; what had been undone is forgotten. Errors of editText(); nothing changes then. An edit
    // that changes nothing is no step.
    Result<void> apply(const Edit& edit);
    // In place of the last step, if that was about the same field (somebody goes on typing), else apply().
    Result<void> amend(const Edit& edit);

    // Whatever leads from here to that text, as one step that is said to be about a field.
    void adopt(const std::string& text, Field field);

    // False where there is nothing to undo or redo.
    bool undo();
    bool redo();
    std::size_t undoable() const { return m_done; }
    std::size_t redoable() const { return m_steps.size() - m_done; }

    // Those that are made at present, oldest first.
    std::vector<Edit> edits() const;

    // To keep a draft, and to go on with it: the text it began with, every step, and how far they are made.
    // Error canvas-edit.broken-draft where the steps do not follow from the text.
    Json toJson() const;
    static Result<EditHistory> fromJson(const Json& saved);

private:
    struct Step {
        Edit edit;
        std::vector<edit::TextSplice> splices;
    };

    bool move(const std::vector<edit::TextSplice>& splices);

    std::string m_base;
    edit::Format m_format;
    Subject m_subject;
    std::string m_text;
    std::vector<Step> m_steps;
    std::size_t m_done = 0;
};

// "set", "add", "take": the stable names of JSON.
std::string_view operationName(Edit::Operation operation);

} // namespace tributary::canvas
