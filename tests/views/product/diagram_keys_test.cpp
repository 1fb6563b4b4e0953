// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/product/sample_page.h"
#include "views/product/port_diagram.h"
#include "views/product/step_strip.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

namespace tributary::views {
namespace {

// The place of the focused child among its kind; -1: none has it.
template <typename Widget>
int focusedAmong(const QWidget& parent)
{
    return static_cast<int>(parent.findChildren<Widget*>().indexOf(qobject_cast<Widget*>(parent.focusWidget())));
}

class StepKeys : public ::testing::TestWithParam<Qt::LayoutDirection> {
protected:
    StepKeys()
    {
        strip.setLayoutDirection(GetParam());
        strip.setSteps(query::samplePage()->steps);
        strip.resize(1200, strip.sizeHint().height());
        strip.show();
        steps = strip.findChildren<StepButton*>();
        steps.front()->setFocus();
    }
    void press(int key) { QTest::keyClick(strip.focusWidget(), static_cast<Qt::Key>(key)); }
    int forward() const { return GetParam() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right; }
    int back() const { return GetParam() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left; }

    StepStrip strip;
    QList<StepButton*> steps;
};

TEST_P(StepKeys, ArrowsFollowTheDirectionOfReadingAndStopAtTheEnds)
{
    press(back());
    EXPECT_EQ(focusedAmong<StepButton>(strip), 0);
    press(forward());
    press(forward());
    EXPECT_EQ(focusedAmong<StepButton>(strip), 2);
    press(Qt::Key_End);
    press(forward());
    EXPECT_EQ(focusedAmong<StepButton>(strip), 5);
    press(back());
    EXPECT_EQ(focusedAmong<StepButton>(strip), 4);
    press(Qt::Key_Home);
    EXPECT_EQ(focusedAmong<StepButton>(strip), 0);
}

TEST_P(StepKeys, StepsStandInTheDirectionOfReading)
{
    for (int i = 1; i < steps.size(); ++i) {
        const int moved = steps[i]->x() - steps[i - 1]->x();
        EXPECT_GT(GetParam() == Qt::RightToLeft ? -moved : moved, 0) << i;
        EXPECT_TRUE(strip.rect().contains(steps[i]->geometry())) << i;
    }
}

TEST_P(StepKeys, EnterAndSpaceTellWhichStep)
{
    QList<query::Step::Name> told;
    QObject::connect(&strip, &StepStrip::stepActivated, &strip, [&](query::Step::Name name) { told.append(name); });
    press(Qt::Key_Return);
    press(forward());
    press(Qt::Key_Space);
    press(Qt::Key_End);
    press(Qt::Key_Enter);
    using Name = query::Step::Name;
    EXPECT_EQ(told, (QList<Name>{Name::Input, Name::Processing, Name::Monitor}));
}

INSTANTIATE_TEST_SUITE_P(Directions, StepKeys, ::testing::Values(Qt::LeftToRight, Qt::RightToLeft));

TEST(StepStripWords, EachStepSaysCountStateAndAdvice)
{
    StepStrip strip;
    strip.setSteps(query::samplePage()->steps);
    const auto steps = strip.findChildren<StepButton*>();
    ASSERT_EQ(steps.size(), 6);
    EXPECT_EQ(steps[0]->accessibleName(), u"Input");
    EXPECT_EQ(steps[0]->accessibleDescription(),
              u"1 of 3 contracts known. partly there. Name the contract of each input port, and read the folder that holds it.");
    EXPECT_EQ(steps[3]->accessibleDescription(), u"3 of 3 ports with contract. complete. Nothing is missing.");
    EXPECT_EQ(strip.accessibleName(), u"The six steps of this product");
}

TEST(StepStripWords, FewerStepsLeaveNoOldOnes)
{
    StepStrip strip;
    auto steps = query::samplePage()->steps;
    strip.setSteps(steps);
    steps.resize(2);
    strip.setSteps(steps);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(strip.findChildren<StepButton*>().size(), 2);
    EXPECT_FALSE(strip.isHidden());
    strip.setSteps({});
    EXPECT_TRUE(strip.isHidden()) << "no steps, no empty bar";
}

class PortKeys : public ::testing::Test {
protected:
    PortKeys()
    {
        page->inputs.push_back(page->inputs.front()); // four inputs, three outputs
        diagram.setPage(page);
        diagram.resize(900, diagram.sizeHint().height());
        diagram.show();
        inputs = diagram.findChildren<PortNode*>().mid(0, 4);
        outputs = diagram.findChildren<PortNode*>().mid(4);
    }
    int press(PortNode* from, Qt::Key key)
    {
        from->setFocus();
        QTest::keyClick(from, key);
        return focusedAmong<PortNode>(diagram);
    }

