// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What views/widgets/resource_policy.h promises: whatever could open a file or an address, or take a text
// for markup, is used in these files and nowhere else. Who adds one says here why.
#include "tests/architecture/source_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>

namespace tributary::test {
namespace {

struct Rule {
    const char* what;
    std::vector<const char*> words; // one of these stands in every match: most files are told apart by them
    std::regex pattern;
    std::vector<std::string> allowed; // a file, or the start of a path
};

const std::vector<Rule>& rules()
{
    static const std::vector<Rule> kRules = {
        {"asks the network", {"QNetwork", "Socket"},
         std::regex(R"(\b(QNetworkAccessManager|QNetworkRequest|QTcpSocket|QSslSocket|QUdpSocket)\b)"), {}},
        {"gives an address to the desktop", {"QDesktopServices"}, std::regex(R"(\bQDesktopServices\b)"),
         {"app/window.cpp"}}, // after a person has seen the address and agreed
        {"takes text for markup", {"Html", "setMarkdown", "QTextBrowser", "QStaticText", "QGraphicsTextItem"},
         std::regex(R"(\b(setHtml|insertHtml|setMarkdown|QTextBrowser|QStaticText|QGraphicsTextItem)\b)"),
         {"views/widgets/safe_text_view.", // Markdown without HTML, cut, without resources
          "app/cli/write_file.cpp"}},      // the program's own page, with every text in it escaped
        {"lets Qt guess what a text is", {"Qt::"}, std::regex(R"(\bQt::(RichText|AutoText|MarkdownText)\b)"), {}},
        {"answers for resources", {"loadResource"}, std::regex(R"(\bloadResource\b)"),
         {"views/widgets/safe_text_view.", "views/widgets/resource_policy.", "app/cli/write_file.cpp"}},
        {"reads pictures, fonts or drawings",
         {"QImage", "QMovie", "QSvg", "addApplicationFont", "QPixmap", "QIcon", ".load"},
         std::regex(R"(\b(QImageReader|QMovie|QSvgRenderer|QSvgWidget|addApplicationFont)\b|\b(QPixmap|QImage|QIcon)(\s+\w+)?\s*[({]\s*(QStringLiteral|QString|toQt|"|path|file|url)|\.load\s*\(\s*[^)\s])"),
         {"views/theme/icons.cpp",  // of the program's own resources
          "views/canvas/canvas_paper.", // the board's own drawing, which names no picture
          "app/language.cpp"}},     // its translations
        {"opens files", {"QFile", "fstream", "fopen", "::open"},
         std::regex(R"(\bQFile\s+\w+\s*[({]|\bQFile\s*\(|\bstd::[io]?fstream\b|\bfopen\s*\(|(^|[^:\w])::open\s*\()"),
         {"views/theme/", "views/export/",     // of the program's own resources
          "views/canvas/beginning_subject.",   // the SQL that a person chose
          "views/product/snippet_book.",       // the same
          "model/sources/folder/",             // of a source, below its folder
          "model/sources/git/git_repository.", // git's own list of what a shallow clone left out
          "model/query/check_log.cpp",         // beside the catalog
          "model/query/drawing_folder.",       // drawings of its own that it kept
          "app/", "model/store/"}},            // where a person says
        {"starts programs", {"QProcess", "popen", "posix_spawn", "exec", "fork", "system"},
         std::regex(R"(\b(QProcess|popen|posix_spawn\w*|execv\w*|fork)\b(\s+\w+)?\s*[({;&]|\bstd::system\b)"),
         {"model/query/worker_process."}}, // the program's own layout worker
    };
    return kRules;
}

std::string withoutComments(const std::string& text)
{
    std::string code;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t slashes = text.find("//", at);
        // Addresses in texts have a colon before their slashes.
        const bool isAddress = slashes != std::string::npos && slashes > 0 && (text[slashes - 1] == ':' || text[slashes - 1] == '"');
        const std::size_t end = slashes == std::string::npos ? text.size() : isAddress ? slashes + 2 : slashes;
        code.append(text, at, end - at);
        at = slashes == std::string::npos || isAddress ? end : std::min(text.find('\n', slashes), text.size());
    }
    return code;
}

bool breaks(const Rule& rule, const std::string& code, std::smatch& found)
{
    const bool mayMatch = std::any_of(rule.words.begin(), rule.words.end(), [&](const char* word) { return code.find(word) != std::string::npos; });
    return mayMatch && std::regex_search(code, found, rule.pattern);
}

bool isAllowed(const Rule& rule, const std::string& path)
{
    return std::any_of(rule.allowed.begin(), rule.allowed.end(), [&](const std::string& start) { return path.rfind(start, 0) == 0; });
}

TEST(ResourcePolicy, HoldsInEverySource)
{
    int seen = 0;
    for (const SourceFile& file : sourceFiles({"app", "model", "views"}, {".h", ".cpp"})) {
        const std::string code = withoutComments(file.text);
        ++seen;
        for (const Rule& rule : rules()) {
            std::smatch found;
            if (!isAllowed(rule, file.path) && breaks(rule, code, found))
                ADD_FAILURE() << file.path << " " << rule.what << ": " << found.str();
        }
    }
    EXPECT_GT(seen, 100) << "the sources were not found";
}

TEST(ResourcePolicy, ExceptionsAreStillNeeded)
{
    const std::vector<SourceFile> files = sourceFiles({"app", "model", "views"}, {".h", ".cpp"});
    for (const Rule& rule : rules()) {
        const bool isUsed = rule.allowed.empty() || std::any_of(files.begin(), files.end(), [&rule](const SourceFile& file) {
            std::smatch found;
            return isAllowed(rule, file.path) && breaks(rule, withoutComments(file.text), found);
        });
        EXPECT_TRUE(isUsed) << rule.what;
    }
}

TEST(ResourcePolicy, TheRulesSeeWhatIsMeant)
{
    const auto caught = [](const std::string& code) {
        std::smatch found;
        return std::any_of(rules().begin(), rules().end(), [&](const Rule& rule) { return breaks(rule, withoutComments(code), found); });
    };
    for (const char* code : {"QNetworkAccessManager m;", "QDesktopServices::openUrl(u);", "label->setTextFormat(Qt::RichText);", "document.setHtml(x);", "QImage image(path);",
                             "QPixmap(toQt(row.url))", "QIcon(QStringLiteral(x))", "pixmap.load(name)", "QFile file(path);", "std::ifstream in(path);", "QProcess process;", "QSvgRenderer r(bytes);"})
        EXPECT_TRUE(caught(code)) << code;
    for (const char* code : {"QImage image(1, 1, QImage::Format_ARGB32);", "QIcon icon;", "QPixmap pixmap(size);", "profile(x)", "label->setTextFormat(Qt::PlainText);", "payload(x)",
                             "counter.load()", "// QFile file(path);"})
        EXPECT_FALSE(caught(code)) << code;
}

} // namespace
} // namespace tributary::test
