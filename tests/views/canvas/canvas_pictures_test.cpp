// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets/fake_catalog.h"
#include "tests/support/widgets/sample_mesh.h"
#include "tests/views/canvas/sample_canvas.h"
#include "views/canvas/canvas_page.h"
#include "views/product/product_page_view.h"
#include "views/theme/theme.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

// The page in each theme: something is painted and nothing warns. With TRIBUTARY_PICTURES=<folder> the
// pictures are kept for looking at.
namespace tributary::views {
namespace {

struct CanvasLook {
    const char* name;
    Theme::Mode mode;
    double factor;
    QSize size;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

class CanvasPictures : public testing::TestWithParam<CanvasLook> {
protected:
    void TearDown() override { Theme::apply(Theme::Mode::Light); }
    static void look(const CanvasPage& page, const QString& name)
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        const QPixmap picture = const_cast<CanvasPage&>(page).grab();
        QSet<QRgb> colors;
        const QImage image = picture.toImage();
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colors.insert(image.pixel(x, y));
        }
        EXPECT_GT(colors.size(), 30) << name.toStdString();
        if (const QString folder = qEnvironmentVariable("TRIBUTARY_PICTURES"); !folder.isEmpty()) {
            EXPECT_TRUE(picture.save(QStringLiteral("%1/canvas-%2.png").arg(folder, name)));
        }
    }
};

TEST_P(CanvasPictures, ShowBoardAndTable)
{
    const CanvasLook& one = GetParam();
    Theme::apply(one.mode, one.factor);
    test::FakeCatalog catalog;
    catalog.onCanvas = [](const QString&) { return sampleCanvas(); };
    CanvasPage page(catalog, QStringLiteral("tributary:canvas/p@3"));
    page.setLayoutDirection(one.direction);
    page.resize(one.size);
    page.show();
    ASSERT_TRUE(QTest::qWaitFor([&page] { return page.isSettled(); }));
    look(page, QStringLiteral("board-%1").arg(QLatin1String(one.name)));
    page.showForm(CanvasToolbar::Form::Table);
    look(page, QStringLiteral("table-%1").arg(QLatin1String(one.name)));
}

INSTANTIATE_TEST_SUITE_P(Looks, CanvasPictures,
                         testing::Values(CanvasLook{"light", Theme::Mode::Light, 1.0, {1364, 820}}, CanvasLook{"dark", Theme::Mode::Dark, 1.0, {1364, 820}},
                                         CanvasLook{"contrast", Theme::Mode::Contrast, 1.0, {1364, 820}},
                                         CanvasLook{"large", Theme::Mode::Light, 1.5, {1364, 820}}, CanvasLook{"narrow", Theme::Mode::Light, 1.0, {824, 520}},
                                         CanvasLook{"mirrored", Theme::Mode::Light, 1.0, {1364, 820}, Qt::RightToLeft}),
                         [](const testing::TestParamInfo<CanvasLook>& one) { return std::string(one.param.name); });

TEST(OpenCanvas, TheProductPageLeadsToItsCanvas)
{
    test::FakeCatalog catalog;
    catalog.onProduct = [](const QString& ref) { return test::sampleProduct(ref); };
    ProductPageView page(catalog, QStringLiteral("tributary:product/top-10@3.0"));
    ASSERT_TRUE(QTest::qWaitFor([&page] { return page.isSettled(); }));
    QSignalSpy opened(&page, &Page::openRequested);
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
        if (button->text() == u"Open canvas")
            button->click();
    }
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toString(), u"tributary:canvas/top-10@3.0");
}

} // namespace
} // namespace tributary::views
