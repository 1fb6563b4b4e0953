// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvas_toolbar.h"

#include "tests/views/canvas/sample_canvas.h"
#include "tests/views/product/label_probe.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

namespace tributary::views {
namespace {

class CanvasToolbarTest : public testing::Test {
protected:
    void SetUp() override { bar.setPage(page); }
    query::CanvasPage page = sampleCanvas();
    CanvasToolbar bar;
};

TEST_F(CanvasToolbarTest, VersionsCanBeChosen)
{
    EXPECT_EQ(bar.versionPicker()->count(), 2);
    EXPECT_EQ(bar.versionPicker()->currentText(), u"v3, latest");
    EXPECT_EQ(bar.versionPicker()->itemText(1), u"v2");
    QSignalSpy chosen(&bar, &CanvasToolbar::versionChosen);
    emit bar.versionPicker()->activated(1);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), u"tributary:product/p@2");
}

TEST_F(CanvasToolbarTest, OneVersionIsNoChoice)
{
    page.versions.resize(1);
    bar.setPage(page);
    EXPECT_FALSE(bar.versionPicker()->isEnabled());
    page.versions.clear();
    page.product.version.clear();
    bar.setPage(page);
    EXPECT_EQ(bar.versionPicker()->currentText(), u"no version");
}

TEST_F(CanvasToolbarTest, FormsExcludeEachOther)
{
    QSignalSpy chosen(&bar, &CanvasToolbar::formChosen);
    for (const auto form : {CanvasToolbar::Form::Table, CanvasToolbar::Form::Board}) {
        bar.formButton(form)->click();
        bar.setForm(form); // the page answers
        EXPECT_TRUE(bar.formButton(form)->isChecked());
        EXPECT_FALSE(bar.formButton(form == CanvasToolbar::Form::Board ? CanvasToolbar::Form::Table : CanvasToolbar::Form::Board)->isChecked());
    }
    EXPECT_EQ(chosen.count(), 2);
}

TEST_F(CanvasToolbarTest, ExportOffersTwoFormats)
{
    QSignalSpy exported(&bar, &CanvasToolbar::exportRequested);
    bar.exportAction(CanvasToolbar::Export::Svg)->trigger();
    bar.exportAction(CanvasToolbar::Export::Markdown)->trigger();
    ASSERT_EQ(exported.count(), 2);
    EXPECT_EQ(exported[0][0].value<CanvasToolbar::Export>(), CanvasToolbar::Export::Svg);
    EXPECT_EQ(exported[1][0].value<CanvasToolbar::Export>(), CanvasToolbar::Export::Markdown);
}

TEST_F(CanvasToolbarTest, EverythingThatTakesTheFocusHasAName)
{
    for (const QWidget* widget : bar.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->parentWidget() != &bar)
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        EXPECT_FALSE(widget->accessibleName().isEmpty() && (!button || button->text().isEmpty())) << widget->metaObject()->className();
    }
}

TEST_F(CanvasToolbarTest, LineageIsOfferedWhereThereIsSuchAPage)
{
    bar.show();
    EXPECT_FALSE(bar.lineageButton()->isVisible());
    bar.offerLineage(true);
    EXPECT_TRUE(bar.lineageButton()->isVisible());
    QSignalSpy asked(&bar, &CanvasToolbar::lineageRequested);
    bar.lineageButton()->click();
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(CanvasToolbarTest, SaysHowMuchIsFilled)
{
    EXPECT_TRUE(showsLabel(bar, QStringLiteral("12 of 15 fields filled")));
    page.canvas.at(canvas::Field::Volume).state = canvas::State::Present;
    bar.setPage(page);
    EXPECT_TRUE(showsLabel(bar, QStringLiteral("13 of 15 fields filled")));
}

} // namespace
} // namespace tributary::views
