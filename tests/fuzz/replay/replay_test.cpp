// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Former findings of the fuzz targets, and what the targets start from, through the same functions. A
// finding is a file below tests/fuzz/findings/<target>: bytes as hexadecimal digits (.hex) or a text.
#include "tests/fuzz/seeds/seed_texts.h"
#include "tests/fuzz/targets/targets.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace tributary::fuzz {
namespace {

std::string findingIn(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string fromHex(const std::string& digits)
{
    std::string bytes;
    std::string pair;
    for (const char c : digits) {
        if (std::isxdigit(static_cast<unsigned char>(c)) == 0)
            continue;
        pair += c;
        if (pair.size() == 2) {
            bytes += static_cast<char>(std::stoi(pair, nullptr, 16));
            pair.clear();
        }
    }
    return bytes;
}

void expectKept(const Target& target, const std::string& bytes, const std::string& name)
{
    try {
        target.run(bytes);
    } catch (const std::exception& broken) {
        ADD_FAILURE() << target.name << ", " << name << ": " << broken.what();
    }
}

class FuzzReplay : public testing::TestWithParam<Target> {};

TEST_P(FuzzReplay, FormerFindingsStayMended)
{
    const std::filesystem::path folder = std::filesystem::path(TRIBUTARY_SOURCE_DIR) / "tests/fuzz/findings" / GetParam().name;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folder, none)) {
        const std::string text = findingIn(entry.path());
        ASSERT_FALSE(text.empty()) << entry.path();
        expectKept(GetParam(), entry.path().extension() == ".hex" ? fromHex(text) : text, entry.path().filename().string());
    }
}

TEST_P(FuzzReplay, SeedsAndTheirHalvesKeepThePromises)
{
    static const auto seeds = seedTexts(std::filesystem::path(TRIBUTARY_SOURCE_DIR) / "resources/samples/fjordmart");
    const auto found = seeds.find(GetParam().name);
    ASSERT_TRUE(found != seeds.end() && found->second.size() > 2) << "a target without seeds";
    expectKept(GetParam(), {}, "nothing");
    for (std::size_t i = 0; i < found->second.size(); ++i) {
        const std::string& seed = found->second[i];
        expectKept(GetParam(), seed, "seed " + std::to_string(i));
        expectKept(GetParam(), seed.substr(0, seed.size() / 2), "half of seed " + std::to_string(i));
        expectKept(GetParam(), seed.substr(seed.size() / 3) + seed, "seed after its end " + std::to_string(i));
    }
}

std::string nameOf(const testing::TestParamInfo<Target>& one)
{
    return one.param.name;
}

INSTANTIATE_TEST_SUITE_P(Targets, FuzzReplay, testing::ValuesIn(targets()), nameOf);

} // namespace
} // namespace tributary::fuzz
