// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/lineage/sample_lineage.h"
#include "views/lineage/lineage_svg.h"
#include "views/lineage/scene_painter.h"
#include "views/theme/theme.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <QXmlStreamReader>

namespace tributary::views {
namespace {

using test::LineageMaker;
using test::Picture;
using test::pictureOf;

QImage painted(const Picture& picture, double zoom, const Place& focus = {}, const std::vector<Place>& found = {})
{
    QImage image(900, 700, QImage::Format_ARGB32_Premultiplied);
    image.fill(Theme::current().sunken);
    const FlowLight light = lightFrom(*picture.scene, focus);
    PaintState state;
    state.light = &light;
    state.focus = state.current = focus;
    state.found = &found;
    Lens lens;
    lens.zoom = zoom;
    QPainter painter(&image);
    ScenePainter(*picture.scene, *picture.geometry, state, lens).paint(&painter, image.rect());
    return image;
}

int pixelsOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == color.rgb() ? 1 : 0;
    return count;
}

TEST(ScenePainting, DetailFollowsTheZoom)
{
    EXPECT_EQ(detailAt(1.0), Detail::Full);
    EXPECT_EQ(detailAt(0.55), Detail::Full);
    EXPECT_EQ(detailAt(0.54), Detail::Headers);
    EXPECT_EQ(detailAt(0.3), Detail::Headers);
    EXPECT_EQ(detailAt(0.29), Detail::Clusters);
}

TEST(ScenePainting, PaintsAtEveryZoomInEveryThemeWithoutAWarning)
{
    for (const Theme::Mode mode : {Theme::Mode::Dark, Theme::Mode::Contrast, Theme::Mode::Light}) {
        Theme::apply(mode);
        for (const bool columns : {true, false}) {
            const Picture picture = pictureOf(test::sampleLineage(), columns);
            for (const double zoom : {0.03, 0.2, 0.4, 0.7, 1.0, 2.2}) {
                const QImage image = painted(picture, zoom, picture.place("revenue"), {picture.place("orders")});
                EXPECT_LT(pixelsOf(image, Theme::current().sunken), image.width() * image.height()) << zoom;
            }
        }
    }
}

TEST(ScenePainting, TheWayOfAColumnHasTheColoursOfItsDirection)
{
    const Picture picture = pictureOf(test::sampleLineage());
    const Theme& theme = Theme::current();
    const QImage dark = painted(picture, 1.0);
    const QImage lit = painted(picture, 1.0, picture.place("revenue", "rev_3"));
    EXPECT_EQ(pixelsOf(dark, theme.upstream), 0);
    EXPECT_GT(pixelsOf(lit, theme.upstream), 50);
    EXPECT_GT(pixelsOf(lit, theme.downstream), 50);
    EXPECT_GT(pixelsOf(lit, theme.accent), 500) << "the row in focus";
    EXPECT_GT(pixelsOf(painted(picture, 1.0, {}, {picture.place("orders")}), theme.mark), 50);
}

TEST(ScenePainting, NamesArePlainTextWhateverTheyHold)
{
    LineageMaker maker;
    const std::string hostile = "<b>bold</b>&amp;<img src=x>";
    maker.node(hostile, Kind::Dataset, "<u>domain</u>");
    maker.node("\xE2\x80\xAE" "desrever\n\t", Kind::DataProduct);
    maker.node(std::string(5000, 'w'), Kind::Job);
    maker.columns(hostile, 1, "<i>c</i>");
    const Picture picture = pictureOf(maker.done());
    EXPECT_EQ(picture.scene->nodes[0].name, QString::fromStdString(hostile));
    EXPECT_FALSE(picture.scene->nodes[1].name.contains(QChar(0x202E)));
    EXPECT_FALSE(picture.scene->nodes[1].name.contains(u'\n'));
    EXPECT_LE(picture.scene->nodes[2].name.size(), 200);
    for (const double zoom : {0.1, 0.4, 1.0})
        painted(picture, zoom);
    const QByteArray svg = sceneSvg(*picture.scene, *picture.geometry, {});
    QXmlStreamReader reader(svg);
    bool image = false;
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            image = image || reader.attributes().value(QStringLiteral("src")) == u"x" || reader.name() == u"b";
        else if (reader.isCharacters())
            text += reader.text();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_FALSE(image) << "a name became an element";
    EXPECT_TRUE(text.contains(QStringLiteral("<img src=x>"))) << "the end of the name is in the picture";
}

TEST(ScenePainting, TheSvgIsTheWholePictureAsLarge)
{
    const Picture picture = pictureOf(test::sampleLineage());
    QXmlStreamReader reader(sceneSvg(*picture.scene, *picture.geometry, picture.place("revenue")));
    ASSERT_TRUE(reader.readNextStartElement());
    EXPECT_EQ(reader.name(), u"svg");
    const QStringList box = reader.attributes().value(QStringLiteral("viewBox")).toString().split(u' ');
    ASSERT_EQ(box.size(), 4);
    EXPECT_GE(box[2].toDouble(), picture.geometry->bounds().width());
    EXPECT_GE(box[3].toDouble(), picture.geometry->bounds().height());
}

TEST(ScenePainting, ThousandsOfBoxesArePaintedFromAfar)
{
    const Picture picture = pictureOf(test::randomLineage(1, 3000, 6000, false), false);
    const QImage image = painted(picture, 0.05);
    EXPECT_LT(pixelsOf(image, Theme::current().sunken), image.width() * image.height());
}

} // namespace
} // namespace tributary::views
