// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/item_tile.h"

#include "views/canvas/item_words.h"
#include "views/theme/theme.h"

#include <gtest/gtest.h>

#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace tributary::views {
namespace {

canvas::Item item(const std::string& title, const std::string& ref, canvas::Evidence evidence = canvas::Evidence::None)
{
    canvas::Item out;
    out.title = title;
    out.kind = evidence == canvas::Evidence::None ? "output-port" : "product";
    out.technology = "kafka";
    out.ref = ref;
    out.evidence = evidence;
    return out;
}

TEST(ItemTile, OpensWhatItLeadsTo)
{
    ItemTile tile(item("orders", "tributary:product/orders@1"));
    QSignalSpy opened(&tile, &ItemTile::openRequested);
    QTest::mouseClick(&tile, Qt::LeftButton);
    QTest::keyClick(&tile, Qt::Key_Return);
    QTest::keyClick(&tile, Qt::Key_Space);
    QTest::keyClick(&tile, Qt::Key_Enter, Qt::ControlModifier);
    ASSERT_EQ(opened.count(), 4);
    EXPECT_EQ(opened[0][0].toString(), u"tributary:product/orders@1");
    EXPECT_FALSE(opened[2][1].toBool());
    EXPECT_TRUE(opened[3][1].toBool());
}

TEST(ItemTile, WhatLeadsNowhereTakesNoFocus)
{
    ItemTile tile(item("orders", ""));
    QSignalSpy opened(&tile, &ItemTile::openRequested);
    EXPECT_EQ(tile.focusPolicy(), Qt::NoFocus);
    QTest::mouseClick(&tile, Qt::LeftButton);
    EXPECT_EQ(opened.count(), 0);
}

TEST(ItemTile, ArrowsAreLeftToTheField)
{
    ItemTile tile(item("orders", "tributary:product/orders@1"));
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&tile, &event);
        EXPECT_FALSE(event.isAccepted()) << key;
    }
}

TEST(ItemTile, SaysItsEvidenceInWords)
{
    for (const canvas::Evidence evidence : {canvas::Evidence::Both, canvas::Evidence::Declared, canvas::Evidence::Observed}) {
        const ItemTile tile(item("Orders", "", evidence));
        EXPECT_TRUE(tile.accessibleDescription().contains(evidenceText(evidence))) << "also where the sign alone is painted";
        EXPECT_TRUE(tile.toolTip().contains(evidenceText(evidence)));
    }
}

TEST(ItemTile, HostileNamesStayText)
{
    const ItemTile tile(item("<b>x</b>\n\u202E&y" + std::string(5000, 'z'), "tributary:product/x"));
    EXPECT_EQ(tile.text().count(QStringLiteral("&&")), 1) << "no mnemonic";
    EXPECT_FALSE(tile.accessibleName().contains(u'\n'));
    EXPECT_FALSE(tile.accessibleName().contains(QChar(0x202E)));
    EXPECT_LE(tile.accessibleName().size(), 400);
    EXPECT_TRUE(tile.toolTip().startsWith(u"<qt>&lt;b&gt;")) << "a tooltip that obeys no markup";
}

TEST(ItemTile, PaintsInEveryThemeAndWidth)
{
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::Contrast}) {
        Theme::apply(mode);
        for (const int width : {40, 120, 149, 150, 400}) {
            ItemTile tile(item("a-rather-long-name-of-a-port", "tributary:product/x", canvas::Evidence::Observed));
            tile.resize(width, tile.sizeHint().height());
            const QImage image = tile.grab().toImage();
            QSet<QRgb> colors;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    colors.insert(image.pixel(x, y));
            }
            EXPECT_GT(colors.size(), 5) << width;
        }
    }
    Theme::apply(Theme::Mode::Light);
}

TEST(ItemTile, GrowsWithTheText)
{
    const int plain = ItemTile(item("x", "")).sizeHint().height();
    Theme::apply(Theme::Mode::Light, 1.5);
    EXPECT_GT(ItemTile(item("x", "")).sizeHint().height(), plain);
    Theme::apply(Theme::Mode::Light);
}

} // namespace
} // namespace tributary::views
