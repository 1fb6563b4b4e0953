// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: Apache-2.0
// tributary-layout [MEMORY_MB CPU_SECONDS]: reads one request from standard input, answers on standard
// output and ends (see model/layout/worker_protocol.h). A process of its own, since the library it calls
// can neither be stopped nor bounded from within. Ends with 0 answered, 1 called wrongly, 2 no such
// request, 3 out of memory, 4 the layout failed.
#include "app/layout_worker/dot.h"
#include "app/layout_worker/limits.h"
#include "app/layout_worker/pipes.h"

#include <unistd.h>

#include <charconv>
#include <clocale>
#include <cstring>
#include <new>

namespace {

constexpr int kWrongCall = 1;
constexpr int kWrongRequest = 2;
constexpr int kOutOfMemory = 3;
constexpr int kFailed = 4;
constexpr unsigned kMostOfEither = 1'000'000;

bool parse(const char* text, unsigned& value)
{
    const char* end = text + std::strlen(text);
    const auto [at, error] = std::from_chars(text, end, value);
    return error == std::errc() && at == end && value <= kMostOfEither;
}

// Without the library's own clean-up: the process ends anyway.
[[noreturn]] void leave(int code)
{
    _exit(code);
}

} // namespace

int main(int count, char** words)
{
    using namespace tributary;
    worker::Limits limits;
    if (count != 1 && (count != 3 || !parse(words[1], limits.memoryMb) || !parse(words[2], limits.cpuSeconds)))
        leave(kWrongCall);
    std::set_new_handler([] { leave(kOutOfMemory); });
    std::setlocale(LC_ALL, "C"); // decimal points, whatever the user's language
    if (!worker::confine(limits))
        leave(kFailed);
    const auto bytes = worker::readAll(layout::worker::kMostBytes);
    const auto request = bytes ? layout::worker::decodeRequest(*bytes) : std::nullopt;
    if (!request)
        leave(kWrongRequest);
    const auto answer = worker::layOutWithDot(*request);
    leave(answer && worker::writeAll(layout::worker::encode(*answer)) ? 0 : kFailed);
}
