// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/temp_folder.h"
#include "tests/support/widgets/fake_catalog.h"
#include "tests/support/widgets/sample_mesh.h"
#include "tests/views/canvas/sample_canvas.h"
#include "views/canvas/canvas_board.h"
#include "views/canvas/canvas_page.h"
#include "views/canvas/canvas_picker.h"
#include "views/canvas/canvas_side.h"
#include "views/product/data_table.h"
#include "views/product/message_panel.h"
#include "views/product/painted_button.h"
#include "views/product/table_section.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QAction>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace tributary::views {
namespace {

class CanvasPageTest : public testing::Test {
protected:
    CanvasPage& open(const QString& ref = QStringLiteral("tributary:canvas/p@3"), const QSize& size = {1364, 820})
    {
        view = std::make_unique<CanvasPage>(catalog, ref);
        view->resize(size);
        view->show();
        EXPECT_TRUE(QTest::qWaitFor([this] { return view->isSettled(); }));
        return *view;
    }
    bool sideShown() const { return view->side()->isVisible(); }
    QStringList labelsOfSide() const
    {
        QStringList out;
        for (const QLabel* label : view->side()->findChildren<QLabel*>()) {
            if (label->isVisible())
                out.append(label->text());
        }
        return out;
    }

    test::FakeCatalog catalog;
    std::unique_ptr<CanvasPage> view;
};

TEST_F(CanvasPageTest, ShowsBoardSideAndTitle)
{
    catalog.onCanvas = [](const QString&) { return sampleCanvas(); };
    open();
    EXPECT_EQ(catalog.asked.front().query, u"tributary:product/p@3");
    EXPECT_EQ(view->pageTitle(), u"<b>Top</b> & co: canvas");
    EXPECT_TRUE(view->board()->isVisible());
    EXPECT_TRUE(sideShown());
    const QStringList texts = labelsOfSide();
    EXPECT_TRUE(texts.contains(QStringLiteral("12 of 15 fields filled"))) << texts.join(u'|').toStdString();
    EXPECT_TRUE(texts.contains(QStringLiteral("What is missing")));
    EXPECT_TRUE(texts.contains(QStringLiteral("Inbound flows: 1 of 2 declared and observed")));
    EXPECT_TRUE(texts.contains(QStringLiteral("deal/p.odps.yaml:2")));
}

TEST_F(CanvasPageTest, TheChosenFieldSaysWhereItStandsOrHowToSupplyIt)
{
    catalog.onCanvas = [](const QString&) { return sampleCanvas(); };
    open().board()->focusField(canvas::Field::InboundFlows);
    EXPECT_TRUE(labelsOfSide().contains(QStringLiteral("lineage/deal.ndjson:4")));
    EXPECT_TRUE(labelsOfSide().contains(QStringLiteral("product definition, nightly, and 1 more")));
    view->board()->focusField(canvas::Field::Owner);
    EXPECT_TRUE(labelsOfSide().contains(QStringLiteral("not written anywhere")));
    EXPECT_FALSE(labelsOfSide().filter(QStringLiteral("To supply it: team, members")).isEmpty());
}

TEST_F(CanvasPageTest, AGapLeadsToItsField)
{
    catalog.onCanvas = [](const QString&) { return sampleCanvas(); };
    open().showForm(CanvasToolbar::Form::Table);
    view->toggleSide();
    const auto gaps = view->side()->findChildren<LinkButton*>();
    ASSERT_GE(gaps.size(), 2);
    EXPECT_EQ(gaps.front()->accessibleName(), u"Data product owner (required)");
    gaps.front()->click();
    EXPECT_TRUE(view->board()->isVisible());
    EXPECT_EQ(view->board()->selected(), canvas::Field::Owner);
}

TEST_F(CanvasPageTest, TheTableIsItsTwin)
{
    catalog.onCanvas = [](const QString&) { return sampleCanvas(); };
    open();
    view->toolbar()->formButton(CanvasToolbar::Form::Table)->click();
    EXPECT_FALSE(view->board()->isVisible());
    EXPECT_FALSE(sideShown()) << "the table needs the room";
    EXPECT_GT(view->table()->table()->shownRows(), 20);
    EXPECT_TRUE(view->toolbar()->formButton(CanvasToolbar::Form::Table)->isChecked());
    QSignalSpy opened(view.get(), &Page::openRequested);
    emit view->table()->refActivated(QStringLiteral("tributary:product/orders@1"), true);
    EXPECT_EQ(opened.count(), 1);
    view->toolbar()->formButton(CanvasToolbar::Form::Board)->click();
    EXPECT_TRUE(view->board()->isVisible());
    EXPECT_TRUE(sideShown());
}

TEST_F(CanvasPageTest, TheSidePanelGivesWayAndComesOnRequest)
{
    catalog.onCanvas = [](const QString&) { return sampleCanvas(); };
    open(QStringLiteral("tributary:canvas/p@3"), {820, 520});
    EXPECT_FALSE(sideShown());
    view->toggleSidePanel();
    EXPECT_TRUE(sideShown());
    view->toggleSidePanel();
    EXPECT_FALSE(sideShown());
}

TEST_F(CanvasPageTest, VersionsProductAndLineageAreAsked)
{
    catalog.onCanvas = [](const QString&) { return sampleCanvas(); };
    open();
    EXPECT_EQ(view->toolbar()->versionPicker()->count(), 2);
    emit view->toolbar()->versionPicker()->activated(1);
    EXPECT_EQ(catalog.asked.back().query, u"tributary:product/p@2");
    QSignalSpy opened(view.get(), &Page::openRequested);
    view->toolbar()->productButton()->click();
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toString(), u"tributary:product/p@3");
    EXPECT_FALSE(view->toolbar()->lineageButton()->isVisible()) << "no dead control";
    view->offerLineage(true);
    QSignalSpy lineage(view.get(), &CanvasPage::lineageRequested);
    view->toolbar()->lineageButton()->click();
    EXPECT_EQ(lineage.count(), 1);
}

