// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/discover/neighbour_sketch.h"

#include "views/theme/theme.h"

#include <gtest/gtest.h>

#include <QImage>

namespace tributary::views {
namespace {

query::EntitySummary named(const std::string& name)
{
    query::EntitySummary summary;
    summary.name = name;
    return summary;
}

query::ProductPage between(int suppliers, int readers)
{
    query::ProductPage page;
    page.product = named("Orders");
    for (int i = 0; i < suppliers; ++i) {
        query::PortItem port;
        port.port = named("in-" + std::to_string(i));
        port.suppliers = {named("Supplier " + std::to_string(i))};
        page.inputs.push_back(port);
    }
    for (int i = 0; i < readers; ++i) {
        query::ConsumerItem reader;
        reader.name = "Reader " + std::to_string(i);
        page.consumers.push_back(reader);
    }
    return page;
}

int pixelsOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    return count;
}

TEST(NeighbourSketch, EachNeighbourIsOneHoweverManyWaysLeadThere)
{
    query::ProductPage page = between(2, 2);
    page.inputs.push_back(page.inputs.front());
    page.consumers.push_back(page.consumers.front());
    const Neighbours neighbours = neighboursOf(page);
    EXPECT_EQ(neighbours.upstream, (QStringList{QStringLiteral("Supplier 0"), QStringLiteral("Supplier 1")}));
    EXPECT_EQ(neighbours.downstream, (QStringList{QStringLiteral("Reader 0"), QStringLiteral("Reader 1")}));
}

TEST(NeighbourSketch, APortWithoutASupplierSpeaksOfItsContractOrItself)
{
    query::ProductPage page;
    query::PortItem port;
    port.port = named("crm");
    page.inputs.push_back(port);
    port.contract.contract = named("CRM replica");
    page.inputs.push_back(port);
    EXPECT_EQ(neighboursOf(page).upstream, (QStringList{QStringLiteral("crm"), QStringLiteral("CRM replica")}));
}

TEST(NeighbourSketch, SaysInWordsWhatItDraws)
{
    NeighbourSketch sketch;
    sketch.showNeighbours(QStringLiteral("Orders"), neighboursOf(between(9, 1)));
    EXPECT_EQ(sketch.accessibleDescription(), QStringLiteral("fed by Supplier 0, Supplier 1, +7; read by Reader 0"));
    sketch.showNeighbours(QStringLiteral("Orders"), neighboursOf(between(3, 0)));
    EXPECT_EQ(sketch.accessibleDescription(), QStringLiteral("fed by Supplier 0, Supplier 1, Supplier 2; read by nobody"));
}

TEST(NeighbourSketch, IsAsHighAsItsBusierSideAndDrawsBoth)
{
    NeighbourSketch sketch;
    sketch.showNeighbours(QStringLiteral("Orders"), neighboursOf(between(1, 0)));
    const int one = sketch.sizeHint().height();
    sketch.resize(300, one);
    EXPECT_GT(pixelsOf(sketch.grab().toImage(), Theme::current().accent), 200) << "itself";
    EXPECT_EQ(pixelsOf(sketch.grab().toImage(), Theme::current().downstream), 0);
    sketch.showNeighbours(QStringLiteral("Orders"), neighboursOf(between(1, 12)));
    EXPECT_EQ(sketch.sizeHint().height(), 3 * one);
    EXPECT_EQ(sketch.minimumSizeHint().height(), 3 * one);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        sketch.setLayoutDirection(direction);
        sketch.resize(300, 3 * one);
        const QImage image = sketch.grab().toImage();
        const QImage left = image.copy(0, 0, image.width() / 2, image.height());
        EXPECT_EQ(pixelsOf(left, Theme::current().upstream) > 0, direction == Qt::LeftToRight);
        EXPECT_EQ(pixelsOf(left, Theme::current().downstream) > 0, direction == Qt::RightToLeft);
    }
}

TEST(NeighbourSketch, HostileNamesStayInTheirBoxes)
{
    query::ProductPage page = between(1, 1);
    page.inputs[0].suppliers[0].name = std::string(100'000, 'W') + "\n<b>\x01";
    page.product.name = std::string(100'000, 'M');
    NeighbourSketch sketch;
    sketch.showNeighbours(QString::fromStdString(page.product.name).left(80), neighboursOf(page));
    sketch.resize(180, sketch.sizeHint().height());
    EXPECT_LE(sketch.accessibleDescription().size(), 300);
    EXPECT_FALSE(sketch.grab().isNull());
}

} // namespace
} // namespace tributary::views
