// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"
#include "tests/support/app/schema_check.h"
#include "tests/support/app/synced_mesh.h"

#include <QColor>
#include <QImage>

#include <filesystem>
#include <iostream>
#include <set>

namespace tributary::test {
namespace {

class RenderCommand : public SyncedMesh {
protected:
    std::string file(const std::string& name) const { return (folder.path() / name).string(); }
    QImage image(const std::string& name) const { return QImage(QString::fromStdString(file(name))); }

    // Enough different colours that something was drawn, and not only a surface.
    static std::size_t colours(const QImage& image)
    {
        std::set<QRgb> seen;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                seen.insert(image.pixel(x, y));
        }
        return seen.size();
    }
};

TEST_F(RenderCommand, DrawsTheDiscoverPageInTheSizeAskedFor)
{
    const auto answer = program.json({"render", "discover", "--out", file("d.png"), "--size", "1000x700", "--query", "orders"});
    ASSERT_EQ(answer.exit, 0) << answer.err;
    EXPECT_FITS_SCHEMA(answer.json(), "render");
    EXPECT_EQ(image("d.png").size(), QSize(1000, 700));
    EXPECT_GT(colours(image("d.png")), 20U);
}

TEST_F(RenderCommand, ScaleGivesMorePixels)
{
    ASSERT_EQ(program.run({"render", "sync", "--out", file("s.png"), "--size", "1000x700", "--scale", "2"}).exit, 0);
    EXPECT_EQ(image("s.png").size(), QSize(2000, 1400));
}

TEST_F(RenderCommand, ThemesDiffer)
{
    for (const char* theme : {"light", "dark", "contrast"})
        ASSERT_EQ(program.run({"render", "product", "orders-archive", "--theme", theme, "--out", file(std::string(theme) + ".png")}).exit, 0);
    const auto lightness = [this](const char* name) { return image(name).scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixelColor(0, 0).lightness(); };
    EXPECT_GT(lightness("light.png"), 150);
    EXPECT_LT(lightness("dark.png"), 100);
    EXPECT_NE(image("contrast.png"), image("light.png"));
}

TEST_F(RenderCommand, TextFactorAndLanguageChangeThePicture)
{
    ASSERT_EQ(program.run({"render", "sync", "--out", file("plain.png")}).exit, 0);
    ASSERT_EQ(program.run({"render", "sync", "--text-factor", "150", "--out", file("large.png")}).exit, 0);
    const auto longer = program.run({"render", "sync", "--lang", "en-XA", "--out", file("longer.png")});
    ASSERT_EQ(longer.exit, 0);
    EXPECT_EQ(longer.out.find("[Wr"), 0U) << longer.out;
    EXPECT_NE(image("large.png"), image("plain.png"));
    EXPECT_NE(image("longer.png"), image("plain.png"));
}

TEST_F(RenderCommand, TheGalleryNeedsNoCatalogAndIsAsLargeAsItHasToBe)
{
    const auto answer = program.run({"--catalog", file("none.tributary"), "render", "gallery", "--size", "400x300", "--out", file("g.png")});
    ASSERT_EQ(answer.exit, 0) << answer.err;
    EXPECT_GT(image("g.png").height(), 2000);
    EXPECT_GT(colours(image("g.png")), 40U);
    ASSERT_EQ(program.run({"--catalog", file("none.tributary"), "render", "gallery", "--text-factor", "150", "--out", file("large.png")}).exit, 0);
    EXPECT_GT(image("large.png").height(), image("g.png").height());
    EXPECT_FALSE(std::filesystem::exists(file("none.tributary"))) << "none was made";
}

TEST_F(RenderCommand, SettingsAreDrawnSectionBySection)
{
    for (const char* section : {"profile", "appearance", "language", "catalog"})
        ASSERT_EQ(program.run({"render", "settings", "--tab", section, "--out", file(std::string(section) + ".png")}).exit, 0) << section;
    EXPECT_NE(image("profile.png"), image("appearance.png"));
    EXPECT_NE(image("language.png"), image("catalog.png"));
}

TEST_F(RenderCommand, TheSameTwiceIsTheSamePicture)
{
    for (const char* name : {"once.png", "twice.png"})
        ASSERT_EQ(program.run({"render", "product", "quotes", "--out", file(name)}).exit, 0);
    EXPECT_EQ(image("once.png"), image("twice.png"));
}

TEST_F(RenderCommand, TabsAreOpenedByName)
{
    for (const char* tab : {"overview", "facts"})
        ASSERT_EQ(program.run({"render", "product", "quotes", "--tab", tab, "--out", file(std::string(tab) + ".png")}).exit, 0) << tab;
    EXPECT_NE(image("overview.png"), image("facts.png"));
    const auto wrong = program.json({"render", "product", "quotes", "--tab", "nonsense", "--out", file("n.png")});
    EXPECT_EQ(wrong.exit, 2);
    EXPECT_NE(wrong.err.find("overview"), std::string::npos) << "the known ones are listed";
}

TEST_F(RenderCommand, LineageIsDrawnOfEverythingAndOfOneThingAtEachLevel)
{
    ASSERT_EQ(program.run({"render", "lineage", "--out", file("all.png")}).exit, 0);
    EXPECT_GT(colours(image("all.png")), 20U);
    for (const char* level : {"product", "column"}) {
        const auto answer = program.run({"render", "lineage", "quotes", "--tab", level, "--out", file(std::string(level) + ".png")});
        ASSERT_EQ(answer.exit, 0) << answer.err;
    }
    EXPECT_NE(image("product.png"), image("column.png"));
    ASSERT_EQ(program.run({"render", "product", "quotes", "--tab", "lineage", "--out", file("tab.png")}).exit, 0);
    EXPECT_GT(colours(image("tab.png")), 20U);
    const auto wrong = program.json({"render", "lineage", "--tab", "galaxy", "--out", file("n.png")});
    EXPECT_EQ(wrong.exit, 2);
    EXPECT_NE(wrong.err.find("dataset"), std::string::npos) << "the known ones are listed";
    EXPECT_EQ(program.run({"render", "lineage", "no-such-thing", "--out", file("n.png")}).exit, 2);
}

TEST_F(RenderCommand, AllDrawsEveryPage)
{
    const auto answer = program.json({"render", "--all", "quotes", "--out", file("pages")});
    ASSERT_EQ(answer.exit, 0) << answer.err;
    EXPECT_GE(answer.json()["written"].size(), static_cast<std::size_t>(Window::pages().size()));
    const Json written = answer.json()["written"]; // outlives the loop
    for (const auto& page : written) {
        const QImage drawn(QString::fromStdString(page["file"].get<std::string>()));
        EXPECT_GT(colours(drawn), 10U) << page["page"];
    }
}

TEST_F(RenderCommand, StatesDiffer)
{
    for (const char* state : {"empty", "loading", "error", "offline", "partial"}) {
        const auto answer = program.run({"render", "product", "quotes", "--state", state, "--size", "1000x700", "--out", file(std::string(state) + ".png")});
        ASSERT_EQ(answer.exit, 0) << state << ": " << answer.err;
    }
    ASSERT_EQ(program.run({"render", "product", "quotes", "--size", "1000x700", "--out", file("usual.png")}).exit, 0);
    const std::vector<std::string> all{"usual.png", "empty.png", "loading.png", "error.png", "offline.png", "partial.png"};
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_NE(image(all[i]), image(all[j])) << all[i] << ", " << all[j];
    }
    EXPECT_EQ(program.run({"render", "sync", "--state", "confused", "--out", file("n.png")}).exit, 2);
}