    std::shared_ptr<query::ProductPage> page = query::samplePage();
    PortDiagram diagram;
    QList<PortNode*> inputs, outputs;
};

TEST_F(PortKeys, UpAndDownStayOnTheirSide)
{
    EXPECT_EQ(press(inputs[0], Qt::Key_Down), 1);
    EXPECT_EQ(press(inputs[0], Qt::Key_Up), 0);
    EXPECT_EQ(press(inputs[3], Qt::Key_Down), 3) << "not on to the outputs";
    EXPECT_EQ(press(outputs[2], Qt::Key_Up), 5);
}

TEST_F(PortKeys, LeftAndRightCrossToTheSameRowOrTheLast)
{
    EXPECT_EQ(press(inputs[1], Qt::Key_Right), 5);
    EXPECT_EQ(press(inputs[3], Qt::Key_Right), 6) << "the fourth row has no output";
    EXPECT_EQ(press(outputs[0], Qt::Key_Left), 0);
}

TEST_F(PortKeys, EnterOpensTheContractElseThePorts)
{
    QSignalSpy opened(&diagram, &PortDiagram::openRequested);
    QSignalSpy ports(&diagram, &PortDiagram::portsRequested);
    QTest::keyClick(outputs[0], Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.at(0).at(0).toString(), u"tributary:contract/Top customers@3.0.0");
    QTest::keyClick(inputs[2], Qt::Key_Return);
    EXPECT_EQ(opened.count(), 1);
    EXPECT_EQ(ports.count(), 1) << "neither contract nor supplier is known";
}

TEST_F(PortKeys, NodesSayNameTechnologyAndContract)
{
    EXPECT_EQ(outputs[0]->accessibleName(), u"deal.top_customers");
    EXPECT_EQ(outputs[0]->accessibleDescription(), QStringLiteral("Snowflake tables · contract 3.0.0"));
    EXPECT_EQ(inputs[1]->accessibleDescription(), QStringLiteral("Kafka topic · other version"));
    EXPECT_EQ(inputs[2]->accessibleDescription(), QStringLiteral("S3 files · missing contract"));
    EXPECT_TRUE(diagram.accessibleDescription().startsWith(u"4 input port"));
    EXPECT_TRUE(diagram.accessibleDescription().contains(u"3 output port"));
}

TEST_F(PortKeys, AProductWithoutPortsHasNoNodesAndStillPaints)
{
    diagram.setPage(std::make_shared<query::ProductPage>());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(diagram.findChildren<PortNode*>().isEmpty());
    EXPECT_FALSE(diagram.grab().isNull());
    diagram.setPage(page);
    EXPECT_EQ(diagram.findChildren<PortNode*>().size(), 7);
}

TEST_F(PortKeys, HostileNamesAreTextNotMarkup)
{
    page->inputs[0].port.name = "a&b<img src='file:///x'>\n\u202Ec";
    page->inputs[0].location = std::string(1 << 20, 'l');
    diagram.setPage(page);
    EXPECT_EQ(inputs[0]->accessibleName(), u"a&b<img src='file:///x'> c");
    EXPECT_TRUE(inputs[0]->text().startsWith(u"a&&b")) << "an ampersand is no key mark";
    EXPECT_FALSE(inputs[0]->toolTip().contains(u"<img"));
    EXPECT_LT(inputs[0]->toolTip().size(), 1000);
}

} // namespace
} // namespace tributary::views
