// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/canvas_input.h"

#include <string_view>

// The parts of canvasOf(); room-internal.
namespace tributary::canvas {

Origin originAt(const Place& place, std::string_view document, std::string_view path);

// Fills state, text and origin; an empty text leaves the field as it is.
void write(FieldValue& value, std::string text, Origin origin, State state = State::Present);
// Only where nothing is there yet.
void hint(FieldValue& value, std::string_view code, std::string subject = {});

void fillTexts(const CanvasInput& input, Canvas& canvas);   // name, description, owner, domain, system, volume
void fillChoices(const CanvasInput& input, Canvas& canvas); // classification, materialisation, lifecycle
void fillLists(const CanvasInput& input, Canvas& canvas);   // ports, datasets, security
void fillFlows(const CanvasInput& input, Canvas& canvas);

} // namespace tributary::canvas
