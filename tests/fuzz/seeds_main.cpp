// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz_seeds SAMPLES FOLDER: writes what each target starts from, made of the sample meshes, into
// FOLDER/<target>/.
#include "model/entities/file_batch.h"
#include "model/sources/file_reader.h"
#include "tests/fuzz/seeds/seed_texts.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: fuzz_seeds SAMPLES FOLDER\n");
        return 2;
    }
    for (const auto& [target, texts] : tributary::fuzz::seedTexts(argv[1])) {
        const std::filesystem::path folder = std::filesystem::path(argv[2]) / target;
        std::filesystem::create_directories(folder);
        for (std::size_t i = 0; i < texts.size(); ++i)
            std::ofstream(folder / ("seed-" + std::to_string(i)), std::ios::binary) << texts[i];
        std::printf("%s: %zu seeds\n", target.c_str(), texts.size());
    }
    return 0;
}
