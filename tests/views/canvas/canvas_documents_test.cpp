// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/canvas/sample_canvas.h"
#include "views/canvas/canvas_markdown.h"
#include "views/canvas/canvas_rows.h"
#include "views/canvas/canvas_svg.h"
#include "views/canvas/svg_field.h"
#include "views/export/svg_writer.h"
#include "views/theme/theme_tokens.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>
#include <QXmlStreamReader>

namespace tributary::views {
namespace {

// All character data of a well-formed document; a broken one fails the test.
QStringList textsOf(const QByteArray& xml, QSet<QString>* elements = nullptr)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters() && !reader.isWhitespace())
            texts.append(reader.text().toString());
        if (reader.isStartElement() && elements)
            elements->insert(reader.name().toString());
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString() << " in line " << reader.lineNumber();
    return texts;
}

QByteArray svgOf(const query::CanvasPage& page)
{
    return canvasSvg(page, readTheme(Theme::Mode::Light, 1.0));
}

TEST(CanvasSvg, IsWellFormedAndShowsHostileTextAsText)
{
    const QByteArray svg = svgOf(sampleCanvas());
    QSet<QString> elements;
    const QString all = textsOf(svg, &elements).join(u'\n');
    EXPECT_TRUE(all.contains(u"<b>Top</b> & co"));
    EXPECT_TRUE(all.contains(u"<script>"));
    EXPECT_EQ(elements & (QSet<QString>{QStringLiteral("script"), QStringLiteral("b"), QStringLiteral("image"), QStringLiteral("a"), QStringLiteral("foreignObject")}),
              QSet<QString>());
    EXPECT_FALSE(svg.contains("href"));
    EXPECT_FALSE(svg.contains("url(http"));
    EXPECT_FALSE(svg.contains("@import"));
    EXPECT_FALSE(svg.contains("<script"));
}

TEST(CanvasSvg, TellsEveryFieldAndEveryEntry)
{
    query::CanvasPage page = sampleCanvas();
    for (int i = 0; i < 70; ++i) {
        canvas::Item item;
        item.title = "t" + std::to_string(i);
        item.kind = "dataset";
        page.canvas.at(canvas::Field::Datasets).items.push_back(item);
    }
    const QStringList texts = textsOf(svgOf(page));
    for (const char* label : {"Name", "Data product owner", "System", "Inbound flows", "Output ports", "Security", "Lifecycle", "Shared core", "t0", "t69"})
        EXPECT_TRUE(texts.contains(QLatin1String(label))) << label;
}

TEST(CanvasSvg, DrawsAndGrowsWithItsTexts)
{
    query::CanvasPage page = sampleCanvas();
    QSvgRenderer small(svgOf(page));
    ASSERT_TRUE(small.isValid());
    page.canvas.at(canvas::Field::Description).text = std::string(9000, 'x') + " " + std::string(4000, 'y');
    QSvgRenderer large(svgOf(page));
    ASSERT_TRUE(large.isValid());
    EXPECT_EQ(small.defaultSize().width(), large.defaultSize().width());
    EXPECT_GT(large.defaultSize().height(), small.defaultSize().height() + 500);
    QImage image(small.defaultSize(), QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    small.render(&painter);
    painter.end();
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colors.insert(image.pixel(x, y));
    }
    EXPECT_GT(colors.size(), 20);
    if (const QString folder = qEnvironmentVariable("TRIBUTARY_PICTURES"); !folder.isEmpty()) {
        EXPECT_TRUE(image.save(folder + QStringLiteral("/canvas-svg.png")));
    }
}

TEST(CanvasSvg, FieldsMeasureWhatTheyDraw)
{
    const Theme theme = readTheme(Theme::Mode::Light, 1.0);
    const query::CanvasPage page = sampleCanvas();
    SvgWriter out;
    SvgField measure(theme, nullptr);
    for (const canvas::Field field : canvas::allFields()) {
        EXPECT_GE(measure.heightOf(page.canvas.at(field), 240), 40);
        EXPECT_GE(measure.heightOf(page.canvas.at(field), 120), measure.heightOf(page.canvas.at(field), 600)) << "narrow is not lower";
    }
}

TEST(SvgWriter, EscapesWhatXmlForbids)
{
    EXPECT_EQ(xmlEscaped(QStringLiteral("a<b>&\"c")), u"a&lt;b&gt;&amp;&quot;c");
    EXPECT_EQ(xmlEscaped(QString(QChar(0x0B)) + QChar(0xFFFE) + QChar(0xD800) + u'x'), QString(3, QChar::ReplacementCharacter) + u'x');
    const QString emoji = QString::fromUtf8("\xF0\x9F\x98\x80");
    EXPECT_EQ(xmlEscaped(emoji), emoji);
    SvgWriter svg;
    for (int code = 0; code < 0x300; ++code)
        svg.text({1, 2}, QStringLiteral("%1%2").arg(QChar(code)).arg(u'z'), QFont(), Qt::black);
    textsOf(svg.document({10, 10}, QStringLiteral("<t>"), QStringLiteral("]]>")));
}

TEST(CanvasMarkdown, EscapesEverythingAndTellsTheStates)
{
    const QString text = canvasMarkdown(sampleCanvas());
    EXPECT_FALSE(text.contains(u"<b>"));
    EXPECT_FALSE(text.contains(u"<script>"));
    EXPECT_TRUE(text.contains(QStringLiteral("## Data product owner (missing)")));
    EXPECT_TRUE(text.contains(QStringLiteral("**Board pack**, Dashboard, observed only")));
    EXPECT_TRUE(text.contains(QStringLiteral("## Classification (assumed)\n\nShared core\n")));
    EXPECT_EQ(text.count(QStringLiteral("\n## ")), 15);
}

TEST(CanvasRows, AreAModelWithEveryFieldAndEntry)
{
    CellTableModel model(canvasHeaders());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const query::CanvasPage page = sampleCanvas();
    model.setRows(canvasRows(page.canvas));
    std::size_t entries = 0;
    for (const canvas::Field field : canvas::allFields())
        entries += page.canvas.at(field).items.size();
    EXPECT_EQ(model.rowCount(), static_cast<int>(15 + entries));
    EXPECT_EQ(model.columnCount(), canvasHeaders().size());
    EXPECT_EQ(canvasColumnWidths(true).size(), static_cast<std::size_t>(canvasHeaders().size()));
    EXPECT_EQ(canvasColumnWidths(false).size(), static_cast<std::size_t>(canvasHeaders().size()));
    QStringList firsts, opens;
    for (int row = 0; row < model.rowCount(); ++row) {
        firsts.append(model.index(row, 0).data().toString());
        if (const QString ref = model.index(row, 0).data(CellRefRole).toString(); !ref.isEmpty())
            opens.append(ref);
    }
    EXPECT_EQ(firsts.first(), u"Name *");
    EXPECT_EQ(firsts.last(), u"Lifecycle *");
    EXPECT_TRUE(opens.contains(QStringLiteral("tributary:dataset/ranking@1/top_10")));
    model.setRows({});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace tributary::views
