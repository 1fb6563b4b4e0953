// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The same meshes on the command line: whatever it answers can be shown on a terminal and read by a
// program. A command that is not in the table below is tried with a reference alone.
#include "app/cli/command.h"
#include "model/base/json.h"
#include "model/base/utf8.h"
#include "tests/hostile/bait.h"
#include "tests/hostile/hostile_mesh.h"
#include "tests/support/app/program.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace tributary::test {
namespace {

using Words = std::vector<std::string>;

constexpr std::size_t kMostBytes = 64U << 20U;

// Control characters, those of 0x80 to 0x9F, and marks that turn the direction of what follows.
std::string firstSteering(const std::string& text)
{
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Char next = decodeUtf8(text, i);
        const char32_t c = next.code;
        const bool isLineEnd = c == '\n' || (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n'); // CSV ends lines so
        const bool steers = !next.isValid || (c < 0x20 && !isLineEnd) || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        if (steers)
            return "U+" + std::to_string(static_cast<unsigned>(c)) + " at " + std::to_string(i) + " behind: " + text.substr(i < 60 ? 0 : i - 60, i < 60 ? i : 60);
        i += next.length;
    }
    return {};
}

class HostileCommands : public testing::TestWithParam<int> {
protected:
    void SetUp() override
    {
        const HostileText hostile = hostileTexts(m_bait.file(), m_bait.address()).at(static_cast<std::size_t>(GetParam()));
        writeHostileMesh(m_folder.path() / "mesh", hostile);
        const Answer answer = check({"sync", (m_folder.path() / "mesh").string()});
        ASSERT_TRUE(answer.exit == 0 || answer.exit == 1) << answer.err.substr(0, 500);
        m_bait.filesOpened();
        m_product = referenceOf("product");
        m_other = referenceOf("contract");
        ASSERT_FALSE(m_product.empty());
    }

    std::string referenceOf(const std::string& kind) const
    {
        const Json hits = m_program.json({"search", "kind:" + kind, "--limit", "1"}).json();
        return hits.is_object() && !hits["hits"].empty() ? hits["hits"][0]["ref"].get<std::string>() : std::string();
    }

    Answer check(const Words& words)
    {
        std::string line;
        for (const std::string& word : words)
            line += word + " ";
        const Answer plain = m_program.run(words);
        EXPECT_GE(plain.exit, 0) << line << "crashed or did not end";
        EXPECT_LE(plain.exit, 4) << line;
        EXPECT_EQ(firstSteering(plain.out), "") << line;
        EXPECT_EQ(firstSteering(plain.err), "") << line;
        EXPECT_LE(plain.out.size() + plain.err.size(), kMostBytes) << line;
        const bool isFormat = std::find_if(words.begin(), words.end(), [](const std::string& word) { return word == "--markdown" || word == "--format"; }) != words.end();
        if (!isFormat) {
            const Answer json = m_program.json(words);
            EXPECT_EQ(json.exit, plain.exit) << line;
            EXPECT_FALSE(json.out.empty()) << line;
            EXPECT_FALSE(json.json().is_null()) << line << json.out.substr(0, 300);
            EXPECT_EQ(firstSteering(json.out), "") << line << "--json";
        }
        return plain;
    }

    std::vector<Words> callsOf(const std::string& command) const
    {
        const std::string file = (m_folder.path() / "out").string();
        if (command == "source")
            return {{"source", "list"}, {"source", "probe", (m_folder.path() / "mesh").string()}};
        if (command == "sync")
            return {}; // was done before; see SetUp
        if (command == "search")
            return {{"search", "--facets"}, {"search", "customer", "--limit", "50"}, {"search", "version:any", "kind:column"}, {"search", "kind:comment", "--facets"}};
        if (command == "show")
            return {{"show", m_product}, {"show", m_other}, {"show", m_product, "--markdown"}, {"show", m_other, "--markdown"}, {"show", m_product, "--html", file + ".html"}, {"show", "nothing\x1b[31m"},
                    {"show", referenceOf("domain")}, {"show", referenceOf("person")}, {"show", "tributary:people"}, {"show", "tributary:people", "--format", "html"},
                    {"show", referenceOf("domain"), "--format", "markdown"}, {"show", referenceOf("person"), "--out", file + ".html"}};
        if (command == "lineage")
            return {{"lineage", m_product}, {"lineage", "--all", "--level", "column"}, {"lineage", "--all", "--format", "dot"}, {"lineage", "--all", "--format", "csv"},
                    {"lineage", "--all", "--format", "mermaid"}, {"lineage", "--all", "--format", "svg"},
                    {"lineage", "--all", "--level", "column", "--format", "svg"}, {"lineage", "--all", "--level", "dataset", "--columns", "--format", "graphml"}};
        if (command == "render")
            return {}; // the pages have a test of their own
        if (command == "doctor")
            return {{"doctor"}};
        return {{command, m_product}};
    }

    // For browsers and printers: no markup but the program's own.
    void checkWrittenPages()
    {
        const std::string html = (m_folder.path() / "page.html").string();
        const std::string pdf = (m_folder.path() / "page.pdf").string();
        for (const std::string& ref : {m_product, referenceOf("domain"), referenceOf("person"), std::string("tributary:people")}) {
            EXPECT_EQ(m_program.run({"show", ref, "--html", html, "--pdf", pdf}).exit, 0) << ref;
            std::ifstream stream(html, std::ios::binary);
            const std::string text{std::istreambuf_iterator<char>(stream), {}};
            EXPECT_EQ(firstSteering(text), "") << ref;
            for (const char* tag : {"<img", "<b>", "<a ", "<link", "<table><tr><td><table", "<script", "<body style"})
                EXPECT_EQ(text.find(tag), std::string::npos) << ref << tag;
        }
    }

    const TempFolder m_folder;
    Bait m_bait;
    const Program m_program{m_folder.path().string()};
    std::string m_product;
    std::string m_other;
};

TEST_P(HostileCommands, AnswerWhatATerminalAndAProgramCanTake)
{
    for (const cli::Command& command : cli::commands())
        for (const Words& words : callsOf(command.name))
            check(words);
    checkWrittenPages();
    EXPECT_EQ(m_bait.filesOpened(), 0);
    EXPECT_EQ(m_bait.connections(), 0);
}

INSTANTIATE_TEST_SUITE_P(Texts, HostileCommands, testing::ValuesIn(hostileTextNumbers()),
                         [](const testing::TestParamInfo<int>& tested) { return hostileTextName(tested.param); });

} // namespace
} // namespace tributary::test
