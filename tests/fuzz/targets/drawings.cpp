// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the layout worker may answer, and what may lie in the folder of kept drawings: refused or sound.
#include "model/layout/dot_drawing.h"
#include "model/layout/drawing_codec.h"
#include "model/layout/worker_protocol.h"
#include "tests/fuzz/targets/drawn_graph.h"
#include "tests/fuzz/targets/require.h"
#include "tests/fuzz/targets/targets.h"

#include <cmath>

namespace tributary::fuzz {

namespace {

void checkAnswer(const layout::Input& input, std::string_view bytes)
{
    const auto question = layout::questionForDot(input);
    const auto answer = layout::worker::decodeAnswer(bytes, question.request.boxes.size(), question.request.links.size());
    if (!answer)
        return;
    require(encode(*answer) == bytes, "an answer that is read is written as it was");
    const auto drawing = layout::drawingFromDot(input, question, *answer);
    if (!drawing)
        return;
    require(drawing->boxes.size() == input.boxes.size() && drawing->arcs.size() == input.arcs.size(), "everything is drawn");
    for (const auto& path : drawing->arcs) {
        require(path.size() >= 4 && path.size() % 3 == 1, "a path is a start and triples");
        for (const auto& point : path)
            require(std::isfinite(point.x) && std::isfinite(point.y) && point.x >= 0 && point.y >= 0, "every point lies in the drawing");
    }
}

} // namespace

void drawings(std::string_view data)
{
    if (data.empty())
        return;
    const layout::Input input = drawnGraph(static_cast<unsigned char>(data[0]) % 9);
    const std::string_view bytes = data.substr(1);
    checkAnswer(input, bytes);
    if (const auto request = layout::worker::decodeRequest(bytes))
        require(encode(*request) == bytes, "a request that is read is written as it was");
    if (const auto drawing = layout::decodeDrawing(bytes, input))
        require(layout::encodeDrawing(*drawing) == bytes, "a drawing that is read is written as it was");
}

} // namespace tributary::fuzz
