// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/lineage/sample_lineage.h"
#include "views/lineage/lineage_panel.h"
#include "views/lineage/node_words.h"
#include "views/lineage/outline_model.h"
#include "views/theme/theme.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

namespace tributary::views {
namespace {

using test::LineageMaker;
using test::Picture;
using test::pictureOf;

class LineagePanelTest : public testing::Test {
protected:
    void show(const Picture& shown, const Place& focus)
    {
        picture = shown;
        panel.resize(336, 700);
        panel.show();
        panel.setScene(picture.scene, focus, lightFrom(*picture.scene, focus));
        panel.setCurrentPlace(focus);
    }
    // Everything readable: labels and what stands for them.
    QStringList texts() const
    {
        QStringList all;
        for (const QWidget* widget : panel.findChildren<QWidget*>()) {
            if (!widget->isVisibleTo(&panel))
                continue;
            if (const auto* label = qobject_cast<const QLabel*>(widget); label && !label->text().isEmpty())
                all.append(label->text());
            if (!widget->accessibleName().isEmpty())
                all.append(widget->accessibleName());
        }
        return all;
    }

    LineagePanel panel;
    Picture picture;
};

TEST_F(LineagePanelTest, SaysWhatABoxIsAndWhoAnswersForIt)
{
    const Picture sample = pictureOf(test::sampleLineage());
    show(sample, sample.place("report"));
    EXPECT_EQ(panel.shownName(), u"report");
    EXPECT_EQ(panel.shownRef(), u"tributary:dataset/report");
    const QStringList shown = texts();
    for (const char* text : {"Finance", "Claire Fontaine", "feeds 0, fed by 1"})
        EXPECT_TRUE(shown.contains(QLatin1String(text))) << text << " of " << shown.join(u'|').toStdString();
}

TEST_F(LineagePanelTest, AColumnShowsItsTypeAndItsFlows)
{
    const Picture sample = pictureOf(test::sampleLineage());
    show(sample, sample.place("revenue", "rev_3"));
    EXPECT_EQ(panel.shownName(), u"rev_3");
    ASSERT_EQ(panel.shownEvidence().size(), 3);
    EXPECT_TRUE(panel.shownEvidence().join(u'|').contains(QStringLiteral("AGGREGATION")));
    EXPECT_TRUE(texts().contains(QStringLiteral("VARCHAR")));
}

TEST_F(LineagePanelTest, WithoutASelectionTheWholeIsSummedUp)
{
    LineageMaker maker = test::sampleFlows();
    maker.edge("report", "orders");
    maker.cycle({"orders", "revenue", "report"});
    const Picture sample = pictureOf(maker.done());
    show(sample, {});
    EXPECT_TRUE(panel.shownName().startsWith(u'4'));
    ASSERT_EQ(panel.shownEvidence().size(), 1);
    EXPECT_TRUE(panel.shownEvidence().front().contains(QStringLiteral("revenue")));
    EXPECT_TRUE(panel.shownRef().isEmpty());
    for (const QPushButton* button : panel.findChildren<QPushButton*>())
        EXPECT_FALSE(button->isVisibleTo(&panel)) << "nothing to open";
}

TEST_F(LineagePanelTest, LongEvidenceIsCutAndSaysSo)
{
    LineageMaker maker;
    maker.node("a");
    maker.node("b");
    for (int i = 0; i < 30; ++i)
        maker.pair("a", "c" + std::to_string(i), "b", "d");
    const Picture sample = pictureOf(maker.done());
    Place line;
    line.arc = 0;
    show(sample, line);
    EXPECT_EQ(panel.shownEvidence().size(), 7);
    EXPECT_TRUE(panel.shownEvidence().back().contains(QStringLiteral("25")));
}

TEST_F(LineagePanelTest, APlaceholderSaysHowToSupplyIt)
{
    LineageMaker maker;
    maker.node("ghost").placeholder = true;
    const Picture sample = pictureOf(maker.done());
    show(sample, sample.place("ghost"));
    EXPECT_TRUE(texts().join(u'|').contains(QStringLiteral("Described by nobody")));
}

TEST_F(LineagePanelTest, HostileTextStaysPlain)
{
    LineageMaker maker;
    lineage::ResultNode& node = maker.node("<b>x</b>");
    node.description = "<img src='file:///etc/passwd'><script>alert(1)</script>";
    node.responsible = "<u>me</u>";
    const Picture sample = pictureOf(maker.done());
    show(sample, sample.place("<b>x</b>"));
    EXPECT_EQ(panel.shownName(), u"<b>x</b>");
    for (const QLabel* label : panel.findChildren<QLabel*>())
        EXPECT_NE(label->textFormat(), Qt::RichText);
    for (const QWidget* widget : panel.findChildren<QWidget*>())
        EXPECT_FALSE(Qt::mightBeRichText(widget->toolTip()) && !widget->toolTip().startsWith(QStringLiteral("<qt>")))
            << widget->toolTip().toStdString();
    panel.grab();
}

TEST_F(LineagePanelTest, TheOutlineIsOpenedFoldedAndFollowedByKeys)
{
    const Picture sample = pictureOf(test::sampleLineage());
    show(sample, sample.place("report"));
    QSignalSpy chosen(&panel, &LineagePanel::placeChosen);
    QSignalSpy activated(&panel, &LineagePanel::placeActivated);
    QTreeView* tree = panel.outline();
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Down); // the heading of upstream: no place
    EXPECT_EQ(chosen.count(), 0);
    QTest::keyClick(tree, Qt::Key_Down);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.at(0).at(0).value<Place>(), sample.place("revenue"));
    QTest::keyClick(tree, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    const QModelIndex heading = panel.outlineModel()->index(1, 0);
    EXPECT_TRUE(tree->isExpanded(heading));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(heading).center());
    EXPECT_FALSE(tree->isExpanded(heading));
    panel.setCurrentPlace(sample.place("orders"));
    EXPECT_EQ(chosen.count(), 1) << "the picture moved it";
}

