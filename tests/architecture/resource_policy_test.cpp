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
    const char* pattern;
    std::vector<std::string> allowed; // a file, or the start of a path
};

const std::vector<Rule>& rules()
{
    static const std::vector<Rule> kRules = {
        {"asks the network", R"(\b(QNetworkAccessManager|QNetworkRequest|QTcpSocket|QSslSocket|QUdpSocket)\b)", {}},
        {"gives an address to the desktop", R"(\bQDesktopServices\b)",
         {"app/window.cpp"}}, // after a person has seen the address and agreed
        {"takes text for markup", R"(\b(setHtml|insertHtml|setMarkdown|QTextBrowser|QStaticText|QGraphicsTextItem)\b)",
         {"views/widgets/safe_text_view.", // Markdown without HTML, cut, without resources
          "app/cli/write_file.cpp"}},      // the program's own page, with every text in it escaped
        {"lets Qt guess what a text is", R"(\bQt::(RichText|AutoText|MarkdownText)\b)", {}},
        {"answers for resources", R"(\bloadResource\b)", {"views/widgets/safe_text_view.", "views/widgets/resource_policy.", "app/cli/write_file.cpp"}},
        {"reads pictures, fonts or drawings",
         R"(\b(QImageReader|QMovie|QSvgRenderer|QSvgWidget|addApplicationFont)\b|\b(QPixmap|QImage|QIcon)\s*\(\s*(QStringLiteral|QString|toQt|"|path|file|url)|\.load\s*\()",
         {"views/theme/icons.cpp",  // of the program's own resources
          "app/language.cpp"}},     // its translations
        {"opens files",
         R"(\bQFile\s+\w+\s*[({]|\bQFile\s*\(|\bstd::[io]?fstream\b|\bfopen\s*\(|(^|[^:\w])::open\s*\()",
         {"views/theme/",                      // of the program's own resources
          "model/sources/folder/",             // of a source, below its folder
          "model/query/check_log.cpp",         // beside the catalog
          "app/", "model/store/"}},            // where a person says
        {"starts programs", R"(\b(QProcess|popen|posix_spawn\w*|execv\w*|fork)\b\s*[({;&]|\bstd::system\b)", {"model/query/layout", "model/layout/", "app/layout_worker/"}},
    };
    return kRules;
}

std::string withoutComments(const std::string& text)
{
    static const std::regex kComment(R"((^|[^:"])//[^\n]*)");
    return std::regex_replace(text, kComment, "$1");
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
            if (!isAllowed(rule, file.path) && std::regex_search(code, found, std::regex(rule.pattern)))
                ADD_FAILURE() << file.path << " " << rule.what << ": " << found.str();
        }
    }
    EXPECT_GT(seen, 100) << "the sources were not found";
}

TEST(ResourcePolicy, ExceptionsAreStillNeeded)
{
    for (const Rule& rule : rules()) {
        const bool anyUse = rule.allowed.empty() || [&rule] {
            for (const SourceFile& file : sourceFiles({"app", "model", "views"}, {".h", ".cpp"}))
                if (isAllowed(rule, file.path) && std::regex_search(withoutComments(file.text), std::regex(rule.pattern)))
                    return true;
            return std::string(rule.what) == "starts programs"; // a layout engine in a process of its own is foreseen
        }();
        EXPECT_TRUE(anyUse) << rule.what;
    }
}

TEST(ResourcePolicy, TheRulesSeeWhatIsMeant)
{
    const auto caught = [](const char* code) {
        return std::any_of(rules().begin(), rules().end(), [code](const Rule& rule) { return std::regex_search(std::string(code), std::regex(rule.pattern)); });
    };
    for (const char* code : {"QNetworkAccessManager m;", "QDesktopServices::openUrl(u);", "label->setTextFormat(Qt::RichText);", "document.setHtml(x);", "QImage image(path);",
                             "QPixmap(toQt(row.url))", "QIcon(QStringLiteral(x))", "pixmap.load(name)", "QFile file(path);", "std::ifstream in(path);", "QProcess process;", "QSvgRenderer r(bytes);"})
        EXPECT_TRUE(caught(code)) << code;
    for (const char* code : {"QImage image(1, 1, QImage::Format_ARGB32);", "QIcon icon;", "QPixmap pixmap(size);", "profile(x)", "label->setTextFormat(Qt::PlainText);", "payload(x)"})
        EXPECT_FALSE(caught(code)) << code;
}

} // namespace
} // namespace tributary::test
