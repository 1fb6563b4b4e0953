// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/document_edits.h"

#include "model/base/json_parser.h"
#include "model/base/text.h"
#include "model/canvas/pen.h"
#include "model/edit/pointer.h"

#include <algorithm>

namespace tributary::canvas {

namespace {

std::string plainText(const Json& object, const char* key)
{
    return object.is_object() && object.contains(key) ? std::string(trimmed(scalarText(object[key]))) : std::string();
}

// All mappings at the top of a stream: its documents, and the items of those that are lists.
std::vector<DocumentPlace> placesIn(const Tree& tree)
{
    std::vector<DocumentPlace> places;
    for (std::size_t d = 0; d < tree.documents().size(); ++d) {
        const Node& root = *tree.documents()[d];
        for (std::size_t i = 0; i < root.items.size(); ++i) {
            if (root.items[i]->isMapping())
                places.push_back({d, edit::childPointer("", i), toJson(*root.items[i])});
        }
        if (root.isMapping())
            places.push_back({d, {}, toJson(root)});
    }
    return places;
}

std::optional<Error> make(const edit::ValueEdit& value, edit::Format format, EditedText& out)
{
    const auto splices = edit::planEdit(out.text, value, format);
    if (!splices)
        return splices.error();
    auto changed = edit::applySplices(out.text, *splices);
    if (!changed)
        return changed.error();
    out.text = std::move(*changed);
    out.edits.push_back(value);
    out.splices.insert(out.splices.end(), splices->begin(), splices->end());
    return std::nullopt;
}

bool isInContract(Field field)
{
    switch (field) {
    case Field::InputPorts:
    case Field::OutputPorts:
    case Field::InboundFlows:
    case Field::OutboundFlows: return false;
    default: return true;
    }
}

} // namespace

Result<DocumentPlace> findDocument(std::string_view text, edit::Format format, const Subject& subject)
{
    auto parsed = format == edit::Format::Json ? parseJsonTree(text) : parseYaml(text);
    if (!parsed)
        return fail(std::move(parsed.error()));
    std::vector<DocumentPlace> found;
    bool hasOther = false;
    for (DocumentPlace& place : placesIn(parsed->tree)) {
        const std::string id = plainText(place.value, "id");
        const std::string name = plainText(place.value, "name");
        // A document without id is known by its name.
        if ((id.empty() ? name : id) != subject.id)
            continue;
        if (plainText(place.value, "kind") == subject.kind && !plainText(place.value, "apiVersion").starts_with("v2."))
            found.push_back(std::move(place));
        else
            hasOther = true;
    }
    if (found.size() > 1)
        std::erase_if(found, [&](const DocumentPlace& place) { return plainText(place.value, "version") != subject.version; });
    if (found.empty())
        return fail(hasOther ? "canvas-edit.format" : "canvas-edit.not-in-file", subject.id, subject.kind);
    return std::move(found.front());
}

Result<std::vector<edit::ValueEdit>> valueEditsFor(const DocumentPlace& place, const Edit& edit)
{
    if (auto problem = problemOf(edit))
        return fail(std::move(*problem));
    Pen pen(place);
    if (pen.isContract() && !isInContract(edit.field)) {
        pen.refuse("canvas-edit.not-in-contract", edit.field);
        return pen.finish();
    }
    std::string value = edit.values.empty() ? std::string() : edit.values.front();
    if (trimmed(value).empty())
        value.clear();
    switch (edit.field) {
    case Field::Owner: writeOwner(pen, value); break;
    case Field::Classification:
    case Field::Materialisation:
    case Field::Lifecycle: writeChoice(pen, edit.field, value); break;
    case Field::InputPorts:
    case Field::OutputPorts: writePorts(pen, edit); break;
    case Field::Security:
    case Field::InboundFlows:
    case Field::OutboundFlows:
    case Field::Datasets: writeItems(pen, edit); break;
    default: writeText(pen, edit.field, value); break;
    }
    return pen.finish();
}

std::vector<std::string> writtenValues(const DocumentPlace& place, Field field)
{
    const Pen pen(place);
    if (pen.isContract() && !isInContract(field))
        return {};
    if (field == Field::InputPorts || field == Field::OutputPorts)
        return readPorts(pen, field);
    if (isList(field))
        return readItems(pen, field);
    std::string text = field == Field::Owner ? readOwner(pen) : isChoice(field) ? readChoice(pen, field) : readText(pen, field);
    return text.empty() ? std::vector<std::string>() : std::vector<std::string>{std::move(text)};
}

Result<EditedText> editText(std::string_view text, edit::Format format, const Subject& subject, const std::vector<Edit>& edits)
{
    EditedText out{std::string(text), {}, {}};
    Subject known = subject;
    for (const Edit& one : edits) {
        const auto place = findDocument(out.text, format, known);
        if (!place)
            return fail(place.error());
        const auto values = valueEditsFor(*place, one);
        if (!values)
            return fail(values.error());
        for (const edit::ValueEdit& value : *values) {
            if (auto problem = make(value, format, out))
                return fail(std::move(*problem));
        }
        // Without an id the name is what it is known by from now on.
        const bool isRenamed = one.field == Field::Name && plainText(place->value, "id").empty();
        known.id = isRenamed ? std::string(trimmed(one.values.front())) : known.id;
    }
    return out;
}

} // namespace tributary::canvas
