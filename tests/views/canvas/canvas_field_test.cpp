// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvas_field.h"

#include "model/canvas/hints.h"
#include "tests/views/canvas/sample_canvas.h"
#include "tests/views/product/label_probe.h"
#include "views/canvas/item_tile.h"
#include "views/product/glyphs.h"
#include "views/widgets/pill.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

namespace tributary::views {
namespace {

using canvas::Field;

class CanvasFieldTest : public testing::Test {
protected:
    CanvasField& show(Field field, int width = 260)
    {
        widget = std::make_unique<CanvasField>(field);
        widget->resize(width, 200);
        widget->setValue(page.canvas.at(field));
        widget->show();
        QCoreApplication::processEvents();
        return *widget;
    }
    query::CanvasPage page = sampleCanvas();
    std::unique_ptr<CanvasField> widget;
};

TEST_F(CanvasFieldTest, RequiredFieldsHaveAStar)
{
    for (const Field field : canvas::allFields()) {
        const QStringList labels = shownLabels(show(field));
        EXPECT_EQ(labels.contains(QStringLiteral("*")), canvas::isRequired(field)) << canvas::fieldName(field);
        EXPECT_TRUE(labels.contains(fieldLabel(field)));
    }
}

TEST_F(CanvasFieldTest, TheNameStandsAsItIsWritten)
{
    const QStringList labels = shownLabels(show(Field::Name));
    EXPECT_TRUE(labels.contains(QStringLiteral("<b>Top</b> & co")));
    EXPECT_TRUE(labels.contains(QStringLiteral("version 3")));
}

TEST_F(CanvasFieldTest, AnOwnerHasAFaceAndAnAddress)
{
    canvas::FieldValue& owner = page.canvas.at(Field::Owner);
    EXPECT_EQ(show(Field::Owner).findChildren<Avatar*>().size(), 0) << "nobody, no face";
    EXPECT_TRUE(showsLabel(*widget, QStringLiteral("Nobody answers for it. Ask Tomas")));
    owner.state = canvas::State::Present;
    owner.text = "Maren Solheim";
    owner.detail = "maren@x.example";
    owner.hint.clear();
    show(Field::Owner);
    EXPECT_EQ(widget->findChildren<Avatar*>().size(), 1);
    EXPECT_TRUE(shownLabels(*widget).contains(QStringLiteral("maren@x.example")));
    EXPECT_FALSE(showsLabel(*widget, QStringLiteral("Nobody")));
}

TEST_F(CanvasFieldTest, TheDomainHasItsCode)
{
    show(Field::Domain);
    ASSERT_EQ(widget->findChildren<DomainGlyph*>().size(), 1);
    EXPECT_FALSE(widget->findChild<DomainGlyph*>()->isHidden());
    EXPECT_TRUE(shownLabels(*widget).contains(QStringLiteral("Quote to Cash / Deal")));
    EXPECT_TRUE(shownLabels(*widget).contains(QStringLiteral("Deals")));
}

TEST_F(CanvasFieldTest, ADescriptionTellsItsLimits)
{
    const QStringList labels = shownLabels(show(Field::Description));
    EXPECT_TRUE(labels.contains(QStringLiteral("Limitations: Not \"final\"")));
    EXPECT_TRUE(labels.contains(QStringLiteral("Usage: Board")));
    EXPECT_TRUE(widget->tiles().empty());
}

TEST_F(CanvasFieldTest, ANarrowFieldKeepsTheSignOfItsState)
{
    show(Field::OutputPorts, 300);
    auto* pill = widget->findChild<Pill*>();
    const int wide = pill->sizeHint().width();
    EXPECT_EQ(pill->accessibleName(), u"look here");
    widget->resize(140, 200);
    QCoreApplication::processEvents();
    EXPECT_LT(pill->sizeHint().width(), wide / 2 + 1);
    EXPECT_FALSE(pill->isHidden());
    EXPECT_EQ(pill->accessibleName(), u"look here") << "the word is still said";
    show(Field::Name, 140);
    EXPECT_TRUE(widget->findChild<Pill*>()->isHidden());
}

TEST_F(CanvasFieldTest, ValuesAreReplacedWhole)
{
    show(Field::InboundFlows);
    EXPECT_EQ(widget->tiles().size(), 2U);
    canvas::FieldValue empty;
    empty.field = Field::InboundFlows;
    empty.hint = canvas::hints::kInboundMissing;
    widget->setValue(empty);
    EXPECT_TRUE(widget->tiles().empty());
    EXPECT_TRUE(showsLabel(*widget, QStringLiteral("Nothing is declared and nothing was seen.")));
    widget->setValue(page.canvas.at(Field::InboundFlows));
    EXPECT_EQ(widget->tiles().size(), 2U);
    EXPECT_FALSE(showsLabel(*widget, QStringLiteral("Nothing is declared")));
}

TEST_F(CanvasFieldTest, APressChoosesIt)
{
    QSignalSpy chosen(&show(Field::Volume), &CanvasField::chosen);
    widget->activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([this] { return widget->isActiveWindow(); }));
    const int before = static_cast<int>(chosen.count());
    widget->clearFocus();
    QTest::mouseClick(widget.get(), Qt::LeftButton, {}, {20, 60});
    EXPECT_GT(chosen.count(), before);
    EXPECT_TRUE(widget->hasFocus());
}

TEST_F(CanvasFieldTest, AWordOfNoChoiceIsShownBelowTheChoices)
{
    canvas::FieldValue& value = page.canvas.at(Field::Lifecycle);
    value.choice.clear();
    value.text = "sideways";
    value.state = canvas::State::Present;
    EXPECT_TRUE(shownLabels(show(Field::Lifecycle)).contains(QStringLiteral("sideways")));
}

} // namespace
} // namespace tributary::views
