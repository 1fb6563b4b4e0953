// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/document_edits.h"

// The parts of valueEditsFor(); room-internal.
namespace tributary::canvas {

// Writes into a document: collects the edits, and makes them to the value as well, so that what comes next
// sees them. Pointers are relative to the document.
class Pen {
public:
    explicit Pen(const DocumentPlace& place) : m_place(place), m_value(place.value) {}

    const Json& value() const { return m_value; }
    // What is at a pointer; null where nothing is.
    const Json& at(const std::string& pointer) const;
    bool isContract() const;
    // Whether the document declares a version of its standard of that beginning ("v0.9", "v3.0").
    bool declares(std::initializer_list<std::string_view> beginnings) const;

    // With all mappings that are missing on the way. An empty text takes the value away.
    void set(const std::string& pointer, Json value);
    void append(const std::string& list, Json item);
    void remove(const std::string& pointer);
    // The list goes with its last item.
    void removeItem(const std::string& list, std::size_t index);

    // customProperties[property == name].value: a pointer to it, empty where there is none.
    std::string customPointer(std::string_view name) const;
    void setCustom(std::string_view name, Json value);
    void removeCustom(std::string_view name);

    // False, with the error, where something stands at the pointer that is neither null nor of that type.
    bool expect(const std::string& pointer, Json::value_t type);
    void refuse(const char* code, Field field, std::string detail = {});

    Result<std::vector<edit::ValueEdit>> finish();

private:
    void note(edit::ValueEdit::Kind kind, const std::string& pointer, Json value);

    const DocumentPlace& m_place;
    Json m_value;
    std::vector<edit::ValueEdit> m_edits;
    std::optional<Error> m_error;
};

void writeText(Pen& pen, Field field, const std::string& value);   // name, description, domain, system, volume
void writeOwner(Pen& pen, const std::string& value);
void writeChoice(Pen& pen, Field field, const std::string& value); // classification, materialisation, lifecycle
void writePorts(Pen& pen, const Edit& edit);
void writeItems(Pen& pen, const Edit& edit); // security, flows, datasets

// The mirror of each: what stands there, in the words of an edit.
std::string readText(const Pen& pen, Field field);
std::string readOwner(const Pen& pen);
std::string readChoice(const Pen& pen, Field field);
std::vector<std::string> readPorts(const Pen& pen, Field field);
std::vector<std::string> readItems(const Pen& pen, Field field);

} // namespace tributary::canvas
