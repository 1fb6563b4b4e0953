// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/dot_layout.h"

#include "model/layout/check_input.h"
#include "model/layout/dot_drawing.h"
#include "model/query/worker_process.h"

#include <algorithm>

namespace tributary::query {

Result<layout::Drawing> dotLayout(const layout::Input& input, const DotSettings& settings, const StopToken& stop)
{
    namespace worker = layout::worker;
    if (auto problem = problemOf(input))
        return fail(std::move(*problem));
    const layout::DotQuestion question = questionForDot(input);
    const auto& request = question.request;
    if (request.boxes.size() > std::min<std::size_t>(settings.mostBoxes, worker::kMostBoxes))
        return fail("layout.too-large", "boxes", std::to_string(request.boxes.size()));
    if (request.links.size() > std::min<std::size_t>(settings.mostArcs, worker::kMostArcs))
        return fail("layout.too-large", "arcs", std::to_string(request.links.size()));
    if (request.boxes.empty()) // nothing to ask about
        return drawingFromDot(input, question, {});
    if (settings.worker.empty())
        return fail("layout.worker-missing");

    WorkerCall call;
    call.program = settings.worker;
    call.arguments = {std::to_string(settings.memoryMb), std::to_string(settings.cpuSeconds)};
    call.input = encode(request);
    call.mostOutput = worker::mostAnswerBytes(request.boxes.size(), request.links.size());
    call.deadline = settings.deadline;
    const auto bytes = runWorker(call, stop);
    if (!bytes)
        return fail(bytes.error());
    const auto answer = worker::decodeAnswer(*bytes, request.boxes.size(), request.links.size());
    if (!answer)
        return fail("layout.bad-answer", {}, std::to_string(bytes->size()) + " bytes");
    return drawingFromDot(input, question, *answer);
}

} // namespace tributary::query