TEST_F(CanvasPageTest, ExportsWholeFilesOrSaysWhyNot)
{
    catalog.onCanvas = [](const QString&) { return sampleCanvas(); };
    open();
    const test::TempFolder folder;
    const QString svg = QString::fromStdString((folder.path() / "c.svg").string());
    const QString markdown = QString::fromStdString((folder.path() / "c.md").string());
    EXPECT_EQ(view->exportTo(CanvasToolbar::Export::Svg, svg), QString());
    EXPECT_EQ(view->exportTo(CanvasToolbar::Export::Markdown, markdown), QString());
    QFile file(svg);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("<?xml"));
    const QString png = QString::fromStdString((folder.path() / "c.png").string());
    EXPECT_EQ(view->exportTo(CanvasToolbar::Export::Png, png), QString());
    const QImage image(png);
    EXPECT_EQ(image.width(), 2 * 1280);
    EXPECT_GT(image.height(), 2 * 500);
    const QString pdf = QString::fromStdString((folder.path() / "c.pdf").string());
    QByteArray small;
    for (const auto paper : {CanvasToolbar::Export::PdfA4, CanvasToolbar::Export::PdfA0}) {
        EXPECT_EQ(view->exportTo(paper, pdf), QString());
        QFile sheet(pdf);
        ASSERT_TRUE(sheet.open(QIODevice::ReadOnly));
        const QByteArray bytes = sheet.readAll();
        EXPECT_TRUE(bytes.startsWith("%PDF"));
        EXPECT_NE(bytes, small) << "another sheet";
        small = bytes;
    }
    EXPECT_EQ(view->toolbar()->exportAction(CanvasToolbar::Export::PdfA4)->text(), u"On a sheet of A4\u2026");
    EXPECT_EQ(view->toolbar()->exportAction(CanvasToolbar::Export::PdfA0)->text(), u"On a sheet of A0\u2026");
    EXPECT_FALSE(view->exportTo(CanvasToolbar::Export::Svg, QStringLiteral("/nowhere/at/all/c.svg")).isEmpty());
}

TEST_F(CanvasPageTest, UnknownAndUnreadableAreSaid)
{
    open(QStringLiteral("tributary:canvas/gone@1")); // the fake knows nothing: an empty answer
    auto* message = view->findChild<MessagePanel*>();
    EXPECT_EQ(message->title(), u"No data product is known as gone v1");
    EXPECT_EQ(view->pageTitle(), u"gone v1");
    EXPECT_FALSE(view->exportTo(CanvasToolbar::Export::Svg, QStringLiteral("x.svg")).isEmpty());
    catalog.error = Error{"store.busy", "cache", "locked", {}, {}};
    message->action()->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return view->isSettled(); }));
    EXPECT_EQ(message->title(), u"This canvas could not be read");
    catalog.error.reset();
    catalog.onCanvas = [](const QString&) { return sampleCanvas(); };
    emit catalog.catalogChanged();
    ASSERT_TRUE(QTest::qWaitFor([this] { return view->isSettled(); }));
    EXPECT_TRUE(message->isHidden());
}

TEST_F(CanvasPageTest, WithoutAProductOneIsPicked)
{
    catalog.onSearch = [](const QString& query, int limit, int offset) { return test::sampleResult(query, limit, offset, 3); };
    open({});
    EXPECT_EQ(view->pageTitle(), u"Canvas");
    EXPECT_EQ(catalog.asked.front().query, u"kind:product");
    ASSERT_EQ(view->picker()->products()->table()->shownRows(), 3);
    QSignalSpy opened(view.get(), &Page::openRequested);
    QTest::keyClick(view->picker()->products()->table(), Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toString(), u"tributary:canvas/item-0@1.0");
    view->picker()->filter()->setText(QStringLiteral("revenue"));
    EXPECT_FALSE(view->isSettled());
    ASSERT_TRUE(QTest::qWaitFor([this] { return view->isSettled(); }));
    EXPECT_EQ(catalog.asked.back().query, u"revenue kind:product");
    catalog.onSearch = [](const QString&, int, int) { return query::SearchResult{}; };
    emit catalog.catalogChanged();
    ASSERT_TRUE(QTest::qWaitFor([this] { return view->isSettled(); }));
    EXPECT_EQ(view->picker()->products()->table()->shownRows(), 0);
}

} // namespace
} // namespace tributary::views
