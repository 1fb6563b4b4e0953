// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvas_side.h"

#include "model/canvas/hints.h"
#include "tests/views/canvas/sample_canvas.h"
#include "tests/views/product/label_probe.h"
#include "views/canvas/canvas_markdown.h"
#include "views/canvas/field_words.h"
#include "views/product/painted_button.h"
#include "views/theme/theme.h"
#include "views/widgets/row_list.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace tributary::views {
namespace {

using canvas::Field;

class CanvasSideTest : public testing::Test {
protected:
    void fill()
    {
        side.resize(322, 700);
        side.setPage(std::make_shared<const query::CanvasPage>(page));
        side.show();
        QCoreApplication::processEvents();
    }
    RowList* list(Field field) const
    {
        for (RowList* one : side.findChildren<RowList*>()) {
            if (one->accessibleDescription() == fieldLabel(field))
                return one;
        }
        return nullptr;
    }
    query::CanvasPage page = sampleCanvas();
    CanvasSide side;
};

TEST_F(CanvasSideTest, EarlierStatesAreListedWithWhatTheyChanged)
{
    fill();
    EXPECT_TRUE(shownLabels(side).contains(QStringLiteral("No sync has read it yet.")));
    page.history = {{12, 1'795'000'000'000'000, {"domain", "description.purpose"}}, {7, 1'794'000'000'000'000, {}}};
    fill();
    EXPECT_TRUE(shownLabels(side).contains(QStringLiteral("domain, description.purpose")));
    EXPECT_TRUE(shownLabels(side).contains(QStringLiteral("first read")));
    QSignalSpy asked(&side, &CanvasSide::stateRequested);
    for (LinkButton* one : side.findChildren<LinkButton*>()) {
        if (one->accessibleDescription() == u"first read")
            one->click();
    }
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toLongLong(), 7);
}

TEST_F(CanvasSideTest, CompletenessIsSaidInWords)
{
    const QStringList words = completenessWords(canvas::completenessOf(page.canvas));
    fill();
    for (const QString& text : {words[0], words[1] + QStringLiteral(" \u00B7 ") + words[2]})
        EXPECT_TRUE(shownLabels(side).contains(text)) << text.toStdString();
    EXPECT_EQ(words[0], u"12 of 15 fields filled");
    EXPECT_EQ(words[1], u"7 of 8 required");
    EXPECT_EQ(side.findChild<ShareBar*>()->accessibleName(), u"12 of 15 filled");
}

TEST_F(CanvasSideTest, GapsComeRequiredFirstAndSayHowToFillThem)
{
    fill();
    const auto gaps = side.findChildren<LinkButton*>();
    ASSERT_EQ(gaps.size(), 3);
    EXPECT_EQ(gaps[0]->accessibleName(), u"Data product owner (required)");
    QSignalSpy asked(&side, &CanvasSide::fieldRequested);
    gaps[2]->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].value<canvas::Field>(), Field::Volume);
    for (const Field field : {Field::Owner, Field::System, Field::Volume})
        EXPECT_TRUE(showsLabel(side, QStringLiteral("Write %1.").arg(supplyText(field))));
}

TEST_F(CanvasSideTest, AFullCanvasHasNoGaps)
{
    for (const Field field : canvas::allFields()) {
        page.canvas.at(field).state = canvas::State::Present;
        page.canvas.at(field).text = "x";
    }
    fill();
    EXPECT_EQ(side.findChildren<LinkButton*>().size(), 0);
    EXPECT_FALSE(showsLabel(side, QStringLiteral("What is missing")));
}

TEST_F(CanvasSideTest, FlowsThatDifferComeFirstWithSignAndWord)
{
    fill();
    RowList* inbound = list(Field::InboundFlows);
    ASSERT_NE(inbound, nullptr);
    ASSERT_EQ(inbound->rows().size(), 2U);
    EXPECT_EQ(inbound->rows()[0].text.text, u"fx.rates");
    EXPECT_EQ(inbound->rows()[0].remark, u"observed only");
    EXPECT_EQ(inbound->rows()[1].remark, u"declared and observed");
    EXPECT_NE(inbound->rows()[0].icon, inbound->rows()[1].icon);
    EXPECT_TRUE(inbound->accessibleName().contains(u"fx.rates, observed only"));
    ASSERT_EQ(list(Field::OutboundFlows)->rows().size(), 2U);
    EXPECT_TRUE(shownLabels(side).contains(QStringLiteral("Outbound flows: 0 of 2 declared and observed")));
}

TEST_F(CanvasSideTest, NoFlowsAreSaidToo)
{
    page.canvas.at(Field::InboundFlows).items.clear();
    fill();
    EXPECT_TRUE(shownLabels(side).contains(QStringLiteral("Inbound flows: none known")));
    ASSERT_NE(list(Field::InboundFlows), nullptr);
    EXPECT_TRUE(list(Field::InboundFlows)->isHidden());
}

TEST_F(CanvasSideTest, EachFieldTellsWhereItStands)
{
    fill();
    for (const Field field : canvas::allFields()) {
        side.setField(field);
        const bool isMissing = page.canvas.at(field).state == canvas::State::Missing;
        EXPECT_EQ(showsLabel(side, QStringLiteral("To supply it: ")), isMissing) << canvas::fieldName(field);
        EXPECT_EQ(showsLabel(side, QStringLiteral("not written anywhere")), isMissing) << canvas::fieldName(field);
    }
    side.setField(Field::OutputPorts);
    EXPECT_TRUE(shownLabels(side).contains(QStringLiteral("deal/p.odps.yaml:31")));
    EXPECT_TRUE(showsLabel(side, QStringLiteral("product definition, outputPorts[ranking], and 1 more")));
    EXPECT_TRUE(showsLabel(side, QStringLiteral("source mesh")));
}

TEST_F(CanvasSideTest, PlaceMarksInNamesAreText)
{
    page.canvas.at(Field::Name).origin.path = "%1 and %2";
    page.canvas.at(Field::Name).origin.file = "<i>%1</i>\n.yaml";
    fill();
    side.setField(Field::Name);
    EXPECT_TRUE(showsLabel(side, QStringLiteral("product definition, %1 and %2")));
    EXPECT_TRUE(showsLabel(side, QStringLiteral("<i>%1</i> .yaml:2")));
}

TEST_F(CanvasSideTest, IsPaintedInEveryTheme)
{
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::Contrast}) {
        Theme::apply(mode);
        ShareBar bar;
        bar.resize(200, 6);
        bar.setShare(1, 2);
        const QImage half = bar.grab().toImage();
        EXPECT_NE(half.pixel(50, 3), half.pixel(150, 3));
        bar.setShare(0, 0);
        EXPECT_EQ(bar.accessibleName(), u"0 of 0 filled");
        EXPECT_NE(bar.grab().toImage(), half);
    }
    Theme::apply(Theme::Mode::Light);
}

} // namespace
} // namespace tributary::views
