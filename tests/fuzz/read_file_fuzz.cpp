// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds arbitrary bytes to the readers of every format. The first byte chooses the file's name, since
// that chooses the parser.
#include "model/sources/file_reader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    constexpr const char* kNames[] = {"f.yaml", "f.json", "f.ndjson"};
    const std::string_view bytes(reinterpret_cast<const char*>(data + 1), size - 1);
    const tributary::FileBatch batch = tributary::sources::readFile(kNames[data[0] % 3], bytes);
    for (std::size_t i = 0; i < batch.entities.size(); ++i) {
        if (batch.entities[i].local.empty() || batch.entities[i].parent >= static_cast<int>(i)) {
            std::abort();
        }
    }
    return 0;
}