TEST_F(LineagePanelTest, ItsButtonsLeadToTheThing)
{
    const Picture sample = pictureOf(test::sampleLineage());
    show(sample, sample.place("orders"));
    QSignalSpy opened(&panel, &LineagePanel::openRequested);
    QSignalSpy traced(&panel, &LineagePanel::traceRequested);
    for (QPushButton* button : panel.findChildren<QPushButton*>())
        button->click();
    ASSERT_EQ(opened.count(), 1);
    ASSERT_EQ(traced.count(), 1);
    EXPECT_EQ(opened.at(0).at(0).toString(), u"tributary:dataset/orders");
}

TEST_F(LineagePanelTest, IsPaintedInEveryThemeAndTextSize)
{
    const Picture sample = pictureOf(test::sampleLineage());
    for (const Theme::Mode mode : {Theme::Mode::Dark, Theme::Mode::Contrast, Theme::Mode::Light}) {
        Theme::apply(mode, mode == Theme::Mode::Contrast ? 1.5 : 1.0);
        show(sample, sample.place("revenue"));
        EXPECT_FALSE(panel.grab().isNull());
        EXPECT_GE(panel.outline()->height(), 120);
    }
    Theme::apply(Theme::Mode::Light);
}

TEST_F(LineagePanelTest, CaptionsNameWhatABoxBelongsTo)
{
    lineage::ResultNode node;
    node.kind = Kind::InputPort;
    node.owner = "Invoices";
    EXPECT_EQ(NodeWords::caption(node), u"input of Invoices");
    node.kind = Kind::OutputPort;
    EXPECT_EQ(NodeWords::caption(node), u"output of Invoices");
    node.kind = Kind::DataProduct;
    node.version = "3.0";
    node.responsible = "Maren";
    EXPECT_EQ(NodeWords::caption(node), QStringLiteral("v3.0 \u00b7 Maren"));
    node.kind = Kind::Dataset;
    node.technology = "snowflake";
    EXPECT_EQ(NodeWords::caption(node), QStringLiteral("Snowflake table \u00b7 Invoices"));
    node.column = "id";
    node.dataset = "lines";
    EXPECT_EQ(NodeWords::caption(node), u"lines");
    node.placeholder = true;
    EXPECT_EQ(NodeWords::caption(node), u"described by nobody");
}

} // namespace
} // namespace tributary::views
