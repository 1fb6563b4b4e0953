// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/mapping.h"

#include "model/base/text.h"
#include "model/canvas/mapping_parts.h"

namespace tributary::canvas {

Origin originAt(const Place& place, std::string_view document, std::string_view path)
{
    return {std::string(document), std::string(path), place.source, place.file, place.line, place.readAt};
}

void write(FieldValue& value, std::string text, Origin origin, State state)
{
    if (trimmed(text).empty())
        return;
    value.text = std::move(text);
    value.origin = std::move(origin);
    value.state = state;
}

void hint(FieldValue& value, std::string_view code, std::string subject)
{
    if (!value.hint.empty())
        return;
    value.hint = code;
    value.hintSubject = std::move(subject);
}

Canvas canvasOf(const CanvasInput& input)
{
    Canvas canvas;
    canvas.ref = input.ref;
    canvas.version = input.version;
    for (const Field field : allFields())
        canvas.at(field).field = field;
    fillTexts(input, canvas);
    fillChoices(input, canvas);
    fillLists(input, canvas);
    fillFlows(input, canvas);
    return canvas;
}

} // namespace tributary::canvas
