// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/top_10_history.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace tributary::test {

namespace {

namespace fs = std::filesystem;

constexpr auto kSample = TRIBUTARY_SOURCE_DIR "/resources/samples/quote-to-cash/";
constexpr auto kProduct21 = "deal/top-10-customers-2.1.odps.yaml";
constexpr auto kContract21 = "deal/top-10-customers-ranking-2.1.odcs.yaml";
constexpr auto kProduct30 = "deal/top-10-customers-3.0.odps.yaml";
constexpr auto kContract30 = "deal/top-10-customers-ranking-3.0.odcs.yaml";

std::string sampleText(const std::string& path)
{
    std::ostringstream text;
    text << std::ifstream(kSample + path, std::ios::binary).rdbuf();
    EXPECT_FALSE(text.str().empty()) << path;
    return text.str();
}

std::string swapped(std::string text, const std::string& from, const std::string& to)
{
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

} // namespace

std::vector<std::string> writeTop10History(GitWork& work)
{
    const std::string product21 = sampleText(kProduct21);
    const std::string contract21 = sampleText(kContract21);
    const std::string product30 = sampleText(kProduct30);
    const std::string contract30 = sampleText(kContract30);
    const std::string product20 = swapped(product21, "version: \"2.1\"", "version: \"2.0\"");
    const std::string contract20 = swapped(contract21, "version: \"2.1.0\"", "version: \"2.0.0\"");
    std::vector<std::string> commits;
    const auto commit = [&](const std::string& message, const std::string& author) { commits.push_back(work.commit(message, author)); };
    const auto put = [&](const std::string& path, const std::string& text, const std::string& message, const std::string& author) {
        commits.push_back((work.write(path, text), work.commit(message, author)));
    };

    fs::copy(kSample, work.folder(), fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    for (const char* later : {kProduct21, kContract21, kProduct30, kContract30, "campaigns", "README.md", "agreements/audiences-read-top-10.yaml", "agreements/key-accounts-read-top-10.yaml"})
        fs::remove_all(work.folder() / later);
    commit("The mesh before there was a ranking", "Ada");
    put(kContract21, swapped(contract20, "Distributors and government contracts are not counted.", "Nothing is left out."), "What the ranking promises", "Mia");
    put(kProduct21, swapped(swapped(product20, "version: \"2.1.0\"", "version: \"2.0.0\""), " Distributors and government contracts are left out.", ""), "The ten customers with the highest revenue", "Mia");
    put(kContract21, contract20, "Distributors are not counted", "Jo");
    put(kProduct21, swapped(product20, "version: \"2.1.0\"", "version: \"2.0.0\""), "Say that distributors are left out", "Jo");
    put(kContract21, contract21, "The ranking's contract is 2.1.0", "Mia");
    put(kProduct21, product21, "Version 2.1: as the revenue board agreed", "Mia");
    work.git({"tag", "v2.1"});
    put("agreements/audiences-read-top-10.yaml", sampleText("agreements/audiences-read-top-10.yaml"), "Marketing reads the ranking", "Ada");
    put("agreements/key-accounts-read-top-10.yaml", sampleText("agreements/key-accounts-read-top-10.yaml"), "Key accounts read the ranking", "Ada");
    put(kContract30, swapped(contract30, "is_provisional", "provisional"), "A contract with a cut-off for late payments", "Jo");
    put(kContract30, contract30, "A flag begins with is_", "Jo");
    put(kProduct30, swapped(product30, "status: active", "status: proposed"), "Propose 3.0: late payments count until the end of January", "Jo");
    put(kProduct30, product30, "Version 3.0", "Mia");
    work.git({"tag", "v3.0"});
    put("README.md", sampleText("README.md"), "Tell who comes new where to begin", "Ada");
    return commits;
}

} // namespace tributary::test
