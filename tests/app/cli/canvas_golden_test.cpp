// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/canvas_text.h"
#include "app/language.h"
#include "model/query/canvas_query.h"
#include "model/query/qt_text.h"
#include "model/store/writer.h"
#include "model/sync/engine.h"
#include "tests/support/core/temp_folder.h"
#include "views/canvas/canvas_markdown.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

// The two versions of one product of the sample mesh, as text and Markdown, against texts that a person
// has read. With TRIBUTARY_GOLDEN_OUT=<folder> what is said now is kept there for looking at.
namespace tributary::test {
namespace {

class CanvasGolden : public ::testing::TestWithParam<const char*> {
protected:
    static void SetUpTestSuite()
    {
        ASSERT_TRUE(useLanguage("en")); // numbers of things, whichever test ran before
        s_folder = new TempFolder;
        const std::string path = (s_folder->path() / "catalog.tributary").string();
        auto writer = store::Writer::open(path);
        ASSERT_TRUE(writer);
        store::SourceRow source;
        source.name = "quote-to-cash";
        source.kind = "folder";
        source.location = TRIBUTARY_SOURCE_DIR "/resources/samples/quote-to-cash";
        ASSERT_TRUE(sync::syncFolder(**writer, source, {}, {}, {}));
        auto reader = store::Reader::open(path);
        ASSERT_TRUE(reader);
        s_reader = reader->release();
    }
    static void TearDownTestSuite()
    {
        delete s_reader;
        delete s_folder;
    }
    static void expectGolden(const std::string& name, const std::string& text)
    {
        if (const char* out = std::getenv("TRIBUTARY_GOLDEN_OUT"))
            std::ofstream(std::string(out) + "/" + name, std::ios::binary) << text;
        std::ostringstream golden;
        golden << std::ifstream(TRIBUTARY_SOURCE_DIR "/tests/golden/canvas/" + name, std::ios::binary).rdbuf();
        EXPECT_EQ(text, golden.str()) << name;
    }
    static inline TempFolder* s_folder = nullptr;
    static inline store::Reader* s_reader = nullptr;
};

TEST_P(CanvasGolden, TextAndMarkdownAreAsRead)
{
    const std::string version = GetParam();
    const auto page = query::canvasPage(*s_reader, "top-10-customers@" + version, *parseTime("2026-11-17"));
    ASSERT_TRUE(page) << page.error().code;
    expectGolden("top-10-customers-" + version + ".txt", fromQt(cli::canvasText(*page)));
    expectGolden("top-10-customers-" + version + ".md", fromQt(views::canvasMarkdown(*page)));
}

INSTANTIATE_TEST_SUITE_P(Versions, CanvasGolden, ::testing::Values("2.1", "3.0"));

} // namespace
} // namespace tributary::test
