// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The second template over the same facts: to read, and to export.
#include "tests/support/core/temp_folder.h"
#include "tests/support/widgets/accessible_names.h"
#include "tests/views/canvas/edited_canvas.h"
#include "views/canvas/block_words.h"
#include "views/canvas/canvas_blocks.h"
#include "views/canvas/canvas_svg.h"
#include "views/canvas/item_tile.h"
#include "views/canvas/item_words.h"
#include "views/theme/theme_tokens.h"

#include <QFile>
#include <QSvgRenderer>
#include <QToolButton>

#include <gtest/gtest.h>

namespace tributary::views {
namespace {

using canvas::Block;
using Sheet = CanvasToolbar::Sheet;

class CanvasInBlocks : public EditedCanvas {
protected:
    static query::CanvasPage filled()
    {
        query::CanvasPage page = sampleCanvas();
        canvas::BlockFacts facts;
        canvas::Item term;
        term.kind = "term";
        term.title = "Order";
        term.detail = "What a customer asks for";
        facts.terms.push_back(term);
        page.blocks = canvas::blocksOf(page.canvas, facts);
        return page;
    }
    void openBlocks()
    {
        open();
        catalog.onCanvas = [](const QString&) { return filled(); };
        emit catalog.catalogChanged();
        settle();
        QTest::mouseClick(view->toolbar()->sheetButton(Sheet::Blocks), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
};

TEST_F(CanvasInBlocks, EachBlockShowsWhatIsKnownOrWhatIsMissing)
{
    openBlocks();
    EXPECT_TRUE(view->blocks()->isVisible());
    EXPECT_EQ(view->spot(), u"blocks");
    const BlockTile& language = *view->blocks()->tileAt(Block::Language);
    ASSERT_EQ(language.tiles().size(), 1U);
    EXPECT_TRUE(language.accessibleDescription().contains(QStringLiteral("Order")));
    const BlockTile& observability = *view->blocks()->tileAt(Block::Observability);
    EXPECT_TRUE(observability.tiles().empty());
    EXPECT_TRUE(observability.accessibleDescription().contains(QStringLiteral("slaProperties"))) << observability.accessibleDescription().toStdString();
    EXPECT_EQ(test::focusableElements(*view->blocks()).unnamed, QStringList());
    for (const Block block : canvas::allBlocks()) {
        EXPECT_FALSE(blockLabel(block).isEmpty());
        EXPECT_FALSE(blockMissing(block).isEmpty());
        EXPECT_TRUE(view->blocks()->tileAt(block)->isVisible());
    }
}

TEST_F(CanvasInBlocks, ChoicesAreSaidInWords)
{
    canvas::Item fact;
    fact.kind = "fact";
    fact.type = "classification";
    fact.title = "shared-core";
    EXPECT_EQ(itemTitle(fact), u"Shared core");
    EXPECT_EQ(itemSubtitle(fact), u"Classification");
    fact.title = "of our own";
    EXPECT_EQ(itemTitle(fact), u"of our own");
}

TEST_F(CanvasInBlocks, EditingLeadsToTheBoard)
{
    openBlocks();
    view->startEditing();
    EXPECT_TRUE(view->isEditing());
    EXPECT_EQ(view->sheet(), Sheet::Board);
    view->showSheet(Sheet::Blocks);
    EXPECT_FALSE(view->isEditing());
    EXPECT_TRUE(view->blocks()->isVisible());
}

TEST_F(CanvasInBlocks, IsExportedAsItIsShown)
{
    const test::TempFolder folder;
    openBlocks();
    for (const auto& [format, beginning] : {std::pair{CanvasToolbar::Export::Svg, "<"}, {CanvasToolbar::Export::Png, "\x89PNG"}, {CanvasToolbar::Export::PdfA3, "%PDF"}}) {
        const QString path = QString::fromStdString((folder.path() / "blocks").string());
        EXPECT_EQ(view->exportTo(format, path), QString());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.readAll().startsWith(beginning));
    }
    const QByteArray svg = blocksSvg(filled(), readTheme(Theme::Mode::Light, 1.0));
    EXPECT_TRUE(QSvgRenderer(svg).isValid());
    EXPECT_TRUE(svg.contains("Ubiquitous language"));
    EXPECT_TRUE(svg.contains("What a customer asks for"));
    EXPECT_FALSE(canvasSvg(filled(), readTheme(Theme::Mode::Light, 1.0)).contains("Ubiquitous language"));
}

} // namespace
} // namespace tributary::views
