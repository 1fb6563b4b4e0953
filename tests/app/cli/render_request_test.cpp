// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/render_request.h"

#include <gtest/gtest.h>

namespace tributary::cli {
namespace {

Result<RenderRequest> read(std::vector<std::string> words)
{
    words.insert(words.begin(), "render");
    const auto arguments = parseArguments(words, findCommand("render")->options);
    if (!arguments)
        return tl::unexpected(arguments.error());
    return readRenderRequest(*arguments);
}

std::string codeOf(const std::vector<std::string>& words)
{
    const auto request = read(words);
    return request ? "none" : request.error().code;
}

TEST(RenderRequest, DefaultsToALightWindow)
{
    const auto request = read({"product", "orders", "--out", "o.png"});
    ASSERT_TRUE(request);
    EXPECT_EQ(request->size, QSize(1440, 900));
    EXPECT_EQ(request->theme, views::Theme::Mode::Light);
    ASSERT_EQ(request->pages.size(), 1U);
    EXPECT_EQ(request->pages[0].page, QStringLiteral("product"));
    EXPECT_EQ(request->pages[0].ref, QStringLiteral("orders"));
    EXPECT_EQ(request->fileOf(request->pages[0]), QStringLiteral("o.png"));
}

TEST(RenderRequest, AllIsEveryPageAndEveryTabInAFolder)
{
    const auto request = read({"--all", "orders", "--out", "pages"});
    ASSERT_TRUE(request);
    QStringList files;
    for (const auto& page : request->pages) {
        EXPECT_EQ(page.ref, QStringLiteral("orders"));
        files.append(request->fileOf(page));
    }
    for (const QString& page : Window::pages()) {
        EXPECT_TRUE(files.contains(QStringLiteral("pages/") + page + QStringLiteral(".png"))) << page.toStdString();
        for (const QString& tab : Window::tabs(page).mid(1))
            EXPECT_TRUE(files.contains(QStringLiteral("pages/") + page + QLatin1Char('-') + tab + QStringLiteral(".png"))) << tab.toStdString();
    }
    EXPECT_EQ(files.removeDuplicates(), 0) << "one picture never overwrites another";
}

TEST(RenderRequest, WithoutAReferenceThePagesAboutOneProductShowTheOneGiven)
{
    auto request = read({"--all", "--out", "pages"});
    ASSERT_TRUE(request);
    request->showOne(Kind::DataProduct, QStringLiteral("orders"));
    for (const auto& page : request->pages) {
        const bool ofOne = page.page == QStringLiteral("product") || page.page == QStringLiteral("canvas") || page.page == QStringLiteral("impact") || page.page == QStringLiteral("versions") || page.page == QStringLiteral("what-if");
        EXPECT_EQ(page.ref, ofOne ? QStringLiteral("orders") : QString()) << page.page.toStdString();
    }
    request->compare(QStringLiteral("invoices"));
    for (const auto& page : request->pages) {
        if (page.page == QStringLiteral("versions")) {
            EXPECT_EQ(page.ref, QStringLiteral("invoices"));
        }
        if (page.page == QStringLiteral("product")) {
            EXPECT_EQ(page.ref, QStringLiteral("orders"));
        }
    }
    request->showOne(Kind::DataProduct, {});
    for (const auto& page : request->pages)
        EXPECT_NE(page.page, QStringLiteral("product"));
}

TEST(RenderRequest, SizeThemeAndScaleAreChecked)
{
    const auto request = read({"sync", "--out", "o.PNG", "--size", "800x600", "--theme", "contrast", "--scale", "3"});
    ASSERT_TRUE(request);
    EXPECT_EQ(request->size, QSize(800, 600));
    EXPECT_EQ(request->theme, views::Theme::Mode::Contrast);
    for (const char* size : {"800", "800x", "x600", "800x600x3", "63x600", "800x8193", "axb", "-800x600"})
        EXPECT_EQ(codeOf({"sync", "--out", "o.png", "--size", size}), "usage.choice") << size;
    EXPECT_EQ(codeOf({"sync", "--out", "o.png", "--theme", "plaid"}), "usage.choice");
    EXPECT_EQ(codeOf({"sync", "--out", "o.png", "--scale", "5"}), "usage.bad-number");
}

TEST(RenderRequest, TextMayBeSmallerOrLarger)
{
    EXPECT_EQ(read({"sync", "--out", "o.png"})->textFactor, 1.0);
    EXPECT_EQ(read({"sync", "--out", "o.png", "--text-factor", "150"})->textFactor, 1.5);
    EXPECT_EQ(read({"sync", "--out", "o.png", "--text-factor=90"})->textFactor, 0.9);
    for (const char* percent : {"89", "151", "1.5", "x", ""})
        EXPECT_EQ(codeOf({"sync", "--out", "o.png", "--text-factor", percent}), "usage.bad-number") << percent;
    EXPECT_EQ(read({"sync", "--out", "o.png", "--theme", "contrast-light"})->theme, views::Theme::Mode::ContrastLight);
}

TEST(RenderRequest, StatesAreNamed)
{
    EXPECT_EQ(read({"sync", "--out", "o.png"})->state, PageState::Usual);
    EXPECT_EQ(read({"sync", "--out", "o.png", "--state", "loading"})->state, PageState::Loading);
    EXPECT_EQ(read({"sync", "--out", "o.png", "--state=partial"})->state, PageState::Partial);
    for (const char* state : {"usual", "Empty", ""})
        EXPECT_EQ(codeOf({"sync", "--out", "o.png", "--state", state}), "usage.choice") << state;
}

TEST(RenderRequest, AllInAPictureIsASheet)
{
    EXPECT_TRUE(read({"--all", "--out", "sheet.png"})->sheet);
    EXPECT_FALSE(read({"--all", "--out", "folder"})->sheet);
    EXPECT_FALSE(read({"sync", "--out", "o.png"})->sheet);
    EXPECT_EQ(RenderRequest::nameOf({QStringLiteral("product"), {}, {}, QStringLiteral("schema"), {}}), QStringLiteral("product-schema"));
    EXPECT_EQ(RenderRequest::nameOf({QStringLiteral("sync"), {}, {}, {}, {}}), QStringLiteral("sync"));
}

TEST(RenderRequest, PagesAndFilesAreChecked)
{
    EXPECT_EQ(codeOf({"nowhere", "--out", "o.png"}), "usage.choice");
    EXPECT_EQ(codeOf({"--out", "o.png"}), "usage.choice");
    EXPECT_EQ(codeOf({"sync"}), "usage.render-out");
    EXPECT_EQ(codeOf({"sync", "--out", "o.jpg"}), "usage.render-out");
    EXPECT_EQ(codeOf({"product", "x", "--out", "o.png", "--tab", "nonsense"}), "usage.choice");
    EXPECT_EQ(codeOf({"product", "x", "--out", "o.png", "--tab", "facts"}), "none");
}

} // namespace
} // namespace tributary::cli