TEST_F(RenderCommand, TheEmptyStateNeedsNoCatalog)
{
    const auto answer = program.run({"--catalog", file("none.tributary"), "render", "--all", "--state", "empty", "--size", "900x600", "--out", file("empty")});
    ASSERT_EQ(answer.exit, 0) << answer.err;
    EXPECT_GT(colours(image("empty/product-schema.png")), 20U);
    EXPECT_FALSE(std::filesystem::exists(file("none.tributary"))) << "none was made";
}

TEST_F(RenderCommand, AllInOnePictureIsASheet)
{
    const auto answer = program.json({"render", "--all", "--size", "900x600", "--out", file("sheet.png")});
    ASSERT_EQ(answer.exit, 0) << answer.err;
    EXPECT_EQ(answer.json()["written"].size(), 1U);
    EXPECT_GT(image("sheet.png").width(), 4000);
    EXPECT_GT(colours(image("sheet.png")), 100U);
}

TEST_F(RenderCommand, AllNeedsNoReference)
{
    const auto answer = program.json({"render", "--all", "--out", file("pages"), "--size", "900x600"});
    ASSERT_EQ(answer.exit, 0) << answer.err;
    EXPECT_GT(colours(image("pages/product.png")), 20U);
    EXPECT_GT(colours(image("pages/canvas.png")), 20U);
}

TEST_F(RenderCommand, MistakesAreTold)
{
    const auto unknown = program.json({"render", "nowhere", "--out", file("n.png")});
    EXPECT_EQ(unknown.exit, 2);
    EXPECT_NE(unknown.err.find("discover"), std::string::npos) << "the known ones are listed";
    EXPECT_EQ(program.run({"render", "product", "Orders", "--out", file("n.png")}).exit, 2) << "ambiguous";
    EXPECT_EQ(program.run({"render", "product", "nothing", "--out", file("n.png")}).exit, 2);
    EXPECT_EQ(program.run({"render", "sync", "--out", file("n.png"), "--size", "9x9"}).exit, 2);
    EXPECT_EQ(program.run({"render", "sync", "--out", "/nowhere/at/all/n.png"}).exit, 3);
}

} // namespace
} // namespace tributary::test
